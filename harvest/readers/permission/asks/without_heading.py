"""Columns that nobody gave a heading: what a yes or a no answers there, only whoever made the table knows."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.readers.permission.answered import closed
from harvest.readers.permission.cells import Style
from harvest.readers.permission.one_column import Judged
from harvest.readers.permission.text import fold

_NUMBERED = re.compile(r"(?:column|spalte|colonne|columna|kolumna|colofn|unnamed:?) ?\d*")
_MOST = 0.5
"""The share of rows that such a column has an answer in."""


def headless(
    columns: Sequence[str], wordings: Sequence[str], cells: Sequence[Sequence[str]], known: Collection[int]
) -> list[Judged]:
    """The columns without a heading in which people say yes or no, somebody no: until one is mapped its rows wait.

    >>> [one.index for one in headless(["Name", ""], ["Name", ""], [["Ada", "Bo", "Cy"], ["yes", "no", "yes"]], ())]
    [1]
    >>> headless(["Name", ""], ["Name", ""], [["Ada", "Bo", "Cy"], ["tea", "no", "coffee"]], ())
    []
    """
    found = []
    for n, (header, wording) in enumerate(zip(columns, wordings, strict=True)):
        if n in known or _is_called(header) or _is_called(wording):
            continue
        said = [closed.stripped(fold(cell)) for cell in cells[n] if cell.strip()]
        plain = all((one in closed.NO or one in closed.YES) and one.isalpha() for one in said)
        if plain and any(one in closed.NO for one in said) and len(said) > max(1, _MOST * len(cells[n])):
            found.append(Judged(n, header, wording, (), False, False, Style()))
    return found


def _is_called(text: str) -> bool:
    return bool(text.strip()) and _NUMBERED.fullmatch(fold(text).strip()) is None
