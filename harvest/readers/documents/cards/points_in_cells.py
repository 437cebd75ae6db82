# ruff: noqa: E501 – lists of words are easier to check on one line
"""A sheet with several heaps typed as a table: a head over, beside or in each cell, and points below each other in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.talk.speakers import looks_like_name

_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–—✓+]|\d{1,3}[.)])\s+(?=\S)")
_HEAD, _POINT, _LEAST, _MOST = 12, 20, 2, 0.6
_HEAPS = re.compile(
    r"\W*(?:roses?|thorns?|buds?|start|stop|continue|keep|drop|add|more|less|change|try|mad|sad|glad|liked?|lacked?|learned|"
    r"learnt|longed for|glows?|grows?|plus(?:es)?|minus(?:es)?|delta|head|heart|hands?|sails?|anchors?|rocks?|island|wind|"
    r"stars?|wish(?:es)?|treasures?|gems?|roots?|leaves|fruits?|barriers?|bridges?|helps?|hinders?|joys?|worries|fears|assets|"
    r"anfangen|aufhören|weiter\w*|commencer|arrêter|continuer|empezar|parar|seguir|zacząć|przestać|kontynuować|dechrau|stopio|parhau)\b",
    re.I,
)
"""What heaps are called in a word that could be a name as well."""
Heap = tuple[str, list[str]]


def points_in_cells(rows: Sequence[Sequence[str]], dropped: LeftOut) -> list[Line] | None:
    r"""The heads and the points below each as lines; None for any other table, and where heads are tables of the event.

    >>> rows = [["KEEP", "DROP"], ["• the soup\n• the choir", "• the queue\n• forms"]]
    >>> [(line.text, line.heading) for line in points_in_cells(rows, LeftOut())][:3]
    [('KEEP', 3), ('the soup', None), ('the choir', None)]
    >>> beside = [["Keep", "- the soup\n- the choir"], ["Drop", "- the queue\n- forms"]]
    >>> inside = [["Keep\n- the soup\n- the choir", "Drop\n- the queue"]]
    >>> [len(points_in_cells(table, LeftOut())) for table in (beside, inside)]
    [6, 5]
    >>> points_in_cells([["Ada", "We sang.\nAll night."], ["Bo", "Nobody slept."]], LeftOut()) is None
    True
    """
    cells = [[[part.strip() for part in cell.split("\n") if part.strip()] for cell in row] for row in rows]
    for heaps in (_below_heads(cells), _beside_heads(cells), _under_own_heads(cells)):
        if len(heaps) >= _LEAST and all(map(_is_head, (head for head, _ in heaps))) and not _are_told(heaps):
            return _as_lines(heaps, dropped)
    return None


def _below_heads(cells: Sequence[Sequence[Sequence[str]]]) -> list[Heap]:
    """The points of each column below its head."""
    width = len(cells[0])
    if len(cells) < _LEAST or any(len(row) != width for row in cells) or not all(cells[0]):
        return []
    below = [[row[n] for row in cells[1:]] for n in range(width)]
    filled = [lines for column in below for lines in column if lines]
    # A list style leaves no bullet in the cell: there only several short lines in each tell that they are points.
    short = len(cells) == _LEAST and all(
        len(lines) >= _LEAST and all(1 < len(line.split()) <= _POINT and not line[0].isdigit() for line in lines)
        for lines in filled
    )
    pointed = _are_points(filled) and all(map(_are_marked, below))  # a column without marks says whose each row is
    if not (pointed or (short and len(filled) == width)):
        return []
    return [
        (" ".join(head), [line for lines in column for line in lines])
        for head, column in zip(cells[0], below, strict=True)
    ]


def _beside_heads(cells: Sequence[Sequence[Sequence[str]]]) -> list[Heap]:
    """The points of each row behind its head, on the left."""
    if any(len(row) != _LEAST or not row[0] for row in cells) or not _are_points([row[1] for row in cells if row[1]]):
        return []
    return [(" ".join(head), [*points]) for head, points in cells]


def _under_own_heads(cells: Sequence[Sequence[Sequence[str]]]) -> list[Heap]:
    """The points of each cell below its first line."""
    filled = [lines for row in cells for lines in row if lines]
    if any(_BULLET.match(lines[0]) for lines in filled) or not _are_points(
        [lines[1:] for lines in filled if lines[1:]]
    ):
        return []
    return [(lines[0], [*lines[1:]]) for lines in filled]


def _are_points(cells: Sequence[Sequence[str]]) -> bool:
    """Whether nearly all lines of cells have the mark of a list, and several stand below each other."""
    return any(cells) and _are_marked(cells) and any(len(cell) >= _LEAST for cell in cells)


def _are_marked(cells: Sequence[Sequence[str]]) -> bool:
    lines = [line for cell in cells for line in cell]
    return sum(1 for line in lines if _BULLET.match(line)) >= _MOST * len(lines)


def _is_head(text: str) -> bool:
    bare = text.rstrip(" .…:")
    return not _BULLET.match(text) and 0 < len(bare.split()) <= _HEAD and not ends_sentence(bare)


def _are_told(heaps: Sequence[Heap]) -> bool:
    """Whether heads are tables of the event, people or kinds of cards: whose words those are is told elsewhere."""
    heads = [head for head, _ in heaps]
    places = [heading_place(head, is_heading=True) for head in heads]
    people = all(looks_like_name(head) and not head.isupper() and not _HEAPS.match(head) for head in heads)
    return people or all(place is not None and place.table for place in places) or all(map(kind_in_words, heads))


def _as_lines(heaps: Sequence[Heap], dropped: LeftOut) -> list[Line]:
    made: list[Line] = []
    for head, points in heaps:
        made.append(Line(head, heading=3))
        for point in points:
            if mark := _BULLET.match(point):
                dropped.add("marks of lists", mark.group())
            made.append(Line(point[mark.end() :] if mark else point, item=True))
    return made
