"""A process of its own, seen from the app: what is asked of it, what it answers, and that it ended."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import Any

from harvest.apart.messages import receive, send

_START = "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from {} import main; main()"
Answer = tuple[dict[str, Any], bytes]


class Ended(Exception):
    """The process is gone, and what was asked of it will not be answered."""


class Process:
    """One such process, and whoever waits for its answers."""

    def __init__(self, worker: str, command: Sequence[str] | None = None) -> None:
        """Start the ``main`` of that module; ``command`` stands in for it in tests. OSError where that cannot be."""
        # a plain process rather than multiprocessing's, which would import the caller's main module (Streamlit's)
        self.process = subprocess.Popen(
            command or [sys.executable, "-c", _START.format(worker), json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # several questions are worked on side by side: numpy's second thread would only turn in circles beside them
            env={**os.environ, "PYTHONIOENCODING": "utf-8", "OPENBLAS_NUM_THREADS": "1"},
        )
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Future[Answer]] = {}
        self._lock = threading.Lock()
        self._over = False
        threading.Thread(target=self._listen, name="apart", daemon=True).start()

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return not self._over and self.process.poll() is None

    def ask(self, question: Mapping[str, object]) -> Answer:
        """Its answer, once there is one; Ended when it went before."""
        assert self.process.stdin is not None
        waits: Future[Answer] = Future()
        with self._lock:
            if self._over:
                raise Ended
            number = next(self._numbers)
            self._waiting[number] = waits
            try:
                send(self.process.stdin, {**question, "number": number})
            except (OSError, ValueError):
                raise Ended from None
        return waits.result()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        with contextlib.suppress(OSError, ValueError, KeyError):
            while (heard := receive(self.process.stdout)) is not None:
                with self._lock:
                    waits = self._waiting.pop(heard[0]["number"])
                waits.set_result(heard)
        with self._lock:
            self._over = True  # before it is waited for: meanwhile Popen.poll says of an ended one that it runs
            left, self._waiting = list(self._waiting.values()), {}
        self.stop()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        for waits in left:
            waits.set_exception(Ended())

    def stop(self) -> None:
        """End it; whoever waits is told."""
        self.process.kill()
        self.process.wait()
