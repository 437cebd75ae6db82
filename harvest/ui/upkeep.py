"""The memory of a running server: what nobody needs is looked for every few seconds, apart from what people do.

Streamlit would look through all of it after every click and every look at the desk, which was four fifths of what a
server with people at it worked; `.streamlit/config.toml` turns that off.

What was needed for a moment goes back to the system (``giving_back``): a page of ours runs in a new thread at every
click, and suggesting anew left forty megabytes each time.
"""

from __future__ import annotations

import gc
import sys
import threading
import time

from harvest import giving_back
from harvest.collecting import set_aside

EVERY_SECONDS = 10.0
LONG = 0.2
"""Seconds of the processor in which nobody is answered. Where a look for garbage takes so long, what is there is an
inquiry in memory: it is set aside, and looks are short again. Of a hundred thousand passages each took a second."""
LARGE = 256 * 1024
"""Bytes from which something goes back to the system as soon as nobody needs it."""
MANY = 50
"""So many modules come in together when the learner is first used, and hardly otherwise."""


def give_back() -> None:
    """Let the C library give back what a server does not need any more; to be called before there are many threads."""
    giving_back.give_back(LARGE)


def settle() -> None:
    """Keep the collector off what is there, which is what imports left and what an inquiry is read into: none of that
    is ever garbage in a ring, and goes by itself when nobody refers to it."""
    set_aside()


def keep_tidy() -> None:
    """Settle what was imported so far, and look for garbage from now on until the process ends."""
    settle()
    threading.Thread(target=_tidy, args=(len(sys.modules),), name="upkeep", daemon=True).start()


def _tidy(modules: int) -> None:
    while True:
        time.sleep(EVERY_SECONDS)
        began = time.thread_time()
        gc.collect()
        took = time.thread_time() - began
        giving_back.give_back_what_is_small()
        if len(sys.modules) >= modules + MANY or took >= LONG:
            modules = len(sys.modules)
            settle()
