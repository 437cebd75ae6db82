"""Notes at the foot of a PDF's pages: told by the number that stands in the text and before the note."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import ends_sentence
from harvest.readers.documents.notes.margin import Noted
from harvest.readers.dropping import LeftOut

FOOTNOTES = "notes at the foot of pages"
_SMALL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MARK = re.compile(r"(?<=[^\W\d_][.,;:!?”\"'’)])(\d{1,2}|[¹²³⁴-⁹]{1,2})(?=\s|$)|(?<=[^\W\d_])([¹²³⁴-⁹]{1,2})")
"""The number behind a word and its mark: ``on purpose.1``."""
_NOTE = re.compile(r"^\s*(\d{1,2}|[¹²³⁴-⁹]{1,2})\s?(?=[^\W\d_])")
_LINES = 6
"""A note is not longer."""


def without_footnotes(pages: Sequence[Sequence[str]], dropped: LeftOut) -> tuple[list[list[str]], list[Noted]]:
    """The pages without their notes and the numbers of these; beside which words each stands.

    >>> page = ["She held it up on purpose.1", "1The pump was", "taken out in 1961.", "I read it."]
    >>> pages, notes = without_footnotes([page], LeftOut())
    >>> pages, notes[0].notes
    ([['She held it up on purpose.', 'I read it.']], ('The pump was taken out in 1961.',))
    """
    made, notes = [], []
    for page in pages:
        kept = list(page)
        for found in _notes(page):
            text = " ".join(page[n].strip() for n in found.lines)[found.begins :].strip()
            dropped.add(FOOTNOTES, " ".join(page[n] for n in found.lines) + found.number)
            marked = kept[found.at]
            kept[found.at] = marked[: found.mark[0]] + marked[found.mark[1] :]
            beside = " ".join(line for line in [*kept[max(0, found.at - 1) : found.at], kept[found.at]] if line.strip())
            notes.append(Noted(beside if len(kept[found.at]) < _SHORT else kept[found.at], (text,)))
            for n in found.lines:
                kept[n] = ""
        gone = {n for found in _notes(page) for n in found.lines}
        made.append([line for n, line in enumerate(kept) if n not in gone])
    return made, notes


_SHORT = 30


class _Found:
    __slots__ = ("at", "begins", "lines", "mark", "number")

    def __init__(self, number: str, at: int, mark: tuple[int, int], lines: list[int], begins: int):
        self.number, self.at, self.mark, self.lines, self.begins = number, at, mark, lines, begins


def _notes(page: Sequence[str]) -> list[_Found]:
    """The notes of a page whose number stands in its text, the last mark on a line first."""
    marks: dict[int, tuple[int, tuple[int, int]]] = {}
    for n, line in enumerate(page):
        for m in _MARK.finditer(line):
            marks.setdefault(_value(m.group()), (n, m.span()))
    found: list[_Found] = []
    n = 0
    while n < len(page):
        begun = _NOTE.match(page[n])
        where = marks.get(_value(begun.group(1))) if begun else None
        if begun is None or where is None or where[0] == n:
            n += 1
            continue
        end = n
        while end + 1 < min(len(page), n + _LINES) and page[end + 1].strip() and not ends_sentence(page[end].rstrip()):
            end += 1
        if ends_sentence(page[end].rstrip()):
            found.append(_Found(begun.group(1), *where, list(range(n, end + 1)), begun.end()))
            n = end
        n += 1
    return sorted(found, key=lambda one: (one.at, -one.mark[0]))


def _value(number: str) -> int:
    return int(number.translate(_SMALL))
