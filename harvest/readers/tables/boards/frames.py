"""Boards saved as one column frame by frame: each frame's name, its cards below it, a blank line after."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.model.punctuation import asks
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.tables.boards.sections import folded
from harvest.readers.tables.boards.untouched import is_to_fill_in

_COUNTED = re.compile(r"^(.{2,30}?)\s*(?:\d{1,3}|[A-Z]|one|two|three|four|five)\W*$")
_NUMBERED = re.compile(
    r"^(?:frame|slide|board|area|zone|section|column|canvas|page)\s*\d{1,3}\s*[-–—:.|]+\s*(?=\S)", re.I
)
"""A frame's number before what stands over it: ``Frame 2 - What gets in the way``."""
_BEGUN = re.compile(r"(?:…|\.\.\.|:|_{2,})\s*$")
"""How a frame's name ends that begins a sentence for others to finish."""
_TITLES, _HEAD_WORDS, _TAG_WORDS = 4, 12, 2


@dataclass(slots=True)
class Framed:
    """Each card with what its frame asks and the table it names; the titles above; what is the template's own."""

    cards: list[list[str]]
    titles: list[str] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    is_board: bool = False
    """Whether frames are tables or only counted: then the cards are notes until somebody says what they are."""


def in_frames(rows: Sequence[Sequence[str]]) -> Framed | None:
    """The cards of a board of one column; None where its blocks are no frames.

    >>> found = in_frames([["Hopes"], [], ["Table 1"], ["a shed"], [], ["Table 2"], ["a pond"], [], ["Type here"]])
    >>> found.cards, found.titles, found.beside
    ([['', '1', 'a shed'], ['', '2', 'a pond']], ['Hopes'], ['Type here'])
    """
    lines = ["".join(row[:1]) if not any(row[1:]) else None for row in rows]
    tags: list[str] = []
    if None in lines:
        if not _tagged(rows):
            return None
        lines, tags = ["".join(row[:1]) for row in rows], [cell for row in rows for cell in row[1:] if cell]
    beside = [line for line in lines if line and is_to_fill_in(line)]
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line and not is_to_fill_in(line):
            blocks[-1].append(line)
        elif not line and blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    counted = _counted([block[0] for block in blocks if len(block) >= 2])
    named = [n for n, block in enumerate(blocks) if len(block) >= 2 and _names_frame(block[0], counted)]
    if len(named) > 1:
        # What begins a sentence for people to finish asks as well, where others ask: “If it was yours…”.
        named = sorted({*named, *(n for n, block in enumerate(blocks) if len(block) >= 2 and _begins(block[0]))})
    if counted and blocks and named and named[0] == 0 and not _is_counted(blocks[0][0], counted):
        # A title that asks stands above the first of several counted frames.
        named = named[1:]
    titles = blocks[0] if named and named[0] == 1 and len(blocks[0]) <= _TITLES else []
    rest = [block for n, block in enumerate(blocks) if n not in named and not (titles and n == 0)]
    if len(named) < 2 or any(len(block) > 1 for block in rest):
        return None
    asked = next((title for title in titles if asks(title)), "")
    made = Framed([], [title for title in titles if title != asked], [*beside, *tags, *(block[0] for block in rest)])
    for head, *cards in (blocks[n] for n in named):
        head = _NUMBERED.sub("", head)
        place = heading_place(head, is_heading=True)
        table = (place.table if place is not None else None) or (head if _is_counted(head, counted) else "")
        question = (place.question if place is not None else None) or (asked if table else head)
        made.is_board = made.is_board or bool(table)
        made.cards += [[question, table, card] for card in cards]
    return made


def _tagged(rows: Sequence[Sequence[str]]) -> bool:
    """Whether cards stand in the first column, frame by frame with blank lines between, and only tags beside them."""
    blocks: list[list[Sequence[str]]] = [[]]
    for row in rows:
        if any(row):
            blocks[-1].append(row)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    heads = [block[0] for block in blocks]
    tags = [cell for block in blocks for row in block[1:] for cell in row[1:] if cell]
    below = Counter(folded(block[1]) for block in blocks if len(block) > 1 and sum(map(bool, block[1])) > 1)
    return (
        len(blocks) >= 2
        and not any(times > 1 for times in below.values())  # each names its columns anew: a table of details
        and all(len(block) >= 2 and all(row[0] for row in block) for block in blocks)
        and all(head[0] and not any(head[1:]) for head in heads)
        and all(len(tag.split()) <= _TAG_WORDS for tag in tags)
    )


def _counted(heads: Sequence[str]) -> str:
    """What comes before the number in most first lines (``Zone 1``, ``Zone 2``); empty where nothing does."""
    found = Counter(m.group(1).casefold() for head in heads if (m := _COUNTED.match(head)))
    stem, often = found.most_common(1)[0] if found else ("", 0)
    return stem if often >= 2 and often >= 0.6 * len(heads) else ""


def _is_counted(head: str, stem: str) -> bool:
    found = _COUNTED.match(head)
    return bool(stem) and found is not None and found.group(1).casefold() == stem


def _begins(head: str) -> bool:
    """Whether a line of a few words begins what people finish on the cards below: ``If it was yours…``."""
    return len(head.split()) <= _HEAD_WORDS and _BEGUN.search(head) is not None


def _names_frame(head: str, counted: str) -> bool:
    """Whether a line names a frame: a table, a question, or what dreams, pledges or notes are called."""
    if len(head.split()) > _HEAD_WORDS and not asks(head):
        return False
    return (
        _is_counted(head, counted)
        or _NUMBERED.match(head) is not None
        or heading_place(head, is_heading=True) is not None
        or asks(head)
        or kind_in_words(head) is not None
    )
