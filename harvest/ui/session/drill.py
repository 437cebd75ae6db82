"""Which words somebody asked to open."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Valence


@dataclass(frozen=True)
class Drill:
    """Which words to open: those of some codes, of one valence, of one column of a matrix. None: no such limit."""

    title: str
    codes: frozenset[str]
    valence: Valence | None = None
    """Only words that count this way: helping, in the way, wished for …"""
    by: str | None = None
    column: str | None = None
    passages: frozenset[int] | None = None
    """Only these passages."""
    both: bool = False
    """Only passages that carry all of the codes."""
