"""``harvest new``: an inquiry begins."""

from __future__ import annotations

import argparse

from harvest.cli.answering import Commands, answer, command, takes_coder, until_the_end


def _new(args: argparse.Namespace) -> int:
    from harvest.workspace import Actor, new

    ws = until_the_end(new(args.inquiry, args.title, args.question, actor=Actor(args.coder)))
    answer(args, {"inquiry": str(ws.path), "codebooks": ws.versions()}, f"Made {ws.path}.")
    return 0


def add(commands: Commands) -> None:
    """The commands of this file."""
    p = command(commands, "new", _new, "Make an inquiry.")
    p.add_argument("--title", required=True)
    p.add_argument("--question", required=True, help="the positive question that was asked")
    takes_coder(p)
