"""What the rows of a table permit: every column about permission, in any wording, folded for each row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from harvest.model import Permission, ReadSource
from harvest.model.permissions import ANSWER_MEANINGS
from harvest.model.plural import count
from harvest.readers.permission import LEVELS, Permissions, read_permissions
from harvest.readers.tables.grid import Grid

UNMAPPED = "a column about permission that nobody has explained yet: “{}”"


def permissions_of(grid: Grid, mapping: Mapping[str, object] | None = None) -> Permissions:
    """The table's permissions, read once.

    ``mapping["permissions"]`` is what a person said each column is about, ``mapping["consent"]`` a column whose cells
    say how far consent goes, ``mapping["answers"]`` (column → answer → meaning) what somebody said of single answers.
    """
    told = (mapping or {}).get("permissions") or {}
    assert isinstance(told, Mapping)
    said = {grid.header.index(str(c)): [str(p) for p in ps] for c, ps in told.items() if c in grid.header}
    chosen = (mapping or {}).get("consent")
    if chosen in grid.header:
        said.setdefault(grid.header.index(str(chosen)), [LEVELS])
    meant = (mapping or {}).get("answers") or {}
    assert isinstance(meant, Mapping)
    meanings = {
        grid.header.index(str(c)): {str(a): str(m) for a, m in by.items() if m in ANSWER_MEANINGS}
        for c, by in meant.items()
        if c in grid.header and isinstance(by, Mapping)
    }
    if said or meanings or grid.permissions is None:
        grid.permissions = read_permissions(
            grid.header,
            grid.records,
            note="\n".join([*grid.titles, *grid.beside]),
            year=dt.date.today().year,
            mapping=said or None,
            meanings=meanings,
        )
    return grid.permissions


def permission_headers(grid: Grid) -> frozenset[str]:
    """The names of the columns about permission: neither words of anybody nor something to count people by."""
    # A column that seems to ask how to reach somebody, and that nobody answered with yes or no, may name them.
    asked = [c for c in permissions_of(grid).columns if tuple(c.purposes) != ("recontact",) or c.yes or c.no]
    return frozenset(grid.header[c.index] for c in asked)


class RowConsent:
    """What each row permits; None where the table says nothing of permission or age."""

    def __init__(self, grid: Grid, mapping: Mapping[str, object]):
        self.found = permissions_of(grid, mapping)
        self.unclear = tuple(c for c in self.found.columns if not c.certain)
        """The columns about permission that a person has to explain."""
        self._holds = tuple(UNMAPPED.format(c.header[:80]) for c in self.unclear)

    def of(self, row: int) -> Permission | None:
        """The permission of a record by its number from 0."""
        said = self.found.rows[row]
        asked = bool(self.found.columns)
        if said is None or not (asked or said.minor or said.hold):
            return None
        quotation = said.quotation if asked else "unknown"
        return Permission(
            said.analysis, quotation, said.sharing, said.photo, said.archive, (*said.hold, *self._holds), said.minor
        )


def consent_warnings(consent: RowConsent, found: Sequence[ReadSource]) -> list[str]:
    """What the host has to know of permission: which column nobody understood, how many are held and why."""
    said = [
        f"The column “{c.header[:80]}” seems to be about permission, but what it permits is not clear: nobody in this "
        "file is quoted until you have said what it is about."
        for c in consent.unclear
    ]
    tellers = {s.voice: s.permission for s in found if s.permission is not None}
    minors = sum(p.minor for p in tellers.values())
    held = sum(bool(p.hold) and not p.minor for p in tellers.values())
    if minors:
        said.append(f"{count(minors, 'teller')} under 16: held until a named person releases their words.")
    if held:
        said.append(
            f"{count(held, 'teller')} made a condition or gave an unclear answer: held until a person has looked."
        )
    return said
