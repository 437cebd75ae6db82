"""What disclosure control takes and gives back: tables of people, what of them may be printed, what to remember."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

OUTSIDE = ""
"""The column of those whom ``where`` leaves out; it is never printed and has to be known to protect the others."""
NOT_RECORDED = "not recorded"
ALL = "all"
"""The one column of a table that is by nothing: the totals of a filter by people's attributes."""

Said = Mapping[str, Iterable[tuple[int, int]]]
"""For each row (a code) who said what: pairs of voice id and passage id."""


@dataclass(frozen=True, slots=True)
class Table:
    """Codes by a dimension. ``cells[row][column][voice]`` is how many passages that voice has there.

    ``column_of`` says for everybody (also for those who said nothing under any row) in which one column they stand;
    who stands in several, as at several tables, is left out of it. ``filter`` narrows by what was said where (event,
    codebook) and ``where`` by what people are; ``of`` names the attributes or places that the columns depend on.
    Without ``passages`` only voices are counted: far more of them can stand, because whoever knows how often each
    pseudonym spoke learns more from passages. A ``watched`` table is protected and prints nothing: one that may be
    asked for later.
    """

    by: str
    columns: tuple[str, ...]
    cells: Mapping[str, Mapping[str, Mapping[int, int]]]
    column_of: Mapping[int, str]
    of: tuple[str, ...]
    filter: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[str, str] = field(default_factory=dict)
    passages: bool = True
    watched: bool = False

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
        """What the table is: by what, and narrowed by what."""
        return (self.by, tuple(sorted(self.where.items())), tuple(sorted(self.filter.items())))


@dataclass(frozen=True, slots=True)
class Cells:
    """One table as it may be printed, in the order of ``rows`` and ``columns``; None stands for a hidden number.

    ``passages`` is empty where the table counts voices only.
    """

    by: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    voices: tuple[tuple[int | None, ...], ...]
    passages: tuple[tuple[int | None, ...], ...]

    @property
    def hidden(self) -> int:
        """How many numbers of voices are hidden; of passages at least as many are."""
        return sum(value is None for row in self.voices for value in row)


@dataclass(frozen=True, slots=True)
class Exposed:
    """A hidden number for which no protection was found: earlier packs may give it away, or it can't be hidden.

    Print nothing about its row, not even under another name, and tell the host.
    """

    by: str
    row: str
    column: str
    count: str


Published = Mapping[str, object]
"""What one pack printed, as plain JSON data. It holds voice ids with their columns: it stays in the inquiry file."""


@dataclass(frozen=True, slots=True)
class Release:
    """What may be printed of all the tables (in their order), and the record to keep once it has been handed out."""

    tables: tuple[Cells, ...]
    record: Published
    exposed: tuple[Exposed, ...] = ()


def by_person(
    by: str | Sequence[str],
    said: Said,
    people: Mapping[int, Mapping[str, str]],
    *,
    filter: Mapping[str, str] | None = None,
    where: Mapping[str, str] | None = None,
    columns: Sequence[str] = (),
    passages: bool = True,
    watched: bool = False,
) -> Table:
    """The table of an attribute, of several crossed with each other, or of none (the totals of a ``where``).

    ``people`` holds the attributes of everybody who may be counted. ``said`` is narrowed by ``filter`` already, but
    never by ``where``: how many are left out has to be known too.

    >>> people = {1: {"ward": "Hill"}, 2: {"ward": "Dale"}, 3: {}}
    >>> by_person("ward", {"connect": [(1, 10), (1, 11), (3, 12)]}, people).cells["connect"]
    {'Hill': {1: 2}, 'not recorded': {3: 1}}
    """
    names = (by,) if isinstance(by, str) else tuple(by)
    names = tuple(name for name in names if name)
    where = dict(where or {})

    def value(voice: int, name: str) -> str:
        return people.get(voice, {}).get(name, "").strip() or NOT_RECORDED

    def column(voice: int) -> str:
        if any(value(voice, name) != wanted for name, wanted in where.items()):
            return OUTSIDE
        return " · ".join(value(voice, name) for name in names) or ALL

    column_of = {voice: column(voice) for voice in people}
    made = _cells(said, lambda voice, _: column_of[voice] if voice in column_of else column(voice))
    return Table(
        by=" × ".join(names),
        columns=_order(column_of.values(), made, columns),
        cells=made,
        column_of=column_of,
        of=tuple(dict.fromkeys((*names, *where))),
        filter=dict(filter or {}),
        where=where,
        passages=passages,
        watched=watched,
    )


def by_place(
    by: str,
    said: Said,
    place: Mapping[int, str],
    *,
    filter: Mapping[str, str] | None = None,
    columns: Sequence[str] = (),
    passages: bool = True,
    watched: bool = False,
) -> Table:
    """The table of an event, a table or a question: ``place`` says of each passage where it was said.

    >>> by_place("table", {"connect": [(1, 10), (1, 11), (2, 12)]}, {10: "Table 1", 11: "Table 2", 12: "Table 1"}).cells
    {'connect': {'Table 1': {1: 1, 2: 1}, 'Table 2': {1: 1}}}
    """
    made = _cells(said, lambda _, passage: place.get(passage, "").strip() or NOT_RECORDED)
    stands: dict[int, set[str]] = {}
    for row in made.values():
        for column, voices in row.items():
            for voice in voices:
                stands.setdefault(voice, set()).add(column)
    column_of = {voice: next(iter(found)) for voice, found in stands.items() if len(found) == 1}
    order = _order(place.values() if not columns else (), made, columns)
    return Table(by, order, made, column_of, (by,), dict(filter or {}), {}, passages, watched)


def _cells(said: Said, column: Callable[[int, int], str]) -> dict[str, dict[str, dict[int, int]]]:
    made: dict[str, dict[str, dict[int, int]]] = {}
    for row, pairs in said.items():
        made[row] = {}
        for voice, passage in dict.fromkeys(pairs):
            voices = made[row].setdefault(column(voice, passage), {})
            voices[voice] = voices.get(voice, 0) + 1
    return made


def _order(
    found: Iterable[str], cells: Mapping[str, Mapping[str, Mapping[int, int]]], columns: Sequence[str]
) -> tuple[str, ...]:
    every = {*found, *(column for row in cells.values() for column in row)} - {OUTSIDE}
    rest = sorted(every - set(columns), key=lambda name: (NOT_RECORDED in name, name))
    return (*columns, *rest)
