"""Which words somebody asked to open."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Drill:
    """Which words to open: those of some codes, of one polarity, of one column of a matrix. None: no such limit."""

    title: str
    codes: frozenset[str]
    polarity: str | None = None
    by: str | None = None
    column: str | None = None
    both: bool = False
    """Only passages that carry all of the codes."""
