"""Columns of people that stand beside each other in one table, with answers of their own behind or above the names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from harvest.readers.lists_by_name.heard.asking import plain_of
from harvest.readers.lists_by_name.in_lines.shapes import only_names, over_names
from harvest.readers.lists_by_name.page import Page
from harvest.readers.lists_by_name.signs.codes import meant_by

_LEAST, _ANSWERS, _NAME, _LOOK = 2, 0.6, 4, 4


def parts_beside(rows: Sequence[Sequence[str]], page: Page) -> list[list[list[str]]]:
    """The tables that stand side by side in one; the whole where every row is about somebody alone.

    A row's answers are of whoever stands before them: a blank beside the second name is nobody else's yes.
    """
    width = len(rows[0])
    named = [[n for n, row in enumerate(rows) if page.known.spans(row[column])] for column in range(width)]
    starts = [column for column in range(width) if len(named[column]) >= _LEAST]
    if len(starts) < 2:
        return [[list(row) for row in rows]]
    ends = [*starts[1:], width]
    for start, end, following in zip(starts, ends, [*starts[1:], None], strict=True):
        filled = [rows[n][column] for n in named[start] for column in range(start + 1, end) if rows[n][column].strip()]
        told = sum(1 for cell in filled if plain_of(cell) or meant_by(cell, page.key) is not None)
        twice = following is not None and _same(rows, start, following, page)
        if not filled or told < _ANSWERS * len(filled) or twice:
            return [[list(row) for row in rows]]
    first = [0, *starts[1:]]
    return [[list(row[a:b]) for row in rows] for a, b in zip(first, ends, strict=True)]


def sorted_by_heads(rows: Sequence[Sequence[str]], page: Page) -> bool:
    """Put down what the heads permit of a table that sorts names under them; whether it is such a table.

    >>> from harvest.readers.lists_by_name.who.people import Known
    >>> page = Page(Known([["Ada Hill"], ["Bo Reed"]]), {}, (), {})
    >>> sorted_by_heads([["Quote with name", "Quote, no name"], ["Ada", "Bo"]], page), page.told[1].heard[0].answers
    (True, {'quote': 'Yes', 'name': 'No'})
    """
    for n, row in enumerate(rows[:_LOOK]):
        heads = {column: said for column, cell in enumerate(row) if (said := over_names(cell)).answers}
        heads = {c: said for c, said in heads.items() if not page.known.spans(row[c])}
        cells = [(c, cell) for below in rows[n + 1 :] for c in heads if (cell := below[c].strip())]
        of_names = [bool(spans := page.known.spans(cell)) and only_names(cell, spans)[0] for _, cell in cells]
        sorted_under = {c for (c, _), named in zip(cells, of_names, strict=True) if named}
        if len(sorted_under) < 2 or sum(of_names) < _ANSWERS * len(cells):
            continue
        for (column, cell), named in zip(cells, of_names, strict=True):
            who = [s.who for s in page.known.spans(cell)]
            if named:
                page.put(list(dict.fromkeys(who)), heads[column], f"{row[column]}: {cell}")
                page.spoken += 1
            elif who:
                page.put(who, page.hear(cell), cell)
        return True
    return False


def names_apart(row: Sequence[str], page: Page) -> list[list[str]]:
    """A row whose cells hold nothing but a name on each line as a row for each line; any other as it is."""
    lines = [[line for line in cell.split("\n") if line.strip()] for cell in row]
    several = any(len(cell) > 1 for cell in lines)
    names = [line for cell in lines for line in cell if len(cell) > 1 or page.known.spans(line)]
    if several and all(len(page.known.spans(line)) == 1 and len(line.split()) <= _NAME for line in names):
        return [list(line) for line in zip_longest(*lines, fillvalue="")]
    return [list(row)]


def _same(rows: Sequence[Sequence[str]], one: int, other: int, page: Page) -> bool:
    """Whether two columns name the same people in a row: in full, and as they spoke."""
    return any(
        {span.who for span in page.known.spans(row[one])} & {span.who for span in page.known.spans(row[other])}
        for row in rows
    )
