# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What the cells of a column look like: closed answers, options, dates, or people's words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from harvest.readers.permission import words
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.answered.ask_first import asks_first
from harvest.readers.permission.answered.kept_in import stays_inside
from harvest.readers.permission.answered.phrases import head_of, option_parts
from harvest.readers.permission.asks.headings import purposes_said
from harvest.readers.permission.asks.learned import known_share
from harvest.readers.permission.cells import Style
from harvest.readers.permission.nouns import PURPOSES
from harvest.readers.permission.text import any_of, fold

SAMPLE = 300
"""How many different cells of a column are looked at to judge it."""
PLAIN = 8
"""How many cells without any answer in them show that a column holds people's own words."""


_MACHINE = re.compile(r"^(?:\d[\d\s./:,-]{3,}\w*|https?://.*|\S+@\S+|\S+\.(?:jpe?g|png|gif|heic|pdf|docx?))$")


_SCALE = any_of(
    r"^(?:strongly|somewhat|slightly|tend to|fully|completely|mostly|very|quite|"
    r"not at all|neither|totally) .{0,25}$|^neutral$|^often$|^sometimes$|^(?:dis)?agree (?:strongly|somewhat|slightly)$|^not at all$|^(?:un)?comfortable$"
)


_PARTED = re.compile(r"[;\n|；,，،、]")


@dataclass(frozen=True, slots=True)
class Profile:
    """What the filled cells of a column look like."""

    counts: Mapping[str, int]
    filled: int
    closed: float
    options: float
    machine: float
    words: float
    scale: bool
    numbered: bool = False
    """Its cells are figures, more than two of them, and no codes: numbers of something, or a scale."""


def counted(cells: Sequence[str]) -> Counter[str]:
    """How often every different cell stands in a column, blanks left out.

    >>> counted(["yes", " yes ", ""])
    Counter({'yes': 2})
    """
    counts: Counter[str] = Counter()
    for cell, times in Counter(cells).items():
        bare = cell.strip()
        if bare:
            counts[bare] += times
    return counts


def profile(cells: Sequence[str], style: Style) -> Profile:
    """What a column holds, by its different cells.

    >>> profile(["yes", "no", ""], Style()).closed
    1.0
    """
    counts = counted(cells)
    sample = counts.most_common(SAMPLE)
    total = max(1, sum(n for _, n in sample))
    shut = options = machine = length = 0.0
    scale = False
    for looked, (cell, n) in enumerate(sample):
        if looked >= PLAIN and not shut and not scale:
            # People's own words: the rest is only measured.
            length += sum(times * len(c.split()) for c, times in sample[looked:])
            break
        text = fold(cell)
        if text in style.key:
            cell = style.key[text]
            text = fold(cell)
        if len(text) > 400:
            length += n * len(text.split())
            continue
        length += n * len(text.split())
        scale = scale or bool(_SCALE.match(text))
        is_option = _is_option(cell, text)
        options += n * is_option
        machine += n * bool(_MACHINE.match(text))
        shut += n * (is_option or _closedish(cell, text, style))
    figures = {c for c, _ in sample if c.removesuffix(".0").isdigit()}
    numbered = len(figures) > 2 and len(figures) >= 0.8 * len(sample) and not all(f in style.key for f in figures)
    filled = sum(counts.values())
    return Profile(counts, filled, shut / total, options / total, machine / total, length / total, scale, numbered)


def _is_option(cell: str, text: str) -> bool:
    """Whether a cell names what is permitted rather than saying yes or no."""
    if len(text.split()) > 60 or text in closed.YES or text in closed.NO:
        return False
    if len(text.split()) > 14 and not _PARTED.search(cell):
        return False
    head, rest = head_of(text)
    if head == "yes" and re.search(r"\b(?:but|except|apart from|unless|if)\b", rest):
        return False
    parts = option_parts(cell)
    several = len(parts) > 1 or cell.rstrip().endswith(";")
    named = [
        p for p in parts if len(p.split()) <= 14 and (_uses(p) or (several and (stays_inside(p) or asks_first(p))))
    ]
    return bool(named) and len(named) * 2 >= len(parts)


def _closedish(cell: str, text: str, style: Style) -> bool:
    bare = closed.stripped(text)
    if (
        text in closed.TICK
        or text in closed.BLANK
        or bare in closed.YES
        or bare in closed.NO
        or text in closed.CROSS
        or bare == "na"
    ):
        return True
    if text in style.key or bare in style.key or (bare and bare == closed.stripped(style.wording)):
        return True
    number = len(text.split())
    if number > 14:
        return False
    answer = read_answer(cell, style)
    if answer.ticked:
        return True
    if re.fullmatch(r"[12]", bare):
        return True
    if answer.says in ("yes", "no", "ask"):
        first = re.split(r"[\s,;.(/:-]", bare, maxsplit=1)[0]
        return number <= 6 or first in closed.YES or first in closed.NO or answer.says == "ask"
    return number <= 6 and bool(closed.HEDGE.search(text))


def _uses(option: str) -> tuple[str, ...]:
    """Which purposes an option names; one that keeps the words with those who hold them names none."""
    named = purposes_said(fold(option))
    return () if named == ("archive",) and stays_inside(option) else named


def is_multiple(seen: Profile) -> bool:
    """Whether several options stand in a cell; “counted only, not quoted” is one, which says what it leaves out."""
    cells = list(seen.counts)[:SAMPLE]
    alone = {fold(cell) for cell in cells}
    return any(_lists_options(cell, alone) for cell in cells)


def _lists_options(cell: str, alone: Collection[str]) -> bool:
    parts = option_parts(cell)
    if len(parts) < 2 or ";" in cell or "\n" in cell:
        return len(parts) > 1 or cell.rstrip().endswith(";")
    return not all(_LEAVES_OUT.match(fold(part)) and fold(part) not in alone for part in parts[1:])


_LEAVES_OUT = re.compile(r"\W*(?:but |and )?(?:not|no|never|without|nor|nothing)\b")


def listed_in(seen: Profile, style: Style) -> tuple[str, ...]:
    """The purposes that the options in the cells name."""
    found: dict[str, None] = {}
    for cell in list(seen.counts)[:SAMPLE]:
        for part in option_parts(style.key.get(fold(cell), cell)):
            refuses = head_of(fold(part))[0] == "no"  # “None – don't use them” offers no reading
            found.update(dict.fromkeys(p for p in _uses(part) if not (refuses and p == "analysis")))
    return tuple(p for p in PURPOSES if p in found)


def is_unreadable(header: str, seen: Profile) -> bool:
    """Whether a heading in a language that nobody here reads asks for a yes or no: it may ask for permission."""
    text = fold(header)
    return (
        len(text) > 8
        and known_share(text) < 0.3
        and seen.filled > 0
        and seen.closed >= 0.8
        and not (seen.numbered or seen.scale or words.NOTICE.search(text))
        and any(closed.stripped(fold(c)) in closed.YES | closed.NO for c in seen.counts)
    )


def holds_codes(seen: Profile) -> bool:
    """Whether cells are codes of a few signs, which a key somewhere else explains."""
    return seen.filled > 1 and max(map(len, seen.counts)) <= 3


def says_names(seen: Profile) -> bool:
    """Whether any answer says something of the name."""
    return any(words.UNNAMED.search(fold(c)) or words.NAMED.search(fold(c)) for c in seen.counts)
