"""What heads a stretch of one column: a number, a question like the first, the first cell below an empty row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks, ends_sentence

_HEAD_WORDS = 8


def numbered(filled: Sequence[str]) -> list[int]:
    """The cells that number frames from one on, where the cards below them bear no numbers.

    >>> numbered(["1. What it took", "the sheds", "trust", "2. What it left", "silt"])
    [0, 3]
    >>> numbered(["1. a shed", "2. tea"])
    []
    """
    found = {n: m for n, cell in enumerate(filled) if (m := _NUMBER.match(cell)) and len(cell.split()) <= _HEAD_WORDS}
    heads = [*found, len(filled)]
    alone = all(b - a > 1 for a, b in zip(heads, heads[1:], strict=False))
    counted = [int(m[1]) for m in found.values()] == list(range(1, len(found) + 1))
    return heads[:-1] if len(found) > 1 and counted and alone else []


def asking(filled: Sequence[str]) -> list[int]:
    """The cells that ask as the first one does (``What helps?``, ``What hinders?``), with several answers below each.

    >>> asking(["What helps?", "soup", "dogs", "What is lost?", "the bank", "the bus"])
    [0, 3]
    >>> asking(["What would you change?", "Why is there no bus?", "the lamps", "What about a pond?"])
    []
    """
    asked = filled[0].split()[0].casefold() if filled and asks(filled[0]) else None
    heads = [n for n, cell in enumerate(filled) if asks(cell) and cell.split()[0].casefold() == asked]
    apart = all(b - a > _ANSWERS for a, b in zip(heads, [*heads[1:], len(filled)], strict=False))
    return heads if len(heads) > 1 and apart else []


_ANSWERS = 2
_NUMBER = re.compile(r"^(\d{1,2})[.)] +(?=\S)")


def above_empty_rows(cells: Sequence[str]) -> list[int]:
    """The filled cells that name frames: the first of each stretch between empty rows, below a title that stands alone.

    >>> above_empty_rows(["Our day", "", "Now", "a shed", "tea", "", "Later", "a pond", "a bus"])
    [1, 4]
    """
    blocks: list[list[str]] = [[]]
    for cell in cells:
        if cell:
            blocks[-1].append(cell)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    frames = blocks[1:]
    if len(frames) < 2 or len(blocks[0]) > 1 or sum(map(len, frames)) < 3 * len(frames):
        return []
    named = (len(block) > 1 and len(block[0].split()) <= _HEAD_WORDS and not _ends(block[0]) for block in frames)
    return [1 + sum(map(len, frames[:n])) for n in range(len(frames))] if all(named) else []


def _ends(cell: str) -> bool:
    return ends_sentence(cell) and not asks(cell)
