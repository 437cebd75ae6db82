"""How long the part of a board's paper before its annexes is: worked out from the widths of letters, as a sheet is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from harvest.export.blocks import Block, Bullets, Heading, Links, Para, Quote, Table
from harvest.export.look import look
from harvest.export.one_side import CENTIMETRE, PAGE, high, line_height
from harvest.export.sentences import noted

PAGES = 4
"""A board reads no more of a paper."""
HEADINGS = {1: (16.0, 19.0), 2: (14.0, 19.0), 3: (12.5, 14.0)}
"""By level the print of a heading, in points, and the room above and below it."""
SET_IN = 0.6 * CENTIMETRE
BROKEN = 0.97
"""A row or a quotation is not broken over two pages, so that a little at the foot of each stays free."""


def fits(title: str, subtitle: str, blocks: Iterable[Block]) -> bool:
    """Whether it fits on the pages that a board reads."""
    return pages(title, subtitle, blocks) <= PAGES


def pages(title: str, subtitle: str, blocks: Iterable[Block]) -> float:
    """So many pages of A4, in the print of our Word files, which is wider than that of our PDFs."""
    sizes = look(short=True)
    width = sizes.width * CENTIMETRE
    room = (PAGE - sizes.above - sizes.below) * CENTIMETRE * BROKEN
    head = high(title, width, sizes.title) + high(subtitle, width, sizes.subtitle) + sizes.after_subtitle
    return (head + high("day", width, sizes.note) + sizes.after + sum(_block(b, width) for b in blocks)) / room


def _block(block: Block, width: float) -> float:
    sizes = look(short=True)
    match block:
        case Heading(text, level):
            size, around = HEADINGS[level]
            return high(text, width, size) + around
        case Para(text, kind):
            size = {"lead": sizes.lead, "draft": 11.0, "note": sizes.note, "figures": 9.5}.get(kind, sizes.text)
            return high(text, width, size) + sizes.after
        case Links(text, items):
            return high(" · ".join([text, *(words for words, _ in items)]), width, sizes.text) + sizes.after
        case Bullets(items):
            return sum(high(item, width - SET_IN, sizes.text) for item in items) + sizes.after
        case Quote():
            by = f"Q{block.number}  {block.by}  {block.said_as}"
            under = high(by, width - SET_IN, 9.0) + high(noted(block.quotation), width - SET_IN, 9.0)
            return high(block.text, width - 2 * SET_IN, sizes.text) + under + 13.0
        case Table(header, rows, widths):
            shares = widths or (1 / len(header),) * len(header)
            down = sum(_row(row, shares, width) for row in (header, *rows))
            return down + line_height(sizes.cell) + (high(block.caption, width, 9.5) + 12 if block.caption else 0)
        case _:
            return 0


def _row(cells: Sequence[str], shares: Sequence[float], width: float) -> float:
    size = look(short=True).cell
    return max(high(text, width * share - 7, size, 1.05) for text, share in zip(cells, shares, strict=True)) + 6
