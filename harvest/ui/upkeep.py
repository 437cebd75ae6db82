"""The memory of a running server: what nobody needs is looked for once a minute, apart from what people do.

Streamlit would look through all of it after every click and every look at the desk, which was four fifths of what a
server with people at it worked; `.streamlit/config.toml` turns that off.
"""

from __future__ import annotations

import gc
import sys
import threading
import time

EVERY_SECONDS = 60.0
MANY = 50
"""So many modules come in together when the learner is first used, and hardly otherwise."""


def settle() -> None:
    """Keep the collector off what is there, which is what imports left: none of that is ever garbage."""
    gc.freeze()


def keep_tidy() -> None:
    """Settle what was imported so far, and look for garbage from now on until the process ends."""
    settle()
    threading.Thread(target=_tidy, args=(len(sys.modules),), name="upkeep", daemon=True).start()


def _tidy(modules: int) -> None:
    while True:
        time.sleep(EVERY_SECONDS)
        gc.collect()
        if len(sys.modules) >= modules + MANY:
            modules = len(sys.modules)
            settle()
