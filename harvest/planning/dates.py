"""The day that words such as *by the end of July*, *31/07* or *next meeting* mean, in British order."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from harvest.planning import feasts
from harvest.planning.date_words import COMPILED, FROM_THEN, HOW_QUICKLY, IN_TEXT, MONTHS, NUMBERS, WEEKDAYS, plainly


def due(
    words: str, said_on: date, next_meeting: date | None = None, *, known: bool = True, seasons: bool = False
) -> date | None:
    """The last day on which a promise is in time; None when the words name no day.

    A season names none; with ``seasons`` its last day is told, after which whatever was meant is over.

    A day without a year is the first such day after ``said_on``. ``next_meeting`` is the day that *next meeting* means.
    Where the day on which it was said is not ``known``, words that count from it name no day.

    >>> due("by end of July", date(2026, 6, 20)), due("31/07", date(2026, 6, 20))
    (datetime.date(2026, 7, 31), datetime.date(2026, 7, 31))
    >>> due("next meeting", date(2026, 6, 20), date(2026, 9, 5)), due("when I can", date(2026, 6, 20))
    (datetime.date(2026, 9, 5), None)
    >>> due("in two weeks", date(2026, 6, 20), known=False)
    """
    words = plainly(words, said_on)
    for name, pattern in COMPILED.items():
        if name == "season" and pattern.search(words) and not seasons:
            return None
        days = [
            day for found in pattern.finditer(words) if (day := _last_day(name, found, words, said_on, next_meeting))
        ]
        if days:
            return max(days) if known or name not in FROM_THEN else None
    return None


def _last_day(name: str, found: re.Match[str], words: str, said_on: date, next_meeting: date | None) -> date | None:
    """The last day in time of one thing that the words name."""
    day = _day(name, found, said_on, next_meeting)
    if day is None:
        return None
    before = words[: found.start()].lower()
    ends = name in ("part_of_month", "part") and (found["part"] or "").lower() in ("end", "late")
    if re.search(r"\bbefore\s+(?:the\s+)?$", before) and not ends:
        return _first_of(name, day) - timedelta(days=1)
    week = re.search(r"\b(?:w/c|week (?:commencing|beginning|starting|of))\W*(?:the\s+)?$", before)
    return day + timedelta(days=6) if week and name in ("iso", "numbers", "day_month", "month_day") else day


def find(text: str) -> tuple[int, int] | None:
    """Where a promise says by when, with its *by*; None when it names no day.

    >>> text = "I will mend the bench by the ferry before the end of July."
    >>> start, end = find(text)
    >>> text[start:end]
    'before the end of July'
    """
    text = HOW_QUICKLY.sub(lambda m: "·" * len(m[0]), text)
    for pattern in IN_TEXT.values():
        every = list(pattern.finditer(text))
        if every:
            start, end = every[-1].span()
            return start, end - (text[end - 1] == ".")
    return None


def with_year(words: str) -> date | None:
    """The day that a title or a file name says with its year; None when it says none.

    >>> with_year("pledges_2026-06-20.csv"), with_year("Summit, 20 June 2026"), with_year("20 June")
    (datetime.date(2026, 6, 20), datetime.date(2026, 6, 20), None)
    """
    words = words.replace("_", " ")
    for name in ("iso", "numbers", "day_month", "month_day"):
        found = COMPILED[name].search(words)
        if found and re.search(r"20\d\d|[/.-]\d\d[/.-]\d\d\b", found.group()):
            return _day(name, found, date.min, None)
    return None


def _first_of(name: str, day: date) -> date:
    """The first day of what was named, where it is longer than a day."""
    if name == "month":
        return day.replace(day=1)
    return day.replace(month=1, day=1) if name == "year" else day


def _day(name: str, found: re.Match[str], said_on: date, next_meeting: date | None) -> date | None:
    try:
        return _READ[name](found, said_on) if name != "meeting" else next_meeting
    except (ValueError, StopIteration):  # 31 June, the 45th
        return None


def _month_of(words: str) -> int:
    return MONTHS.index(words[:3].lower()) + 1


def _year_of(words: str | None) -> int | None:
    return int(words.replace("'", "20")) if words else None


def _last(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _next(month: int, day: int | None, said_on: date, year: int | None) -> date:
    """That day of the year given, or of the first year in which it is not before ``said_on``; None: its last day."""
    for y in [year] if year else [said_on.year, said_on.year + 1]:
        found = date(y, month, day) if day else _last(y, month)
        if year or found >= said_on:
            return found
    return found


def _iso(found: re.Match[str], said_on: date) -> date:
    year, month, day = (int(n) for n in found["iso"].split("-"))
    return date(year, month, day)


def _numbers(found: re.Match[str], said_on: date) -> date:
    day, month = int(found["d"]), int(found["m"])
    if month > 12:
        day, month = month, day
    year = int(found["y"]) if found["y"] else None
    return _next(month, day, said_on, year + 2000 if year is not None and year < 100 else year)


def _day_month(found: re.Match[str], said_on: date) -> date:
    return _next(_month_of(found["month"]), int(found["day"]), said_on, _year_of(found["year"]))


def _part_of_month(found: re.Match[str], said_on: date) -> date:
    last = _next(_month_of(found["month"]), None, said_on, _year_of(found["year"]))
    part = found["part"].lower()
    if part in ("mid", "middle"):
        return last.replace(day=15)
    return last.replace(day=10) if part in ("early", "beginning", "start") else last


def _part(found: re.Match[str], said_on: date) -> date:
    ahead = int(found["which"].lower() == "next")
    return _end_of(found["unit"].lower(), said_on, ahead)


def _end_of(unit: str, said_on: date, ahead: int) -> date:
    if unit in ("week", "weekend"):
        return said_on + timedelta(days=6 - said_on.weekday() + 7 * ahead)
    if unit == "month":
        return _last(*_months_on(said_on, ahead))
    return date(said_on.year + ahead, 12, 31)


def _months_on(day: date, count: int) -> tuple[int, int]:
    months = day.year * 12 + day.month - 1 + count
    return months // 12, months % 12 + 1


def _in(found: re.Match[str], said_on: date) -> date:
    words = found["count"].lower().split()
    count = int(words[0]) if words[0].isdigit() else NUMBERS["couple" if "couple" in words else words[0]]
    unit = found["unit"].lower()
    if unit in ("day", "week", "fortnight"):
        return said_on + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])
    year, month = _months_on(said_on, count * (12 if unit == "year" else 1))
    return date(year, month, min(said_on.day, monthrange(year, month)[1]))


def _relative(found: re.Match[str], said_on: date) -> date:
    return _end_of(found["unit"].lower(), said_on, int(found["which"].lower() == "next"))


def _near(found: re.Match[str], said_on: date) -> date:
    return said_on + timedelta(days={"tomorrow": 1, "a fortnight": 14}.get(found["near"].lower(), 0))


def _feast(found: re.Match[str], said_on: date) -> date:
    year = _year_of(found["year"])
    days = [feasts.day(found["feast"], y) for y in ([year] if year else [said_on.year, said_on.year + 1])]
    return next((d for d in days if d >= said_on), days[-1])


def _month_and_year(found: re.Match[str], said_on: date) -> date:
    return _last(int(found["y"]), int(found["m"]))


def _quarter(found: re.Match[str], said_on: date) -> date:
    return _last(int(found["year"]), 3 * int(found["quarter"]))


def _season(found: re.Match[str], said_on: date) -> date:
    """The last day of a season; the winter of a year ends in the next one, unless it was said before its February."""
    month = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2}[found["season"].lower()]
    last = _next(month, None, said_on, _year_of(found["year"]))
    later = (month == 2 and last < said_on) or (found["ahead"] and not found["year"] and last.year == said_on.year)
    return _last(last.year + 1, month) if later else last


def _weekday(found: re.Match[str], said_on: date) -> date:
    """The first such day after it was said; *next Friday* is that of the week after, *Friday week* a week on."""
    wanted = WEEKDAYS.index(found["weekday"][:3].lower())
    if (found["which"] or "").lower() == "next":
        return said_on + timedelta(days=7 - said_on.weekday() + wanted)
    ahead = (wanted - said_on.weekday()) % 7 or 7
    return said_on + timedelta(days=ahead + 7 * bool(found["on"]))


def _nth(found: re.Match[str], said_on: date) -> date:
    """Such a weekday of a month, counted from its beginning or its end."""
    last = _next(_month_of(found["month"]), None, said_on, _year_of(found["year"]))
    wanted = WEEKDAYS.index(found["weekday"][:3].lower())
    if found["nth"].lower() == "last":
        return last - timedelta(days=(last.weekday() - wanted) % 7)
    first = last.replace(day=1)
    weeks = ("first", "second", "third", "fourth").index(found["nth"].lower())
    return first + timedelta(days=(wanted - first.weekday()) % 7 + 7 * weeks)


def _of_month(found: re.Match[str], said_on: date) -> date:
    """The first such day of a month that is not before it was said."""
    months = (_months_on(said_on, n) for n in range(3))
    return next(
        d
        for y, m in months
        if int(found["day"]) <= monthrange(y, m)[1] and (d := date(y, m, int(found["day"]))) >= said_on
    )


def _weekday_of_month(found: re.Match[str], said_on: date) -> date:
    """The first month on from when it was said in which that day is such a weekday (``Fri 20th``)."""
    wanted = WEEKDAYS.index(found["weekday"][:3].lower())
    months = (_months_on(said_on, n) for n in range(12))
    return next(
        d
        for y, m in months
        if int(found["day"]) <= monthrange(y, m)[1]
        and (d := date(y, m, int(found["day"]))) >= said_on
        and d.weekday() == wanted
    )


def _month(found: re.Match[str], said_on: date) -> date:
    return _next(_month_of(found["month"]), None, said_on, _year_of(found["year"]))


def _year(found: re.Match[str], said_on: date) -> date:
    return date(int(found["only"]), 12, 31)


_READ = {
    "nth": _nth,
    "iso": _iso,
    "month_and_year": _month_and_year,
    "quarter": _quarter,
    "numbers": _numbers,
    "day_month": _day_month,
    "month_day": _day_month,
    "part_of_month": _part_of_month,
    "part": _part,
    "in": _in,
    "relative": _relative,
    "near": _near,
    "feast": _feast,
    "season": _season,
    "weekday": _weekday,
    "weekday_of_month": _weekday_of_month,
    "month": _month,
    "of_month": _of_month,
    "year": _year,
}
