"""Rows that were written below a table later: what changed for somebody, in cells over which no question stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.heard.asking import Column
from harvest.readers.lists_by_name.in_lines.lines import read_line
from harvest.readers.lists_by_name.in_lines.shapes import only_names
from harvest.readers.lists_by_name.page import Page

OWN_NUMBER = re.compile(r"[A-Za-z]{0,4}[-#]?\d{1,6}")


def stands_elsewhere(row: Sequence[str], names: set[int], columns: Sequence[Column], page: Page) -> bool:
    """Whether a row names somebody below a question, and nobody where the others have their names."""
    if any(page.known.spans(row[n]) for n in names):
        return False
    return any(column.about and page.known.spans(cell) for cell, column in zip(row, columns, strict=True))


def put_later(row: Sequence[str], who: Sequence[int], page: Page) -> None:
    """Put down what such a row says of somebody."""
    before, page.afterwards = page.afterwards, True
    for cell in row:
        if spans := page.known.spans(cell):
            if not only_names(cell, spans)[0]:
                read_line(cell, page)
        elif cell and not OWN_NUMBER.fullmatch(cell):
            page.put(who[:1], said := page.hear(cell), cell)
            page.spoken += bool(said)
    page.afterwards = before


def numbers_of(rows: Sequence[tuple[Sequence[str], int]]) -> dict[str, int]:
    """By which number or code each person of a table is known in it, where a column gives everybody one of their own.

    >>> numbers_of([(["K1", "Ada Obi", "y"], 0), (["K2", "Bo Lind", "y"], 1)])
    {'K1': 0, 'K2': 1}
    """
    found: dict[str, int] = {}
    for column in zip(*(row for row, _ in rows), strict=True):
        if len({*column}) == len(column) and all(map(OWN_NUMBER.fullmatch, column)):
            for cell, (_, who) in zip(column, rows, strict=True):
                found[cell] = who if found.get(cell, who) == who else -1
    return {cell: who for cell, who in found.items() if who >= 0}
