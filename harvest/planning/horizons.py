"""The horizon that the words on a dream card mean: now, in a few years or a long time ahead."""

from __future__ import annotations

import re
from datetime import date

from harvest.model import Horizon
from harvest.model.horizon_words import as_told, is_horizon, meant_by, year_in, years_in
from harvest.planning import dates

_LONG_YEARS = 5
"""From so many years on a dream is for the long term; what takes one year or more is no dream for now."""
_NAMED = re.compile(r"([^\W\d][^\d()\[\]:–—]+?)\s*(?:[(\[:]|\s[–—-]+\s)")
"""What a horizon is called, before the years that somebody wrote beside it."""


def horizon(words: str, said_on: date | None = None) -> Horizon | None:
    """The horizon that words on a card or in a column mean; None when they say none.

    What is to be there within the year is for now, from five years on it is for the long term. ``said_on`` is the day
    on which it was said, from which a year or a season counts.

    >>> horizon("One day"), horizon("☒ soon"), horizon("")
    (<Horizon.LONG: 'long'>, <Horizon.MEDIUM: 'medium'>, None)
    >>> horizon("Now (next 12 months)").value, horizon("Medium term: 2-5 years").value
    ('now', 'medium')
    >>> said = date(2026, 10, 10)
    >>> [horizon(w, said).value for w in ("1 year", "in five years", "by next summer", "2031", "by spring")]
    ['medium', 'long', 'medium', 'long', 'now']
    >>> horizon("in fünf Jahren").value, horizon("za rok").value, horizon("6 mois").value
    ('long', 'medium', 'now')
    """
    words = as_told(words)
    if not words:
        return None
    today = said_on or date.today()
    if (named := _NAMED.match(words)) and is_horizon(named[1]) and (meant := meant_by(named[1])) is not None:
        return meant  # the years beside a name explain it
    if (years := years_in(words)) is not None:
        return _of_years(years)
    if (year := year_in(words)) is not None:
        return _of_years(year - today.year)
    if (meant := meant_by(words)) is not None:
        return meant
    day = dates.due(words, today, seasons=True)
    return _of_years((day - today).days / 365.25) if day else None


def _of_years(years: float) -> Horizon:
    return Horizon.NOW if years < 1 else Horizon.MEDIUM if years < _LONG_YEARS else Horizon.LONG
