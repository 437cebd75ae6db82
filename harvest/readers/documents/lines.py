"""What every document reader hands on: lines (paragraphs) in order, some of them headings, and tables between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from harvest.readers.dropping import visible


@dataclass(slots=True)
class Line:
    """One paragraph or line of a document; ``heading`` is its level (1 = highest) where it is one."""

    text: str
    heading: int | None = None
    bold: bool = False
    item: bool = False
    """True for an item of a list."""
    begins: bool = False
    """True for a heading that begins a text of its own, by somebody else as far as anyone can tell."""
    struck: bool = False
    """True where all of it is struck through."""
    table: str = ""
    """The table of the event whose heap begins with this heading."""
    colour: str = ""
    """The colour that all of it is written in, where a web page or mail sets one."""
    who: str = ""
    """Whose words it is, where a table says so beside it."""
    page: bool = False
    """True where whoever wrote the document began a new page with this line, which may be empty."""


Block = Line | list[list[str]]
"""A line, or a table as rows of cells."""


def from_text(text: str) -> list[Line]:
    """The lines of plain text; a run of empty ones is one."""
    return [Line(line) for line in re.sub(r"\n{3,}", "\n\n", text).split("\n")]


def letters_in(blocks: Sequence[Block]) -> int:
    """How many letters and signs stand in lines and tables, spaces apart.

    >>> letters_in([Line("My gate."), [["a.jpg", "Jo"]]])
    14
    """
    return sum(
        visible(block.text) if isinstance(block, Line) else sum(visible(cell) for row in block for cell in row)
        for block in blocks
    )
