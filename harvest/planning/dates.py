"""The day that words such as *by the end of July*, *31/07* or *next meeting* mean, in British order."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "twelve": 12}
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
_YEAR = r"(?:,?\s*(?P<year>20\d\d|'\d\d))?"
_PATTERNS: dict[str, str] = {
    "iso": r"(?P<iso>20\d\d-\d\d?-\d\d?)",
    "numbers": r"(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})(?:\s?[/.-]\s?(?P<y>20\d\d|\d\d))?(?!\d)",
    "day_month": rf"(?:{_DAY},?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<month>{_MONTH}){_YEAR}",
    "month_day": rf"(?P<month>{_MONTH})\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d){_YEAR}",
    "part_of_month": rf"(?:the\s+)?(?P<part>end|middle|mid|beginning|start|late|early)[\s-]+(?:of\s+)?"
    rf"(?P<which>this|next)?\s*(?P<month>{_MONTH}){_YEAR}",
    "part": r"(?:the\s+)?(?P<part>end|middle|beginning|start)\s+of\s+(?P<which>the|this|next)\s+"
    r"(?P<unit>week|month|year)",
    "meeting": r"(?:(?:the|our|your)\s+)?next\s+(?:\w+\s+)?"
    r"(?:meeting|gathering|get-?together|read-?back|session|time we meet)"
    r"|when we (?:next )?meet(?: again)?|(?:the|our)\s+(?:read-?back|follow-?up)(?: meeting)?",
    "in": r"(?:in|within)\s+(?:the next\s+)?(?P<count>\d{1,2}|a|an|one|two|a couple of|three|four|five|six|twelve)\s+"
    r"(?P<unit>day|week|fortnight|month|year)s?\b(?:['’]?\s+time)?",
    "relative": r"(?P<which>this|next)\s+(?P<unit>week|month|year)",
    "near": r"(?P<near>today|tonight|tomorrow|a fortnight)",
    "feast": r"(?P<feast>christmas|xmas|new year|easter)(?:\s+(?P<year>20\d\d))?",
    "season": r"(?:the\s+)?(?:(?P<part>end)\s+of\s+)?(?:the\s+|this\s+|next\s+)?"
    rf"(?P<season>spring|summer|autumn|winter){_YEAR}",
    "weekday": rf"(?:(?P<which>this|next)\s+)?(?P<weekday>{_DAY})",
    "month": rf"(?P<month>{_MONTH}){_YEAR}",
    "year": r"(?:the\s+end\s+of\s+)?(?P<only>20\d\d)\b",
}
_COMPILED = {name: re.compile(rf"\b(?:{p})" if name != "iso" else p, re.IGNORECASE) for name, p in _PATTERNS.items()}
_LEADS = r"(?:by|before|until|till|no later than|due|at|to|for|in time for|in|within|on|from|starting)"
_IN_TEXT = {
    name: re.compile(
        rf"(?:\b{_LEADS}\s+(?:by\s+|on\s+)?){'?' if name in ('in', 'meeting') else ''}(?:{p})", re.IGNORECASE
    )
    for name, p in _PATTERNS.items()
    if name not in ("year", "near")
}
"""Where a promise says by when; *may* and *sun* are months and days only after such a word."""


def due(words: str, said_on: date, next_meeting: date | None = None) -> date | None:
    """The last day on which a promise is in time; None when the words name no day.

    A day without a year is the first such day after ``said_on``. ``next_meeting`` is the day that *next meeting* means.

    >>> due("by end of July", date(2026, 6, 20)), due("31/07", date(2026, 6, 20))
    (datetime.date(2026, 7, 31), datetime.date(2026, 7, 31))
    >>> due("next meeting", date(2026, 6, 20), date(2026, 9, 5)), due("when I can", date(2026, 6, 20))
    (datetime.date(2026, 9, 5), None)
    """
    for name, pattern in _COMPILED.items():
        found = pattern.search(words)
        if found is None:
            continue
        day = _day(name, found, said_on, next_meeting)
        if day is not None:
            before = re.search(r"\bbefore\s+(?:the\s+)?$", words[: found.start()], re.IGNORECASE)
            ends = name in ("part_of_month", "part") and (found["part"] or "").lower() in ("end", "late")
            if before and not ends:
                return _first_of(name, day) - timedelta(days=1)
            return day
    return None


def find(text: str) -> tuple[int, int] | None:
    """Where a promise says by when, with its *by*; None when it names no day.

    >>> text = "I will mend the bench by the ferry before the end of July."
    >>> start, end = find(text)
    >>> text[start:end]
    'before the end of July'
    """
    for pattern in _IN_TEXT.values():
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
        found = _COMPILED[name].search(words)
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
    except ValueError:  # 31 June
        return None


def _month_of(words: str) -> int:
    return _MONTHS.index(words[:3].lower()) + 1


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
    if unit == "week":
        return said_on + timedelta(days=6 - said_on.weekday() + 7 * ahead)
    if unit == "month":
        return _last(*_months_on(said_on, ahead))
    return date(said_on.year + ahead, 12, 31)


def _months_on(day: date, count: int) -> tuple[int, int]:
    months = day.year * 12 + day.month - 1 + count
    return months // 12, months % 12 + 1


def _in(found: re.Match[str], said_on: date) -> date:
    words = found["count"].lower().split()
    count = int(words[0]) if words[0].isdigit() else _NUMBERS["couple" if "couple" in words else words[0]]
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
    match found["feast"].lower():
        case "christmas" | "xmas":
            return _next(12, 25, said_on, year)
        case "new year":
            return _next(1, 1, said_on, year)
    easters = [_easter(y) for y in ([year] if year else [said_on.year, said_on.year + 1])]
    return next((e for e in easters if e >= said_on), easters[-1])


def _easter(year: int) -> date:
    """Easter Sunday, as Butcher's algorithm has it."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    week = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * week) // 451
    month, day = divmod(h + week - 7 * m + 114, 31)
    return date(year, month, day + 1)


def _season(found: re.Match[str], said_on: date) -> date:
    month = {"spring": 5, "summer": 8, "autumn": 11, "winter": 2}[found["season"].lower()]
    return _next(month, None, said_on, _year_of(found["year"]))


def _weekday(found: re.Match[str], said_on: date) -> date:
    ahead = (_DAYS.index(found["weekday"][:3].lower()) - said_on.weekday()) % 7 or 7
    return said_on + timedelta(days=ahead)


def _month(found: re.Match[str], said_on: date) -> date:
    return _next(_month_of(found["month"]), None, said_on, _year_of(found["year"]))


def _year(found: re.Match[str], said_on: date) -> date:
    return date(int(found["only"]), 12, 31)


_READ = {
    "iso": _iso,
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
    "month": _month,
    "year": _year,
}
