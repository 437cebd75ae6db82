"""How long something still takes, told only once that can be known."""

from __future__ import annotations

from harvest.model.plural import count

SURE_AFTER = 3.0
"""Seconds before anything is said: the first of many says little about the rest."""
SURE_SHARE = 0.02


def remaining(seconds: float, done: int, total: int) -> str:
    """The time that is left in words after so many seconds, or "" while nobody can know.

    >>> remaining(30, 100, 400), remaining(200, 10, 100), remaining(4, 95, 100)
    ('about 2 minutes left', 'about 30 minutes left', 'a few seconds left')
    >>> remaining(1, 1, 1000), remaining(60, 0, 10), remaining(9, 9, 9)
    ('', '', '')
    """
    if seconds < SURE_AFTER or not 0 < done < total or done < SURE_SHARE * total:
        return ""
    left = seconds * (total - done) / done
    if left < 10:
        return "a few seconds left"
    if left < 50:
        return f"about {round(left / 10) * 10} seconds left"
    if left < 5400:
        return f"about {count(round(left / 60), 'minute')} left"
    return f"about {count(round(left / 3600), 'hour')} left"
