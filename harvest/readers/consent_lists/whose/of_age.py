"""How old people are by remarks on a list: who is held as a child whatever asks for remarks, and who is of age."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from harvest.model import Listed
from harvest.model.permissions import OF_AGE
from harvest.readers.consent_lists.besides import MINOR_BELOW
from harvest.readers.consent_lists.nouns import ABOUT, REMARK, ListColumn
from harvest.readers.consent_lists.whose.called import names_of
from harvest.readers.permission.text import fold
from harvest.readers.permission.young.kin_besides import kin_besides
from harvest.readers.permission.young.noted_age import age_noted, grown_in_school


def with_ages_told(
    people: Iterable[Listed], rows: Sequence[Sequence[str]], columns: Sequence[ListColumn]
) -> tuple[Listed, ...]:
    """The people of a list; who is a child by a remark is held, and who tells an age beside a school year is marked.

    >>> columns = [ListColumn(0, "Name", "name"), ListColumn(1, "Notes", REMARK)]
    >>> rows = [["Ada Obi", "16, S5"], ["Bo Lind", "S5"], ["Cy Day", "15, S4"]]
    >>> from harvest.model import Permission
    >>> found = with_ages_told([Listed((row[0],), Permission()) for row in rows], rows, columns)
    >>> [OF_AGE in one.asked for one in found]
    [True, False, False]
    >>> [one.permission.hold for one in found]
    [(), ('may be under 16: “S5”',), ('may be under 16: “15, S4”',)]
    """
    told: dict[tuple[str, ...], bool] = {}
    young: dict[tuple[str, ...], tuple[bool, str]] = {}
    for row in rows:
        names = names_of(row, columns)
        noted = [_noted(row, c.index) for c in columns if c.what == REMARK and c.index < len(row)]
        young[names] = max([young.get(names, (False, "")), *noted])
        cells = [row[c.index] for c in columns if c.what in (ABOUT, REMARK) and c.index < len(row)]
        told[names] = any(grown_in_school(fold(cell), MINOR_BELOW) for cell in cells) and told.get(names, True)
    people = [_held(one, *young.get(one.names, (False, ""))) for one in people]
    return tuple(
        replace(one, asked=tuple(sorted({*one.asked, OF_AGE})))
        if told.get(one.names) and not one.permission.minor
        else one
        for one in people
    )


def _noted(row: Sequence[str], at: int) -> tuple[bool, str]:
    """Whether a remark tells that somebody is a child, and why they are held; how old their kin are tells nothing."""
    own = kin_besides(row[at], " ".join(cell for n, cell in enumerate(row) if n != at))[0]
    return age_noted(own, date.today().year, MINOR_BELOW)


def _held(one: Listed, child: bool, why: str) -> Listed:
    said = one.permission
    if not why or said.minor or any(f"under {MINOR_BELOW}" in reason for reason in said.hold):
        return one
    return replace(one, permission=replace(said, minor=child, hold=(*said.hold, why)))
