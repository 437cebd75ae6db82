"""A typed list of pictures with columns parted by tabs or bars: the file, who took it, the caption, a yes or no."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.documents.lines import Block, Line
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.pictures import SUFFIXES

_PICTURE = re.compile(rf"\W{{0,3}}[^\t|]{{1,100}}\.{SUFFIXES}\W{{0,3}}", re.I)
_PARTS = (re.compile(r"\t"), re.compile(r"\|"))
_LEAST, _COLUMNS, _SAME = 3, 3, 0.9


def as_picture_table(blocks: Sequence[Block], dropped: LeftOut) -> list[Block]:
    """The blocks with such a list as one table where it stood; other documents as they are.

    >>> lines = ["Our photos", "a.jpg\\tJo\\tMy gate.", "b.jpg\\tBo\\tHis bench.", "c.jpg\\tJo\\tMud."]
    >>> as_picture_table([Line(text) for text in lines], LeftOut())[1]
    [['a.jpg', 'Jo', 'My gate.'], ['b.jpg', 'Bo', 'His bench.'], ['c.jpg', 'Jo', 'Mud.']]
    """
    if not all(isinstance(block, Line) for block in blocks):
        return list(blocks)
    lines = [block for block in blocks if isinstance(block, Line)]
    for part in _PARTS:
        rows = {n: _cells(part, line.text) for n, line in enumerate(lines) if line.text.strip()}
        named = [n for n, cells in rows.items() if any(map(_PICTURE.fullmatch, cells))]
        if len(named) < _LEAST or not _even([len(rows[n]) for n in named]):
            continue
        width = len(rows[named[0]])
        first, last = named[0], named[-1]
        before = max((n for n in rows if n < first), default=-1)
        first = before if before >= 0 and len(rows[before]) == width else first
        inside = [n for n in rows if first <= n <= last]
        if width < _COLUMNS or any(len(rows[n]) > width for n in inside) or len(named) < len(inside) - 1:
            continue
        table = [[*rows[n], *[""] * (width - len(rows[n]))] for n in inside]
        if bars := sum(visible(lines[n].text) for n in inside) - sum(visible(cell) for row in table for cell in row):
            dropped.add("marks between columns", "|" * bars, count=1)
        return [*lines[:first], table, *lines[last + 1 :]]
    return list(blocks)


def _cells(part: re.Pattern[str], text: str) -> list[str]:
    """The cells of a line; the bars around it, where it has them, part nothing."""
    bare = text.strip(" ")
    bare = bare.strip("|").strip() if part is not _PARTS[0] else bare
    return [cell.strip() for cell in part.split(bare)]


def _even(widths: Sequence[int]) -> bool:
    return sum(1 for width in widths if width == widths[0]) >= _SAME * len(widths)
