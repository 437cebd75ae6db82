"""What is dear to read, as a model is, is read once in a process, also where many ask for it at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

T = TypeVar("T")


def once(read: Callable[[], T]) -> Callable[[], T]:
    """The function, called at most once; who asks meanwhile waits for it. One that fails is called again.

    >>> read = once(lambda: print("read") or "a model")
    >>> read(), read()
    read
    ('a model', 'a model')
    """
    lock = threading.Lock()
    kept: list[T] = []

    @wraps(read)
    def asked() -> T:
        with lock:
            if not kept:
                kept.append(read())
        return kept[0]

    return asked
