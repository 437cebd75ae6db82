"""Several lists of who permits what below one another, each under a head of its own: a sheet that has every table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from harvest.model import Listed
from harvest.readers.consent_lists.answered.cells import UNCLEAR, yes_or_no
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.consent_lists.nouns import NAME, PERMITS
from harvest.readers.consent_lists.whose.twice import held_where_they_differ
from harvest.readers.recognise.event_structure import heading_place

_LONGEST_HEAD = 12


def listed_in_sections(rows: Sequence[Sequence[str]], note: str = "") -> tuple[Listed, ...] | None:
    """Everybody on lists below one another, with the table that stands above each; None where there are no two.

    >>> rows = [["TABLE 1", ""], ["Name", "Quote"], ["Ada", "yes"], ["Bo", "no"]]
    >>> rows += [["TABLE 2", ""], ["Name", "Quote"], ["Cy", "no"], ["Dee", "yes"]]
    >>> [(one.names[0], one.permission.quotation, one.attributes) for one in listed_in_sections(rows)][2]
    ('Cy', 'no', {'Table': '2'})
    """
    heads = [n for n, row in enumerate(rows) if is_head(row)]
    if len(heads) < 2:
        return None
    found: list[Listed] = []
    title = "".join(c for c in rows[heads[0] - 1] if c) if heads[0] else ""
    for begin, end in zip(heads, [*heads[1:], len(rows)], strict=True):
        records = list(rows[begin + 1 : end])
        following = ""
        if end < len(rows):
            while records and not any(records[-1]):
                records.pop()
            if records and sum(map(bool, records[-1])) == 1:
                following = "".join(records.pop())
        people = people_listed(rows[begin], records, note)
        if people is None:
            return None
        place = heading_place(title.split("(")[0].strip(), is_heading=True) if title else None
        where = {"Table": place.table} if place is not None and place.table else {}
        found += [replace(one, attributes={**where, **one.attributes}) for one in people]
        title = following
    return held_where_they_differ(found)


def is_head(row: Sequence[str]) -> bool:
    """Whether a row names the columns of such a list: one of names, and one about quoting.

    >>> is_head(["No", "Name", "Quote"]), is_head(["9", "Sunita Thapa", "resident", "Y", "named", "Y"])
    (True, False)
    """
    cells = [cell for cell in row if cell.strip()]
    if len(cells) < 2 or any(len(cell.split()) > _LONGEST_HEAD for cell in cells):
        return False
    if sum(cell.strip().isdigit() or yes_or_no(cell) != UNCLEAR for cell in cells) > 1:
        return False  # somebody's answers
    kinds = [column_of(n, cell, ()) for n, cell in enumerate(cells)]
    return any(one.what == NAME for one in kinds) and any(one.what == PERMITS for one in kinds)
