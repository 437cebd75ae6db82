"""Whole numbers that are there once in a process, whatever refers to them.

An id stands in a dozen records and in what is worked out of them, and so do places in texts: as objects of their own
they were a twentieth of what a large inquiry takes in memory.
"""

from __future__ import annotations

import threading

from harvest.store.connection import Store

MOST = 1 << 17
"""Greater ones are made as they come."""
_known: list[int] = []
_lock = threading.Lock()


def numbers_in(store: Store) -> list[int]:
    """A list in which each number from 0 to `MOST`, or to the greatest id of a passage, stands at its own place.

    Nobody may change it; most other ids, and most places in texts, are smaller than that.
    """
    row = store.one("SELECT max(id) FROM passage")
    greatest = int(row[0] or 0) if row else 0
    with _lock:
        _known.extend(range(len(_known), min(greatest + 1, MOST)))
    return _known
