"""What is asked early in a sentence of a talk, and not told of somebody or on a condition."""

from __future__ import annotations

import re
from typing import Protocol

SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
"""Where a sentence of a talk ends."""
_LONGEST = 30
"""So many words into a sentence at most somebody asks something; further on people tell of other things."""


class Searches(Protocol):
    """A pattern, whether it is compiled yet or not."""

    def search(self, string: str, /) -> re.Match[str] | None: ...


def asks_early(asks: Searches, said: str, hedged: re.Pattern[str]) -> bool:
    """Whether a folded sentence asks for something so early that it is what it asks, with no hedge before it.

    >>> hedge, asks = re.compile(r"if"), re.compile(r"leave my name off")
    >>> asks_early(asks, "please leave my name off it", hedge), asks_early(asks, "if they leave my name off", hedge)
    (True, False)
    """
    match = asks.search(said)
    if match is None or len(said[: match.end()].split()) > _LONGEST:
        return False
    return hedged.search(said[: match.start()]) is None
