"""How figures grow from 1,000 to 100,000 passages: ``python -m bench growth [--check] [--sizes 1000,10000]``.

Prints one table, writes ``docs/performance.md`` with its picture and stores the ratios; with ``--check`` nothing is
written: what takes half as much again as the stored ratios say is named, and the command ends with 1. Takes about four
minutes of a processor for all sizes.
"""

from __future__ import annotations

import argparse
import compileall
import json
import subprocess
import sys
from pathlib import Path

import harvest
from bench.growth import page, table

SIZES = (1_000, 10_000, 100_000)


def measured(size: int) -> dict[str, tuple[float, str]]:
    """The figures of one size, from a process of its own."""
    ran = subprocess.run(
        [sys.executable, "-m", "bench.growth.measure", str(size)],
        cwd=Path(__file__).parents[1],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    rows = [json.loads(line) for line in ran.stdout.splitlines() if line.startswith("{")]
    return {r["name"]: (r["value"], r["unit"]) for r in rows}


def main(wanted: list[str] | None = None) -> int:
    """Print the table; 1 when something got worse (with ``--check``)."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with the stored ratios and write nothing")
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="passages, with commas between")
    args = parser.parse_args(wanted)
    # as pip does: whoever works in a checkout has no byte code of what only the worker imports
    compileall.compile_dir(Path(harvest.__file__).parent, quiet=1)
    figures = {}
    for size in map(int, args.sizes.split(",")):
        print(f"measuring {size:,} passages …", file=sys.stderr, flush=True)
        figures[size] = measured(size)
    if len(figures) > 1:
        print(table.as_text(table.lines(figures)))
    if args.check:
        found = table.worse(table.ratios(figures), table.stored())
        print("\n".join(["Worse by half or more:", *found]) if found else "Nothing got worse by half.")
        return int(bool(found))
    if set(figures) == set(SIZES):
        page.write(figures)
        table.store(figures)
        print(f"\nWritten: {page.PAGE}, {page.PICTURE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
