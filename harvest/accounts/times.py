"""How long links and sessions hold, and how long a name waits after wrong tries. Times are UTC, ISO 8601."""

from __future__ import annotations

import datetime as dt

IDLE = dt.timedelta(hours=2)
"""A session ends when nothing was done in it for so long …"""
ABSOLUTE = dt.timedelta(hours=12)
"""… and after so long in any case."""
SEEN_EVERY = dt.timedelta(minutes=5)
"""How closely it is written down when somebody did something last."""
INVITATION_DAYS = 7
LONGEST_LINK_DAYS = 90
"""No link holds longer, whatever the clock said when it was made."""
FREE_TRIES = 5
"""Wrong tries before a name waits."""
_LONGEST_WAIT = dt.timedelta(minutes=60)
_CLOCKS_DIFFER = dt.timedelta(minutes=5)
"""So much a clock is put right by while people work, and nobody is signed out for it."""


def _at(moment: str) -> dt.datetime:
    return dt.datetime.fromisoformat(moment)


def in_days(now: str, days: int) -> str:
    """The moment so many days after ``now``."""
    return (_at(now) + dt.timedelta(days=days)).isoformat(timespec="milliseconds")


def _over(now: str, until: str) -> bool:
    """Whether ``until`` has passed."""
    return _at(now) >= _at(until)


def link_over(now: str, until: str) -> bool:
    """Whether a link holds no more: its time has passed, or the clock was set back by more than any link may hold.

    >>> link_over("2026-05-01T12:00:00+00:00", "2026-05-08T12:00:00+00:00")
    False
    >>> link_over("2026-05-01T12:00:00+00:00", "2027-05-08T12:00:00+00:00")
    True
    """
    return _over(now, until) or _at(until) - _at(now) > dt.timedelta(days=LONGEST_LINK_DAYS)


def after_wrong(now: str, failed: int) -> str:
    """Until when a name waits after so many wrong tries: empty at first, then a minute, two, four, … an hour.

    >>> after_wrong("2026-05-01T12:00:00+00:00", 4)
    ''
    >>> [after_wrong("2026-05-01T12:00:00+00:00", n)[11:16] for n in (5, 6, 7, 30)]
    ['12:01', '12:02', '12:04', '13:00']
    """
    if failed < FREE_TRIES:
        return ""
    wait = min(_LONGEST_WAIT, dt.timedelta(minutes=2 ** min(failed - FREE_TRIES, 6)))
    return (_at(now) + wait).isoformat(timespec="milliseconds")


def locked(now: str, until: str) -> bool:
    """Whether a name still waits: never longer than the longest wait, which a clock that was set back would make it.

    >>> locked("2026-05-01T12:00:00+00:00", "2026-05-01T12:04:00+00:00")
    True
    >>> locked("2026-05-01T12:00:00+00:00", "2027-05-01T12:04:00+00:00")
    False
    """
    return bool(until) and not _over(now, until) and _at(until) - _at(now) <= _LONGEST_WAIT


def session_over(now: str, started: str, seen: str) -> bool:
    """Whether a session has ended by itself.

    >>> session_over("2026-05-01T12:00:00+00:00", "2026-05-01T09:00:00+00:00", "2026-05-01T11:30:00+00:00")
    False
    >>> session_over("2026-05-01T22:00:00+00:00", "2026-05-01T09:00:00+00:00", "2026-05-01T21:59:00+00:00")
    True

    So has one that was begun or seen later than now: the clock was set back, and nobody knows how long ago that was.

    >>> session_over("2026-05-01T12:00:00+00:00", "2027-05-01T09:00:00+00:00", "2027-05-01T09:10:00+00:00")
    True
    """
    if _at(now) < max(_at(seen), _at(started)) - _CLOCKS_DIFFER:
        return True
    return _at(now) - _at(seen) >= IDLE or _at(now) - _at(started) >= ABSOLUTE


def seen_lately(now: str, seen: str) -> bool:
    """Whether it needs no writing down that somebody did something now."""
    return _at(now) - _at(seen) < SEEN_EVERY
