"""``harvest settings``, ``codebooks``, ``summaries`` and ``history``: what is set, written and done."""

from __future__ import annotations

import argparse
import dataclasses
import json
from pathlib import Path
from typing import TYPE_CHECKING

from harvest.cli.answering import Commands, answer, command, opened, takes_coder, until_the_end, voice_number
from harvest.errors import HarvestError
from harvest.model import CodeRef, Role

if TYPE_CHECKING:
    from harvest.workspace.settings import AuditEntry


def _named(args: argparse.Namespace) -> None:
    if not args.coder:
        raise HarvestError("Say who does it: --coder NAME.")


def _settings(args: argparse.Namespace) -> int:
    from harvest.workspace import intake, settings

    ws = opened(args)
    if args.set:
        _named(args)
        name, word = args.set
        try:
            settings.set_setting(ws, name, json.loads(word))
        except ValueError:
            settings.set_setting(ws, name, word)  # words stand for themselves
    if args.title or args.question:
        _named(args)
        settings.rename_inquiry(ws, args.title or ws.title, args.question or ws.question)
    if args.event:
        _named(args)
        settings.set_event(ws, args.event, date=args.date, place=args.place, phase=args.phase, questions=args.asked)
    if args.role_of:
        _named(args)
        voice, word = args.role_of
        try:
            settings.set_role(ws, voice_number(voice), Role(word))
        except ValueError:
            raise HarvestError(f"“{word}” is no role; there are {', '.join(r.value for r in Role)}.") from None
    if args.same:
        _named(args)
        intake.merge_voices(ws, *args.same)
    found = {
        "title": ws.title,
        "question": ws.question,
        "settings": dataclasses.asdict(settings.read_settings(ws)),
        "events": [dataclasses.asdict(e) for e in settings.events(ws)],
    }
    plain = {k: v for k, v in found["settings"].items() if not isinstance(v, dict)}  # type: ignore[attr-defined]
    lines = [f"{ws.title}: {ws.question}", *(f"{name}: {value}" for name, value in plain.items())]
    answer(args, found, "\n".join(lines))
    return 0


def _codebooks(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

    ws = opened(args)
    if args.file:
        _named(args)
        path = Path(args.file)
        try:
            data = path.read_bytes()
        except OSError as error:
            raise HarvestError(f"{path} cannot be read ({error.strerror}).") from None
        incoming = settings.preview_codebook(ws, settings.read_codebook_file(path.name, data))
        settings.take_in_codebook(ws, incoming, why=args.why)
    books = [
        {"id": b.id, "name": b.name, "version": b.version, "codes": [{"id": c.id, "label": c.label} for c in b.codes]}
        for b in ws.codebooks()
    ]
    lines = [f"{b.id} {b.version}: {b.name}, {len(b.codes)} codes" for b in ws.codebooks()]
    answer(args, {"codebooks": books}, "\n".join(lines))
    return 0


def _summaries(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    ws = opened(args)
    if args.code is not None:
        _named(args)
        if args.text is None:
            raise HarvestError("--code needs --text with the summary (empty: take it out).")
        try:
            ref = CodeRef.parse(args.code)
        except ValueError:
            raise HarvestError(f"“{args.code}” is not CODEBOOK/CODE.") from None
        ws.code(ref)
        report.set_summary(ws, ref, args.text.strip())
    found = dict(report.current_material(ws).summaries)
    answer(args, {"summaries": found}, "\n".join(f"{ref}: {text}" for ref, text in found.items()) or "No summary yet.")
    return 0


def _history(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

    if Path(args.inquiry).is_dir():
        from harvest.workspace import team

        of_folder = until_the_end(team.open_folder_team(Path(args.inquiry)))
        log = settings.audit_entries(of_folder)
        answer(args, {"log": [dataclasses.asdict(e) for e in log]}, "\n".join(map(_log_line, reversed(log))))
        return 0
    ws = opened(args)
    decisions, hidden = settings.decision_entries(ws)
    log = settings.audit_entries(ws)
    found = {
        "decisions": [dataclasses.asdict(d) for d in decisions],
        "hidden": hidden,
        "log": [dataclasses.asdict(e) for e in log],
    }
    lines = [f"{d.at} {d.who} {d.action} {d.code} {d.to}".rstrip() for d in decisions]
    lines += [_log_line(e) for e in reversed(log)]
    if hidden:
        lines.append(f"{hidden} decisions of a blind round are not shown before it is revealed.")
    answer(args, found, "\n".join(lines))
    return 0


def _log_line(e: AuditEntry) -> str:
    return f"{e.at} {e.who} {e.what} {e.about}".rstrip()


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "settings", _settings, "Print what is set; change it, the title, an event, a voice.")
    p.add_argument("--set", nargs=2, metavar=("NAME", "VALUE"), help="a setting, such as suppress_below 5")
    p.add_argument("--title", metavar="WORDS")
    p.add_argument("--question", metavar="WORDS")
    p.add_argument("--event", metavar="TITLE", help="describe an event")
    p.add_argument("--date", default="", metavar="DATE")
    p.add_argument("--place", default="", metavar="WORDS")
    p.add_argument("--phase", default="", metavar="PHASE")
    asked = "a question asked at that event, where others were asked there; may be given several times"
    p.add_argument("--asked", action="append", default=[], metavar="QUESTION", help=asked)
    p.add_argument("--role-of", nargs=2, metavar=("VOICE", "ROLE"), help="say who a voice is")
    p.add_argument(
        "--same", nargs=2, type=int, metavar=("VOICE", "INTO"), help="make two voices one (`harvest same` proposes)"
    )
    takes_coder(p)
    p = command(commands, "codebooks", _codebooks, "Print the codebooks; take one in, or a new version of one.")
    p.add_argument("--file", metavar="CODEBOOK", help="a YAML file or a table of codes")
    p.add_argument("--why", default="", metavar="WORDS", help="what changed and why")
    takes_coder(p)
    p = command(commands, "summaries", _summaries, "Print the team's words on themes; write one.")
    p.add_argument("--code", metavar="CODEBOOK/CODE")
    p.add_argument("--text", metavar="WORDS")
    takes_coder(p)
    what = "Print every decision and what else people did; of a folder the log of its team."
    takes_coder(command(commands, "history", _history, what))
