"""Tables in which each answer is a row of its own, beside the question that it answers."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.lists_by_name.answering import answered
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.wording import heard, topics

Rows = list[list[str]]


def asking_column(rows: Rows, names: set[int]) -> int | None:
    """The column that says which question a row answers, where each answer is a row of its own."""
    for n in range(len(rows[0])):
        filled = [row[n] for row in rows if row[n]]
        asked = {() if heard(cell, heading=True) else tuple(topics(cell)) for cell in filled}
        if n not in names and () not in asked and 1 < len({*filled}) <= len(filled) / 2 and len(asked) > 1:
            return n
    return None


def answer_a_row(rows: Rows, at: Sequence[list[int]], asking: int, page: Page) -> None:
    """Put down what each row answers of the question that it names."""
    for row, who in zip(rows, at, strict=True):
        about = topics(row[asking])
        cells = [cell for n, cell in enumerate(row[asking + 1 :]) if cell]
        if who and about:
            page.put(who[:1], said := answered(cells[0] if cells else "", about[0]), row[asking])
            page.spoken += bool(said)
