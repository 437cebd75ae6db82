"""How people write by when: patterns for days, months and what is nearly one; and what names no day at all."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from harvest.model.calendar_words import DAY_OF_THE_WEEK
from harvest.planning import feasts

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "couple": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
NUMBERS |= {"eight": 8, "nine": 9, "ten": 10, "twelve": 12}
_COUNT = r"\d{1,2}|a|an|one|two|a couple of|three|four|five|six|seven|eight|nine|ten|twelve"
_UNIT = "day|week|fortnight|month|year"
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
DAY = DAY_OF_THE_WEEK + r"(?:day)?\b"
YEAR = r"(?:,?\s*(?P<year>20\d\d|'\d\d))?"
PATTERNS: dict[str, str] = {
    "nth": rf"(?P<nth>first|second|third|fourth|last)\s+(?P<weekday>{DAY})\s+(?:of|in)\s+(?P<month>{MONTH}){YEAR}",
    "iso": r"(?P<iso>20\d\d-\d\d?-\d\d?)",
    "month_and_year": r"(?<![\d/.-])(?P<m>0?[1-9]|1[0-2])\s?/\s?(?P<y>20\d\d)(?![\d/])",
    "quarter": r"q(?P<quarter>[1-4])\s*,?\s*(?P<year>20\d\d)",
    "numbers": r"(?<![\d/.])(?P<d>\d{1,2})\s?[/.-]\s?(?P<m>\d{1,2})(?:\s?[/.-]\s?(?P<y>20\d\d|\d\d))?(?!\d)"
    rf"(?!(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH})",
    "day_month": rf"(?:{DAY},?\s+)?(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"(?P<month>{MONTH}){YEAR}",
    "month_day": rf"(?P<month>{MONTH})\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d){YEAR}",
    "part_of_month": rf"(?:the\s+)?(?P<part>end|middle|mid|beginning|start|late|early)[\s-]+(?:of\s+)?"
    rf"(?P<which>this|next)?\s*(?P<month>{MONTH}){YEAR}",
    "part": r"(?:the\s+)?(?P<part>end|middle|beginning|start)\s+of\s+(?P<which>the|this|next)\s+"
    r"(?P<unit>week|month|year)",
    "meeting": r"(?:(?:the|our|your)\s+)?next\s+(?:\w+\s+)?"
    r"(?:meeting|gathering|get-?together|read-?back|session|caf[eé]|summit|event|workshop|time we meet)\b"
    r"|(?:when|before) we (?:next )?meet(?: again)?|(?:the|our)\s+(?:read-?back|follow-?up)(?: meeting)?",
    "in": rf"(?:in|within)\s+(?:the next\s+)?(?P<count>{_COUNT})\s+(?P<unit>{_UNIT})s?\b"
    r"(?:['’]?\s+time)?",
    "relative": r"(?P<which>this|next)\s+(?P<unit>week(?:end)?|month|year)\b",
    "near": r"(?P<near>today|tonight|tomorrow|a fortnight)",
    "feast": rf"(?P<feast>{feasts.NAMES})\b(?:,?\s+(?P<year>20\d\d))?",
    "season": r"(?:the\s+)?(?:(?P<part>end)\s+of\s+)?(?:the\s+|this\s+|(?P<ahead>next)\s+)?"
    rf"(?P<season>spring|summer|autumn|winter){YEAR}",
    "weekday_of_month": rf"(?P<weekday>{DAY}),?\s+(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)\b"
    rf"(?!\s+(?:of\s+)?{MONTH})",
    # “on Saturday mornings” and “each Friday” are again and again, and no day by which something is done
    "weekday": rf"(?:(?P<which>this|next)\s+)?(?<!\bevery )(?<!\beach )(?<!\bother )(?P<weekday>{DAY})"
    r"(?!\s+(?:mornings|afternoons|evenings|nights|lunchtimes|teatimes)\b)(?P<on>\s+week\b)?",
    "month": rf"(?P<month>{MONTH}){YEAR}",
    "of_month": r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)\b",
    "year": r"(?:the\s+end\s+of\s+)?(?P<only>20\d\d)\b",
}
COMPILED = {name: re.compile(rf"\b(?:{p})" if name != "iso" else p, re.IGNORECASE) for name, p in PATTERNS.items()}
LEADS = r"(?:by|before|until|till|no later than|due|at|to|for|in time for|in|within|on|from|starting)"
IN_TEXT = {
    name: re.compile(
        rf"(?:\b{LEADS}\s+(?:by\s+|on\s+)?){'?' if name in ('in', 'meeting', 'relative') else ''}(?:{p})", re.IGNORECASE
    )
    for name, p in PATTERNS.items()
    if name not in ("year", "near", "of_month")
}
"""Where a promise says by when; *may* and *sun* are months and days only after such a word."""
FROM_THEN = frozenset({"part", "meeting", "in", "relative", "near", "weekday", "weekday_of_month", "of_month"})
"""What is counted from the day it was said: nobody who does not know that day can tell which day is meant."""
HOW_QUICKLY = re.compile(
    rf"\b(?:who|that|which)\s+(?:always\s+)?\w+s\b(?:\s+(?!by\b)\w+){{0,5}}?\s+(?:in|within)\s+(?:{_COUNT})\s+(?:{_UNIT})s?\b",
    re.IGNORECASE,
)
"""How quickly somebody does a thing, which is no day by which they are found: *one who rings back within two days*."""
_WORDED: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"\b(?:tbc|tba|to be (?:confirmed|agreed|decided))\b.*", ""),
    (r"\b(?:every|each)\s+\w+", ""),
    (r"\b(?:not before|no earlier than|after|once|since)\b.*", ""),
    (r"\b(?:(?:early|late|later|some ?time)\s+)?in the new year\b", ""),
    (r"\b(?:i|we|you|he|she|it|they|that)\s+may\b|\bmay\s+(?:be|not|have)\b", ""),
    (rf"\b(?:first|second|third|fourth|last)\s+{DAY}(?!\s+(?:of|in)\s+{MONTH})", ""),
    (r"\b(year|month|week)[\s-]end\b|\bend of (year|month|week)\b", lambda m: f"end of the {m[1] or m[2]}"),
    (rf"^\W*((?:{_COUNT})\s+(?:{_UNIT})s?)(?:['’]?\s+time|\s+from\s+(?:now|today))?\W*$", r"in \1"),
)
"""What is done again and again, begins after a day or waits to be settled has no day on which it is late; and some
words mean the same as others."""


def plainly(words: str, said_on: date) -> str:
    """The words without what names no day, and with the year that *next year* means.

    >>> plainly("every Friday until May next year", date(2026, 10, 3))
    ' until May 2027'
    """
    for pattern, instead in _WORDED:
        words = re.sub(pattern, instead, words, flags=re.IGNORECASE | re.DOTALL)
    return re.sub(rf"({MONTH})\s+next year\b", rf"\g<1> {said_on.year + 1}", words, flags=re.IGNORECASE)
