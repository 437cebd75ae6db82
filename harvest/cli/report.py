"""``harvest evidence`` and ``harvest export``: what the group agreed, shown and written to a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.errors import HarvestError
from harvest.model import Audience

if TYPE_CHECKING:
    from harvest.evidence import Condition
    from harvest.workspace import Workspace

AUDIENCES_HELP = "who it is for (default public); archive: a deposit, only voices who said yes to an archive"
WHERE_HELP = (
    "only what meets this, may be given several times: event, wave, table, role, question, round, source, "
    "code=CODEBOOK/CODE, without=CODEBOOK/CODE, polarity, valence, agreement, coder, words; for the team also what is "
    "recorded of people, such as age"
)


def _condition(text: str) -> Condition:
    from harvest.evidence import Condition

    try:
        return Condition.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _evidence(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    ws = opened(args)
    found: dict[str, Any] = report.evidence_json(
        ws,
        codebook=args.codebook,
        event=args.event,
        where=_where(args, ws),
        audience=Audience(args.audience),
    )
    lines = [f"{found['people']} people at {found['tables']} tables"]
    for c in found["codes"]:
        lines.append(
            f"{c['codebook']}/{c['code']}: {c['voices']} voices, {c['tables']} tables, {c['sources']} sources, "
            f"{c['passages']} passages, {c['polarity']}"
        )
        lines += [f"    “{q['text']}” – {q['voice']}, {q['source']}" for q in c["quotations"][:3]]
    lines += [f"held back: {h['passages']} passages – {h['reason']}" for h in found["held_back"]]
    lines += list(found["unknown_said"])
    lines += [f"nobody has decided yet on {found['unreviewed']} passages", str(found["missing_voices"])]
    answer(args, found, "\n".join(lines))
    return 0


def _where(args: argparse.Namespace, ws: Workspace) -> tuple[Condition, ...]:
    """The conditions given, after those of the named question; kept under a name where that is asked."""
    from harvest.workspace import planning

    where: tuple[Condition, ...] = tuple(args.where)
    if args.asked:
        saved = planning.asked_before(ws)
        if args.asked not in saved:
            raise HarvestError(f"Nobody kept a question called {args.asked!r}; there is: {', '.join(saved) or 'none'}.")
        where = (*saved[args.asked], *where)
    if args.keep_as:
        planning.keep_question(ws, args.keep_as, where)
    return where


def _export(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    ws = opened(args)
    out = report.export_file(
        ws,
        Path(args.out),
        codebook=args.codebook,
        event=args.event,
        where=tuple(args.where),
        audience=Audience(args.audience),
        full=args.full,
        utf16=args.utf16,
    )
    answer(args, {"file": str(out), "bytes": out.stat().st_size}, f"Wrote {out}.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    evidence = command(commands, "evidence", _evidence, "Show what the group agreed, counted and quoted.")
    takes_coder(evidence)
    evidence.add_argument("--asked", metavar="NAME", help="with the conditions of a question that was kept")
    evidence.add_argument("--keep-as", metavar="NAME", help="keep the conditions as a named question")
    export = command(commands, "export", _export, "Write the evidence to a file; its suffix chooses the format.")
    export.add_argument("out", metavar="OUT")
    export.add_argument(
        "--full", action="store_true", help="for .qdpx: every word and name, for the team's own safe only"
    )
    export.add_argument("--utf16", action="store_true", help="for .qdpx: count positions as NVivo does")
    takes_coder(export)
    for p in (evidence, export):
        p.add_argument("--codebook", help="only this codebook")
        p.add_argument("--event", help="only this event")
        p.add_argument("--where", type=_condition, action="append", default=[], metavar="KEY=VALUE", help=WHERE_HELP)
        p.add_argument("--audience", choices=list(Audience), default=Audience.PUBLIC.value, help=AUDIENCES_HELP)
