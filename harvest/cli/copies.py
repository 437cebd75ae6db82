"""``harvest backup``, ``restore`` and ``check``: whole copies, back again, and whether a file is sound."""

from __future__ import annotations

import argparse
from pathlib import Path

from harvest.cli.answering import Commands, answer, command, opened, say, takes_coder


def _backup(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

    made = settings.back_up_to(opened(args), Path(args.copy))
    wrong = settings.check(made)
    answer(args, {"ok": not wrong, "problems": list(wrong), "copy": str(made)}, f"The copy is {made}.")
    return _said(wrong)


def _restore(args: argparse.Namespace) -> int:
    from harvest.workspace import Actor, settings

    kept = settings.restore(Path(args.copy), Path(args.inquiry), Actor(args.coder))
    wrong = settings.check(Path(args.inquiry))
    text = f"{args.inquiry} is now as {args.copy} was." + (f" What was there before is {kept}." if kept else "")
    answer(args, {"ok": not wrong, "problems": list(wrong), "kept": str(kept) if kept else None}, text)
    return _said(wrong)


def _check(args: argparse.Namespace) -> int:
    from harvest.workspace import settings

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
    p.add_argument("copy", metavar="COPY", help="a new file, or a folder in which the copy is named by the time")
    takes_coder(p)
    what = "Put a copy in an inquiry's place; what was there is kept."
    p = command(commands, "restore", _restore, what, inquiry=False)
    p.add_argument("copy", metavar="COPY")
    p.add_argument("inquiry", metavar="INQUIRY")
    takes_coder(p)
    command(commands, "check", _check, "Say whether an inquiry file or a copy is sound.")
