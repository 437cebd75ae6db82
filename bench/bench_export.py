"""How long evidence and its exports take: ``python -m bench.bench_export [CODINGS]``; exit 1 past a limit.

Limits for 10,000 codings by 5,000 people with attributes: themes of what is cleared already 0.5 s, Word pack with its
pictures 5 s, PDF, workbook and web page 3 s, and 600 MB for all of these; the other rows are for knowing.
The processor's seconds are held to them: how long the clock ran depends on what else the machine does.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from bench.figures import figure
from harvest import charts, evidence, export, privacy
from harvest.model import Audience, Material
from tests.factories import large

T = TypeVar("T")
LIMITS = {"themes": 0.5, "docx": 5.0, "pdf": 3.0, "xlsx": 3.0, "html": 3.0}
MEMORY = 600.0
ATTRIBUTES = {
    "age band": ("18-29", "30-49", "50-64", "65+"),
    "neighbourhood": ("Hill", "Dale", "Moor", "Fell"),
    "gender": ("woman", "man", "other"),
}


def of_people(codings: int) -> Material:
    """So many codings by half as many people, of each of whom something is recorded."""
    draw = random.Random(1)
    material = large(codings, codings // 2)
    told = (replace(v, attributes={k: draw.choice(own) for k, own in ATTRIBUTES.items()}) for v in material.voices)
    return replace(material, voices=tuple(told))


def main(codings: int = 10_000) -> int:
    """Prints seconds and size of each; the number of limits that did not hold."""
    material = of_people(codings)
    broken = 0

    def timed(name: str, make: Callable[[], T]) -> T:
        nonlocal broken
        wall, start = time.perf_counter(), time.process_time()
        made = make()
        wall, seconds = time.perf_counter() - wall, time.process_time() - start
        limit = LIMITS.get(name)
        broken += limit is not None and seconds > limit
        size = f", {len(made) / 1e6:.2f} MB" if isinstance(made, bytes) else ""
        figure(f"{name}, processor ({wall:.1f} s by the clock{size})", seconds, "s", limit)
        return made

    cleared = timed("cleared, which is kept", lambda: privacy.clear(material, Audience.PUBLIC))
    found = timed("themes, the first time", lambda: evidence.build(cleared))
    timed("themes", lambda: evidence.build(cleared))
    for suffix in LIMITS:
        if suffix != "themes":
            timed(suffix, lambda suffix=suffix: export.write(found, suffix, _pictures(found, suffix)))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figure("memory at most for these", memory, "MB", MEMORY)
    broken += memory > MEMORY
    for suffix in export.SUFFIXES:
        if suffix not in LIMITS:
            timed(suffix, lambda suffix=suffix: export.write(found, suffix, _pictures(found, suffix)))
    print(f"{len(found.rows)} codings, {len(found.quotations)} quotations, {len(found.voices)} voices")
    return broken


def _pictures(found: evidence.Evidence, suffix: str) -> tuple[evidence.Picture, ...]:
    return charts.pictures(found) if export.SUFFIXES[suffix].pictures else ()


if __name__ == "__main__":
    sys.exit(1 if main(*map(int, sys.argv[1:2])) else 0)
