"""Remarks beside answers: what tells of anything else is passed over, and what may limit them makes its writer wait."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.readers.consent_lists.answered.remark_clauses import remark_told
from harvest.readers.consent_lists.changed.later import NO_NAME
from harvest.readers.consent_lists.changed.replaced import sends_to_a_later_form, takes_the_place
from harvest.readers.consent_lists.nouns import REMARK, ListColumn
from harvest.readers.permission.answered.partners import for_partners_alone
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.wished.remarks import may_bind, tells_else
from harvest.readers.permission.young.kin_besides import kin_besides

MAY_BIND = "a remark may limit what was answered: “{}”"
"""Why somebody waits for whose remark no rule knows, and that reads as one that asks for something."""
_SHORT = 6


def without_what_tells_else(rows: Sequence[list[str]], columns: Sequence[ListColumn]) -> None:
    """Take out of remarks what they say of children who answer besides, whose age is not that of whose row it is, and
    those that are surely about anything else than leave.
    """
    for n in (c.index for c in columns if c.what == REMARK):
        for row in rows:
            row[n] = kin_besides(row[n], " ".join(cell for at, cell in enumerate(row) if at != n))[0]
            if row[n] and tells_else(row[n]) and not wish_in(row[n]):
                row[n] = ""


def binding_remarks(columns: Sequence[ListColumn], answers: Sequence[Sequence[str]]) -> dict[int, str]:
    """The remarks that may limit what was answered, by row, of those that nothing was understood of.

    >>> binding_remarks([ListColumn(0, "Notes", REMARK)], [["bin it"], ["came by bus"], [""]])
    {0: 'bin it'}
    """
    at = [c.index for c in columns if c.what == REMARK]
    told = ((n, row[m]) for n, row in enumerate(answers) for m in at if row[m] not in ("", NO_NAME))
    return {n: cell for n, cell in told if may_bind(cell) and remark_told(cell) is None and not _of_a_form(cell)}


def _of_a_form(cell: str) -> bool:
    """Whether a remark says only which of somebody's forms counts."""
    return takes_the_place(cell) or sends_to_a_later_form(cell)


def noted_partners(columns: Sequence[ListColumn], table: Sequence[list[str]]) -> set[int]:
    """The rows in whose remarks "partners only" stands and nothing else; it is no remark to look at any more."""
    found = set()
    for column in (c for c in columns if c.what == REMARK):
        for n, row in enumerate(table):
            if len(row[column.index].split()) <= _SHORT and for_partners_alone(row[column.index]):
                found.add(n)
                row[column.index] = ""
    return found
