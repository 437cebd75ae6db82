"""How often one address may try within a minute."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

A_MINUTE = 30
"""A room behind one address signs in at once; whoever guesses passwords has to be slower."""
_MOST = 10_000


class Tries:
    """Counts tries by address; safe in one event loop.

    >>> tries = Tries(2, clock=lambda: 0.0)
    >>> [tries.may("10.0.0.7") for _ in range(3)], tries.may("10.0.0.8")
    ([True, True, False], True)
    """

    def __init__(self, most: int = A_MINUTE, clock: Callable[[], float] = time.monotonic):
        self._most = most
        self._clock = clock
        self._tried: dict[str, deque[float]] = {}

    def may(self, address: str) -> bool:
        """Whether this address may try once more now; counts it."""
        now = self._clock()
        if len(self._tried) > _MOST:
            self._tried = {a: t for a, t in self._tried.items() if now - t[-1] < 60}
        tried = self._tried.setdefault(address, deque(maxlen=self._most))
        if len(tried) == self._most and now - tried[0] < 60:
            return False
        tried.append(now)
        return True
