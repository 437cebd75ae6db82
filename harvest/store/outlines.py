"""Decisions in outline: as much of each as a list of them is filtered by, without what was said or suggested."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import NamedTuple

from harvest.model import Action
from harvest.store.connection import Store
from harvest.store.whole_numbers import numbers_in

_COLUMNS = (
    "id, coder, source_id, passage_id, action, codebook || '/' || code, to_codebook || '/' || to_code, batch, undoes,"
    " round_id"
)

_UNDO, _REDO = Action.UNDO.value, Action.REDO.value


class Outline(NamedTuple):
    """One decision: the passage that it was made about, and its codes as ``codebook/code``, None where it has none."""

    id: int
    by: str
    source_id: int
    passage_id: int
    action: str
    code: str | None
    to: str | None
    batch: str
    undoes: str | None
    round_id: int | None

    @property
    def coder(self) -> str:
        """Who decided."""
        return self.by

    @property
    def is_undo(self) -> bool:
        """Whether it takes an act back."""
        return self.action == _UNDO

    @property
    def is_redo(self) -> bool:
        """Whether it brings an act back that was taken back."""
        return self.action == _REDO


def outlines(store: Store, *, after: int = 0) -> list[Outline]:
    """Every decision with a greater id in outline, in order."""
    known: dict[str | None, str | None] = {None: None}
    same = known.setdefault  # a few hundred strings, and not one for each of a hundred thousand decisions
    many = len(once := numbers_in(store))
    return [
        Outline(
            once[i] if i < many else i,
            same(by, by) or "",
            once[source_id] if source_id < many else source_id,
            once[there] if there < many else there,
            same(act, act) or "",
            same(code, code),
            same(to, to),
            *rest,
        )
        for i, by, source_id, there, act, code, to, *rest in store.each(
            f"SELECT {_COLUMNS} FROM decision WHERE id > ? ORDER BY id", (after,)
        )
    ]


def titles(store: Store, source_ids: Iterable[int]) -> dict[int, str]:
    """What these sources are called, of those that have passages."""
    sql = (
        "SELECT id, title FROM source s WHERE id IN (SELECT value FROM json_each(?))"
        " AND EXISTS (SELECT 1 FROM passage p WHERE p.source_id = s.id AND p.retired = 0)"
    )
    return {r[0]: r[1] for r in store.each(sql, (json.dumps(list(source_ids)),))}


def source_of(store: Store, passage_id: int) -> int | None:
    """The source that a passage is in."""
    row = store.one("SELECT source_id FROM passage WHERE id = ?", (passage_id,))
    return int(row[0]) if row else None
