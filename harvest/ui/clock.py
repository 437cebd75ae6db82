"""Stored times as the clock on the wall showed them."""

from __future__ import annotations

from datetime import datetime


def when(at: str, seconds: bool = False) -> str:
    """A stored time (UTC) in this machine's time: ``14 Sep 2026, 10:32``.

    >>> when("some day")
    'some day'
    """
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    return f"{moment.day} {moment:%b %Y, %H:%M:%S}" if seconds else f"{moment.day} {moment:%b %Y, %H:%M}"
