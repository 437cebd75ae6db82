"""Writes the pages that are read off the code: commands.md and the tables of files.md. ``python docs/from_code.py``."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from harvest.cli import command_parser
from harvest.export import SUFFIXES
from harvest.readers.registry import FORMATS

HERE = Path(__file__).parent
BEGIN, END = "<!-- from the code: {} -->", "<!-- end -->"


def _cell(words: str) -> str:
    return " ".join(words.split()).replace("|", "\\|").replace("<", "&lt;").replace("%%", "%")


def _flag(action: argparse.Action) -> str:
    value = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    if isinstance(value, tuple):
        value = " ".join(value)
    if not action.option_strings:
        return f"`{value}`" + (" …" if action.nargs in ("*", "+") else "")
    takes = action.nargs != 0
    return ", ".join(f"`{name} {value}`" if takes else f"`{name}`" for name in action.option_strings).replace(
        "|", "\\|"
    )


def commands() -> str:
    """The page of commands: one heading a verb, one row a flag."""
    parser = command_parser()
    verbs = next(a for a in parser._actions if isinstance(a, argparse._SubParsersAction))
    said = {choice.dest: choice.help or "" for choice in verbs._choices_actions}
    lines = [
        "# Commands",
        "",
        "Everything on screen can also be done by command. `--json` prints one JSON document, nothing else. A command",
        "ends with 0 when it is done, 1 with one plain sentence when it could not be done (nothing is changed for what",
        "failed), 2 when it was called wrongly. `INQUIRY` is a file such as `baring.harvest`.",
        "",
        "This page is written by `docs/from_code.py`.",
    ]
    for verb, sub in verbs.choices.items():
        lines += ["", f"## harvest {verb}", "", _cell(said.get(verb, ""))]
        shown = [a for a in sub._actions if a.help != argparse.SUPPRESS and not isinstance(a, argparse._HelpAction)]
        if shown:
            lines += ["", "| | |", "|---|---|"]
            lines += [f"| {_flag(a)} | {_cell(a.help or '')} |" for a in shown]
    return "\n".join(lines) + "\n"


def read_formats() -> str:
    """The table of files that are read."""
    rows = [f"| {f.label} | {f.holds} | {' '.join(f'`{s}`' for s in f.suffixes if s)} |" for f in FORMATS]
    return "\n".join(["| format | holds | ends with |", "|---|---|---|", *rows])


def written_formats() -> str:
    """The table of files that are written."""
    rows = [f"| `.{f.suffix}` | {_cell(f.name)} | {_cell(f.what)} |" for f in SUFFIXES.values()]
    return "\n".join(["| ends with | is | for |", "|---|---|---|", *rows])


def files() -> str:
    """The page of files with its two tables written anew; the words round them stay."""
    text = (HERE / "files.md").read_text("utf-8")
    for name, table in (("read", read_formats()), ("written", written_formats())):
        begin = re.escape(BEGIN.format(name))
        text, times = re.subn(f"({begin}\n).*?(\n{re.escape(END)})", lambda m: m[1] + table + m[2], text, flags=re.S)  # noqa: B023
        if times != 1:
            raise SystemExit(f"files.md has no place for the table of files {name}.")
    return text


if __name__ == "__main__":
    (HERE / "commands.md").write_text(commands(), "utf-8")
    (HERE / "files.md").write_text(files(), "utf-8")
