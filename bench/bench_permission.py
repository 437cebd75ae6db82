"""How long reading consent takes beside a bare pass over the cells of the same table: ``python -m bench permission``."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence

from bench.figures import figure
from harvest.readers.permission import read_permissions

WORDS = (
    "the a we they I it was is not never no would could please use used told tell said say name street park bus river "
    "school children garden neighbour morning rain council shop story walk walked and but so because when where my our "
    "her his out in on with without only keep kept leave left take took remember sang swam library bridge market please "
    "people every week year winter summer old new don't can't wouldn't this that"
).split()


def table(rows: int, length: int) -> tuple[list[str], list[list[str]]]:
    """A table of 60 columns, twenty of them texts that are all different, full of the words that wishes are made of."""
    chance = random.Random(1)
    columns = ["May we quote you?", "Age", "Photo ok?", "Staff notes", *(f"Story {n}" for n in range(20))]
    columns += [f"Question {n}" for n in range(36)]
    body = []
    for n in range(rows):
        texts = [" ".join(chance.choices(WORDS, k=length)) + f" {n}." for _ in range(20)]
        body.append([("Yes", "No", "")[n % 3], str(20 + n % 60), "Yes", "", *texts, *(["Agree"] * 36)])
    return columns, body


def passed(rows: Sequence[Sequence[str]]) -> float:
    """Seconds of a bare pass: every cell folded to lower case and split into words."""
    start = time.perf_counter()
    sum(len(cell.lower().split()) for row in rows for cell in row)
    return time.perf_counter() - start


def main() -> None:
    """Two sizes and two lengths, so that what grows faster than the table is seen."""
    for rows, length in ((2_500, 25), (10_000, 25), (2_500, 100)):
        columns, body = table(rows, length)
        bare = passed(body)
        start = time.perf_counter()
        read_permissions(columns, body, year=2026)
        figure(f"{rows:,} rows × 60 columns, texts of {length} words", time.perf_counter() - start, "s", bare=bare)


if __name__ == "__main__":
    main()
