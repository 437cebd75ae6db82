"""What people are shown of a list that no rule understands; nothing here reads one, so that screens load no reader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

LINES = "The lines"
"""What the lines of a file are called among its tables."""


@dataclass(frozen=True)
class SeenAnswer:
    """One answer in a column: how many gave it, what it plainly means, and what it can never be told to mean."""

    text: str
    times: int
    means: Mapping[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()


@dataclass(frozen=True)
class SeenList:
    """A file's rows as a list of people: the tables in it, the one looked at, what its columns seem to say.

    ``heading`` is the number of the row with the headings (0: none). ``guess`` lacks the columns that a person has to
    explain. ``answers`` are those of the columns whose answers need a meaning. ``alike`` are other tables with the same
    headings, read together with it, and ``note`` what stands around.
    """

    tables: tuple[str, ...]
    table: str
    heading: int
    first: tuple[tuple[str, ...], ...]
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    records: int
    guess: Mapping[str, str]
    answers: Mapping[str, tuple[SeenAnswer, ...]]
    alike: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class SaidOfPeople:
    """What a file says of each person who was asked for, "" where it doesn't name them; and what names nobody."""

    lines: tuple[str, ...]
    around: str = ""
