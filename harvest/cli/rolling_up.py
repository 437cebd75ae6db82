"""``harvest rollup``: many inquiries in one, from their Parquet exports."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from harvest.cli.answering import Commands, answer, command


def _rollup(args: argparse.Namespace) -> int:
    from harvest.workspace import report

    found: dict[str, Any] = report.roll_up(Path(args.folder), Path(args.out) if args.out else None)
    people = found["people"]["all"]
    said = people if people is not None else "few"
    lines = [f"{said} people in {len(found['inquiries'])} inquiries, {len(found['areas'])} areas"]
    for code in found["codes"]:
        sides = ", ".join(f"{side} {_number(counted['all'])}" for side, counted in code["counts_as"].items())
        lines.append(f"{code['codebook']}/{code['code']}: {_number(code['people'])} people ({sides})")
    lines += [f"left out: {one['file']} – {one['reason']}" for one in found["left_out"]]
    lines.append(found["suppression"]["rule"])
    if args.out:
        lines.append(f"Wrote {args.out}.")
    answer(args, found, "\n".join(lines))
    return 0


def _number(count: int | None) -> str:
    return "hidden" if count is None else str(count)


def add(commands: Commands) -> None:
    """The commands of this file."""
    what = "Themes by area and year over many inquiries, from a folder of their Parquet exports."
    p = command(commands, "rollup", _rollup, what, inquiry=False)
    p.add_argument("folder", metavar="FOLDER", help="Parquet exports; a folder in it that holds some is their area")
    p.add_argument("out", nargs="?", metavar="OUT.html", help="a page of it as well: .html .docx .pdf .md")
