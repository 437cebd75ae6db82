"""``harvest needs`` and ``harvest opportunities``: print what there is; flags or a table change it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.cli.asking import takes_where, where_of
from harvest.errors import HarvestError

_NEED = ("indicator", "area", "value", "comparator", "period", "source", "trend")
_OPPORTUNITY = ("outcome", "gap", "resources", "more", "less", "differently", "who")


def _given(args: argparse.Namespace, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: getattr(args, name) for name in names if getattr(args, name) is not None}


def _needs(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    given = _given(args, _NEED)
    if args.file:
        planning.needs_from_csv(ws, Path(args.file))
    elif args.drop:
        planning.change_need(ws, args.drop, gone=True)
    elif args.need:
        planning.change_need(ws, args.need, **given)
    elif given:
        planning.write_need(ws, given.pop("indicator", ""), **given)
    found = planning.needs_json(ws, args.codebook, where_of(args, ws))
    lines = []
    for n, need in zip(found["needs"], planning.all_needs(ws), strict=True):
        counted = " People of all areas are counted: too few of this one spoke." * n["too_few"]
        lines.append(f"[{n['id']}] {need.said}{counted}")
        lines += [
            f"    {c['code']}: {'hardly anybody' if c['voices'] is None else c['voices']}"
            + (f" in {n['area']}" if c["area"] else "")
            for c in n["codes"]
        ]
    answer(args, found, "\n".join(lines))
    return 0


def _opportunities(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    given = _given(args, _OPPORTUNITY)
    if args.drop:
        planning.change_opportunity(ws, args.drop, gone=True)
    elif args.opportunity:
        planning.change_opportunity(ws, args.opportunity, codes=args.codes, passages=args.passages, **given)
    elif given:
        if not args.need:
            raise HarvestError("A new opportunity needs --need, the id of the need it answers.")
        outcome = given.pop("outcome", "")
        planning.write_opportunity(
            ws, args.need, outcome, codes=args.codes or (), passages=args.passages or (), **given
        )
    found = planning.opportunities_json(ws, where_of(args, ws))
    lines = []
    for o in found["opportunities"]:
        lines.append(f"[{o['id']}] {o['outcome']} (need: {o['need'] or 'no more there'})")
        parts = {"Resources": o["resources"], "More": o["more"], "Less": o["less"]}
        parts |= {"Differently": o["differently"], "Who": o["who"]}
        lines += [f"    {label}: {words}" for label, words in parts.items() if words]
    answer(args, found, "\n".join([*lines, found["line"]]))
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    needs = command(commands, "needs", _needs, "Print needs beside what people said; write one down.")
    for name in _NEED:
        needs.add_argument(f"--{name}", metavar="WORDS")
    needs.add_argument("--need", metavar="ID", help="the typed need to be changed")
    needs.add_argument("--drop", metavar="ID", help="take a typed need off")
    needs.add_argument(
        "--file", metavar="FILE.csv", help="columns indicator, area, value, comparator, period, source, trend"
    )
    needs.add_argument("--codebook", metavar="ID", help="only the codes of this codebook")
    chances = command(commands, "opportunities", _opportunities, "Print opportunities; write or change one.")
    chances.add_argument("--need", metavar="ID", help="the need that a new one answers")
    chances.add_argument("--outcome", metavar="WORDS", help="how it is when it has come true, stated positively")
    chances.add_argument("--gap", metavar="WORDS", help="what lies between the need and what is there")
    chances.add_argument("--codes", nargs="+", metavar="CODEBOOK/CODE", help="what it rests on")
    chances.add_argument("--passages", nargs="+", type=int, metavar="ID", help="the passages it rests on")
    chances.add_argument("--resources", metavar="WORDS", help="what is there already, and what it takes")
    chances.add_argument("--more", metavar="WORDS", help="what to do more of")
    chances.add_argument("--less", metavar="WORDS", help="what to do less of")
    chances.add_argument("--differently", metavar="WORDS", help="what to do differently")
    chances.add_argument("--who", metavar="WORDS", help="who does it")
    chances.add_argument("--opportunity", metavar="ID", help="the opportunity to be changed")
    chances.add_argument("--drop", metavar="ID", help="take an opportunity off")
    for parser in (needs, chances):
        takes_where(parser)
        takes_coder(parser)
