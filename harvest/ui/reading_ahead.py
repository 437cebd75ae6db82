"""Once an inquiry is open in a server, what Inquiry and Themes show is worked out before anybody asks for it.

With a hundred thousand passages that takes seconds when it is done for the first time, and hardly one ever after. What
they show first is kept in the file, also when people went on since, so that the next server shows it at once.
"""

from __future__ import annotations

import logging
import threading

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.workspace import Workspace

_log = logging.getLogger(__name__)
PAUSE = 2.0
"""Seconds after which it begins: first whoever opened the inquiry gets the page that they wanted."""
WAIT = 10.0
"""Seconds that a server which ends waits for it, so that the files can be put in order."""


class _Begun:
    """Whether an inquiry is being read ahead, or was, up to which revision, and whether all of it was kept."""

    def __init__(self) -> None:
        self.yes = False
        self.rev = -1
        self.more = False


class ReadingAhead:
    """Reads in a thread for each inquiry, for as long as a server runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._over = threading.Event()
        self._over.set()

    def begin(self) -> None:
        """A server runs from now on."""
        self._over.clear()

    def of(self, ws: Workspace) -> None:
        """Begin with this inquiry, opened for Harvest itself; nothing where it was begun with, or no server runs."""
        begun = ws.caches.of(_Begun)
        with self._lock:
            if begun.yes or self._over.is_set():
                return
            begun.yes = True
            thread = threading.Thread(target=self._read, args=(ws,), name="reading ahead", daemon=True)
            self._threads.append(thread)
        thread.start()

    def end(self) -> None:
        """Begin with no other inquiry, and wait for what is being read."""
        self._over.set()
        with self._lock:
            waiting, self._threads = self._threads, []
        for thread in waiting:
            thread.join(WAIT)

    def _read(self, ws: Workspace) -> None:
        if self._over.wait(PAUSE):
            return
        self._look(ws)
        self._first_pages(ws)

    def _first_pages(self, ws: Workspace) -> None:
        """What Settings asks of everybody and what draws on Themes, for whoever opens these first."""
        try:
            if not self._over.is_set():
                verbs.intake.who_may_be_one(ws)
            if not self._over.is_set():
                verbs.report.get_ready_to_draw()
        except HarvestError as error:
            _log.info("%s", error)

    def again(self, ws: Workspace, *, closing: bool = False) -> None:
        """Keep what is shown first of an inquiry that was read, if somebody went on since; all of it where the server
        ends."""
        begun = ws.caches.of(_Begun)
        if begun.rev != -1 and (begun.rev != ws.store.rev or (closing and not begun.more)):
            self._look(ws, more=closing)

    def _look(self, ws: Workspace, *, more: bool = True) -> None:
        begun = ws.caches.of(_Begun)
        try:
            begun.rev, begun.more = ws.store.rev, more
            verbs.inquiry.look_ahead(ws, more=more)
        except HarvestError as error:
            _log.info("%s", error)


AHEAD = ReadingAhead()
