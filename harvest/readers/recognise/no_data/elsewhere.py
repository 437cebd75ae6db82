"""Where a table that holds nobody's words has its place in an inquiry: beside who was invited, or in the plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import Belongs, DataTable, InvitedBy
from harvest.readers.recognise.no_data.papers import ADVICE


def where_it_belongs(why: str | None, header: Sequence[str], records: Sequence[Sequence[str]]) -> Belongs | None:
    """Where a table has its place, by ``why`` it is no data; None where that is nowhere.

    Of a list of people only the columns go along that tell groups apart (ward, age band): names and contacts don't.

    >>> where_it_belongs(ADVICE["attendance list"], ["Name", "Ward"], [["Ada", "Mill"]]).table
    DataTable(columns=('Ward',), rows=(('Mill',),))
    >>> where_it_belongs(ADVICE["attendance list"], ["Name", "Phone"], [["Ada", "0123"]]) is None
    True
    """
    if why in (ADVICE["invited"], ADVICE["plan"]):
        place = "plan" if why == ADVICE["plan"] else "invited"
        return Belongs(place, DataTable(tuple(header), tuple(map(tuple, records))))
    at = [n for n, head in enumerate(header) if _tells_groups(head)] if why == ADVICE["attendance list"] else []
    rows = tuple(tuple(row[n] if n < len(row) else "" for n in at) for row in records)
    if not any(cell.strip() for row in rows for cell in row):
        return None
    return Belongs("invited", DataTable(tuple(header[n] for n in at), rows))


def _tells_groups(head: str) -> bool:
    return any(re.fullmatch(rf"(?:{by.words.column})s?", head.strip().casefold()) for by in InvitedBy)
