"""The text of a source and the ways in which other tools count positions in it."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from harvest.errors import ReadError
from harvest.readers.decoding import decode, normalise

_LINE = re.compile("\r\n|[^\r\n]+|\r|\n")
_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class Convention:
    """How a tool counts: in which units, what a line end is, whether the end is part of it, what comes first."""

    units: str = "codepoints"
    lines: str = "stored"
    inclusive: bool = False
    bom: bool = False
    first: int = 0

    def __str__(self) -> str:
        units = {"codepoints": "code points", "utf16": "UTF-16 units", "bytes": "UTF-8 bytes"}[self.units]
        lines = {"stored": "line ends as stored", "one": "a line end is one", "two": "a line end is two"}[self.lines]
        parts = [units, lines, "the last position is inside" if self.inclusive else "the end is outside"]
        if self.bom:
            parts.append("the byte order mark counts")
        if self.first:
            parts.append("counted from one")
        return ", ".join(parts)


@dataclass(slots=True)
class SourceText:
    """A text as stored in the archive and as Harvest holds it, with the way from the one's offsets to the other's."""

    raw: str
    bom: bool = False
    warnings: tuple[str, ...] = ()
    text: str = ""
    to_text: Sequence[int] = ()
    _counts: dict[tuple[str, str], Sequence[int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.text, self.to_text = mapped(self.raw)

    @classmethod
    def of(cls, name: str, data: bytes) -> SourceText:
        """The text in a file; ReadError when it is not text."""
        if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
            return cls("")
        decoded = decode(name, data, mend=False)
        mark = next((m for m in _MARKS if data.startswith(m)), b"")
        try:
            raw = data[len(mark) :].decode(_encoding(mark, decoded.encoding), errors="replace")
        except LookupError as fault:
            raise ReadError(f"{name}: it is in an encoding that is not known here. Save it as UTF-8.") from fault
        return cls(raw, bool(mark), decoded.warnings)

    def traits(self) -> set[str]:
        """What in this text makes ways of counting differ."""
        found = set()
        if not self.raw.isascii():
            found.add("bytes")
            if any(c > "\uffff" for c in self.raw):
                found.add("utf16")
        if "\r\n" in self.raw:
            found.add("one")
        if re.search(r"(?<!\r)\n|\r(?!\n)", self.raw):
            found.add("two")
        if self.bom:
            found.add("bom")
        return found

    def span(self, start: int, end: int, how: Convention) -> tuple[int, int] | None:
        """The span in ``text`` of two positions as a tool counted them, or None where they lie outside."""
        found = self.place(start, end, how)
        return None if found is None else found[:2]

    def place(self, start: int, end: int, how: Convention) -> tuple[int, int, int] | None:
        """The span, and how many of its ends fall inside a character, which no way of counting would do."""
        shift = how.first + how.bom
        first, last = start - shift, end - shift + how.inclusive
        counts = self._counted(how.units, how.lines)
        if not 0 <= first <= last <= counts[-1]:
            return None
        a, b = bisect_left(counts, first), bisect_left(counts, last)
        return self.to_text[a], self.to_text[b], (counts[a] != first) + (counts[b] != last)

    def _counted(self, units: str, lines: str) -> Sequence[int]:
        """Positions in a tool's units before each code point of ``raw``, and after the last one."""
        key = (units, lines)
        if key not in self._counts:
            self._counts[key] = _count(self.raw, units, lines)
        return self._counts[key]


def _encoding(mark: bytes, found: str) -> str:
    if mark:
        return {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}[mark]
    return {"mac-roman": "mac_roman", "utf-16": "utf-16-le"}.get(found, found)


def _count(raw: str, units: str, lines: str) -> Sequence[int]:
    plain_units = units == "codepoints" or raw.isascii() or (units == "utf16" and max(raw) <= "\uffff")
    plain_lines = lines == "stored" or ("\n" not in raw and "\r" not in raw) or (lines == "one" and "\r\n" not in raw)
    if plain_units and plain_lines:
        return range(len(raw) + 1)
    if plain_units:
        sizes = [1] * len(raw)
    elif units == "utf16":
        sizes = [1 + (c > "\uffff") for c in raw]
    else:
        sizes = [1 if c < "\x80" else 2 if c < "\u0800" else 3 if c <= "\uffff" else 4 for c in raw]
    if not plain_lines:
        for found in re.finditer("\r\n|\r|\n", raw):
            at, both = found.start(), len(found.group()) == 2
            if lines == "one" and both:
                sizes[at + 1] = 0
            elif lines == "two" and not both:
                sizes[at] = 2
    # Four bytes a character: a large project has millions of them, counted in each way that a tool might count.
    return array("I", accumulate(sizes, initial=0))


def mapped(raw: str) -> tuple[str, Sequence[int]]:
    """The text as ``decoding.normalise`` makes it, and for each offset of ``raw`` the offset in it.

    >>> text, at = mapped("cafe\\u0301\\r\\nopen")
    >>> text[at[0]:at[5]], text[at[7]:]
    ('café', 'open')
    """
    text = normalise(raw)
    if text == raw:
        return text, range(len(raw) + 1)
    offsets = array("I", [0])
    at = 0
    for found in _LINE.finditer(raw):
        piece = found.group()
        if normalise(piece) == piece:
            offsets.extend(range(at + 1, at + len(piece) + 1))
            at += len(piece)
            continue
        for cluster in _clusters(piece):
            at += len(normalise(cluster))
            offsets.extend([at] * len(cluster))
    if at != len(text):  # cannot be, and if it were, positions would be wrong without a word
        raise ReadError("The text of a source could not be brought into standard form without moving its quotations.")
    return text, offsets


def _clusters(piece: str) -> list[str]:
    """The piece cut where normalising the parts is the same as normalising the whole."""
    if piece == "\r\n":
        return [piece]
    cut: list[str] = []
    for char in piece:
        if cut and _joins(cut[-1], char):
            cut[-1] += char
        else:
            cut.append(char)
    return cut


def _joins(before: str, char: str) -> bool:
    if char < "\x80" and char.isprintable():
        return False
    return not normalise(char) or normalise(before + char) != normalise(before) + normalise(char)
