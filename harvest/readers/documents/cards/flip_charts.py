"""Flip charts as people type them: a heap for each table, and in it what helps and what hinders, by words or by signs.

``HEARTH``, below it ``What keeps us going`` and points, ``Helps: a hut / being asked``, or ``+ soup`` and ``- no bus``.
"""

from __future__ import annotations

import re
import string
from collections.abc import Sequence
from dataclasses import replace

from harvest.model.punctuation import asks, ends_sentence
from harvest.readers.documents.lines import Line
from harvest.readers.documents.notes.topic_lines import is_topic
from harvest.readers.dropping import LeftOut, visible
from harvest.readers.pictures import SUFFIXES
from harvest.readers.recognise.columns.days_in_cells import is_side
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.recognise.sheets import heads_a_sheet

_BULLET = re.compile(r"^\s*(?:[-*•‣▪◦·–]|\d{1,3}[.)])\s+(?=\S)")
_SIGN = re.compile(r"^\s*(?:\(([+±=?–−-])\)|([+±=?–−-]|\+/[–−-]))\s+(?=[^\W\d_\"'“‘£$€])")
_ROW = re.compile(r"^\s*([^:：>=→]{2,30}?)\s*(?:[:：>→]|\s=)\s*(\S.{2,400})$")
_APART = re.compile(r"\s+/\s+|\s*;\s+|\s*\|\s+|\s+\.{3}\s+")
_SENTENCES = re.compile(r"(?<=[^\W\d_]{2})\.\s+(?=[A-Z])")
_ASIDE = re.compile(r"\s*[(\[][^()\[\]]{1,80}[)\]]\s*")
_PICTURE = re.compile(rf"\w\.{SUFFIXES}\b", re.I)
_HEAD, _POINT, _NAME, _LEAST = 8, 8, 3, 2
MARKS = "marks of lists"


def with_sides(lines: Sequence[Line], dropped: LeftOut, warnings: list[str]) -> list[Line]:
    """The lines with heaps, sides and points marked as what they are; any other text as it is.

    >>> page = ["HEARTH", "Helps: the hut / soup", "Hinders: ice", "LANTERN", "+ a knock at nine", "- last bus"]
    >>> found = with_sides([Line(text) for text in page], LeftOut(), [])
    >>> [line.text for line in found if line.item], [line.table for line in found if line.table]
    (['the hut', 'soup', 'ice', 'a knock at nine', 'last bus'], ['Hearth', 'Lantern'])
    """
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    rows = {n: m for n in filled if (m := _ROW.match(lines[n].text)) and is_side(m[1]) and not lines[n].item}
    signed = _signed(lines, filled)
    heads = _tables(lines, filled, rows, signed)
    if len(rows) + len(signed) < _LEAST and not heads:
        return [_sheet_head(line) for line in lines]
    made: list[Line] = []
    side = ""
    for n, line in enumerate(lines):
        if n in heads:
            made.append(replace(line, heading=1, table=heads[n]))
            side = ""
        elif (row := rows.get(n)) is not None:
            made += _points(line, row, dropped)
            side = ""
        elif (sign := signed.get(n)) is not None:
            mark = sign.group(1) or sign.group(2)
            if mark != side:
                made.append(Line(mark, heading=3))
            dropped.add(MARKS, sign.group().replace(mark, "", 1) if mark != side else sign.group())
            made.append(replace(line, text=line.text[sign.end() :], item=True))
            side = mark
        else:
            made.append(_sheet_head(_in_heap(lines, n, bool(heads) and n > min(heads))))
            side = side if not line.text.strip() else ""
    if heads:
        shown = ", ".join(f"“{name}”" for name in list(dict.fromkeys(heads.values()))[:6])
        warnings.append(f"What stands over heaps of points ({shown}) is taken for tables: look whether it is.")
    return made


def are_shots(lines: Sequence[Line]) -> bool:
    """Whether names of picture files head heaps of points: photos of sheets that people wrote on.

    >>> sheet = [Line("IMG_01.jpg – Table 1", 2), Line("the band", item=True), Line("pigeons", item=True)]
    >>> are_shots(sheet), are_shots([Line("IMG_01.jpg", 2), Line("My gate, where the fox comes in.")])
    (True, False)
    """
    heads = sum(1 for line in lines if line.heading is not None and _PICTURE.search(line.text))
    return heads > 0 and sum(map(_is_item, lines)) >= _LEAST * heads


def _sheet_head(line: Line) -> Line:
    """A line that says which sheet begins as a heading: ``SHEET 4 – SAMOSA – gets in the way``."""
    begins = line.heading is None and not line.item and heads_a_sheet(line.text)
    return replace(line, heading=2) if begins else line


def _in_heap(lines: Sequence[Line], n: int, heaped: bool) -> Line:
    """A line among the heaps of tables: what stands right above a point is its head, any other a point of its own."""
    line = lines[n]
    if not heaped or not line.text.strip() or line.heading is not None or _is_item(line):
        return line
    below = next((other for other in lines[n + 1 : n + 2] if other.text.strip()), None)
    if below is not None and _is_item(below) and _is_side_head(line):
        return replace(line, heading=2)
    return replace(line, item=True)


def _signed(lines: Sequence[Line], filled: Sequence[int]) -> dict[int, re.Match[str]]:
    """The points with a sign before them, in heaps in which a plus stands: a dash there is the other side."""
    found: dict[int, re.Match[str]] = {}
    heap: dict[int, re.Match[str]] = {}
    for n in [*filled, -1]:
        sign = _SIGN.match(lines[n].text) if n >= 0 and lines[n].heading is None else None
        if sign is not None:
            heap[n] = sign
            continue
        marks = {m.group(1) or m.group(2) for m in heap.values()}
        found |= heap if "+" in marks and len(marks) > 1 else {}
        heap = {}
    return found


def _tables(
    lines: Sequence[Line], filled: Sequence[int], rows: dict[int, re.Match[str]], signed: dict[int, re.Match[str]]
) -> dict[int, str]:
    """The heads under which sides stand, again and again: tables, unless they are topics."""
    found: dict[int, str] = {}
    for at, n in enumerate(filled[:-1]):
        name = _name(lines[n]) if n not in rows and n not in signed and not _is_item(lines[n]) else ""
        below, after = filled[at + 1], filled[at + 2] if at + 2 < len(filled) else -1
        sided = below in rows or below in signed
        headed = not sided and not _is_item(lines[below]) and _is_side_head(lines[below]) and after >= 0
        if name and (sided or (headed and _is_item(lines[after]))):
            found[n] = name
    topics = sum(map(is_topic, found.values()))
    if len(found) < _LEAST or len(set(found.values())) < len(found) or 2 * topics > len(found):
        return {}
    return found


def _name(line: Line) -> str:
    """What a line calls a table, where it may: a word or two in capitals or set as a heading, and no question."""
    text = _ASIDE.sub(" ", line.text).strip(" *_#=~–—-:")
    if not text or len(text.split()) > _NAME or not (text.isupper() or line.heading is not None or line.bold):
        return ""
    if is_side(text) or asks(text) or kind_in_words(text) is not None or not any(c.isalpha() for c in text):
        return ""
    if heading_place(text, is_heading=True) is not None:
        return ""
    return string.capwords(text) if text.isupper() else text


def _is_side_head(line: Line) -> bool:
    text = line.text.strip()
    return len(text.split()) <= _HEAD and not ends_sentence(text) or asks(text)


def _is_item(line: Line) -> bool:
    return line.item or _BULLET.match(line.text) is not None or _SIGN.match(line.text) is not None


def _points(line: Line, row: re.Match[str], dropped: LeftOut) -> list[Line]:
    """The side as a head, and what stands behind it: point by point where it is a row of short ones."""
    points = [part.strip() for part in _APART.split(row[2]) if part.strip()]
    if len(points) == 1:
        parts = [part.strip() for part in _SENTENCES.split(row[2]) if part.strip()]
        points = parts if len(parts) > 1 and all(len(part.split()) <= _POINT for part in parts) else points
    left = visible(line.text) - visible(row[1]) - sum(map(visible, points))
    dropped.add(MARKS, "x" * left, count=max(1, len(points) - 1))
    return [Line(row[1].strip(), heading=3), *(Line(point, item=True) for point in points)]
