"""``harvest same``: who may be one person under several names, made one, taken apart again."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, takes_coder, voice_number
from harvest.errors import HarvestError


def _same(args: argparse.Namespace) -> int:
    from harvest.workspace import intake

    ws = opened(args)
    if (args.one or args.two or args.apart or args.all or args.listed) and not args.coder:
        raise HarvestError("Say who does it: --coder NAME.")
    for voice, into in args.one:
        intake.merge_voices(ws, voice, into)
    for voice in args.apart:
        intake.part_voices(ws, voice)
    if args.two:
        intake.are_two(ws, [tuple(pair) for pair in args.two])
    if args.all:
        intake.merge_all_alike(ws)
    for name, voice in args.listed:
        intake.speaks_as(ws, name, voice_number(voice))
    found, nowhere = intake.who_may_be_one(ws), intake.who_speaks_nowhere(ws)
    document = {
        "proposed": [
            {
                "voice": p.stays.id,
                "name": p.stays.label,
                "same": [
                    {
                        "voice": o.voice.id,
                        "name": o.voice.label,
                        "why": o.why,
                        "against": o.against,
                        "binds": o.binds,
                    }
                    for o in p.others
                ],
            }
            for p in found.proposed
        ],
        "made_one": [
            {"voice": v.id, "name": v.label, "same": [{"voice": s.id, "name": s.label} for s in own]}
            for v, own in found.made_one
        ],
        "speaks_nowhere": [
            {
                "name": one.name,
                "lists": list(one.files),
                "may_be": [{"voice": v.id, "name": v.label} for v in one.may_be],
            }
            for one in nowhere
        ],
    }
    lines = [f"{o.voice.id} {p.stays.id}: {intake.in_a_sentence(p, o)}." for p in found.proposed for o in p.others]
    lines += [
        f"Made one: {v.label} ({v.id}) and {', '.join(f'{s.label} ({s.id})' for s in own)}."
        for v, own in found.made_one
    ]
    lines += [
        f"“{one.name}” is on {', '.join(one.files)} and speaks nowhere"
        + (f"; may be {', '.join(f'{v.label} ({v.id})' for v in one.may_be)}." if one.may_be else ".")
        for one in nowhere
    ]
    answer(args, document, "\n".join(lines) or "Nobody is called so much alike that they may be one person.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    what = "Print who may be one person under several names, with why; make them one, or take them apart again."
    p = command(commands, "same", _same, what)
    pair: dict[str, object] = {"nargs": 2, "type": int, "action": "append", "default": []}
    p.add_argument("--one", metavar=("VOICE", "INTO"), help="make two voices one", **pair)  # type: ignore[arg-type]
    p.add_argument("--two", metavar=("VOICE", "VOICE"), help="they are two: propose it no more", **pair)  # type: ignore[arg-type]
    p.add_argument("--all", action="store_true", help="make one of everybody proposed, unless something is against it")
    apart = "take back that this voice was made one with another"
    p.add_argument("--apart", metavar="VOICE", type=int, action="append", default=[], help=apart)
    listed = "a list calls this voice so: what it says holds for it"
    p.add_argument("--listed", metavar=("NAME", "VOICE"), nargs=2, action="append", default=[], help=listed)
    takes_coder(p)
