"""Python's search for what nobody refers to any more, put off while a hundred thousand small things are being made."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """Nothing is searched for until this is done: none of what is made meanwhile could be thrown away anyway, and
    looking through all of it again and again takes two fifths of the time.

    What was made counts as old from then on: else the next search, in the midst of somebody's click, would look
    through all of it for a second.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            _all_is_old()
            gc.enable()


_aside = threading.Event()
"""Whether anything was set aside; to ask Python counts all of it, which took half of what a server worked."""


def set_aside() -> None:
    """Nothing that is there is looked at by the search from now on."""
    _aside.set()
    gc.freeze()


def _all_is_old() -> None:
    """Nothing that is there is young for the collector; no object is looked at for that, where none was set aside.

    What was set aside stays so: what is young is looked through once instead.
    """
    if _aside.is_set():
        gc.collect(1)
        return
    gc.freeze()
    gc.unfreeze()
