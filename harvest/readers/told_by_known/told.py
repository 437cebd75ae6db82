"""What a second reading by the people who are known makes of the lines of a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from harvest.readers.documents.lines import Block, Line


@dataclass(frozen=True, slots=True)
class Told:
    """What somebody known begins to say by the lines as they were put, and the lines with the tables between them."""

    lines: Sequence[Block]
    begun: tuple[tuple[int, str], ...]
    """Whose words begin with these."""
    explained: tuple[str, ...] = ()
    """The lines that say who is who; their names stand before what each said."""
    around: tuple[str, ...] = ()
    """The lines that say who tells what stands over or below them."""
    writer: str = ""
    """Who signs the whole of it, where that is one letter."""


@dataclass(slots=True)
class Table(Line):
    """A table where it stands between lines."""

    cells: list[list[str]] = field(default_factory=list)


def part_of_words(lines: Sequence[Line], starts: Sequence[int]) -> float:
    """How large a part of all words stands from the first of these lines on."""
    every = sum(len(line.text.split()) for line in lines)
    return sum(len(line.text.split()) for line in lines[min(starts, default=len(lines)) :]) / max(1, every)


FEWEST, MOST, TOLD = 2, 0.5, 0.5
"""So many people at least show the way, so large a part of those named by it, and so large a part of all words told."""
