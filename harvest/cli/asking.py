"""``--where`` and ``--asked``: the conditions that a command which prints evidence is asked with."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from harvest.errors import HarvestError

if TYPE_CHECKING:
    from harvest.evidence import Condition
    from harvest.workspace import Workspace

WHERE_HELP = (
    "only what meets this, may be given several times; commas mean either (role=resident,carer): event, question and "
    "source (a part of the name will do), wave, table, role, round, code=CODEBOOK/CODE, without=CODEBOOK/CODE, "
    "polarity, valence, agreement, coder, words; for the team also what is recorded of people, such as age"
)


def takes_where(parser: argparse.ArgumentParser) -> None:
    """Lets a command that prints evidence be asked with conditions, or with a named question."""
    parser.add_argument("--where", type=_condition, action="append", default=[], metavar="KEY=VALUE", help=WHERE_HELP)
    parser.add_argument("--asked", metavar="NAME", help="with the conditions of a question that was kept")


def takes_compare(parser: argparse.ArgumentParser) -> None:
    """Lets a command set selections side by side."""
    parser.add_argument(
        "--compare",
        type=_condition,
        action="append",
        nargs="+",
        default=[],
        metavar="KEY=VALUE",
        help="one of two or more selections to be set side by side, such as --compare event=A --compare event=B; what "
        "--where asks goes for all of them",
    )


def where_of(args: argparse.Namespace, ws: Workspace) -> tuple[Condition, ...]:
    """The conditions given, after those of the named question."""
    from harvest.workspace import planning

    where: tuple[Condition, ...] = tuple(args.where)
    if args.asked:
        saved = planning.asked_before(ws)
        if args.asked not in saved:
            raise HarvestError(f"Nobody kept a question called {args.asked!r}; there is: {', '.join(saved) or 'none'}.")
        where = (*saved[args.asked], *where)
    return where


def _condition(text: str) -> Condition:
    from harvest.evidence import Condition

    try:
        return Condition.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
