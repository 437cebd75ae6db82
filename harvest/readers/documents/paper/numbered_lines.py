"""Pages whose lines are numbered, as courts, hearings and councils print them: the numbers go, the lines stay."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

_BEFORE = re.compile(r"^\s{0,12}(\d{1,4})(?:\s+(?=\S)|\s*$)")
_BEHIND = re.compile(r"(?<=\S)\s+(\d{1,4})\s*$")
_ALONE = re.compile(r"^\s*\d{1,4}\s*$")
_STEPS = (1, 5)
_LEAST = {1: 5, 5: 2}
"""So many numbers must count the lines rightly, by their step."""
_SHARE = 0.7
_GOES_ON = 0.15
"""Of the lines of numbered pages so many begin within a sentence; those of a numbered list do not."""
_FURNITURE = 3
"""So many lines of a page, its heads and feet, may bear no number."""
_LINES_EACH, _FULL, _MOST_FULL = 3, 0.75, 0.8
"""So many lines a number between them may count, and how long those are over whose end a sentence runs on."""
_RUN = 5
"""So many numbers on lines of their own, one after the other, are a column that was read by itself."""


@dataclass(slots=True)
class Bare:
    """The pages without the numbers of their lines, and the numbers."""

    pages: list[list[str]]
    taken: list[str] = field(default_factory=list)


def without_line_numbers(pages: Sequence[Sequence[str]]) -> Bare:
    """The pages as they are where nothing numbers their lines.

    >>> page = ["1 I came to the lock and", "2 stayed for good. The", "3 keeper gave me his", "4 coat.", "5 It fits."]
    >>> without_line_numbers([page]).pages
    [['I came to the lock and', 'stayed for good. The', 'keeper gave me his', 'coat.', 'It fits.']]
    """
    made = _without_columns(pages)
    if (between := _between(made.pages)) is not None:
        return Bare(between.pages, [*made.taken, *between.taken])
    for pattern in (_BEFORE, _BEHIND):
        for step in _STEPS:
            found = [_counting(page, pattern, step) for page in made.pages]
            if _number_lines(made.pages, found, step) and _runs_on(made.pages, found, pattern):
                return _taken(made, found, pattern)
    return made


def _without_columns(pages: Sequence[Sequence[str]]) -> Bare:
    """The pages without runs of numbers on lines of their own that rise by one or by five."""
    made = Bare([])
    for page in pages:
        kept: list[str] = []
        run: list[str] = []
        for line in [*page, ""]:
            value = int(line) if _ALONE.match(line) else None
            if value is not None and (not run or value - int(run[-1]) in _STEPS):
                run.append(line)
                continue
            if len(run) >= _RUN:
                made.taken += run
            else:
                kept += run
            run = [line] if value is not None else []
            if value is None:
                kept.append(line)
        made.pages.append(kept[:-1])
    return made


def _between(pages: Sequence[Sequence[str]]) -> Bare | None:
    """The pages without numbers that stand between the lines they count, each on a line of its own; else None.

    Cards are counted so as well. What tells lines is that sentences run on over the numbers where a line was full.
    """
    at = [[n for n, line in enumerate(page) if _ALONE.match(line)] for page in pages]
    values = [int(page[n]) for page, places in zip(pages, at, strict=True) for n in places]
    firsts = [int(page[places[0]]) for page, places in zip(pages, at, strict=True) if places]
    rising = sum(1 for a, b in pairwise(values) if b == a + 1)
    if len(values) < _LEAST[1] or values[0] > 1 or rising < len(values) - len(firsts) or not values[-1]:
        return None
    if any(after - before > _LINES_EACH + 1 for places in at for before, after in pairwise(places)):
        return None
    full = _FULL * max(len(line.rstrip()) for page in pages for line in page)
    over = [
        len(page[n - 1].rstrip()) >= full
        for page, places in zip(pages, at, strict=True)
        for n in places
        if 0 < n < len(page) - 1 and page[n + 1].lstrip()[:1].islower()
    ]
    if len(over) < max(2, _GOES_ON * len(values)) or sum(over) < _MOST_FULL * len(over):
        return None
    kept = [[line for n, line in enumerate(page) if n not in places] for page, places in zip(pages, at, strict=True)]
    return Bare(kept, [str(value) for value in values])


def _counting(page: Sequence[str], pattern: re.Pattern[str], step: int) -> dict[int, int]:
    """The lines whose number counts the lines of the page, with that number."""
    found: dict[int, tuple[int, int]] = {}
    place = 0
    for n, line in enumerate(page):
        if not line.strip():
            continue
        at = pattern.search(line[:12] if pattern is _BEFORE and not _ALONE.match(line) else line[-200:])
        if at is not None and int(at.group(1)) % step == 0:
            found[n] = (int(at.group(1)), int(at.group(1)) - place)
        place += 1
    often = Counter(shift for _, shift in found.values()).most_common(1)
    return {n: value for n, (value, shift) in found.items() if shift == often[0][0]} if often else {}


def _number_lines(pages: Sequence[Sequence[str]], found: Sequence[dict[int, int]], step: int) -> bool:
    """Whether nearly every line (or every fifth) bears its number, anew on each page or going on over them."""
    right = sum(map(len, found))
    filled = [sum(1 for line in page if line.strip()) for page in pages]
    expected = sum(max(0, lines - _FURNITURE * (len(pages) > 1)) // step for lines in filled)
    if right < _LEAST[step] or right < _SHARE * expected:
        return False
    firsts = [min(page.values()) for page in found if page]
    lasts = [max(page.values()) for page in found if page]
    anew = max(firsts) - min(firsts) < max(2, step)
    goes_on = all(0 < b - a <= step + _FURNITURE for a, b in zip(lasts, firsts[1:], strict=False))
    return anew or goes_on


def _runs_on(pages: Sequence[Sequence[str]], found: Sequence[dict[int, int]], pattern: re.Pattern[str]) -> bool:
    """Whether sentences run on from line to line, as they do on such pages and not in a list."""
    texts = [
        pattern.sub("", line, count=1) if n in numbered else line
        for page, numbered in zip(pages, found, strict=True)
        for n, line in enumerate(page)
        if line.strip()
    ]
    small = sum(1 for text in texts if text.strip()[:1].islower())
    caseless = sum(1 for text in texts if text.strip()[:1].isalpha() and not text.strip()[:1].isupper()) - small
    return small + caseless >= _GOES_ON * len(texts)


def _taken(made: Bare, found: Sequence[dict[int, int]], pattern: re.Pattern[str]) -> Bare:
    pages = []
    for page, numbered in zip(made.pages, found, strict=True):
        pages.append([pattern.sub("", line, count=1) if n in numbered else line for n, line in enumerate(page)])
        made.taken += [str(value) for value in numbered.values()]
    return Bare(pages, made.taken)
