"""A table in a document whose cells are cards: no row names columns, each cell is a text of its own, often signed."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Block, Line
from harvest.readers.recognise.recurring import names_behind

_LEAST, _MOST = 6, 0.8


def as_lines(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each cell of such tables as one paragraph; other tables as they are.

    >>> cells = [["We eat together. – Jo", "The bus sings at night. – Bo K."], ["No more cones.", "Trees here. – Al"],
    ...          ["We swim at noon. – Obi", "Nobody eats alone. – Mina"]]
    >>> len(as_lines([cells]))
    6
    """
    made: list[Block] = []
    for block in blocks:
        cells = [] if isinstance(block, Line) else [" ".join(cell.split()) for row in block for cell in row if cell]
        if isinstance(block, Line) or not _are_cards(block, cells):
            made.append(block)
        else:
            made += [Line(cell, item=True) for cell in cells]
    return made


def _are_cards(rows: Sequence[Sequence[str]], cells: Sequence[str]) -> bool:
    """Whether the first row reads like all others, and the columns do not differ in what they hold."""
    if len(cells) < _LEAST or len(set(cells)) < len(cells) or any(map(asks, rows[0])):
        return False
    words = [len(cell.split()) for cell in cells]
    first = [len(cell.split()) for cell in rows[0] if cell]
    if min(first, default=0) < 4 or sum(n >= 3 for n in words) < _MOST * len(words):
        return False
    behind = names_behind(cells)
    ended = sum(
        1 for cell, name in zip(cells, behind, strict=True) if ends_sentence(cell[: name.end] if name else cell)
    )
    return ended >= _MOST * len(cells) and (any(behind) or len({len(row) for row in rows}) == 1)
