"""``harvest recommendations``: what was recommended and what became of it; flags write and change it."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.cli.planning import iso_day

_SAID = ("text", "asked", "by", "answer", "changed", "told", "finding", "missing")


def _recommendations(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    given = {name: value for name in _SAID if (value := getattr(args, name)) is not None}
    if args.drop:
        planning.drop_recommendation(ws, args.drop)
    elif args.recommendation:
        planning.change_recommendation(ws, args.recommendation, **given)
    elif given:
        planning.write_recommendation(ws, given.pop("text", ""), **given)
    found = planning.recommendations_json(ws, args.on)
    lines = []
    for r in found["recommendations"]:
        when = f", by {r['due'] or r['by']}" if r["by"] else ""
        late = "OVERDUE " if r["overdue"] else ""
        lines.append(f"[{r['id']}] {late}{r['text']} (asked: {r['asked'] or 'nobody yet'}{when}) {r['stage']}")
        parts = {"Answer": r["answer"], "Changed": r["changed"], "Told": r["told"]}
        lines += [f"    Who is missing: {r['missing']}"] * bool(r["missing"])
        lines += [f"    {label}: {words}" for label, words in parts.items() if words]
    answer(args, found, "\n".join(lines) or "Nothing is recommended yet.")
    return 0


def add(commands: Commands) -> None:
    """The command of this file."""
    parser = command(commands, "recommendations", _recommendations, "Print what was recommended and became of it.")
    parser.add_argument("--text", metavar="WORDS", help="what somebody is asked to do")
    parser.add_argument("--asked", metavar="WHO", help="who was asked")
    parser.add_argument("--by", metavar="WHEN", help="by when they are to answer")
    parser.add_argument("--answer", metavar="WORDS", help="what they answered")
    parser.add_argument("--changed", metavar="WORDS", help="what is different since")
    parser.add_argument("--told", metavar="WHEN", help="when and how the community heard of it")
    parser.add_argument("--finding", metavar="ID", help="the finding that it follows from")
    parser.add_argument("--missing", metavar="GROUP", help="the group that is not heard, from which it follows")
    parser.add_argument("--recommendation", metavar="ID", help="the recommendation to be changed")
    parser.add_argument("--drop", metavar="ID", help="take a recommendation off the list")
    parser.add_argument("--on", metavar="DATE", type=iso_day, help="as it stands on this day (ISO)")
    takes_coder(parser)
