"""What people made of words: why a quotation was chosen, what its teller says of it, the assets that were named."""

from __future__ import annotations

import argparse
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.cli.asking import takes_where, where_of
from harvest.model.plural import count


def _chosen(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    key = f"story:{args.story}" if args.story is not None else f"passage:{args.passage}"
    if args.because is not None:
        planning.choose_because(ws, key, args.because)
    elif args.against is not None:
        planning.disagree(ws, key, args.against)
    elif args.leave_out:
        planning.leave_out(ws, key)
    found = planning.chosen_json(ws, where_of(args, ws))
    answer(args, found, "\n".join(map(_chosen_line, found["chosen"])) or "Nobody gave a reason for a quotation yet.")
    return 0


def _chosen_line(c: dict[str, Any]) -> str:
    said = f"chosen by {c['who']} because {c['because']}" if c["because"] else "chosen by nobody"
    return f"{c['key']}: {said}" + "".join(f"; {r['who']}: {r['because']}" for r in c["disagreed"])


def _checks(args: argparse.Namespace) -> int:
    from harvest.workspace import protection, report

    ws = opened(args)
    if args.passage:
        protection.record_check(ws, args.passage, args.answer, args.words)
    found = protection.checks_json(ws, args.voice)
    if where := where_of(args, ws):
        met = report.passages_meeting(ws, where).passages
        found["asked"] = [a for a in found["asked"] if a["passage"] in met]
    lines = [f"[{a['passage']}] {a['answer'] or 'not asked yet'}: {a['words'] or a['text']}" for a in found["asked"]]
    answer(args, found, "\n".join(lines) or "Nothing that was agreed rests on the words of this voice.")
    return 0


def _assets(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    ws = opened(args)
    if args.into:
        planning.merge_assets(ws, args.asset, args.into)
    elif args.asset:
        planning.describe_asset(ws, args.asset, name=args.name, kind=args.kind, place=args.place)
    found = planning.assets_json(ws, args.codebook, where_of(args, ws))
    lines = [
        f"{a['name']} ({a['kind'] or 'kind not said'}): {count(a['people'], 'person', 'people')}"
        for a in found["assets"]
    ]
    answer(args, found, "\n".join(lines) or "Nobody named an asset yet.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    from harvest.model import AssetKind, CheckAnswer

    chosen = command(commands, "chosen", _chosen, "Print why quotations and whole stories were chosen; give a reason.")
    about = chosen.add_mutually_exclusive_group()
    about.add_argument("--passage", type=int, metavar="ID", help="the quotation it is about")
    about.add_argument("--story", type=int, metavar="ID", help="the story that is to stand whole (its source)")
    said = chosen.add_mutually_exclusive_group()
    said.add_argument("--because", metavar="WORDS", help="why it stands in the pack")
    said.add_argument("--against", metavar="WORDS", help="why you would not have chosen it (empty: take that back)")
    said.add_argument("--leave-out", action="store_true", help="take the reason away again")

    checks = command(commands, "checks", _checks, "Print what a teller is asked about; write down what they said.")
    checks.add_argument("--voice", type=int, required=True, metavar="ID", help="the teller, as in `harvest voices`")
    checks.add_argument("--passage", type=int, action="append", metavar="ID", help="the words they spoke of")
    checks.add_argument("--answer", choices=[a.value for a in CheckAnswer], default="keep", help="what they said")
    checks.add_argument("--words", default="", help="the words that are to stand instead, for change")

    assets = command(commands, "assets", _assets, "Print the register of assets; say what one is, or that two are one.")
    assets.add_argument("--asset", metavar="NAME", help="the asset, as it was called")
    assets.add_argument("--name", help="what it is called in the register")
    assets.add_argument("--kind", choices=[k.value for k in AssetKind], help="what sort of asset it is")
    assets.add_argument("--place", help="where it is")
    assets.add_argument("--into", metavar="NAME", help="the asset that it is the same as")
    assets.add_argument("--codebook", metavar="ID", help="only what was named under codes of this codebook")
    for parser in (chosen, checks, assets):
        takes_coder(parser)
        takes_where(parser)
