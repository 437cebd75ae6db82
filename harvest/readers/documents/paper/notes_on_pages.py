"""A whiteboard that was saved as PDF: each note stands on a coloured square of its own, what was asked above them."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from harvest.model import Kind, Reading
from harvest.readers.documents.cards.statements import listed_statements
from harvest.readers.recognise.event_structure import heading_place
from harvest.readers.recognise.kinds import kind_in_words
from harvest.readers.transcripts.utterances import Utterance
from harvest.readers.uploaded_file import UploadedFile

if TYPE_CHECKING:
    from pypdf import PageObject

_PAGES, _LEAST, _WORDS, _HEAD, _AROUND = 60, 4, 60, 14, 80
"""A board has so many pages at most and so many notes at least; so many words a note has, a heading, all around."""
_LARGEST, _ALIKE, _ON_NOTES = 0.2, 0.6, 0.6
"""No note covers more of its page; so many are as large as each other; of all words so many stand on notes."""
_COLOURED = 0.08
_NUMBER = re.compile(r"^\W*\d{1,3}(?:\s*/\s*\d{1,3})?\W*$")
HEADS = "headings (kept as table, round or question)"
TAKEN = "Each coloured square with words on it was taken for a note by whoever wrote it. Look whether that is so."


@dataclass(slots=True)
class _Square:
    left: float
    low: float
    right: float
    high: float
    lines: list[str] = field(default_factory=list)

    def holds(self, x: float, y: float) -> bool:
        return self.left <= x <= self.right and self.low <= y <= self.high

    def touches(self, other: _Square) -> bool:
        """Whether two stand edge to edge or one upon the other, as cells of a table do."""
        return (
            self.left < other.right + 1
            and other.left < self.right + 1
            and self.low < other.high + 1
            and other.low < self.high + 1
        )

    @property
    def size(self) -> tuple[float, float]:
        return self.right - self.left, self.high - self.low

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.lines).split())


def notes_on_pages(file: UploadedFile) -> Reading | None:
    """The notes of a board that was saved as PDF, each under what was asked on its page; None for any other PDF."""
    pages = _pages(file.data)
    notes = [square for squares, _ in pages for square in squares]
    heads = [line for _, around in pages for line in around]
    words = sum(len(note.text.split()) for note in notes)
    if len(notes) < _LEAST or words < _ON_NOTES * (words + sum(len(line.split()) for line in heads)):
        return None
    if any(len(n.text.split()) > _WORDS for n in notes) or any(len(line.split()) > _HEAD for line in heads):
        return None
    if max(sum(map(_alike, notes, [one] * len(notes))) for one in notes) < _ALIKE * len(notes):
        return None
    called = kind_in_words(file.fields.title, *(line for squares, around in pages if not squares for line in around))
    said: dict[Kind, list[Utterance]] = {}
    asked_of: dict[Kind, str] = {}
    for squares, around in pages:
        head = " ".join(line for line in around if not _NUMBER.match(line))
        place = heading_place(head, is_heading=True)
        table = (place.table if place else None) or file.fields.table
        asked = (place.question if place and place.table else head) or file.fields.question
        kind = called or kind_in_words(head) or Kind.NOTE  # a frame may ask what people promise beside others
        asked_of.setdefault(kind, head)
        said.setdefault(kind, []).extend(
            Utterance(note.text, table=table, question=asked, new_turn=True) for note in squares
        )
    for line in heads:
        file.dropped.add("running heads and page numbers" if _NUMBER.match(line) else HEADS, line)
    kind = max(said, key=lambda one: len(said[one]))
    read = []
    for one, cards in said.items():
        title = file.fields.title if one is kind else f"{file.fields.title} – {asked_of[one]}"
        read.append(listed_statements(cards, replace(file.fields, kind=one, title=title), file.dropped))
    sources = tuple(source for prose in read for source in prose.sources)
    told = [TAKEN, *(warning for prose in read for warning in prose.warnings)]
    return file.reading(f"notes on a board ({file.format.label})", kind, sources, warnings=told)


def _alike(one: _Square, other: _Square) -> bool:
    return all(abs(a - b) <= 0.1 * max(a, b) for a, b in zip(one.size, other.size, strict=True))


def _pages(data: bytes) -> list[tuple[list[_Square], list[str]]]:
    """The notes of each page that has any, with the lines around them; nothing where a page is no board's."""
    from pypdf import PdfReader

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    found = []
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted or len(reader.pages) > _PAGES:
            return []
        for page in reader.pages:
            squares, around = _page(page)
            if sum(len(line.split()) for line in around) > _AROUND:
                return []
            if sum(any(a.touches(b) for b in squares if b is not a) for a in squares) > 0.5 * len(squares):
                return []
            found.append((squares, around))
    except (MemoryError, RecursionError):
        raise
    except Exception:  # whatever pypdf stumbles over; the lines of the file are read all the same
        return []
    return found


def _page(page: PageObject) -> tuple[list[_Square], list[str]]:
    drawn = _Drawn()
    placed: list[tuple[float, float, str]] = []

    def text(said: str, ctm: Sequence[float], tm: Sequence[float], *_: Any) -> None:
        if said.strip():
            placed.append((*_at(ctm, tm[4], tm[5]), said))

    page.extract_text(visitor_operand_before=drawn.see, visitor_text=text)
    largest = _LARGEST * float(page.mediabox.width) * float(page.mediabox.height)
    squares = [s for s in drawn.squares if 400 < s.size[0] * s.size[1] < largest and min(s.size) > 15]
    around: list[str] = []
    for x, y, said in placed:
        # A later square lies above an earlier one: a note above its shadow.
        under = next((square for square in reversed(squares) if square.holds(x, y)), None)
        (around if under is None else under.lines).append(said.strip())
    return [square for square in squares if square.lines], around


class _Drawn:
    """The coloured rectangles that a page draws, however it draws them."""

    def __init__(self) -> None:
        self.squares: list[_Square] = []
        self._path: list[tuple[float, float]] = []
        self._coloured = False

    def see(self, operator: bytes, operands: Sequence[Any], ctm: Sequence[float], _tm: Sequence[float]) -> None:
        """Follow one operator of a page."""
        if operator in (b"rg", b"k", b"sc", b"scn"):
            given = [float(value) for value in operands if isinstance(value, (int, float))]
            self._coloured = len(given) >= 3 and max(given[:3]) - min(given[:3]) >= _COLOURED
        elif operator == b"g":
            self._coloured = False
        elif operator == b"re":
            x, y, width, height = (float(value) for value in operands)
            self._path += [_at(ctm, x, y), _at(ctm, x + width, y + height)]
        elif operator in (b"m", b"l", b"c", b"v", b"y"):
            self._path.append(_at(ctm, float(operands[-2]), float(operands[-1])))
        elif operator in (b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"S", b"s", b"n"):
            if self._coloured and len(self._path) >= 2 and operator not in (b"S", b"s", b"n"):
                across, up = zip(*self._path, strict=True)
                self.squares.append(_Square(min(across), min(up), max(across), max(up)))
            self._path = []


def _at(ctm: Sequence[float], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = (float(value) for value in ctm)
    return a * x + c * y + e, b * x + d * y + f
