"""Any two dimensions set against each other: how many people in each cell, and the passages behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from harvest.evidence.evidence import Evidence
from harvest.evidence.location import round_name, table_name
from harvest.evidence.records import Row
from harvest.evidence.small_numbers import top_codes
from harvest.model import Role, VoiceKind

NOWHERE = "not recorded"
DIMENSIONS = {
    "code": "Theme",
    "valence": "Helps or in the way",
    "event": "Event",
    "table": "Table",
    "role": "Role",
    "question": "Question",
    "round": "Round",
    "source": "Source",
    "coder": "Decided by",
}
"""What can be crossed, with what it is called. What else is recorded of people stands in tables of its own."""


@dataclass(frozen=True, slots=True)
class Crossed:
    """``people`` counts in each cell the people (not cards, not groups), ``passages`` holds what is behind it."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    people: Mapping[tuple[str, str], int]
    passages: Mapping[tuple[str, str], frozenset[int]]


def crossed(evidence: Evidence, rows: str, columns: str) -> Crossed:
    """The agreed codings by two of the ``DIMENSIONS``; codes that identify are in none of it."""
    answer = {name: _answer(evidence, name) for name in (rows, columns)}
    people: dict[tuple[str, str], set[int]] = defaultdict(set)
    passages: dict[tuple[str, str], set[int]] = defaultdict(set)
    order: dict[str, dict[str, int]] = {"rows": defaultdict(int), "columns": defaultdict(int)}
    top = top_codes(evidence, every_code=False)
    for row in evidence.rows:
        if str(row.code) not in top:
            continue
        for one in answer[rows](row):
            for other in answer[columns](row):
                passages[one, other].add(row.passage_id)
                order["rows"][one] += 1
                order["columns"][other] += 1
                if row.speaks and row.voice_kind is VoiceKind.PERSON:
                    people[one, other].add(row.voice_id)
    return Crossed(
        tuple(sorted(order["rows"], key=lambda n: (n == NOWHERE, -order["rows"][n], n))),
        tuple(sorted(order["columns"], key=lambda n: (n == NOWHERE, -order["columns"][n], n))),
        {cell: len(who) for cell, who in people.items()},
        {cell: frozenset(which) for cell, which in passages.items()},
    )


def _answer(evidence: Evidence, by: str) -> Callable[[Row], tuple[str, ...]]:
    top = top_codes(evidence, every_code=False)
    names = {str(t.code): t.name for t in evidence.themes}
    several = len({row.event for row in evidence.rows}) > 1

    def table(row: Row) -> str | None:
        return row.table and table_name(row.table) + (f", {row.event}" if several and row.event else "")

    answers: dict[str, Callable[[Row], str | None]] = {
        "code": lambda row: names[top[str(row.code)]],
        "valence": lambda row: row.valence.label,
        "event": lambda row: row.event,
        "table": table,
        "role": lambda row: Role(row.role).words.label if row.role else None,
        "question": lambda row: row.question,
        "round": lambda row: row.round and round_name(row.round),
        "source": lambda row: row.file,
    }
    if by == "coder":
        return lambda row: tuple(name.strip() for name in row.decided_by.split(",") if name.strip())
    answer = answers[by]
    return lambda row: (answer(row) or NOWHERE,)
