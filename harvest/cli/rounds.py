"""``harvest rounds``: rounds of coding begun, revealed, closed, and what people saw differently settled."""

from __future__ import annotations

import argparse
import datetime as dt

from harvest.cli.answering import Commands, answer, command, opened, takes_coder
from harvest.errors import HarvestError
from harvest.model import CodeRef, Mode, Polarity, Round

CHANGES = ("start", "norm", "reveal", "close", "settle")


def _rounds(args: argparse.Namespace) -> int:
    from harvest.workspace import review

    ws = opened(args)
    if any(getattr(args, name) is not None for name in CHANGES) and not args.coder:
        raise HarvestError("Say who does it: --coder NAME.")
    if args.start is not None:
        inside = review.draw_sample(ws, args.sample, args.number if args.sample == "random" else 0, args.table)
        until = _day(args.until)
        made = Round(
            0,
            args.start.strip() or "Round",
            Mode(args.mode),
            tuple(args.with_),
            args.facilitator,
            not args.no_suggestions,
            inside,
            until,
        )
        review.start_round(ws, made)
    if args.norm:
        review.start_norming(ws, tuple(args.with_), not args.no_suggestions)
    if args.blind_sample:
        review.start_blind_sample(ws, tuple(args.with_))
    if args.reveal is not None:
        review.reveal_round(ws, args.reveal)
    if args.close is not None:
        review.close_round(ws, args.close)
    if args.settle is not None:
        if not args.code or args.fits is None:
            raise HarvestError("--settle needs --code CODEBOOK/CODE, --fits yes or no, and --reason.")
        try:
            code = CodeRef.parse(args.code)
        except ValueError:
            raise HarvestError(f"“{args.code}” is not CODEBOOK/CODE.") from None
        polarity = Polarity(args.polarity) if args.polarity else None
        review.settle(ws, args.settle, code, args.fits == "yes", args.reason, polarity)
    found = review.rounds_json(ws, args.codebook)
    answer(args, found, "\n".join(_lines(found)) or "No round yet: harvest rounds INQUIRY --start NAME --coder NAME")
    return 0


def _day(text: str) -> str:
    try:
        return dt.date.fromisoformat(text).isoformat() if text else ""
    except ValueError:
        raise HarvestError(f"“{text}” is no day; write it as 2026-03-01.") from None


def _lines(found: dict[str, list[dict[str, object]]]) -> list[str]:
    lines = []
    for r in found["rounds"]:
        far = ", ".join(f"{p['coder']} {p['decided']} of {p['passages']}" for p in r["progress"])  # type: ignore[attr-defined]
        lines.append(f"[{r['id']}] {r['title']}: {r['mode']}, {r['state']}{' (' + far + ')' if far else ''}")
        if r["talk"]:
            talk: dict[str, object] = r["talk"]  # type: ignore[assignment]
            lines.append(
                f"    same view {talk['before']:.0%} before the talk, {talk['after']:.0%} after; "
                f"{talk['changed']} views changed, {talk['towards']} towards what most had seen"
            )
    for d in found["differences"]:
        unsure = ", somebody is unsure" if d["unsure"] else ""
        lines.append(f"passage {d['passage']}, {d['code']}: {d['see_it']} of {d['decided']} see it{unsure}")
    return lines


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "rounds", _rounds, "Print rounds and differences; begin, reveal, close, settle.")
    p.add_argument("--start", metavar="NAME", help="begin a round")
    p.add_argument("--mode", choices=[m.value for m in Mode], default=Mode.BLIND.value)
    p.add_argument("--with", dest="with_", nargs="+", default=[], metavar="NAME", help="who codes (else everybody)")
    p.add_argument("--facilitator", default="", metavar="NAME", help="has the last word in a round coded together")
    p.add_argument("--sample", choices=["all", "random", "table"], default="all")
    p.add_argument("--number", type=int, default=30, metavar="N", help="how many passages for --sample random")
    p.add_argument("--table", default="", metavar="NAME", help="the table for --sample table")
    p.add_argument("--until", default="", metavar="DATE", help="until when, as 2026-03-01")
    p.add_argument("--no-suggestions", action="store_true", help="nothing suggested is shown in the round")
    p.add_argument("--norm", action="store_true", default=None, help="begin a short blind round on ten passages")
    p.add_argument(
        "--blind-sample",
        action="store_true",
        default=None,
        help="begin a round on 30 undecided passages, nothing suggested",
    )
    p.add_argument("--reveal", type=int, metavar="ID", help="show everybody what everybody coded")
    p.add_argument("--close", type=int, metavar="ID", help="end a round")
    p.add_argument("--settle", type=int, metavar="PASSAGE", help="keep what the group agreed about a difference")
    p.add_argument("--code", metavar="CODEBOOK/CODE")
    p.add_argument("--fits", choices=["yes", "no"])
    p.add_argument("--polarity", choices=[p_.value for p_ in Polarity])
    p.add_argument("--reason", default="", metavar="WORDS", help="why, for whoever reads this later")
    p.add_argument("--codebook", metavar="ID", help="measure this codebook (else each round's figures over the first)")
    takes_coder(p)
