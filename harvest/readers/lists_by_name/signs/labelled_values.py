"""Tables whose answers are figures, beside one that says what each figure of each column stands for: with the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from harvest.readers.permission.text import fold

Rows = list[list[str]]
_CODE = re.compile(r"-?\d{1,3}|[A-Za-z]{1,2}\d?")
_LEAST = 2
"""So many values at least are explained of a column."""


def with_values_labelled(tables: Sequence[Rows]) -> list[Rows]:
    """The tables; where one explains the values of another's columns, that one's answers in these words.

    >>> answers = [["pid", "con_quote"], ["P1", "1"], ["P2", "0"], ["P3", "7"]]
    >>> labels = [["variable", "value", "label"], ["con_quote", "0", "refused"], ["", "1", "agreed, no name"]]
    >>> with_values_labelled([answers, labels])[0]
    [['pid', 'con_quote'], ['P1', 'agreed, no name'], ['P2', 'refused'], ['P3', '7']]
    """
    heads = {fold(cell) for table in tables for cell in (table[0] if table else ()) if cell.strip()}
    told: dict[str, dict[str, str]] = {}
    for table in tables:
        for head, code, label in _labels(table, heads):
            told.setdefault(head, {})[code] = label
    told = {head: labels for head, labels in told.items() if len(labels) >= _LEAST}
    return [_labelled(table, told) if told else table for table in tables]


def _labels(table: Rows, heads: set[str]) -> Iterator[tuple[str, str, str]]:
    """What the rows of a table explain: of which heading, which value, and what it stands for."""
    head = ""
    for row in table[1:]:
        cells = [" ".join(cell.split()) for cell in row]
        if len(cells) >= 3 and _CODE.fullmatch(cells[1]) and re.search(r"[^\W\d_]{3}", cells[2]):
            head = fold(cells[0]) or head
            if head in heads and head not in {fold(cell) for cell in table[0]}:
                yield head, cells[1], cells[2]


def _labelled(table: Rows, told: dict[str, dict[str, str]]) -> Rows:
    labels = [told.get(fold(head), {}) for head in (table[0] if table else ())]
    if not any(labels):
        return table
    return [
        table[0],
        *(
            [labels[n].get(cell.strip(), cell) if n < len(labels) else cell for n, cell in enumerate(row)]
            for row in table[1:]
        ),
    ]
