"""Sizes of print and the room around it, one place for Word and OpenDocument: ordinary pages, and one side of A4."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Look:
    """Points, but for the margins (centimetres at the sides, above and below) and ``leading`` (lines)."""

    side: float = 2.25
    above: float = 2.2
    below: float = 2.2
    edge: float = 1.27
    """Centimetres from the edge of the paper to the foot of the page."""
    columns: int = 1
    title: float = 26
    subtitle: float = 14
    after_subtitle: float = 14
    heading: float = 18
    before_heading: float = 22
    after_heading: float = 6
    text: float = 10.5
    after: float = 7
    lead: float = 12.5
    note: float = 9
    cell: float = 9
    leading: float = 1.15

    @property
    def width(self) -> float:
        """Centimetres between the margins of an upright A4 page."""
        return 21 - 2 * self.side

    @property
    def column(self) -> float:
        """Centimetres that a line of text is wide."""
        return (self.width - GAP * (self.columns - 1)) / self.columns


GAP = 0.8
"""Centimetres between two columns."""


SHORT = Look(
    side=2, above=1.9, below=1.9, title=22, after_subtitle=8, heading=16, before_heading=15, after_heading=4, after=5
)
"""The look of a document of a few pages: print as elsewhere, less room around it."""


def look(one_side: float = 0, short: bool = False) -> Look:
    """The sizes of a document, or of a ``short`` one; of one that takes one side, in two columns, with print of
    ``one_side`` points."""
    if not one_side:
        return SHORT if short else Look()
    return Look(
        side=1.6,
        above=1.4,
        below=1.5,
        edge=0.7,
        columns=2,
        title=one_side * 2,
        subtitle=one_side * 1.15,
        after_subtitle=one_side * 0.5,
        heading=one_side * 1.3,
        before_heading=one_side * 0.7,
        after_heading=one_side * 0.25,
        text=one_side,
        after=one_side * 0.35,
        lead=one_side,
        note=one_side * 0.88,
        cell=one_side * 0.92,
        leading=1.05,
    )
