"""A column mapping that somebody gave, held against the table it is for."""

from __future__ import annotations

from collections.abc import Mapping

from harvest.errors import ReadError
from harvest.readers.tables.grid import Grid

SINGLE = (
    "teller",
    "consent",
    "date",
    "id",
    "table",
    "round",
    "question",
    "event",
    "role",
    "image",
    "headline",
    "by",
    "towards",
    "state",
    "surname",
)
"""Keys of a mapping that name one column each; ``text`` and ``attributes`` name several, ``kind`` a kind or a
column."""


def column_names(value: object) -> list[str]:
    """The column names in a value of a mapping, given as one or as a list."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, (list, tuple)):
        return [str(v) for v in value if v]
    return []


def checked_mapping(name: str, grid: Grid, mapping: Mapping[str, object]) -> dict[str, object]:
    """The mapping completed for this table; ReadError names the columns that it lacks."""
    result = dict(mapping)
    asked = column_names(mapping.get("text"))
    for key in SINGLE:
        asked += column_names(mapping.get(key))[:1]
    missing = [c for c in asked if c not in grid.header]
    if missing:
        raise ReadError(
            f"{name}: the mapping names columns that this table does not have: {', '.join(missing)[:300]}. "
            f"It has: {', '.join(grid.header)[:300]}."
        )
    result["text"] = column_names(mapping.get("text"))
    taken = {*asked, *column_names(mapping.get("kind"))}
    if "attributes" not in mapping:
        result["attributes"] = [h for h in grid.header if h not in taken]
    result["header_rows"] = grid.header_rows
    return result
