"""Invented events: who is what, and who said what under which code where."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from attack import Attacker, Kind, found_out

from harvest.privacy.disclosure import Cells, Table, by_person


@dataclass
class Meeting:
    people: dict[int, dict[str, str]]
    said: list[tuple[str, int, int, str]] = field(default_factory=list)
    """Code, voice, passage, event."""

    def rows(self, event: str | None = None, codes: Sequence[str] = ()) -> dict[str, list[tuple[int, int]]]:
        """Per code who said what; a parent code (``a`` of ``a.b``) holds its sub-codes."""
        found: dict[str, list[tuple[int, int]]] = {}
        for code, voice, passage, where in self.said:
            if event in (None, where):
                for name in {code, code.partition(".")[0]}:
                    if not codes or name in codes:
                        found.setdefault(name, []).append((voice, passage))
        return dict(sorted(found.items()))

    def table(self, by: str | tuple[str, ...], event: str | None = None, **more: object) -> Table:
        narrowed = {"event": event} if event else {}
        return by_person(by, self.rows(event), self.people, filter=narrowed, **more)  # type: ignore[arg-type]

    def attack(
        self, printed: Sequence[tuple[Table, Cells]], attributes: Sequence[str], sizes: bool = False
    ) -> tuple[list[tuple[str, str, int, int]], int]:
        """Everything printed of these attributes (by one or several packs) attacked together."""
        kinds: dict[Kind, int] = {}
        for own in self.people.values():
            kind = tuple(own.get(a, "").strip() or "not recorded" for a in attributes)
            kinds[kind] = kinds.get(kind, 0) + 1
        attacker = Attacker(list(self.people), list(kinds), kinds if sizes else None)
        told = []
        for table, cells in printed:
            rows = {
                row: {v: n for who in columns.values() for v, n in who.items()} for row, columns in table.cells.items()
            }
            told.append((rows, _says(table, attributes), cells.columns, (cells.voices, cells.passages)))
        return found_out(attacker, told)


def _says(table: Table, attributes: Sequence[str]):  # type: ignore[no-untyped-def]
    names = [name for name in table.by.split(" × ") if name]
    at = {name: i for i, name in enumerate(attributes)}

    def says(kind: Kind) -> str:
        if any(kind[at[name]] != value for name, value in table.where.items()):
            return "(outside)"
        return " · ".join(kind[at[name]] for name in names) or "all"

    return says


def invent(
    seed: int,
    people: int = 40,
    codes: int = 8,
    attributes: Mapping[str, Mapping[str, float]] | None = None,
    events: Sequence[str] = ("Spring",),
    talk: float = 4,
) -> Meeting:
    """A meeting at which everybody says something under about ``talk`` codes, some of it more than once."""
    draw = random.Random(seed)
    attributes = attributes or {"role": {"resident": 6, "frontline": 3, "manager": 1}}
    made = Meeting(
        {
            v: {name: draw.choices(list(values), list(values.values()))[0] for name, values in attributes.items()}
            for v in range(1, people + 1)
        }
    )
    passage = 0
    weights = [1 / (1 + i * 0.4) for i in range(codes)]
    for voice in made.people:
        event = draw.choice(list(events))
        for _ in range(max(1, round(draw.gauss(talk, 2)))):
            passage += 1
            code = draw.choices(range(codes), weights)[0]
            made.said.append((f"code{code}" + draw.choice(["", "", ".sub"]), voice, passage, event))
    return made
