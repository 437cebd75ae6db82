"""Many files at once, each parsed in a process that can be killed: one that fails never stops the others.

A worker is a plain ``python -c`` process rather than multiprocessing's, which would import the caller's main module
again (Streamlit's). Two stay warm. Memory is limited where the system can (not on Windows), time everywhere.
"""

from __future__ import annotations

import atexit
import contextlib
import io
import json
import os
import pickle
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from harvest.errors import ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.file_names import safe_name
from harvest.readers.sandbox.worker import receive, send

WORKERS = max(1, min(2, os.cpu_count() or 1))
_START = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from harvest.readers.sandbox.worker import main; main()"
)

_idle: deque[_Worker] = deque()
_lock = threading.Lock()

Outcome = tuple[Reading, ...] | ReadError


class _Worker:
    """One process and the pipes to it."""

    def __init__(self) -> None:
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONIOENCODING": "utf-8",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", _START, json.dumps(sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
        )
        self.timed_out = False

    def ask(
        self, name: str, data: bytes, mapping: Mapping[str, object] | None, seconds: float
    ) -> tuple[str, object] | None:
        """The worker's answer; None when it died or was killed because time was up."""
        assert self.process.stdin is not None and self.process.stdout is not None
        timer = threading.Timer(seconds, self._time_is_up)
        timer.start()
        try:
            send(
                self.process.stdin,
                pickle.dumps((name, data, dict(mapping) if mapping is not None else None), protocol=5),
            )
            body = receive(self.process.stdout)
        except OSError:
            body = None
        finally:
            timer.cancel()
        if body is None:
            self.stop()
            return None
        kind, value, ended = _Answers(io.BytesIO(body)).load()
        if ended:
            self.stop()
        return kind, value

    def _time_is_up(self) -> None:
        self.timed_out = True
        self.process.kill()

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(timeout=5)


class _Answers(pickle.Unpickler):
    """Takes our nouns from a worker and nothing else, should a file ever get the better of a parser."""

    def find_class(self, module: str, name: str) -> object:
        if module == "harvest.model" or module.startswith("harvest.model."):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is no answer of a reader")


def read_files(
    files: Sequence[tuple[str, bytes]],
    *,
    mapping: Mapping[str, object] | None = None,
    progress: Callable[[int, int, str], None] | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """Each file's name with its Readings or the ReadError that says why there are none, in the order given."""
    waiting: deque[tuple[str, Future[Outcome]]] = deque()
    todo = iter(files)
    done = 0
    with ThreadPoolExecutor(WORKERS, thread_name_prefix="read") as threads:
        try:
            while True:
                while len(waiting) < 4 * WORKERS and (one := next(todo, None)) is not None:
                    waiting.append((one[0], threads.submit(_read, one[0], one[1], mapping)))
                if not waiting:
                    break
                name, future = waiting.popleft()
                outcome = future.result()
                done += 1
                if progress is not None:
                    progress(done, len(files), safe_name(name))
                yield name, outcome
        finally:
            for _, future in waiting:
                future.cancel()


def _read(name: str, data: bytes, mapping: Mapping[str, object] | None) -> Outcome:
    shown = safe_name(name)
    try:
        limits.check_size(shown, data)
    except ReadError as fault:
        return fault
    seconds = limits.SECONDS + len(data) / limits.BYTES_A_SECOND
    worker = _take()
    try:
        answer = worker.ask(name, data, mapping, seconds)
    except (pickle.UnpicklingError, EOFError, ValueError, AttributeError):
        worker.stop()
        answer = None
    if answer is None:
        if worker.timed_out:
            return ReadError(
                f"{shown}: reading took longer than {seconds:.0f} seconds and was stopped. Split the file or save "
                f"it again."
            )
        return ReadError(
            f"{shown}: reading it was stopped because it took too much memory or the file is damaged. Open it, save "
            f"it again "
            "without pictures and upload that."
        )
    _give(worker)
    kind, value = answer
    return ReadError(str(value)) if kind == "refused" else value  # type: ignore[return-value]


def warm_up() -> None:
    """Start one worker ahead of the first upload."""
    _give(_take())


def _take() -> _Worker:
    with _lock:
        while _idle:
            worker = _idle.pop()
            if worker.alive:
                return worker
    return _Worker()


def _give(worker: _Worker) -> None:
    if worker.alive:
        with _lock:
            if len(_idle) < WORKERS:
                _idle.append(worker)
                return
    worker.stop()


@atexit.register
def close() -> None:
    """End all idle workers; they are started again when needed."""
    with _lock:
        workers = list(_idle)
        _idle.clear()
    for worker in workers:
        worker.stop()
