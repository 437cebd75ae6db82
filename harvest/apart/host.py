"""At most one process of a kind, started when something is asked of it, gone when nothing is."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from harvest.apart.process import Ended, Process

T = TypeVar("T")


class Host:
    """Keeps it, whoever asks."""

    def __init__(self, worker: str, quiet: float, command: Sequence[str] | None = None) -> None:
        """``worker`` is the module whose ``main`` it runs, ``quiet`` the seconds after which it ends when nobody asked
        for anything; ``command`` stands in for it in tests."""
        self._worker, self._quiet, self._command = worker, quiet, command
        self._process: Process | None = None
        self._asking = 0
        self._rest: threading.Timer | None = None
        self._lock = threading.Lock()

    def ask(self, question: Mapping[str, object], understood: Callable[[dict[str, Any], bytes], T]) -> T:
        """What ``understood`` makes of its answer; where that is a KeyError or ValueError, the process is ended.

        Ended when there is no answer, OSError when the process could not be started.
        """
        process = self._take()
        try:
            return understood(*process.ask(question))
        except (Ended, KeyError, ValueError):
            process.stop()
            raise Ended from None
        finally:
            self._give_back()

    @property
    def pid(self) -> int | None:
        """The number of the process; None while there is none."""
        with self._lock:
            return self._process.process.pid if self._process is not None and self._process.alive else None

    def close(self) -> None:
        """End the process; the next question starts another."""
        with self._lock:
            self._stop()

    def _take(self) -> Process:
        with self._lock:
            if self._rest is not None:
                self._rest.cancel()
                self._rest = None
            if self._process is None or not self._process.alive:
                self._process = Process(self._worker, self._command)
            self._asking += 1
            return self._process

    def _give_back(self) -> None:
        with self._lock:
            self._asking -= 1
            if self._asking:
                return
            self._rest = threading.Timer(self._quiet, self._when_quiet)
            self._rest.daemon = True
            self._rest.start()

    def _when_quiet(self) -> None:
        with self._lock:
            if not self._asking:
                self._stop()

    def _stop(self) -> None:
        if self._process is not None:
            self._process.stop()
            self._process = None
