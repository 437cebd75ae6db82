"""A yes and a no in columns of their own under one question (``Quote? – Yes``, ``Quote? – No``), made one column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.permission.answered import closed
from harvest.readers.permission.text import fold
from harvest.readers.tables.grid import Grid

_LABEL = re.compile(
    r"^(?P<asks>.*\S)(?:\s*[–—:|/-]\s*|\s*[(\[]\s*|\s+)(?P<label>[^\W\d_]{1,6}(?: ?[?])?)[)\]]?\s*$", re.S
)
_YES = frozenset(["yes", "y", "ja", "oui", "tak", "si", "sim", "ie", "agree", "ok"])
_NO = frozenset(["no", "n", "nein", "non", "nie", "nao", "na", "nage", "disagree"])
_UNSURE = frozenset(["unsure", "maybe", "?", "dk"])
_MARKS = closed.TICK | frozenset(["1", "true", "yes", "y"])


def with_one_answer(grid: Grid) -> Grid:
    """The table with each such pair as one column in which stands what was ticked; any other table as it is."""
    pairs = _pairs(grid.header, grid.records)
    if not pairs:
        return grid
    gone = {n for _, columns in pairs.values() for n in columns[1:]}
    kept = [n for n in range(len(grid.header)) if n not in gone]
    labels = {n: _label(head)[1] for n, head in enumerate(grid.header)}
    header = [pairs[n][0] if n in pairs else grid.header[n] for n in kept]
    records = [[_ticked(row, pairs[n][1], labels) if n in pairs else row[n] for n in kept] for row in grid.records]
    marks = [row[n] for row in grid.records for _, columns in pairs.values() for n in columns if row[n]]
    return replace(grid, header=header, records=records, folded=[*grid.folded, *marks], permissions=None)


def _pairs(header: Sequence[str], records: Sequence[Sequence[str]]) -> dict[int, tuple[str, list[int]]]:
    """The question over such columns and their places, by the place of the first."""
    found: dict[int, tuple[str, list[int]]] = {}
    n = 0
    while n < len(header) - 1:
        asks, label = _label(header[n])
        columns = [n]
        while columns[-1] + 1 < len(header) and label and _label(header[columns[-1] + 1])[0] == asks:
            columns.append(columns[-1] + 1)
        said = [_label(header[at])[1] for at in columns]
        if asks and {"Yes", "No"} <= {*said} and len({*said}) == len(said) and _are_boxes(columns, records):
            found[n] = (asks, columns)
        n = columns[-1] + 1
    return found


def _label(head: str) -> tuple[str, str]:
    """What a heading asks and which answer it stands for; twice nothing for one that stands for none.

    >>> _label("May we quote you? – Yes"), _label("Photo N"), _label("Who said no?"), _label("Quote (no)")
    (('May we quote you?', 'Yes'), ('Photo', 'No'), ('', ''), ('Quote', 'No'))
    """
    if (found := _LABEL.match(head)) is None:
        return "", ""
    said = fold(found["label"]).strip()
    label = "Yes" if said in _YES else "No" if said in _NO else "?" if said in _UNSURE else ""
    return (found["asks"].rstrip(" –—:|/-("), label) if label else ("", "")


def _are_boxes(columns: Sequence[int], records: Sequence[Sequence[str]]) -> bool:
    """Whether a mark or nothing stands there, hardly ever in more than one of a row, and each was ticked or one was."""
    rows = [[row[n].strip() for n in columns] for row in records]
    filled = [cell for row in rows for cell in row if cell]
    marked = sum(closed.stripped(fold(cell)) in _MARKS or cell in _MARKS for cell in filled)
    several = sum(len([cell for cell in row if cell]) > 1 for row in rows)
    return bool(filled) and marked >= _MOST * len(filled) and several <= (1 - _MOST) * len(rows)


_MOST = 0.7


def _ticked(row: Sequence[str], columns: Sequence[int], labels: dict[int, str]) -> str:
    """What was ticked in a row; two boxes at once say nothing sure, and what was written there stands behind it."""
    said = [(labels[n], row[n].strip()) for n in columns if row[n].strip() and fold(row[n]) not in closed.NOT_TICKED]
    if len(said) > 1:
        return " / ".join([label for label, _ in said]) + " ?"
    for label, cell in said:
        marked = closed.stripped(fold(cell)) in _MARKS or cell in _MARKS
        return label if marked else f"{label}, {cell}"
    return ""
