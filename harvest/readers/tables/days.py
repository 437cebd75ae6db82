"""The days of a column of dates, in whatever order their parts are written: the whole column tells which is the day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.chats.times import dates_of

_DAY = re.compile(r"^\s*(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})(?:[T ,].*)?$")


def days_of(cells: Sequence[str]) -> tuple[dict[str, str], bool]:
    """Each cell as YYYY-MM-DD, and whether day and month might be the other way round; empty where one is no date.

    >>> days_of(["11/03/2026 18:20", "28/03/2026"])
    ({'11/03/2026 18:20': '2026-03-11', '28/03/2026': '2026-03-28'}, False)
    >>> days_of(["10/02/2026"])[1], days_of(["last May"])
    (True, ({}, False))
    """
    filled = list(dict.fromkeys(cell for cell in cells if cell.strip()))
    found = [_DAY.match(cell[:60]) for cell in filled]
    if not filled or not all(found):
        return {}, False
    days = [one.group(1) for one in found if one]
    clocks = [cell[len(day) :].strip() for cell, day in zip(filled, days, strict=True)]
    dates = dates_of(days, clocks)
    if not all(dates):
        return {}, False
    parts = [[int(part) for part in re.split(r"[./-]", day)] for day in days]
    unsure = all(one[0] <= 12 and one[1] <= 12 for one in parts) and any(one[0] != one[1] for one in parts)
    return {cell: date.isoformat() for cell, date in zip(filled, dates, strict=True) if date}, unsure
