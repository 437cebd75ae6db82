"""What was made of the things on people's screens, kept between their looks and no longer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class OnScreen(Generic[T]):
    """What was made of the things on people's screens, once for as long as they are the very same things there.

    What has left somebody's screen is let go: everybody's passages change with every decision of anybody, so that what
    was kept of earlier ones grew by a hundred kilobytes with each.

    >>> kept, one, two = OnScreen[int](), ["one"], ["two"]
    >>> kept.each("Amina", [one, two], len), kept.each("Amina", [two], id), kept.each("Amina", [one], lambda _: 7)
    ([1, 1], [1], [7])
    """

    def __init__(self) -> None:
        self._kept: dict[str, dict[int, tuple[object, T]]] = {}

    def each(self, viewer: str, things: Sequence[object], make: Callable[[Any], T]) -> list[T]:
        """What ``make`` gives for each thing on this viewer's screen; the things must not be altered afterwards."""
        before, now = self._kept.get(viewer, {}), {}
        for thing in things:
            now[id(thing)] = before.get(id(thing)) or (thing, make(thing))  # who is kept here keeps its number taken
        self._kept[viewer] = now
        return [now[id(thing)][1] for thing in things]
