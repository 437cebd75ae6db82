"""How commands are declared and how they answer: one JSON document or plain lines on stdout, all else on stderr."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from harvest.errors import HarvestError

if TYPE_CHECKING:
    from harvest.workspace import Workspace

Command: TypeAlias = Callable[[argparse.Namespace], int]
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"


def command(commands: Commands, name: str, run: Command, what: str, *, inquiry: bool = True) -> argparse.ArgumentParser:
    """A command called ``name``; ``inquiry`` False for one that does not open a file named first."""
    parser = commands.add_parser(name, help=what, description=what)
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", help="print one JSON document on stdout and nothing else")
    if inquiry:
        parser.add_argument("inquiry", metavar="INQUIRY", help="the inquiry file, such as baring.harvest")
    return parser


def takes_coder(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """Lets a command that changes something say who does it."""
    parser.add_argument("--coder", required=required, default="", metavar="NAME", help="who does it, for the audit log")


def opened(args: argparse.Namespace) -> Workspace:
    """The inquiry that a command names, for whoever it says acts."""
    from harvest.workspace import Actor, open_inquiry

    return until_the_end(open_inquiry(args.inquiry, Actor(getattr(args, "coder", ""))))


_opened: list[Workspace] = []


def until_the_end(ws: Workspace) -> Workspace:
    """The same inquiry, to be closed when the command ends: its file is whole then, with no journal beside it."""
    _opened.append(ws)
    return ws


def close_opened() -> None:
    """Close what commands opened."""
    while _opened:
        _opened.pop().store.close()


def say(*words: object) -> None:
    """A line for the person at the terminal."""
    print(*words, file=sys.stderr, flush=True)


def answer(args: argparse.Namespace, document: object, text: str) -> None:
    """The answer on stdout: as JSON when asked for, else as plain lines."""
    print(json.dumps(document, ensure_ascii=False) if args.json else text)


def passages_done(done: int, total: int) -> None:
    """Progress over passages, where a person is watching."""
    if sys.stderr.isatty():
        print(f"\r{done} of {total} passages", end="\n" if done >= total else "", file=sys.stderr, flush=True)


def voice_number(word: str) -> int:
    """The number of a voice that somebody typed; HarvestError where it is none."""
    if not word.isdigit():
        raise HarvestError(f"“{word}” is no number of a voice; `harvest voices` lists them.")
    return int(word)
