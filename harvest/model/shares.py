"""Whether enough of many things are so, without looking at all of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeVar

T = TypeVar("T")


def enough(items: Collection[T], share: float, are: Callable[[T], bool]) -> bool:
    """Whether at least this share of them are so; nobody is asked any more once it cannot be.

    >>> enough(["1", "2", "x"], 0.5, str.isdigit), enough(["1", "x", "y"], 0.5, str.isdigit), enough([], 0.5, bool)
    (True, False, True)
    """
    left, found = len(items), 0
    least = share * left
    for item in items:
        found += are(item)
        left -= 1
        if found + left < least:
            return False
    return found >= least
