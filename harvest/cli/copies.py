"""``harvest backup``, ``restore`` and ``check``: whole copies, back again, and whether a file is sound."""

from __future__ import annotations

import argparse
import datetime as dt
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder
from harvest.errors import HarvestError

if TYPE_CHECKING:
    from harvest.workspace import settings


def _backup(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

    ws = opened(args)
    if args.list:
        return _copies(args)
    if not args.copy:
        raise HarvestError("Say where the copy goes: harvest backup INQUIRY COPY.")
    made = settings.back_up_to(ws, Path(args.copy), _passphrase(again=True) if args.locked else "")
    wrong = () if args.locked else settings.check(made)
    answer(args, {"ok": not wrong, "problems": list(wrong), "copy": str(made)}, f"The copy is {made}.")
    return _said(wrong)


def _passphrase(*, again: bool = False) -> str:
    """What is typed without being shown; from a pipe its first line, so that no list of programs ever shows it."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    said = getpass.getpass("Passphrase: ")
    if again and getpass.getpass("The same once more: ") != said:
        raise HarvestError("The two passphrases are not the same; no copy was made.")
    return said


def _copies(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

    ws = opened(args)
    found = settings.looked_into(ws, settings.copies_folder(ws))
    rows: list[dict[str, object]] = [
        {
            "copy": str(c.path),
            "made": dt.datetime.fromtimestamp(c.made, dt.UTC).isoformat(timespec="seconds"),
            "bytes": c.size,
            "locked": c.locked,
            "sources": c.holds.sources if c.holds else None,
            "passages": c.holds.passages if c.holds else None,
            "decisions": c.holds.decisions if c.holds else None,
        }
        for c in found
    ]
    lines = [
        f"{str(r['made'])[:16].replace('T', ' ')}  {r['bytes']:>12} bytes  "
        + ("locked" if r["locked"] else f"{r['sources']} sources, {r['decisions']} decisions")
        + f"  {r['copy']}"
        for r in rows
    ]
    answer(args, {"copies": rows}, "\n".join(lines) or "No copies yet.")
    return 0


def _restore(args: argparse.Namespace) -> int:
    from harvest.workspace import Actor, open_inquiry, protection, settings

    copy, to = Path(args.copy), Path(args.inquiry)
    passphrase = _passphrase() if settings.is_locked(copy) else ""
    if args.dry_run:
        return _undone(args, settings.preview_restore(open_inquiry(to, Actor(args.coder)), copy, passphrase))
    done = protection.restore(copy, to, Actor(args.coder), passphrase)
    wrong = settings.check(to)
    text = f"{to} is now as {copy} was." + (f" What was there before is {done.kept}." if done.kept else "")
    if done.again:
        text += f" {done.again} who withdrew since were taken out again."
    for problem in done.problems:
        say(problem)
    found = {"ok": not wrong, "problems": [*wrong, *done.problems], "kept": str(done.kept) if done.kept else None}
    answer(args, {**found, "withdrawn_again": done.again}, text)
    return _said(wrong)


def _undone(args: argparse.Namespace, found: settings.RestorePreview) -> int:
    lines = [f"{e.at[:16].replace('T', ' ')}  {e.who}: {e.what}  {e.about}" for e in found.undone]
    head = f"{found.decisions} decisions here are not in the copy; {len(lines)} other acts were done since."
    if not found.same:
        head = "The copy is not from this inquiry's own history: what was done since cannot be listed."
    acts = [{"at": e.at, "who": e.who, "what": e.what, "about": e.about} for e in found.undone]
    said = {"decisions": found.decisions, "same_history": found.same, "acts": acts}
    answer(args, said, "\n".join([head, *lines]))
    return 0


def _check(args: argparse.Namespace) -> int:
    from harvest.workspace import settings, team

    if Path(args.inquiry).is_dir():
        wrong, lines, seal = team.check_folder_team(Path(args.inquiry))
    else:
        wrong = settings.check(Path(args.inquiry))
        lines, seal = (0, "") if wrong else settings.seal(Path(args.inquiry))
    sound = f"{args.inquiry} is sound." + (f" Its log has {lines:,} lines; the last seal is {seal}." if seal else "")
    found = {"ok": not wrong, "problems": list(wrong), "log": {"lines": lines, "seal": seal}}
    answer(args, found, "\n".join(wrong) or sound)
    return _said(wrong)


def _said(wrong: tuple[str, ...]) -> int:
    if wrong:
        say(f"The file is not sound ({len(wrong)} found): {wrong[0]}")
    return 1 if wrong else 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "backup", _backup, "Make a whole copy of an inquiry, also while people work.")
    what = "a new file, or a folder in which the copy is named by the time"
    p.add_argument("copy", metavar="COPY", nargs="?", default="", help=what)
    what = "lock it with a passphrase, asked for or read from a pipe (age format: other programs open it too)"
    p.add_argument("--locked", action="store_true", help=what)
    p.add_argument("--list", action="store_true", help="print the copies there are, and what is in each")
    takes_coder(p)
    what = "Put a copy in an inquiry's place; what was there is kept."
    p = command(commands, "restore", _restore, what, inquiry=False)
    p.add_argument("copy", metavar="COPY")
    p.add_argument("inquiry", metavar="INQUIRY")
    p.add_argument("--dry-run", action="store_true", help="only say what it would undo")
    takes_coder(p)
    what = "Say whether an inquiry file or a copy is sound, or of a folder the file of its team."
    command(commands, "check", _check, what)
