"""The parts of one file are named by what they are and where they stand: “Story 12, Riverside form”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from harvest.model import ReadSource
from harvest.model.titles import part_title


def titled(sources: Sequence[ReadSource], title: str, *, rows: bool) -> tuple[ReadSource, ...]:
    """The sources of a file with titles that people can read; parts that stood under a heading keep theirs.

    ``rows``: they are answers of a table, and what stands in their titles so far is no heading. Answers of one row
    share its number and say which question they answer.
    """
    if len(sources) < 2:
        return tuple(sources)
    numbers = _rows(sources)
    asked = list(dict.fromkeys(s.question for s in sources if s.question))
    several = len(set(numbers)) < len(numbers)
    made = []
    for source, number in zip(sources, numbers, strict=True):
        part = asked.index(source.question) + 1 if several and source.question in asked else None
        mine = part_title(source.kind.value, number, title, part)
        made.append(source if not rows and _has_own(source.title, title) else replace(source, title=mine))
    return tuple(made)


def _rows(sources: Sequence[ReadSource]) -> list[int]:
    """The number of the row that each source comes from: the next one where the teller changes or a question recurs."""
    numbers: list[int] = []
    voice: str | None = None
    seen: set[str | None] = set()
    for source in sources:
        if not numbers or source.voice is None or source.voice != voice or source.question in seen:
            numbers.append(numbers[-1] + 1 if numbers else 1)
            seen = set()
        else:
            numbers.append(numbers[-1])
        voice = source.voice
        seen.add(source.question)
    return numbers


def _has_own(made: str, title: str) -> bool:
    """Whether a source is named by a heading of the document, not by its row or number."""
    if not made.startswith(title):
        return True
    rest = made[len(title) :].strip(" –")
    return made.startswith(f"{title} – ") and re.match(r"(?:row )?\d", rest) is None
