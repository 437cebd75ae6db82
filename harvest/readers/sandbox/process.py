"""One worker seen from the app: a process, the pipes to it, and why it ended."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence

from harvest.readers.sandbox.messages import receive, send

_START = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from harvest.readers.sandbox.worker import main; main()"
)


class WorkerProcess:
    """A plain ``python -c`` process rather than multiprocessing's, which would import the caller's main module again
    (Streamlit's)."""

    def __init__(self, command: Sequence[str] | None = None) -> None:
        """Start it; ``command`` stands in for the worker in tests."""
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONIOENCODING": "utf-8",
        }
        self.process = subprocess.Popen(
            command or [sys.executable, "-c", _START, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self._waited_too_long = False

    def ask(self, request: dict[str, object], wall_seconds: float) -> bytes | None:
        """The body of its reply; None when there is none: it died, was killed, or said what is no message."""
        assert self.process.stdin is not None and self.process.stdout is not None
        timer = threading.Timer(wall_seconds, self._stop_waiting)
        timer.start()
        try:
            send(self.process.stdin, request)
            answer = receive(self.process.stdout)
        except (OSError, ValueError, MemoryError):
            answer = None
        finally:
            timer.cancel()
        if answer is None:
            self.stop()
        return answer

    def _stop_waiting(self) -> None:
        self._waited_too_long = True
        self.process.kill()

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self.process.poll() is None

    @property
    def out_of_time(self) -> bool:
        """Whether it ended because it took more processor time than it had, or never answered."""
        ended_by_timer = hasattr(signal, "SIGPROF") and self.process.poll() == -signal.SIGPROF
        return self._waited_too_long or ended_by_timer

    def stop(self) -> None:
        """End it."""
        with contextlib.suppress(OSError):
            self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=5)
