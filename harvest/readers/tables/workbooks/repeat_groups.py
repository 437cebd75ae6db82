"""Sheets of a form whose parts repeat (KoBo, ODK, SurveyCTO): each row is given what its parent's row says."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import ReadError
from harvest.readers.registry import Sheet
from harvest.readers.tables.given_mapping import column_names
from harvest.readers.tables.unfolding import read_grid

_KEYS = (("_parent_index", "_index"), ("parent_key", "key"), ("_parent_uuid", "_uuid"), ("_submission__id", "_id"))
"""The column that points to the parent's row, and the column there that it names."""


def with_parents(name: str, sheets: Sequence[Sheet]) -> list[Sheet]:
    """The sheets; one that points to the rows of another has that one's columns behind its own, except people's words.

    So a "no" in the form holds for what other people in the household said below it.
    """
    joined = []
    for title, rows in sheets:
        for other, parents in sheets:
            if other != title and (made := _joined(name, rows, parents)) is not None:
                rows = made
                break
        joined.append((title, rows))
    return joined


def is_repeated(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet's rows belong to rows of another one."""
    return bool(rows) and any(_at(rows[0], child) is not None for child, _ in _KEYS)


def _joined(name: str, rows: list[list[str]], parents: list[list[str]]) -> list[list[str]] | None:
    from harvest.readers.recognise.columns.column_roles import guess_mapping

    keys = [(_at(rows[0], child), _at(parents[0], parent)) for child, parent in _KEYS] if rows and parents else []
    found = next(((a, b) for a, b in keys if a is not None and b is not None), None)
    if found is None or is_repeated(parents) and not is_repeated(rows):
        return None
    try:
        words = set(column_names(guess_mapping(read_grid(name, parents)).get("text")))
    except ReadError:
        return None
    at, key = found
    head = [cell.rsplit("/", 1)[-1].strip() for cell in parents[0]]
    own = {cell.strip().lower() for cell in rows[0]}
    kept = [
        n
        for n, cell in enumerate(parents[0])
        if cell and head[n] not in words and cell not in words and cell.strip().lower() not in own and cell[:1] != "_"
    ]
    of = {row[key]: row for row in parents[1:] if len(row) > key and row[key]}
    whole = [[*rows[0], *(head[n] for n in kept)]]
    for row in rows[1:]:
        parent = of.get(row[at] if at < len(row) else "", [])
        padded = [*row, *[""] * (len(rows[0]) - len(row))]
        whole.append([*padded, *(parent[n] if n < len(parent) else "" for n in kept)])
    return whole


def _at(row: Sequence[str], name: str) -> int | None:
    return next((n for n, cell in enumerate(row) if cell.strip().lower() == name), None)
