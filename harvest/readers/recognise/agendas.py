"""Agendas and programmes: what is to come at what time, in lines, and nobody who says anything."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CLOCK_LINE = re.compile(r"^\W*(?:\d{1,2}[:.]\d{2}|\d{1,2}\s*[ap]\.?m)", re.I)
_DAY_LINE = re.compile(
    r"^\W*(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\s*(?:[–—:-]|\d{1,2}\s*[.:ap]|after|from|at)",
    re.I,
)
_PLAN = re.compile(
    r"\b(?:programme|program|schedule|plan of the day|order of the day|ablauf(?:plan)?|programm|orden del día)\b", re.I
)
_OF_THE_DAY = re.compile(r"(?<![\d:.,])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d:.])")
_OWN = re.compile(r"\b(?:I|I['’]\w+|me|my)\b")
_AGENDA_WORD = re.compile(
    r"\b(?:welcome|registration|arrivals?|introductions?|lunch|tea|coffee|refreshments|break|feedback|plenary|close|"
    r"next steps|"
    r"aob|any other business|minutes of the last meeting|workshop|depart|keynote|round \w+)\b",
    re.I,
)
_PROGRAMME_FIELD = re.compile(
    r"^\W*(chair(?:ed by)?|speakers?|sponsors?|sponsored by|venue|time|date|contact|rsvp|doors(?: open)?|lunch|"
    r"refreshments|parking|host(?:ed by)?|keynote|tickets?|where|when|cost|registration|organised by|panel|"
    r"music(?: by)?|soup by|food(?: by)?|drinks|bring|entry|admission|address|location|"
    r"book(?:ing)?s?|cr[eè]che|free)\s*:",
    re.I,
)


def is_agenda(filled: Sequence[str], named: bool, long: float) -> bool:
    """Whether filled lines plan an event: times and what comes when, or the fields of a programme.

    ``named`` says whether it is called an agenda, ``long`` how large a share of its lines is long.

    >>> is_agenda(["9.30 Welcome", "10.00 Round one", "12.30 Lunch"], False, 0)
    True
    """
    share = 1 / len(filled)
    clocks = sum(1 for line in filled if _CLOCK_LINE.match(line) or (named and _DAY_LINE.match(line))) * share
    planned = sum(1 for line in filled if len(line.split()) <= 12 and _AGENDA_WORD.search(line)) * share
    fields = [found.group(1).lower() for line in filled if (found := _PROGRAMME_FIELD.match(line))]
    return (
        (clocks >= 0.3 and planned >= 0.2 and long < 0.2)
        or (named and (clocks >= 0.15 or planned >= 0.25) and long < 0.3)
        or (clocks >= 0.15 and planned >= 0.12 and long == 0 and _PLAN.search(" ".join(filled[:2])) is not None)
        or _timetable(filled, named)
        or (len(set(fields)) >= 4 and len(fields) >= 0.5 * len(filled) and long < 0.2)
    )


def _timetable(filled: Sequence[str], named: bool) -> bool:
    """Whether times of day that rise stand all through the text with a few words each, however its lines broke."""
    text = " ".join(filled)
    found = list(_OF_THE_DAY.finditer(text))
    times = [int(one.group(1)) * 60 + int(one.group(2)) for one in found]
    rising = sum(a < b for a, b in zip(times, times[1:], strict=False))
    words = [len(text[a.end() : b.start()].split()) for a, b in zip(found, found[1:], strict=False)]
    if len(found) < 5 or rising < 0.85 * (len(times) - 1) or max(words) > 40 or sum(words) > 14 * len(words):
        return False
    planned = len({one.group().lower() for one in _AGENDA_WORD.finditer(text)})
    return planned >= 2 if named else planned >= 4 and not _OWN.search(text)
