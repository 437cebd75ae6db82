"""``harvest dreams | statements | pledges``: print what there is; flags or a table change it."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.errors import HarvestError


def _dreams(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    if args.file:
        planning.dreams_from_csv(ws, Path(args.file))
    elif args.merge:
        planning.merge_groups(ws, args.merge, _needed(args.into, "--merge needs --into, the group that it goes into."))
    elif args.group:
        planning.name_group(ws, args.group, _needed(args.name, "--group needs --name, what it is called."))
    elif args.dream and args.name:
        planning.new_group(ws, args.name, args.dream)
    elif args.dream and args.to:
        planning.move_dreams(ws, args.dream, args.to)
    if args.dream and (args.horizon is not None or args.dots is not None):
        for dream in args.dream:
            horizon = "" if args.horizon is None else None if args.horizon == "none" else args.horizon
            planning.describe_dream(ws, dream, horizon=horizon, dots=args.dots)
    found = planning.dreams_json(ws)
    texts = {d["id"]: d for d in found["dreams"]}
    lines = []
    for g in found["groups"]:
        lines.append(
            f"[{g['id']}] {g['name'] or 'suggested, not yet named'}: {len(g['dreams'])} dreams, {g['dots']} dots"
        )
        lines += [f"    [{i}] {texts[i]['text']}" for i in g["dreams"]]
    for d in found["dreams"]:
        if d["group"] is None:
            lines.append(f"[{d['id']}] {'apart' if d['apart'] else 'alone'}: {d['text']}")
    if found["groups"] and not found["by"]:
        lines.append("No model is here: groups are suggested by shared words.")
    answer(args, found, "\n".join(lines))
    return 0


def _statements(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    if args.file:
        planning.statements_from_csv(ws, Path(args.file))
    elif args.drop:
        planning.drop_statement(ws, args.drop)
    elif args.statement:
        planning.change_statement(ws, args.statement, text=args.text, topic=args.topic, dreams=args.dreams)
    elif args.text:
        planning.write_statement(ws, args.text, topic=args.topic or "", group=args.group, dreams=args.dreams or ())
    found = planning.statements_json(ws)
    lines = [f"[{s['id']}] {s['topic']}: {s['text']} ({len(s['dreams'])} dreams)" for s in found["statements"]]
    answer(args, found, "\n".join(lines))
    return 0


def _pledges(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    given: dict[str, Any] = {"promised_by": args.who, "what": args.what, "by": args.by, "towards": args.towards}
    if args.file:
        planning.pledges_from_csv(ws, Path(args.file))
    elif args.drop:
        planning.drop_pledge(ws, args.drop)
    elif args.pledge:
        planning.change_pledge(ws, args.pledge, **given, state=args.state, note=args.note)
    elif args.what:
        planning.add_pledge(ws, args.who or "", args.what, by=args.by or "", towards=args.towards or "")
    if args.out:
        out = Path(args.out)
        out.write_bytes(planning.read_back(ws, args.on, out.suffix.lstrip(".").lower()))
    found = planning.pledges_json(ws, args.on)
    lines = [
        f"[{p['id']}] {'overdue' if p['overdue'] else p['state']}: {p['who'] or 'not said who'}: {p['what']}"
        + (f", by {p['by'] or p['by_words']}" if p["by_words"] else "")
        for p in found["pledges"]
    ]
    answer(args, found, "\n".join(lines))
    return 0


def _needed(value: str | None, sentence: str) -> str:
    if not value:
        raise HarvestError(sentence)
    return value


def iso_day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is no day; write it as 2026-07-31.") from None


def add(commands: Commands) -> None:
    """The commands of this file."""
    dreams = command(commands, "dreams", _dreams, "List dreams and their groups; move, name, merge and split.")
    dreams.add_argument("--dream", nargs="+", type=int, metavar="ID", help="the dreams that something is done with")
    dreams.add_argument("--to", metavar="GROUP", help="put them into a group, “apart” or “alone”")
    dreams.add_argument("--name", help="the name of a group: of --group, or of a new one with the dreams of --dream")
    dreams.add_argument("--group", metavar="GROUP", help="the group to be named; a proposed one is kept then")
    dreams.add_argument("--merge", metavar="GROUP", help="make this group one with --into")
    dreams.add_argument("--into", metavar="GROUP")
    dreams.add_argument("--horizon", choices=("now", "medium", "long", "none"))
    dreams.add_argument("--dots", type=int, metavar="N")
    dreams.add_argument("--file", metavar="FILE.csv", help="columns dream, group, horizon, dots")
    statements = command(commands, "statements", _statements, "List design statements; write or change one.")
    statements.add_argument("--text", help="the words of a new statement, or new words of --statement")
    statements.add_argument("--topic")
    statements.add_argument("--group", metavar="GROUP", help="the group of dreams it rests on")
    statements.add_argument("--dreams", nargs="+", type=int, metavar="ID", help="the dreams it rests on")
    statements.add_argument("--statement", metavar="ID", help="the statement to be changed")
    statements.add_argument("--drop", metavar="ID", help="take a statement off the list")
    statements.add_argument("--file", metavar="FILE.csv", help="columns topic, text, group, dreams")
    pledges = command(commands, "pledges", _pledges, "List pledges, overdue first; add one or say what became of it.")
    pledges.add_argument("--on", type=iso_day, metavar="DATE", help="the day on which one looks (today)")
    pledges.add_argument("--who")
    pledges.add_argument("--what", help="the words of a new pledge, or new words of --pledge")
    pledges.add_argument("--by", metavar="WHEN", help="by when, in any words")
    pledges.add_argument("--towards", help="statement:ID, dream:ID or words")
    pledges.add_argument("--pledge", metavar="ID", help="the pledge to be changed")
    pledges.add_argument("--state", choices=("open", "kept", "changed", "let_go"))
    pledges.add_argument("--note", help="what came of it")
    pledges.add_argument("--drop", metavar="ID", help="take a pledge off the list that is none")
    pledges.add_argument("--file", metavar="FILE.csv", help="columns who, what, by, towards, state, note, pledge")
    pledges.add_argument("--out", metavar="OUT.html", help="write the page that is read back (html, docx, md)")
    for p in (dreams, statements, pledges):
        takes_coder(p)
