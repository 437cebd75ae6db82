"""``harvest voices | consent | review | withdraw | forget | mentions``: what tellers permit, what gives them away."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder

WHICH_VOICE = "id as `harvest voices` prints it, name, pseudonym or receipt"


def _voices(args: argparse.Namespace) -> int:
    from harvest.workspace import intake, protection

    ws = opened(args)
    voices, lists = protection.voices_json(ws)["voices"], intake.who_is_listed(ws)
    lines = [
        f"[{v['id']}] {v['name']} ({v['pseudonym']}): quotation {v['consent']['quotation']}, sharing "
        f"{v['consent']['sharing']}" + (", under age" if v["minor"] else "") + (", withdrawn" if v["withdrawn"] else "")
        for v in voices
    ]
    lines += [f"on a list, speaks nowhere: {name}" for name in lists.silent]
    lines += [f"speaks, on no list: {name}" for name in lists.unlisted]
    answer(args, {"voices": voices, "lists": asdict(lists)}, "\n".join(lines))
    return 0


def _consent(args: argparse.Namespace) -> int:
    from harvest.workspace import protection, settings

    ws = opened(args)
    voice = protection.find_voice(ws, args.voice)
    given: dict[str, Any] = {k: getattr(args, k) for k in ("analysis", "quotation", "sharing", "photo", "archive")}
    answers = {k: v for k, v in given.items() if v is not None}
    if args.minor is not None:
        answers["minor"] = args.minor == "yes"
    if args.all_of_it:
        answers["parts"] = []
    settings.record_consent(ws, [voice.id], answers)
    one = next(v for v in protection.voices_json(ws)["voices"] if v["id"] == voice.id)
    answer(args, {"voices": [one]}, f"{one['pseudonym']} ({one['name']}): quotation {one['consent']['quotation']}.")
    return 0


def _review(args: argparse.Namespace) -> int:
    from harvest.model import Verdict
    from harvest.workspace import protection

    ws = opened(args)
    protection.scan(ws, lambda done, of: say(f"looked through {done} of {of} sources"))
    if args.undo:
        protection.undo_review(ws)
    if args.replace:
        protection.review(ws, args.replace, Verdict.REPLACED)
    if args.keep:
        protection.review(ws, args.keep, Verdict.KEPT)
    if args.all_of:
        protection.review_kind(ws, args.all_of, Verdict.KEPT if args.keep_all else Verdict.REPLACED)
    found = protection.review_json(ws)
    lines = [
        f"[{f['id']}] {f['state']} {f['kind']}: {f['text']} → {f['instead']} ({f['source']})" for f in found["findings"]
    ]
    answer(args, found, "\n".join(lines))
    return 0


def _withdraw(args: argparse.Namespace) -> int:
    from harvest.workspace import protection

    ws = opened(args)
    voice = protection.find_voice(ws, args.voice)
    look = protection.preview_withdrawal if args.dry_run else protection.withdraw
    who = (_called(voice), *_numbered_alike(args.voice, voice, protection.voices_json(ws)["voices"]))
    _said(args, look(ws, voice.id), who)
    return 0


def _forget(args: argparse.Namespace) -> int:
    from harvest.workspace import protection

    look = protection.preview_forgetting if args.dry_run else protection.forget_file
    _said(args, look(opened(args), args.filename))
    return 0


def _called(voice: Any) -> str:
    return f"the words of {voice.pseudonym}" + (f" ({voice.label})" if voice.label != voice.pseudonym else "")


def _numbered_alike(given: str, voice: Any, every: Sequence[Any]) -> list[str]:
    """Where a bare number is the id of one voice and stands in the pseudonym of another: that the other one stays."""
    number = given.strip()
    return [
        f"“{number}” is the id of {voice.pseudonym}; {v['pseudonym']} ({v['name']}) has the id {v['id']} and stays."
        for v in every
        if number.isdigit() and v["id"] != voice.id and not v["withdrawn"] and v["pseudonym"].endswith(f" {number}")
    ]


def _said(args: argparse.Namespace, done: Any, who: Sequence[str] = ()) -> None:
    document = {
        "passages": done.passages,
        "decisions": done.decisions,
        "sources": len(done.sources),
        "exports": [
            {"at": e.at, "who": e.who, "file": e.file, "audience": e.audience.value, "holds": e.holds}
            for e in done.exports
        ],
        "mentions": [_mention(m) for m in done.mentions],
        "compared": done.compared,
        "copies": [str(p) for p in done.copies],
        "uploads": list(done.uploads),
        "problems": list(done.problems),
    }
    verb = "Would take out" if args.dry_run else "Took out"
    what = who[0] if who else done.what
    lines = [
        f"{verb} {what}: {done.passages} passages, {len(done.sources)} sources; {done.decisions} decisions stay "
        "as counts without words.",
        *who[1:],
        *(
            f"exported before: {e.at} {e.who or 'nobody named'}, {e.file}, "
            f"for {e.audience.words.label.lower()}: {e.holds}"
            for e in done.exports
        ),
        *(f"please look at [{m.place}] {m.where} ({m.why}): {m.text}" for m in done.mentions),
        *([done.compared] if done.compared else []),
        *(f"uploaded and not taken in, thrown away: {name}" for name in done.uploads),
        *done.problems,
    ]
    answer(args, document, "\n".join(lines))


def _mention(m: Any) -> dict[str, str]:
    return {"where": m.where, "text": m.text, "place": m.place, "why": m.why}


def _mentions(args: argparse.Namespace) -> int:
    from harvest.workspace import protection

    ws = opened(args)
    problems: list[str] = []
    if args.keep:
        protection.keep_mention(ws, args.keep)
    if args.take_out:
        problems += protection.reword_mention(ws, args.take_out)
    if args.reword:
        problems += protection.reword_mention(ws, *args.reword)
    left = protection.open_mentions(ws)
    lines = [f"[{m.place}] {m.where} ({m.why}): {m.text}" for m in left] or ["No note is left to be looked at."]
    answer(args, {"mentions": [_mention(m) for m in left], "problems": problems}, "\n".join([*lines, *problems]))
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    command(commands, "voices", _voices, "List the voices with what each permits, and how that is known.")
    consent = command(commands, "consent", _consent, "Record what a voice permits; what is not named stays as it was.")
    consent.add_argument("--voice", required=True, metavar="ID", help=WHICH_VOICE)
    consent.add_argument("--quotation", choices=("no", "anonymous", "named"))
    consent.add_argument("--sharing", choices=("yes", "no", "partners"), help="partners: with them and no further")
    for purpose in ("analysis", "photo", "archive"):
        consent.add_argument(f"--{purpose}", choices=("yes", "no"))
    consent.add_argument(
        "--all-of-it",
        action="store_true",
        help="the part that they asked to leave out need not wait any more",
    )
    consent.add_argument("--minor", choices=("yes", "no"), help="no: release a child's words, by a named person")
    review = command(commands, "review", _review, "List what gives people away, and say what to replace or keep.")
    review.add_argument("--replace", nargs="+", type=int, metavar="ID")
    review.add_argument("--keep", nargs="+", type=int, metavar="ID")
    review.add_argument("--all-of", metavar="KIND", help="replace everything of a kind")
    review.add_argument("--keep-all", action="store_true", help="with --all-of: keep it instead")
    review.add_argument("--undo", action="store_true", help="take the last act of review back")
    withdraw = command(commands, "withdraw", _withdraw, "Take a teller's words, name and attributes out of everything.")
    withdraw.add_argument("--voice", required=True, metavar="ID", help=WHICH_VOICE)
    forget = command(commands, "forget", _forget, "Take an imported file out again, whole.")
    forget.add_argument("filename", metavar="FILENAME")
    for p in (withdraw, forget):
        p.add_argument("--dry-run", action="store_true", help="say what would go and change nothing")
    mentions = command(
        commands, "mentions", _mentions, "List notes that may say a withdrawn teller's words; mend them."
    )
    mentions.add_argument(
        "--reword", nargs=2, metavar=("PLACE", "TEXT"), help="put other words there, in every copy too"
    )
    mentions.add_argument("--take-out", metavar="PLACE", help="take the note out, of every copy too")
    mentions.add_argument("--keep", metavar="PLACE", help="say that it may stay")
    for p in (consent, review, withdraw, forget, mentions):
        takes_coder(p)
