"""``harvest undo | redo``: the last act of a person taken back, or brought back."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, opened, takes_coder


def _undo(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    done = planning.undo_last(opened(args))
    answer(args, {"undone": done or None}, f"Taken back: {args.coder} {done}." if done else "Nothing to take back.")
    return 0


def _redo(args: argparse.Namespace) -> int:
    from harvest.workspace import planning

    done = planning.redo_last(opened(args))
    answer(args, {"redone": done or None}, f"Brought back: {args.coder} {done}." if done else "Nothing to bring back.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    for name, run, what in (
        ("undo", _undo, "Take back the last act of a person."),
        ("redo", _redo, "Bring back what a person took back last."),
    ):
        takes_coder(command(commands, name, run, what), required=True)
