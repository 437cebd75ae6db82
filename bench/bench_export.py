"""How long evidence and its exports take: ``python -m bench.bench_export [CODINGS]``; exit 1 past a limit.

Limits for 10,000 codings: themes 1 s, Word pack with its pictures 15 s, workbook 10 s; the other rows are for knowing.
The processor's seconds are held to them: how long the clock ran depends on what else the machine does.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from bench.figures import figure
from harvest import charts, export
from tests.factories import build, large

LIMITS = {"themes": 1.0, "docx": 15.0, "xlsx": 10.0}


def main(codings: int = 10_000) -> int:
    """Prints seconds and size of each; the number of limits that did not hold."""
    material = large(codings)
    broken = 0

    def timed(name: str, make: Callable[[], object]) -> object:
        nonlocal broken
        wall, start = time.perf_counter(), time.process_time()
        made = make()
        wall, seconds = time.perf_counter() - wall, time.process_time() - start
        limit = LIMITS.get(name)
        broken += limit is not None and seconds > limit
        size = f", {len(made) / 1e6:.2f} MB" if isinstance(made, bytes) else ""
        figure(f"{name}, processor ({wall:.1f} s by the clock{size})", seconds, "s", limit)
        return made

    evidence = timed("themes", lambda: build(material))
    pictures = charts.pictures(evidence)
    timed("docx", lambda: export.write(evidence, "docx", charts.pictures(evidence)))
    for suffix in export.SUFFIXES:
        if suffix != "docx":
            timed(suffix, lambda suffix=suffix: export.write(evidence, suffix, pictures))
    print(f"{len(evidence.rows)} codings, {len(evidence.quotations)} quotations, {len(evidence.voices)} voices")
    return broken


if __name__ == "__main__":
    sys.exit(1 if main(*map(int, sys.argv[1:2])) else 0)
