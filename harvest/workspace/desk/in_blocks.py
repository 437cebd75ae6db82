"""What is stored for each passage, read from the file when somebody comes near it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

BLOCK = 512
"""Passages read at once: a page of the desk and its neighbours."""


class InBlocks(Generic[T]):
    """What ``read`` gives for a range of passages, a block at a time; safe to ask from several threads.

    A desk shows some sixty passages; reading what is suggested on all of a hundred thousand before the first one is
    seen took most of its opening.

    >>> asked = []
    >>> kept = InBlocks(lambda ids: asked.append(ids) or {i: i * 2 for i in ids if i % 2})
    >>> kept.get(3, 0), kept.get(4, 0), kept.get(5, 0), asked
    (6, 0, 10, [range(0, 512)])
    """

    def __init__(self, read: Callable[[range], Mapping[int, T]]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._kept: dict[int, T] = {}
        self._there: set[int] = set()

    def get(self, passage_id: int, otherwise: T) -> T:
        """What is stored for this passage, or the other thing where nothing is."""
        block = passage_id // BLOCK
        if block not in self._there:
            with self._lock:
                if block not in self._there:
                    self._kept.update(self._read(range(block * BLOCK, (block + 1) * BLOCK)))
                    self._there.add(block)
        return self._kept.get(passage_id, otherwise)
