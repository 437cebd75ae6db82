"""What a pack printed, as plain data to keep in the inquiry file. It holds who is what: it never leaves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np

from harvest.privacy.disclosure.nouns import ALL, OUTSIDE, Published, Table
from harvest.privacy.disclosure.worlds import Bools

VERSION = 1


@dataclass(frozen=True, slots=True)
class Old:
    """An earlier pack: its tables with what stood in them, and the exchanges that its hidden numbers rest on."""

    tables: tuple[tuple[Table, Bools], ...]
    moves: tuple[tuple[tuple[int, int, bool], ...], ...]


def write(tables: Iterable[tuple[Table, Bools]], moves: Sequence[Sequence[tuple[int, int, bool]]]) -> Published:
    """The record of a pack."""
    return {
        "version": VERSION,
        "tables": [
            {
                "by": table.by,
                "of": list(table.of),
                "filter": dict(table.filter),
                "where": dict(table.where),
                "columns": list(table.columns),
                "passages": table.passages,
                "rows": [
                    {
                        "row": row,
                        "cells": {c: {str(v): n for v, n in who.items()} for c, who in table.cells[row].items()},
                        "shown": shown[:, r, : len(table.columns)].astype(int).tolist(),
                    }
                    for r, row in enumerate(table.cells)
                ],
            }
            for table, shown in tables
        ],
        "moves": [[[one, two, int(both)] for one, two, both in people] for people in moves],
    }


def known(by: str, people: Mapping[int, str], bound: Sequence[str]) -> list[Published]:
    """What everybody sees of each person, such as the role beside a quotation, as a record that others are bound to.

    Nobody is exchanged with somebody of another kind in tables of the attributes in ``bound``.
    """
    found = []
    for kind in sorted(set(people.values())):
        inside = {voice: 1 for voice, one in people.items() if one == kind}
        outside = {voice: 1 for voice in people if voice not in inside}
        cells = {kind: {ALL: inside}, f"not {kind}": {OUTSIDE: outside}}
        table = Table("", (ALL,), cells, {}, (by, *bound), {}, {by: kind}, passages=False)
        found.append(write([(table, np.ones((2, 2, 1), dtype=np.bool_))], []))
    return found


def adds(published: Sequence[Published], record: Published) -> bool:
    """Whether a pack printed anything, or rests on any exchange, that earlier packs did not."""
    *_, last = distinct([*published, record])
    before = {people for one in map(read, published) for people in one.moves}
    return bool(last.tables) or not set(last.moves) <= before


def read(record: Published) -> Old:
    """The record as tables again; ValueError when it is of a newer version."""
    if record.get("version") != VERSION:
        raise ValueError(f"a record of a pack has version {record.get('version')!r}; this Harvest reads {VERSION}")
    tables = []
    for raw in cast("list[Mapping[str, Any]]", record["tables"]):
        cells = {
            str(row["row"]): {c: {int(v): int(n) for v, n in who.items()} for c, who in row["cells"].items()}
            for row in raw["rows"]
        }
        stands: dict[int, set[str]] = {}
        for columns in cells.values():
            for column, who in columns.items():
                for voice in who:
                    stands.setdefault(voice, set()).add(column)
        table = Table(
            by=str(raw["by"]),
            columns=tuple(raw["columns"]),
            cells=cells,
            column_of={voice: next(iter(found)) for voice, found in stands.items() if len(found) == 1},
            of=tuple(raw["of"]),
            filter=dict(raw["filter"]),
            where=dict(raw["where"]),
            passages=bool(raw["passages"]),
        )
        shown = np.zeros((2, len(cells), len(table.columns)), dtype=np.bool_)
        for r, row in enumerate(raw["rows"]):
            shown[:, r, :] = np.array(row["shown"], dtype=np.bool_).reshape(2, -1)
        tables.append((table, shown))
    moves = tuple(
        tuple((int(a), int(b), bool(both)) for a, b, both in people)
        for people in cast("list[list[list[int]]]", record["moves"])
    )
    return Old(tuple(tables), moves)


def distinct(records: Sequence[Published]) -> list[Old]:
    """Earlier packs without the rows that an earlier one of them printed just so: most packs repeat the one before."""
    seen: set[str] = set()
    found: list[Old] = []
    for old in map(read, records):
        tables = []
        for table, shown in old.tables:
            keep = []
            for r, (row, cells) in enumerate(table.cells.items()):
                said = {column: sorted(who.items()) for column, who in sorted(cells.items())}
                what = repr((table.by, sorted(table.where.items()), table.columns, row, said, shown[:, r].tolist()))
                if what not in seen:
                    seen.add(what)
                    keep.append(r)
            if keep:
                rows = list(table.cells)
                tables.append((replace(table, cells={rows[r]: table.cells[rows[r]] for r in keep}), shown[:, keep, :]))
        found.append(Old(tuple(tables), old.moves))
    return found
