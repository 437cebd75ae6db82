"""Flip charts typed without bullets: blocks that each begin with a head in capitals or a question, points below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.recognise.event_structure import heading_place

_LEAST, _MOST, _POINT, _HEAD = 2, 0.8, 15, 12


def with_points(lines: Sequence[Line], noted: bool = False, dropped: LeftOut | None = None) -> list[Line]:
    """The lines, heads marked as headings and the points below them as items; any other text as it is.

    In what is called notes or flip charts (``noted``) a short line with a colon right above an item is a head too.

    >>> page = [Line(t) for t in ("WHAT'S STRONG", "the choir", "soup", "", "WHAT'S WRONG", "the lamp")]
    >>> [(line.heading, line.item) for line in with_points(page)]
    [(2, False), (None, True), (None, True), (None, False), (2, False), (None, True)]
    """
    lines = _dashed(lines, dropped or LeftOut())
    if noted:
        lines = _one_point_each(lines, dropped or LeftOut())
    if noted and (coloned := _coloned(lines)):
        return [replace(line, heading=2) if n in coloned else line for n, line in enumerate(lines)]
    if any(line.heading or line.item for line in lines):
        return list(lines)
    blocks: list[list[int]] = [[]]
    for n, line in enumerate(lines):
        if line.text.strip():
            blocks[-1].append(n)
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    places = [
        block for block in blocks if len(block) > 2 and _is_place(lines[block[0]]) and _is_head(lines[block[1]].text)
    ]
    tables = {block.pop(0) for block in places}
    headed = [block for block in blocks if len(block) > 1 and _is_head(lines[block[0]].text.strip())]
    title = blocks[:1] if blocks and len(blocks[0]) == 1 else []
    points = [lines[n].text.strip() for block in headed for n in block[1:]]
    short = sum(1 for text in points if len(text.split()) <= _POINT and not ends_sentence(text))
    if len(headed) < _LEAST or len(headed) < len(blocks) - len(title) or short < _MOST * len(points):
        return list(lines)
    heads = {block[0] for block in headed} | tables
    items = {n for block in headed for n in block[1:]}
    return [
        replace(line, heading=2) if n in heads else replace(line, item=True) if n in items else line
        for n, line in enumerate(lines)
    ]


_DASH = re.compile(r"^\s*[–—]\s+(?=\S)")
_MARKED = re.compile(r"^\s*(?:[-*•‣▪◦·]|\d{1,3}[.)])\s+\S")


def _dashed(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines, those behind a long dash as items where several stand right below a head or other items.

    >>> page = [Line(t) for t in ("Hard here?", "– the hill", "– forms", "", "I left. – Ada", "– Bo")]
    >>> [line.item for line in _dashed(page, LeftOut())]
    [False, True, True, False, False, False]
    """
    made = list(lines)
    n = 0
    while n < len(lines):
        end = n
        while end < len(lines) and _DASH.match(lines[end].text) and not lines[end].heading:
            end += 1
        if end - n >= _LEAST and _is_led_in(lines, n):
            for at in range(n, end):
                mark = _DASH.match(lines[at].text)
                assert mark is not None
                dropped.add("marks of lists", mark.group())
                made[at] = replace(lines[at], text=lines[at].text[mark.end() :], item=True)
        n = max(end, n + 1)
    return made


def _is_led_in(lines: Sequence[Line], n: int) -> bool:
    """Whether a head, a question or an item stands right above a line."""
    above = next((lines[at] for at in range(n - 1, -1, -1) if lines[at].text.strip()), None)
    return above is not None and bool(
        asks(above.text.strip()) or above.text.rstrip().endswith(":") or above.heading or _MARKED.match(above.text)
    )


_ROW = re.compile(r"^([^\W\d_][\w'’]{1,20}(?: [\w'’]{1,20})?)\s*(?:[:：]|>|=|→)\s+(\S.{3,300})$")
_APART = re.compile(r"\s+/\s+|\s+\.{3}\s+|\s*;\s+|\s*\|\s+")
_SIGNED = re.compile(r"^\s*\+\s+\S")


def _one_point_each(lines: Sequence[Line], dropped: LeftOut) -> list[Line]:
    """The lines, points that stand in a row behind their head (``WORKS: the gate / soup``) one below the other.

    >>> page = [Line("+ soup"), Line("hard > last bus; forms; no rail")]
    >>> [(line.text, line.heading, line.item) for line in _one_point_each(page, LeftOut())][1:3]
    [('hard', 3, False), ('last bus', None, True)]
    """
    made: list[Line] = []
    row = False
    for line in lines:
        found = _ROW.match(line.text.strip()) if not line.heading and not line.item else None
        points = [part.strip() for part in _APART.split(found.group(2)) if part.strip()] if found else []
        goes_on = row and line.text.strip() != "" and not line.heading
        if found and (len(points) > 1 or goes_on) and all(len(point.split()) <= _POINT for point in points):
            row = True
            left = visible(line.text) - visible(found.group(1)) - sum(map(visible, points))
            dropped.add("marks of lists", "x" * left, count=len(points))
            made += [Line(found.group(1), heading=3), *(Line(point, item=True) for point in points)]
        else:
            row = row and not line.heading
            made.append(replace(line, item=True) if goes_on or _SIGNED.match(line.text) else line)
    return made


def _coloned(lines: Sequence[Line]) -> set[int]:
    """Short lines with a colon, each right above an item of a list, where there are several."""
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    found = {
        n
        for n, below in zip(filled, filled[1:], strict=False)
        if lines[below].item and not (lines[n].item or lines[n].heading) and _ends_short(lines[n].text.strip())
    }
    return found if len(found) >= _LEAST else set()


def _ends_short(text: str) -> bool:
    return text.endswith(":") and len(text.split()) <= _HEAD


def _is_place(line: Line) -> bool:
    place = heading_place(line.text.strip(), is_heading=True)
    return place is not None and place.table is not None and len(line.text.split()) <= _HEAD


def _is_head(text: str) -> bool:
    text = text.strip()
    return len(text.split()) <= _HEAD and (text.isupper() or asks(text))
