"""Work shared out among this computer's cores, one thread each: none of them waits for another at every product.

Left to itself torch puts all cores to each product, and where another program has one of them the rest turn in circles
until it comes: on a busy machine that took more than twice the processor's time (docs/suggestions.md).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
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


def one_core_a_product() -> AbstractContextManager[object]:
    """As long as this is entered numpy, too, computes each product on one core, in whichever thread."""
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[object] = threadpool_limits(1, user_api="blas")
    return limits
