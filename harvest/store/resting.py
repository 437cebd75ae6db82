"""A file that nobody writes to is put in order: what its journal holds goes into the file itself.

So a plain copy of a resting file is whole, also while Harvest runs.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from contextlib import closing
from pathlib import Path

from harvest.store.files import identity, journal

QUIET_SECONDS = 2.0


class Rest:
    """Waits until a file has been left alone for so long, and puts it in order then."""

    def __init__(self, path: Path):
        self._path = path
        self._at = 0.0
        self._waiting = False
        self._lock = threading.Lock()
        self._looking = threading.Lock()

    def disturbed(self) -> None:
        """Something was written just now."""
        with self._lock:
            self._at = time.monotonic()
            if self._waiting:
                return
            self._waiting = True
        self._wait(QUIET_SECONDS)

    def over(self) -> bool:
        """Nobody is at the file for it now, nor will be until something is written again; whether somebody would have
        been: who closes a file may move it, or put another in its place."""
        with self._looking, self._lock:
            waiting, self._waiting = self._waiting, False
        return waiting

    def _wait(self, seconds: float) -> None:
        timer = threading.Timer(seconds, self._look)
        timer.daemon = True
        timer.start()

    def _look(self) -> None:
        with self._looking:
            with self._lock:
                if not self._waiting:
                    return
                left = self._at + QUIET_SECONDS - time.monotonic()
                if left <= 0:
                    self._waiting = False
            if left > 0:
                self._wait(left)
            elif not put_in_order(self._path):
                self.disturbed()


def put_in_order(path: Path) -> bool:
    """Bring what the journal holds into the file and empty it; False when somebody is at it and it has to be later."""
    if identity(path) is None or identity(journal(path)) is None:
        return True  # taken away, or nothing to do
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0)) as conn:
            conn.execute("PRAGMA synchronous = FULL")
            busy = conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        # whatever else is wrong, the next write says
        return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF != sqlite3.SQLITE_BUSY
    return not busy
