"""What was worked out of one inquiry, kept with it: each room declares a class with typed slots of its own."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")


class Caches:
    """One object of each class that a room asks for, made when it is first asked for; it goes with the inquiry."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[type[object], object] = {}

    def of(self, kind: type[T]) -> T:
        """The inquiry's only ``kind``, whose constructor takes no arguments."""
        with self._lock:
            found = self._kept.get(kind)
            if not isinstance(found, kind):
                found = self._kept[kind] = kind()
            return found


class UntilWritten(Generic[T]):
    """Answers kept until the inquiry's revision moves on; two who ask for one at once wait for one making of it.

    Those of an earlier revision are let go of before a new one is made.

    >>> kept = UntilWritten[int]()
    >>> kept.get(1, "a", lambda: 7), kept.get(1, "a", lambda: 8), kept.get(2, "a", lambda: 9)
    (7, 7, 9)
    """

    def __init__(self, most: int = 8) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._revision = -1
        self._kept: OrderedDict[Hashable, T] = OrderedDict()
        self._being_made: dict[tuple[int, Hashable], threading.Lock] = {}

    def get(self, revision: int, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives for this key, made once for a revision; at most the last few keys are kept."""
        with self._lock:
            if revision == self._revision and key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            turn = self._being_made.setdefault((revision, key), threading.Lock())
        with turn:
            with self._lock:
                if revision == self._revision and key in self._kept:
                    return self._kept[key]
                if revision > self._revision:  # what nobody will ask for goes before the new is made beside it
                    self._revision = revision
                    self._kept.clear()
            try:
                made = make()
            finally:
                with self._lock:
                    self._being_made.pop((revision, key), None)
            with self._lock:
                if revision == self._revision:
                    self._kept[key] = made
                    while len(self._kept) > self._most:
                        self._kept.popitem(last=False)
        return made

    def put(self, revision: int, key: Hashable, made: T) -> None:
        """What was made for this key elsewhere stands from now on, if nobody wrote since."""
        with self._lock:
            if revision == self._revision and key in self._kept:
                self._kept[key] = made
