"""Whether a text is a table in truth."""

from __future__ import annotations

import csv
import re
from itertools import islice

_SECONDS = re.compile(r"\d{1,6}\.\d+\t\d{1,6}\.\d+\t")
"""Audacity's labels: from and until, in seconds, before the words."""


_ROWS, _SAME = 20, 0.9
"""So many rows are looked at, and so much of them is as wide as the first."""


def looks_tabular(text: str) -> bool:
    """Whether a .txt is a table in truth: a tab-separated header and rows of the same width.

    A cell in quotation marks may go over several lines, as a spreadsheet saves it.

    >>> looks_tabular('When\\tWhat\\tWho\\n9 May\\t"a gate\\na bench"\\tAda\\n10 May\\tThe pond\\tBo\\n')
    True
    """
    start = text[:20_000]
    lines = [line for line in start.split("\n") if line.strip()][:_ROWS]
    if len(lines) < 3 or lines[0].count("\t") < 2 or all(map(_SECONDS.match, lines)):
        return False
    if re.search(r"\d:\d\d", lines[0]):
        return False
    width = lines[0].count("\t")
    if _even([line.count("\t") for line in lines], width):
        return True
    return '\t"' in start and _even([len(row) - 1 for row in _rows(start)], width)


def _even(widths: list[int], width: int) -> bool:
    return len(widths) >= 3 and sum(1 for found in widths if found == width) >= _SAME * len(widths)


def _rows(start: str) -> list[list[str]]:
    """The first rows as a spreadsheet reads them; none where they cannot be read so."""
    try:
        return [row for row in islice(csv.reader(start.splitlines(True), delimiter="\t"), _ROWS) if any(row)]
    except csv.Error:
        return []
