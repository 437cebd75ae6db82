"""``harvest passages`` and ``harvest decide``: what was said, and what people decide about it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder
from harvest.cli.asking import takes_where, where_of

if TYPE_CHECKING:
    from harvest.workspace import Workspace


def _passages(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    ws = opened(args)
    found: dict[str, Any] = {**report.passages_json(ws)}
    lines = []
    if where := where_of(args, ws):
        asked = report.passages_meeting(ws, where)
        found["passages"] = [p for p in found["passages"] if p["id"] in asked.passages]
        found["unknown"] = dict(asked.unknown)
        lines += [f"{len(found['passages'])} passages", *asked.said]
    for p in found["passages"]:
        lines.append(f"[{p['id']}] {p['speaker']} ({p['role']}), {p['source']}: {p['text']}")
        for s in p["suggestions"]:
            lines.append(f"    suggested {s['codebook']}/{s['code']} {s['probability']:.0%} ({s['polarity']})")
        for c in p["codings"]:
            lines.append(f"    {c['coder']}: {c['codebook']}/{c['code']} ({c['polarity']})")
    answer(args, found, "\n".join(lines))
    return 0


def _decide(args: argparse.Namespace) -> int:
    from harvest.workspace import desk

    ws = opened(args)
    if args.file:
        return _decide_table(args, ws)
    act = desk.act_from(
        args.passage,
        args.action,
        args.code or "",
        args.to or "",
        args.polarity or "",
        args.start,
        args.end,
        args.memo,
    )
    ids = desk.decide(ws, [act])
    answer(args, {"decisions": ids}, f"{len(ids)} decisions kept.")
    return 0


def _decide_table(args: argparse.Namespace, ws: Workspace) -> int:
    from harvest.workspace import desk

    table = desk.acts_from_csv(Path(args.file))
    ids, refused = desk.decide_table(ws, table)
    found = {"decisions": ids, "refused": [{"line": line, "message": why} for line, why in refused.items()]}
    answer(args, found, f"{len(ids)} decisions kept.")
    for line, why in refused.items():
        say(f"{table.name}, line {line}: {why}")
    return 1 if refused else 0


def check(parser: argparse.ArgumentParser, args: argparse.Namespace) -> None:
    """Ends with wrong usage where flags that need each other stand alone."""
    if args.verb == "decide" and args.passage is not None and not args.action:
        parser.error("decide --passage needs --action")


def add(commands: Commands) -> None:
    """The commands of this file."""
    takes_where(command(commands, "passages", _passages, "List passages, suggestions and codings."))
    p = command(commands, "decide", _decide, "Keep a person's decisions.")
    takes_coder(p, required=True)
    what = p.add_mutually_exclusive_group(required=True)
    what.add_argument("--passage", type=int, metavar="ID")
    what.add_argument("--file", metavar="DECISIONS.csv")
    p.add_argument("--action", help="confirm, reject, change, add or none")
    p.add_argument("--code", metavar="CODEBOOK/CODE")
    p.add_argument("--to", metavar="CODEBOOK/CODE")
    p.add_argument("--polarity", help="present, lacking, wished_for or mixed")
    p.add_argument("--start", type=int, metavar="N")
    p.add_argument("--end", type=int, metavar="N")
    p.add_argument("--memo", default="")
