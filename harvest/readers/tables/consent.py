"""What the rows of a table permit: every column about permission, in any wording, folded for each row."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import replace

from harvest.model import Permission, PermissionColumn
from harvest.readers.permission import PermissionColumn as ReadColumn
from harvest.readers.permission import Permissions, read_permissions
from harvest.readers.recognise import consent_answers
from harvest.readers.tables.grid import Grid

_BARE = re.compile(
    r"^\W*(?:consents?|permissions?|consent (?:given|level|status)|quotes?|quotation)\W*$", re.IGNORECASE
)
"""A heading that says no more than that this is the consent: then each cell says what it allows."""
UNMAPPED = "a column about permission that nobody has explained yet: “{}”"


def permissions_of(grid: Grid, mapping: Mapping[str, object] | None = None) -> Permissions:
    """The table's permissions, read once; ``mapping["permissions"]`` is what a person said each column is about."""
    said = (mapping or {}).get("permissions")
    if said is None:
        if grid.permissions is None:
            grid.permissions = read_permissions(grid.header, grid.records, year=dt.date.today().year)
        return grid.permissions
    assert isinstance(said, Mapping)
    by_index = {grid.header.index(str(c)): [str(p) for p in ps] for c, ps in said.items() if c in grid.header}
    grid.permissions = read_permissions(grid.header, grid.records, year=dt.date.today().year, mapping=by_index)
    return grid.permissions


def permission_headers(grid: Grid) -> frozenset[str]:
    """The names of the columns about permission: neither words of anybody nor something to count people by."""
    return frozenset(grid.header[c.index] for c in permissions_of(grid).columns)


def columns_read(found: Permissions) -> tuple[PermissionColumn, ...]:
    """The columns about permission, to be shown on the card."""
    return tuple(
        PermissionColumn(c.header, c.wording, c.purposes, c.yes, c.no, c.blank, c.unclear, c.certain, c.reversed)
        for c in found.columns
    )


class RowConsent:
    """What each row permits; None where the table says nothing of permission or age."""

    def __init__(self, grid: Grid, mapping: Mapping[str, object]):
        self.found = permissions_of(grid, mapping)
        self._grid = grid
        chosen = mapping.get("consent")
        read = {c.index for c in self.found.columns}
        at = grid.header.index(str(chosen)) if chosen in grid.header else self._bare()
        self._chosen = at if at is not None and (at not in read or _BARE.match(grid.header[at])) else None
        self._unclear = tuple(c for c in self.found.columns if not c.certain and c.index != self._chosen)
        self._holds = tuple(UNMAPPED.format(c.header[:80]) for c in self._unclear)
        self._others = [c for c in self.found.columns if c.index != self._chosen]

    def _bare(self) -> int | None:
        """The column that is only called *Consent* and each of whose cells says in words what it allows."""
        for column in self.found.columns:
            head = self._grid.header[column.index]
            cells = {row[column.index] for row in self._grid.records}
            if _BARE.match(head) and all(consent_answers.consent_of(c, head)[1] != "unclear" for c in cells):
                return column.index
        return None

    @property
    def unclear(self) -> tuple[ReadColumn, ...]:
        """The columns about permission that a person has to explain."""
        return self._unclear

    def of(self, row: int) -> Permission | None:
        """The permission of a record by its number from 0."""
        said = self.found.rows[row]
        asked = bool(self.found.columns)
        if said is None or not (asked or said.minor or said.hold or self._chosen is not None):
            return None
        quotation = said.quotation if asked else "unknown"
        found = Permission(
            said.analysis, quotation, said.sharing, said.photo, said.archive, (*said.hold, *self._holds), said.minor
        )
        if self._chosen is None:
            return found
        cell = self._grid.records[row][self._chosen]
        by_hand = Permission.of(consent_answers.consent_of(cell, self._grid.header[self._chosen])[0])
        if not self._others:
            return replace(by_hand, minor=said.minor, hold=self._holds)
        return _both(found, by_hand)


def _both(one: Permission, two: Permission) -> Permission:
    quoting = ("no", "unknown", "anonymous", "named")
    quotation = min(one.quotation, two.quotation, key=quoting.index)
    analysis = "no" if "no" in (one.analysis, two.analysis) else one.analysis
    return Permission(analysis, quotation, one.sharing, one.photo, one.archive, one.hold, one.minor)
