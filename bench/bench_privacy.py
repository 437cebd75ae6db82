"""How long finding names, the guard and the control of small numbers take: ``python -m bench privacy``.

Each beside a bare pass over the same material in the same run.
"""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable

from bench.figures import figure
from harvest import evidence
from harvest.privacy import clear
from harvest.privacy.disclosure import by_person, release
from harvest.privacy.identify import NameList, find
from tests.factories import large
from tests.privacy.invented_lines import LINES


def timed(do: Callable[[], object]) -> float:
    """Processor seconds that it takes."""
    began = time.process_time()
    do()
    return time.process_time() - began


def main() -> None:
    """Print the ratios."""
    texts = [re.sub(r"[\[\]{}|<>]", "", line) for line in LINES] * (1500 // len(LINES) + 1)
    find(texts[:50], NameList())  # the model is loaded once
    bare = timed(lambda: [t.lower().split() for t in texts])
    figure(f"finding names in {len(texts):,} texts", timed(lambda: find(texts, NameList())), "s", bare=bare)

    material = large(10_000, 5_000, 40)
    bare = timed(lambda: [p.text.lower() for p in material.passages for _ in range(10)])
    cleared = clear(material)
    figure("guard over 10,000 codings", timed(lambda: clear(material)), "s", bare=bare)
    build = timed(lambda: evidence.build(cleared))
    pack = evidence.build(cleared)
    figure("small numbers of 10,000 codings", timed(lambda: pack.printable.columns), "s", bare=build)

    draw = random.Random(1)
    people = {v: {f"a{i}": f"v{min(19, int(draw.expovariate(0.15)))}" for i in range(10)} for v in range(5000)}
    said: dict[str, list[tuple[int, int]]] = {f"c{i}": [] for i in range(60)}
    for passage in range(20_000):
        said[f"c{min(59, int(draw.expovariate(0.05)))}"].append((draw.randrange(5000), passage))
    tables = [by_person(f"a{i}", said, people, passages=False) for i in range(10)]
    bare = timed(lambda: [len({v for v, _ in rows}) for rows in said.values() for _ in range(100)])
    took = timed(lambda: release(tables, below=5))
    figure("small numbers of 60 codes, 10 attributes, 20 values", took, "s", bare=bare)


if __name__ == "__main__":
    main()
