"""Days of the year that have a name: those that keep their date, and those that go with Easter."""

from __future__ import annotations

import re
from datetime import date, timedelta

FIXED = {
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "new years eve": (12, 31),
    "new years day": (1, 1),
    "new year": (1, 1),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
}
"""Month and day of those that keep their date."""
BY_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter sunday": 0,
    "easter monday": 1,
    "easter": 0,
    "whit sunday": 49,
    "whit monday": 50,
    "whitsun": 49,
    "pentecost": 49,
}
"""So many days after Easter Sunday."""
NAMES = "|".join(name.replace("years", "year['’]?s") for name in sorted([*FIXED, *BY_EASTER], key=len, reverse=True))


def day(name: str, year: int) -> date:
    """That day of a year.

    >>> day("Good Friday", 2026), day("New Year’s Eve", 2026)
    (datetime.date(2026, 4, 3), datetime.date(2026, 12, 31))
    """
    known = re.sub("['’]", "", name.lower())
    if known in FIXED:
        return date(year, *FIXED[known])
    return easter(year) + timedelta(days=BY_EASTER[known])


def easter(year: int) -> date:
    """Easter Sunday, as Butcher's algorithm has it."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    week = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * week) // 451
    month, of_month = divmod(h + week - 7 * m + 114, 31)
    return date(year, month, of_month + 1)
