"""Lines as they were meant: text that was broken at a fixed width is joined to paragraphs again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from harvest.readers.documents.lines import Line
from harvest.readers.documents.paper.heads_copied import copied_heads
from harvest.readers.recognise.event_structure import heading_place

STARTS_ITEM = re.compile(r"^\s*(?:[-*•‣▪◦·]|(?:Q ?)?\d{1,3}[.)]|Q\d{1,2}:)\s")
"""The mark of an item of a list, or of a numbered question: what begins so goes on from nothing before it."""
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’)]*$")


def unwrapped(lines: Sequence[Line]) -> list[Line]:
    """The paragraphs of lines broken at a fixed width (mails, PDF pages); other lines as they are."""
    if not is_wrapped(lines):
        return _continued(lines)
    width = _width(lines)
    joined: list[Line] = []
    last_length = 0
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and _goes_on(last, line, last_length, width):
            _join(last, line)
        else:
            joined.append(replace(line))
        last_length = len(line.text.rstrip())
    return joined


def _join(last: Line, line: Line, *, parted: bool = True) -> None:
    """A line behind the one before; a word that may be ``parted`` between them is one again."""
    before, text = last.text.rstrip(), line.text.strip()
    parted = parted and before[-1:] == "-" and before[-2:-1].isalpha() and text[:1].islower()
    last.text = before[:-1] + text if parted else f"{before} {text}"


_HANGING = re.compile(r" {2,}[^\W\d_]")
"""How a line begins that goes on below an item, under its first letter."""
_FULL = 30


def _continued(lines: Sequence[Line]) -> list[Line]:
    """Lines that plainly go on in the next one (no full stop, then a small letter), as Whisper's .txt has them,
    joined."""
    if _is_small_list(lines):
        return [replace(line) for line in lines]
    joined: list[Line] = []
    length = 0
    signed = sum(1 for line in lines if _SIGNS.search(line.text)) >= _SIGNED
    for line in lines:
        last = joined[-1] if joined else None
        hangs = length >= _FULL and _HANGING.match(line.text) is not None
        length = len(line.text.rstrip())
        if (
            last is not None
            and line.text.strip()[:1].islower()
            and len(last.text.split()) >= 3
            and not re.search(r"[.!?…:;|][\"'”’)]*$", last.text.rstrip())
            and not (signed and _SIGNS.search(last.text))
            and last.heading is None
            and line.heading is None
            and not (last.item or line.item or last.bold or line.bold or (STARTS_ITEM.match(last.text) and not hangs))
        ):
            _join(last, line, parted=hangs)
        else:
            joined.append(replace(line))
    return joined


_NAMED = r"[^\W\d_a-zß-öø-ÿ][\w'’.-]*"
_SIGNS = re.compile(
    rf"\S\s+(?:[–—-]|--)\s+{_NAMED}(?:\s(?:{_NAMED}|&|and)){{0,3}}(?:\s?[,(]\s?(?:aged? )?\d{{1,2}}\)?)?\s*$"
)
"""How a line ends that somebody signs: where several do, the next line goes on from none of them."""
_SIGNED = 3


def _is_small_list(lines: Sequence[Line]) -> bool:
    """Whether the lines are a list that somebody typed in small letters without full stops: what stands on notes."""
    filled = [line.text.strip() for line in lines if line.text.strip()]
    small = [
        text for text in filled if text[:1].islower() and len(text.split()) <= 9 and not _SENTENCE_END.search(text)
    ]
    return len(small) >= 3 and len(small) >= 0.7 * len(filled)


_PAGE_LINE = re.compile(r"\bpage\s+(\d{1,4})(?:\s+(?:of|/)\s+\d{1,4})?\b", re.I)


def page_lines(lines: Sequence[Line]) -> set[int]:
    """Where running heads and feet stand in text that came from pages: lines with a page number that come back, and
    lines beside them that are the same every time."""
    shapes: dict[str, list[int]] = {}
    for line in lines:
        if (page := _PAGE_LINE.search(line.text[:300])) and len(line.text.split()) <= 25:
            shapes.setdefault(_SHAPE.sub("#", " ".join(line.text.split())), []).append(int(page[1]))
    feet = {shape for shape, pages in shapes.items() if len(pages) >= 3 or _pages_of_two(shape, pages)}
    filled = [n for n, line in enumerate(lines) if line.text.strip()]
    again = _title_again(lines, filled) | _numbers_between(lines, filled) | _pages_alone(lines)
    again |= copied_heads(lines, filled)
    if not feet:
        return again
    at = {n for n in filled if _SHAPE.sub("#", " ".join(lines[n].text.split())) in feet}
    places = [k for k, n in enumerate(filled) if n in at]
    beside = Counter(lines[filled[m]].text.strip() for k in places for m in (k - 1, k + 1) if 0 <= m < len(filled))
    same = {text for text, n in beside.items() if n >= max(3, 0.6 * len(places)) and len(text.split()) <= 15}
    near = {filled[m] for k in places for m in (k - 1, k + 1) if 0 <= m < len(filled)}
    return again | at | {n for n in near if lines[n].text.strip() in same}


_SHAPE = re.compile(r"\d+")


def _pages_of_two(shape: str, pages: Sequence[int]) -> bool:
    """Whether a line that comes twice counts the pages of two that follow each other, and says what they belong to."""
    return len(pages) == 2 and pages[1] == pages[0] + 1 and len(shape.split()) > 3


def _title_again(lines: Sequence[Line], filled: Sequence[int]) -> set[int]:
    """Where the first line of the document comes again with the number of a page: the head of its later pages."""
    title = " ".join(lines[filled[0]].text.split()) if filled else ""
    if not 3 <= len(title.split()) <= 20:
        return set()
    numbered = re.compile(rf"(?:\W*\d{{1,3}}\W+)?{re.escape(title)}(?:\W+(?:page\W+)?\d{{1,3}}\W*)?", re.I)
    return {
        n
        for n in filled[1:]
        if (said := " ".join(lines[n].text.split())) != title and numbered.fullmatch(said) is not None
    }


_PAGE_ALONE = re.compile(r"\W{0,2}(?:pp?\.|pg|s\.|str\.|seite|p[áa]g(?:ina|\.)|strona|tudalen) ?(\d{1,3})\W{0,2}", re.I)


def _pages_alone(lines: Sequence[Line]) -> set[int]:
    """Where lines say which page of a scan begins, counting on by one, and nothing else (``p.1``, ``p.2``).

    >>> sorted(_pages_alone([Line(text) for text in ("p.1", "A lamp.", "p. 2", "A stove.")]))
    [0, 2]
    """
    found = {n: int(page[1]) for n, line in enumerate(lines) if (page := _PAGE_ALONE.fullmatch(line.text.strip()))}
    numbers = list(found.values())
    counts_on = len(numbers) > 1 and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return set(found) if counts_on else set()


_NUMBER_ALONE = re.compile(r"(?:[-–—] ?)?(\d{1,3})(?: ?[-–—])?")


def _numbers_between(lines: Sequence[Line], filled: Sequence[int]) -> set[int]:
    """Where numbers alone on a line count pages: below each stands the document's first line again, or nothing more.

    >>> page = ["Our hall on Sunday", "A lamp.", "1", "Our hall on Sunday", "A stove.", "2"]
    >>> sorted(_numbers_between([Line(text) for text in page], range(6)))
    [2, 3, 5]
    """
    title = lines[filled[0]].text.split() if filled else []
    numbered = [(k, int(m[1])) for k, n in enumerate(filled) if (m := _NUMBER_ALONE.fullmatch(lines[n].text.strip()))]
    ends = [(k, page) for k, page in numbered if k + 1 == len(filled) or lines[filled[k + 1]].text.split() == title]
    first = ends[0][1] if ends else 0
    if len(ends) < 2 or len(title) < 3 or [page for _, page in ends] != list(range(first, first + len(ends))):
        return set()
    return {filled[m] for k, _ in ends for m in (k, k + 1) if m < len(filled)}


def is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether lines end in the middle of sentences because of their width."""
    lengths = [len(line.text.rstrip()) for line in lines if line.text.strip()]
    width = _width(lines)
    if len(lengths) < 4 or not 35 <= width <= 130:
        return False
    filled = [line for line in lines if line.text.strip()]
    broken = sum(
        1
        for a, b in zip(filled, filled[1:], strict=False)
        if len(a.text) > 0.6 * width and b.text.strip()[:1].islower() and not (a.heading or b.heading or b.item)
    )
    return broken >= 0.3 * len(lengths)


def _width(lines: Sequence[Line]) -> int:
    lengths = sorted(len(line.text.rstrip()) for line in lines if line.text.strip())
    return lengths[int(0.98 * (len(lengths) - 1))] if lengths else 0


def _goes_on(last: Line, line: Line, last_length: int, width: int) -> bool:
    if not last.text.strip() or not line.text.strip() or last.heading is not None or line.heading is not None:
        return False
    # What a program marked as an item of a list begins one, however it begins.
    if line.item or STARTS_ITEM.match(line.text) or last.bold != line.bold:
        return False
    if line.text.strip()[:1].islower():
        return True
    # A title in capitals, and a line that says at which table, stand for themselves.
    if _is_title(last.text) != _is_title(line.text) or (len(last.text) <= _LONGEST and heading_place(last.text)):
        return False
    ended = _SENTENCE_END.search(last.text.rstrip()) is not None
    if ended and heading_place(line.text):
        return False
    return last_length > (0.85 if ended else 0.7) * width


_LONGEST = 300


def _is_title(text: str) -> bool:
    return len(text) <= _LONGEST and text.isupper() and len(text.split()) > 2
