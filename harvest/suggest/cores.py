"""Work shared out among this computer's cores, one thread each: none of them waits for another at every product.

Left to itself torch puts all cores to each product, and where another program has one of them the rest turn in circles
until it comes: on a busy machine that took more than twice the processor's time (docs/suggestions.md).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
_counting = threading.Lock()


def cores() -> int:
    """How many cores torch found it may use (``OMP_NUM_THREADS`` says so, too)."""
    with _counting:
        return _cores()


@cache
def _cores() -> int:
    import torch

    return max(1, torch.get_num_threads())


def on_all_cores(work: Callable[[Given], Made], every: Sequence[Given]) -> Iterator[Made]:
    """What ``work`` makes of each, in their order; as many at a time as there are cores, each in a thread of its own.

    >>> list(on_all_cores(len, ["a", "bc"]))
    [1, 2]
    """
    if not every:
        return
    count = min(cores(), len(every))
    import torch

    pool = ThreadPoolExecutor(count, "reading", initializer=torch.set_num_threads, initargs=(1,))
    try:
        yield from pool.map(work, every)
    finally:
        pool.shutdown(cancel_futures=True)


class _OneCore:
    """How many are in it, and how to leave it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._leave: Callable[[], object] = _nothing

    def enter(self) -> None:
        from threadpoolctl import threadpool_limits

        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._leave = threadpool_limits(1, user_api="blas").restore_original_limits

    def leave(self) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                self._leave()


def _nothing() -> None:
    """Nobody is in it."""


_one_core = _OneCore()


@contextmanager
def one_core_a_product() -> Iterator[None]:
    """As long as this is entered numpy, too, computes each product on one core, in whichever thread; of several that
    are in it at once the last to leave gives it as many as before."""
    _one_core.enter()
    try:
        yield
    finally:
        _one_core.leave()
