"""Where the team wrote something that may say in other words what a teller said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What kind of text of the team it is."""

    SUMMARY = "summary"
    MISSING = "missing"
    NOTE = "note"
    CODEBOOK = "codebook"
    JOURNAL = "journal"
    BEGUN = "begun"


@dataclass(frozen=True, slots=True)
class Place:
    """One text of the team; ``ref`` is a summary's key, a decision's number, ``codebook/code#part``, ``line#part`` of
    the journal, or ``file#part`` of what lies beside the inquiry and nobody has kept yet.

    >>> str(Place(PlaceKind.NOTE, "12")), Place.parse("summary:five_ways/give").ref
    ('note:12', 'five_ways/give')
    """

    kind: PlaceKind
    ref: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.ref}"

    @staticmethod
    def parse(text: str) -> Place:
        """The place again; ValueError for what is none."""
        kind, _, ref = text.partition(":")
        return Place(PlaceKind(kind), ref)
