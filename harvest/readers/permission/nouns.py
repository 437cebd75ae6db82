"""The nouns of permission: what a row permits, what a column asks, what a table holds."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Permission, PermissionColumn

PURPOSES = (
    "analysis",
    "quotation",
    "quotation_without_name",
    "quotation_with_name",
    "sharing",
    "photo",
    "archive",
    "recontact",
)
"""What a column may be about; ``recontact`` permits nothing and is named so that nobody takes it for more."""
LEVELS = "levels"
"""What a person may say of a column instead: each of its cells says in words how far the consent goes."""
QUOTING = frozenset({"quotation", "quotation_without_name", "quotation_with_name"})


@dataclass(frozen=True, slots=True)
class RowPermission(Permission):
    """What one row of a table permits, and the columns (from 0) that say it."""

    from_columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Permissions:
    """What a table says of permission: its columns, and one entry for each row (None: a second header row)."""

    columns: tuple[PermissionColumn, ...]
    rows: tuple[RowPermission | None, ...]
    age_columns: tuple[int, ...] = ()

    @property
    def certain(self) -> bool:
        """Whether every column about permission was understood."""
        return all(column.certain for column in self.columns)
