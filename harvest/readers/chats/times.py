"""Dates and times of day in a chat, in whatever order the phone writes them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from harvest.readers.recognise.dates import month_of

_PARTS = re.compile(r"\d+")
_PARTS_OF_DAY = re.compile(r"\d+|[^\W\d_]{3,}")
_BUDDHIST = 543
"""So many years the Thai calendar is ahead."""
_CHATS = 1970
_EVENING = re.compile(
    r"오후|下午|午後|晚上|(?<![^\W\d_])م(?![^\W\d_])|ب\W?ظ|μ\W?μ|अपराह्न|शाम|ਸ਼ਾਮ|পিএম|பிற்பகல்|หลังเที่ยง|"
    r"(?<![^\W\d_])(?:ch|ös|pasdites|petang|ptg)(?![^\W\d_])",
    re.I,
)
"""How phones write the second half of the day where they don't write pm."""


def seconds_of_day(clock: str) -> float | None:
    """Seconds since midnight.

    >>> seconds_of_day("9:14 PM"), seconds_of_day("12.05.10"), seconds_of_day("12:01 a. m.")
    (76440, 43510, 60)
    """
    parts = [int(p) for p in _PARTS.findall(clock)]
    if len(parts) < 2:
        return None
    hours, minutes, seconds = [*parts, 0][:3]
    half = re.search(r"([ap])\W*m", clock, re.I)
    if half:
        hours = hours % 12 + (12 if half.group(1).lower() == "p" else 0)
    elif hours < 12 and _EVENING.search(clock):
        hours += 12
    return hours * 3600 + minutes * 60 + seconds


def dates_of(days: Sequence[str], clocks: Sequence[str]) -> list[dt.date | None]:
    """The dates of the messages in order; which number is the day is told by the whole file.

    >>> [str(d) for d in dates_of(["5/11/26", "5/28/26"], ["9:14 AM", "9:15 AM"])]
    ['2026-05-11', '2026-05-28']
    >>> [str(d) for d in dates_of(["03-Jun-24", "04-Jun-24"], ["9:14 AM", "9:15 AM"])]
    ['2024-06-03', '2024-06-04']
    """
    named = [_PARTS_OF_DAY.findall(day) for day in days]
    if all(sum(map(str.isalpha, one)) == 1 for one in named):
        orders: tuple[str, ...] = ("mdy",) if all(one[0].isalpha() for one in named) else ("dmy", "ymd")
        parts = [tuple(int(p) if p.isdigit() else month_of(p) or 0 for p in one) for one in named]
    else:
        orders = ("dmy", "mdy", "ymd")
        parts = [tuple(int(p) for p in _PARTS.findall(day)) for day in days]
    fits = []
    for order in orders:
        dates = [_date(p, order) for p in parts]
        if all(dates) and dates:
            steps = [(b - a).days for a, b in zip(dates, dates[1:], strict=False) if a and b]
            backwards = sum(1 for s in steps if s < 0)
            # A chat goes on from day to day: the order that leaps least is the one in which it was written.
            fits.append((backwards, sum(abs(s) for s in steps), _unlikely(order, days, clocks), dates))
    if not fits:
        return [None] * len(days)
    return min(fits, key=lambda fit: fit[:3])[3]


def _unlikely(order: str, days: Sequence[str], clocks: Sequence[str]) -> int:
    """Where the dates leave it open: phones that write 5/2/26, 9:14 AM put the month first, all others the day."""
    american = all("/" in d and not d.startswith("0") for d in days) and all(re.search(r"[AP]M$", c) for c in clocks)
    return ("mdy", "dmy", "ymd").index(order) if american else ("dmy", "mdy", "ymd").index(order)


def _date(parts: tuple[int, ...], order: str) -> dt.date | None:
    if len(parts) != 3 or (order == "ymd") != (parts[0] > 31):
        return None
    year, month, day = (parts[order.index(letter)] for letter in "ymd")
    try:
        year = year - _BUDDHIST if year > 2400 else year
        if 100 <= year < _CHATS:  # of a calendar that counts from elsewhere
            return None
        return dt.date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None
