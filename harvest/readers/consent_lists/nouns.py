"""The nouns of lists of people: what a column of one is."""

from __future__ import annotations

from dataclasses import dataclass

NAME, ABOUT, PERMITS, REMARK, ADULT, OTHER = "name", "about", "permits", "remark", "adult", "other"
CHANGED = "Remarks: changed later"
"""The heading of a column that tells what somebody said of their answers after giving them."""


@dataclass(frozen=True, slots=True)
class ListColumn:
    """One column of a list: its place, heading, what it is (``NAME`` …) and for which purposes it permits."""

    index: int
    header: str
    what: str
    purposes: tuple[str, ...] = ()
