"""``harvest evidence`` and ``harvest export``: what the group agreed, shown and written to a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.cli.asking import takes_compare, takes_where, where_of
from harvest.model import Audience
from harvest.model.plural import count

AUDIENCES_HELP = "who it is for (default public); archive: a deposit, only voices who said yes to an archive"


def _evidence(args: argparse.Namespace) -> int:
    from harvest.workspace import planning, report

    ws = opened(args)
    where = where_of(args, ws)
    if args.keep_as:
        planning.keep_question(ws, args.keep_as, where)
    found: dict[str, Any] = report.evidence_json(
        ws,
        codebook=args.codebook,
        event=args.event,
        where=where,
        audience=Audience(args.audience),
    )
    if args.compare:
        sides = [tuple(side) for side in args.compare]
        found["compared"] = report.compared_json(
            ws,
            sides,
            codebook=args.codebook,
            event=args.event,
            where=where,
            audience=Audience(args.audience),
        )
        answer(args, found, "\n".join(_beside(found["compared"])))
        return 0
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


def _beside(found: dict[str, Any]) -> list[str]:
    """The selections by letters, then each theme with a part for each of them."""
    letters = [chr(ord("A") + n) for n in range(len(found["sides"]))]
    lines = [
        f"{letter}: {', '.join(side['where'])} – {count(side['people'], 'person', 'people')}"
        + (f" at {count(side['tables'], 'table')}" if side["tables"] else "")
        for letter, side in zip(letters, found["sides"], strict=True)
    ]
    lines += [said for side in found["sides"] for said in side["unknown_said"]]
    if found["in_several"]:
        lines.append(f"In more than one of them: {count(found['in_several'], 'person', 'people')}")
    for c in found["codes"]:
        parts = (
            f"{letter} {s['people']} of {s['of']} ({s['helps']} helps, {s['hinders']} in the way, {s['both']} both, "
            f"{s['wished_for']} wished for)"
            for letter, s in zip(letters, c["sides"], strict=True)
        )
        lines.append(f"{c['codebook']}/{c['code']}: " + "; ".join(parts))
    return [*lines, *found["notes"]]


def _export(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    ws = opened(args)
    out = report.export_file(
        ws,
        Path(args.out),
        codebook=args.codebook,
        event=args.event,
        where=where_of(args, ws),
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
    takes_compare(evidence)
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
        takes_where(p)
        p.add_argument("--audience", choices=list(Audience), default=Audience.PUBLIC.value, help=AUDIENCES_HELP)
