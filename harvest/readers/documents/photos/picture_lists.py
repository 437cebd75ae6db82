"""A typed list of pictures, with columns parted by tabs or bars or with labelled lines below each: file, who took it,
caption, a yes or no."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.chats.stacked import MESSAGE_TIME
from harvest.readers.documents.lines import Block, Line, letters_in
from harvest.readers.documents.photos.pictured_tables import labelled_rows
from harvest.readers.dropping import LeftOut
from harvest.readers.pictures import SUFFIXES

_PICTURE = re.compile(rf"\W{{0,3}}[^\t|]{{1,100}}\.{SUFFIXES}\W{{0,3}}", re.I)
_LABEL = re.compile(r"^[^\W\d_][\w ]{0,20}:\s*")
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
    if (labelled := _labelled(lines)) is not None:
        if left := letters_in(lines) - letters_in(labelled):
            dropped.add("labels before lines (kept as columns)", "x" * max(0, left), count=1)
        return labelled
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
        if bars := letters_in([lines[n] for n in inside]) - letters_in([table]):
            dropped.add("marks between columns", "|" * bars, count=1)
        return [*lines[:first], table, *lines[last + 1 :]]
    return list(blocks)


def _labelled(lines: Sequence[Line]) -> list[Block] | None:
    """Names of pictures with labelled lines below each (``Taken by: Jo``) as one table; None for anything else."""
    if sum(MESSAGE_TIME.match(line.text[:200]) is not None for line in lines) >= _LEAST:
        return None  # a chat in which pictures were sent
    before: list[Line] = []
    items: list[tuple[str, list[str]]] = []
    for line in lines:
        name = _LABEL.sub("", line.text.strip())
        if _PICTURE.fullmatch(name):
            items.append((name, []))
        elif items:
            items[-1][1].append(line.text)
        else:
            before.append(line)
    if len(items) < _LEAST or any(not any(map(str.strip, below)) for _, below in items):
        return None
    rows = labelled_rows([(name, [text for text in below if text.strip()]) for name, below in items])
    return None if rows is None else [*before, rows]


def _cells(part: re.Pattern[str], text: str) -> list[str]:
    """The cells of a line; the bars around it, where it has them, part nothing."""
    bare = text.strip(" ")
    bare = bare.strip("|").strip() if part is not _PARTS[0] else bare
    return [cell.strip() for cell in part.split(bare)]


def _even(widths: Sequence[int]) -> bool:
    return sum(1 for width in widths if width == widths[0]) >= _SAME * len(widths)
