"""Days as people write them."""

from __future__ import annotations

from datetime import date


def day_in_words(iso: str) -> str:
    """A day as people write it.

    >>> day_in_words("2026-07-03")
    '3 July 2026'
    """
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"


def as_written(day: str) -> str:
    """A day or a moment in words where it is one of the calendar, else as somebody put it.

    >>> as_written("2026-07-03T10:20:15.602+00:00"), as_written("early in May")
    ('3 July 2026', 'early in May')
    """
    try:
        return day_in_words(day[:10])
    except ValueError:
        return day


def due(day: str, written: str) -> str:
    """By when something is due: the day in words, else as somebody put it.

    >>> due("2026-07-03", "this summer"), due("", "this summer"), due("", "")
    ('3 July 2026', 'this summer', 'not said')
    """
    return day_in_words(day) if day else written or "not said"
