"""What is stored for each passage, read from the file when somebody comes near it."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")

BLOCK = 128
"""Passages read at once: a page of the desk and its neighbours."""
MOST = 64
"""So many blocks are kept: those that twenty people have on their desks, and what they look at besides."""


class InBlocks(Generic[T]):
    """What ``read`` gives for a range of passages, a block at a time; safe to ask from several threads.

    A desk shows some sixty passages; reading what is suggested on all of a hundred thousand before the first one is
    seen took most of its opening. What nobody came near for longest is let go: it is a kilobyte a passage.

    >>> asked = []
    >>> kept = InBlocks(lambda ids: asked.append(ids) or {i: i * 2 for i in ids if i % 2})
    >>> kept.get(3, 0), kept.get(4, 0), kept.get(5, 0), asked
    (6, 0, 10, [range(0, 128)])
    """

    def __init__(self, read: Callable[[range], Mapping[int, T]]) -> None:
        self._read = read
        self._lock = threading.Lock()
        self._blocks: OrderedDict[int, Mapping[int, T]] = OrderedDict()

    def get(self, passage_id: int, otherwise: T) -> T:
        """What is stored for this passage, or the other thing where nothing is."""
        at = passage_id // BLOCK
        with self._lock:
            block = self._blocks.get(at)
            if block is None:
                block = self._blocks[at] = self._read(range(at * BLOCK, (at + 1) * BLOCK))
                if len(self._blocks) > MOST:
                    self._blocks.popitem(last=False)
            else:
                self._blocks.move_to_end(at)
        return block.get(passage_id, otherwise)
