"""Files are parsed in processes that can be killed: one that fails never stops the others, nor the app.

Two workers stay warm. Memory is limited where the system can (not on Windows), time everywhere.
"""

from __future__ import annotations

import atexit
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

import msgspec

from harvest.errors import CodebookError, ReadError
from harvest.model import Reading
from harvest.readers import limits
from harvest.readers.file_names import safe_name
from harvest.readers.sandbox.messages import understood
from harvest.readers.sandbox.process import WorkerProcess

WORKERS = max(1, min(2, os.cpu_count() or 1))

_idle: deque[WorkerProcess] = deque()
_lock = threading.Lock()

Outcome = tuple[Reading, ...] | ReadError
Answer = TypeVar("Answer")


class Reply(msgspec.Struct, forbid_unknown_fields=True):
    """What a worker says of a file: its answer, or why there is none, and whether it ended itself after that."""

    last: bool
    answer: msgspec.Raw = msgspec.Raw()
    refused: str | list[str] | None = None


def run(job: str, answer: type[Answer], name: str, data: bytes, **options: object) -> Answer:
    """What a worker finds in a file when it does that job (see ``jobs``), as the type that is expected and no other.

    ReadError (for a codebook also CodebookError) says in one sentence why there is nothing.
    """
    shown = safe_name(name)
    limits.check_size(shown, data)
    seconds = limits.CPU_SECONDS + len(data) / limits.BYTES_A_SECOND
    worker = _take()
    body = worker.ask(
        {"job": job, "name": name, "data": data, "options": options, "cpu_seconds": seconds},
        limits.WALL_SECONDS + limits.WALL_FACTOR * seconds,
    )
    try:
        reply = understood(body or b"", Reply)
        if reply.last:
            worker.stop()
        return answer_in(reply, answer)
    except ValueError:
        worker.stop()
        if worker.out_of_time:
            raise ReadError(
                f"{shown}: reading took longer than {seconds:.0f} seconds and was stopped. Split the file or save it "
                "again."
            ) from None
        raise ReadError(
            f"{shown}: reading it was stopped because it took too much memory or the file is damaged. Open it, save "
            "it again without pictures and upload that."
        ) from None
    finally:
        _give(worker)


def answer_in(reply: Reply, kind: type[Answer]) -> Answer:
    """A reply's answer, built anew as the type expected, whatever a parser was made to say.

    ReadError or CodebookError when the worker refused the file; ValueError for what is no answer.
    """
    if isinstance(reply.refused, list):
        raise CodebookError(reply.refused)
    if reply.refused is not None:
        raise ReadError(reply.refused)
    return understood(reply.answer, kind)


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
    try:
        return run("file", tuple[Reading, ...], name, data, mapping=mapping)
    except ReadError as fault:
        return fault


def warm_up() -> None:
    """Start one worker ahead of the first upload."""
    _give(_take())


def _take() -> WorkerProcess:
    with _lock:
        while _idle:
            worker = _idle.pop()
            if worker.alive:
                return worker
    return WorkerProcess()


def _give(worker: WorkerProcess) -> None:
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
