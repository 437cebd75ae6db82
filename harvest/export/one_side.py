"""How much room a document of two columns takes, so that what goes on one side of A4 is chosen and never spills over.

Worked out from the widths of letters: no writer of files can ask the program that will open them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from harvest.export.blocks import Block, BlockDocument, Bullets, ColumnBreak, Heading, Para, Table
from harvest.export.look import Look, look

SIZES = (12.0, 11.5, 11.0, 10.5, 10.0, 9.5)
"""Sizes of print that a side may have, in points, the most readable first."""
CENTIMETRE = 28.35
PAGE = 29.7
LINE = 1.15
"""A line of Arial, in sizes of its print."""
BULLET = 18.0
"""Points by which what stands in a list is set in."""
BESIDE, AROUND = 8.0, 7.0
"""Points beside, and above and below, what stands in a cell."""
SLACK = 2.0
"""Lines that are left free: letters are not as wide everywhere."""
_NARROW, _SLIM, _BROAD = frozenset("iljtfI.,:;'’!|()[] /"), frozenset("rs-"), frozenset("mwMW@%…—")


def on_one_side(document: BlockDocument) -> BlockDocument:
    """The document in the largest print in which it fits on one side of A4, else in the smallest."""
    fitting = (size for size in SIZES if min(room(document, size)) >= 0)
    return replace(document, one_side=next(fitting, SIZES[-1]))


def room(document: BlockDocument, size: float) -> tuple[float, float]:
    """Points that are free below the first column and below the second; less than none where one spills over."""
    sizes = look(size)
    first, second, last = parts(document.blocks)
    across, column = sizes.width * CENTIMETRE, sizes.column * CENTIMETRE
    over = _lines(document.title, across, sizes.title, sizes) + 4
    over += _lines(document.subtitle, across, sizes.subtitle, sizes) + sizes.after_subtitle
    over += sum(_block(b, across, sizes) for b in (*document.blocks[:first], *document.blocks[last:]))
    there = (PAGE - sizes.above - sizes.below) * CENTIMETRE - over - SLACK * size * LINE
    left, right = (
        sum(_block(b, column, sizes) for b in document.blocks[start:end])
        for start, end in ((first, second), (second, last))
    )
    foot = document.blocks[last:]
    # Word has the foot below the second column, the others have it below both
    right += sum(_block(b, column, sizes) - _block(b, across, sizes) for b in foot)
    return there - left, there - right


def parts(blocks: Sequence[Block]) -> tuple[int, int, int]:
    """Where the first column begins, where the second, and where what runs over both at the foot: places of blocks."""
    first = next((i for i, b in enumerate(blocks) if isinstance(b, Heading)), len(blocks))
    last = len(blocks)
    while last > first and isinstance(b := blocks[last - 1], Para) and b.kind == "foot":
        last -= 1
    return first, next((i for i, b in enumerate(blocks) if isinstance(b, ColumnBreak)), last), last


def _block(block: Block, width: float, sizes: Look) -> float:
    match block:
        case Heading(text):
            return sizes.before_heading + _lines(text, width, sizes.heading, sizes) + sizes.after_heading
        case Para(text, kind):
            size = {"lead": sizes.lead, "note": sizes.note, "foot": sizes.note}.get(kind, sizes.text)
            return _lines(text, width, size, sizes) + sizes.after
        case Bullets(items):
            return sum(_lines(item, width - BULLET, sizes.text, sizes) for item in items) + sizes.after
        case Table(header, rows, widths):
            shares = widths or (1 / len(header),) * len(header)
            cells = [
                max(_lines(t, width * share - BESIDE, sizes.cell, sizes) for t, share in zip(row, shares, strict=True))
                for row in (header, *rows)
            ]
            return sum(cells) + len(cells) * AROUND + sizes.cell * LINE
        case ColumnBreak():
            return 0
        case _:
            raise NotImplementedError(f"{type(block).__name__} on one side")


def _lines(text: str, width: float, size: float, sizes: Look) -> float:
    """How high a text stands in points; a line ends with a word, so that one in twelve of it stays free."""
    return high(text, width, size, sizes.leading)


def high(text: str, width: float, size: float, leading: float = 1.15) -> float:
    """How high a text stands in points, printed in ``size`` points; none where there is no text."""
    count = sum(max(1, math.ceil(1.08 * _wide(line) * size / width)) for line in text.split("\n")) if text else 0
    return count * line_height(size, leading)


def line_height(size: float, leading: float = 1.15) -> float:
    """How high a line of that print is, in points."""
    return size * LINE * leading


def _wide(text: str) -> float:
    """How wide a text is in Arial, in sizes of its print."""
    return sum(
        1.0 if c > "\u2e7f" else 0.28 if c in _NARROW else 0.45 if c in _SLIM else 0.88 if c in _BROAD else
        0.7 if c.isupper() else 0.556
        for c in text
    )  # fmt: skip
