"""``harvest suggest`` and ``harvest evaluate``: what the machine suggests, and how good that is."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, passages_done, takes_coder
from harvest.errors import HarvestError


def _suggest(args: argparse.Namespace) -> int:
    from harvest.workspace import suggesting

    ws = opened(args)
    found = suggesting.suggest(ws, encoder=args.encoder, progress=passages_done, scheduler=args.scheduler)
    text = (
        f"{found['suggestions']} codes suggested on {found['passages']} passages in {found['seconds']} s "
        f"({found['model']}). People decide: harvest serve {ws.path}"
    )
    answer(args, found, text)
    return 0


def _evaluate(args: argparse.Namespace) -> int:
    from harvest.workspace import suggesting

    try:
        learn = [int(n) for n in args.learn.split(",")] if args.learn else []
    except ValueError:
        raise HarvestError(f"--learn takes whole numbers with commas between them, not “{args.learn}”.") from None
    if args.picture and args.picture.suffix.lower() not in (".png", ".svg"):
        raise HarvestError("--picture takes a name that ends with .png or .svg.")
    found: dict[str, Any] = suggesting.evaluate(
        Path(args.gold), args.codebook, inquiry=args.inquiry, learn=learn, seeds=args.seeds, encoder=args.encoder
    )
    if args.picture:
        drawn = suggesting.picture(found, args.codebook, Path(args.gold), args.picture.suffix.lower())
        args.picture.write_bytes(drawn)
    lines = [f"{name}: {value}" for name, value in found["overall"].items()]
    answer(args, found, "\n".join(lines))
    return 0


def _learnt(args: argparse.Namespace) -> int:
    from harvest.workspace import suggesting

    ws = opened(args)
    if (args.forget or args.again) and not args.coder:
        raise HarvestError("Say who does it: --coder NAME.")
    if args.forget:
        suggesting.forget_decisions(ws, args.forget, args.day)
    if args.again:
        suggesting.learn_again(ws, args.again, args.day)
    found = suggesting.learnt_from(ws)
    lines = [
        f"{x.day} {x.who}: {x.passages} passages, {x.given} codes given, {x.refused} said not to fit"
        f"{' (not learnt from)' if x.forgotten else ''}"
        for x in found
    ]
    answer(args, {"learnt": [asdict(x) for x in found]}, "\n".join(lines) or "Nobody has decided on anything yet.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "suggest", _suggest, "Suggest codes on every passage.")
    p.add_argument("--encoder", default="auto", help="auto, small, large, or a folder with a model")
    p.add_argument(
        "--scheduler", default="", metavar="tcp://HOST:PORT", help="let the workers of this Dask scheduler do it"
    )
    takes_coder(p)
    p = command(commands, "learnt", _learnt, "Print whose decisions suggestions learn from; forget some, or not.")
    p.add_argument("--forget", default="", metavar="WHO", help="learn no longer from what this person decided")
    p.add_argument("--again", default="", metavar="WHO", help="learn from them again")
    p.add_argument("--day", default="", metavar="DATE", help="only what they decided on this day, as 2026-03-01")
    takes_coder(p)
    what = "Measure the suggestions against passages that people coded."
    p = command(commands, "evaluate", _evaluate, what, inquiry=False)
    p.add_argument("gold", metavar="GOLD.jsonl")
    p.add_argument("--codebook", required=True, metavar="ID-OR-FILE")
    p.add_argument("--inquiry", help="measure with what this inquiry's team decided")
    p.add_argument("--learn", default="", metavar="5,10,20,50")
    p.add_argument("--seeds", type=int, default=3)
    p.add_argument("--encoder", default="auto")
    p.add_argument("--picture", type=Path, metavar="OUT.png", help="draw the curves, as PNG or SVG")
