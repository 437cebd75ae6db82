"""The process that files are parsed in: takes the name of a job and a file, answers with what is in it.

It is started by ``process`` with ``python -c``, lives until its input closes, and may be killed at any moment.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from harvest.errors import CodebookError, HarvestError
from harvest.readers.file_names import safe_name
from harvest.readers.refusing import only_harvest_errors
from harvest.readers.sandbox.jobs import job
from harvest.readers.sandbox.messages import receive, send, understood

MEMORY_BYTES = 1_500_000_000
"""Address space of the worker; a document never needs a tenth of it."""
SELDOM = (50_000, 5, 5)
"""When Python looks for garbage: a table of a hundred thousand rows is none, and looking took a fifth of the time."""
RECYCLE_BYTES = 350_000_000
"""A worker that grew beyond this ends itself after its answer and a fresh one takes its place (on Linux)."""


def main() -> None:
    """Answer requests until the input closes."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    limit_memory_and_files()
    gc.set_threshold(*SELDOM)
    while (body := receive(source)) is not None:
        request = understood(body, dict[str, Any])
        del body
        with limited_cpu(float(request["cpu_seconds"])):
            answer = answer_to(request)
        del request
        grown = _grown()
        send(sink, {**answer, "last": grown})
        if grown:
            return


def answer_to(request: Mapping[str, Any]) -> dict[str, object]:
    """``{"answer": …}`` or ``{"refused": sentence}``; a codebook's faults are a list."""
    name = request["name"]
    try:
        with only_harvest_errors(safe_name(name)):
            return {"answer": job(request["job"])(name, request["data"], **request["options"])}
    except CodebookError as fault:
        return {"refused": list(fault.faults)}
    except HarvestError as fault:
        return {"refused": str(fault)}


@contextlib.contextmanager
def limited_cpu(seconds: float) -> Iterator[None]:
    """The kernel ends this process (SIGPROF) when what is done inside takes more processor time than that.

    Processor time, so that a busy machine stops no honest file. Where there is no such timer (Windows) the app's own
    limit on waiting is the only one.
    """
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, max(seconds, 0.001))
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def limit_memory_and_files() -> None:
    """No more memory than ``MEMORY_BYTES``, no core dump and not one byte written to a file, where the system can."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        for what, most in ((resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)):
            with contextlib.suppress(ValueError, OSError):
                resource.setrlimit(what, (most, most))


def _grown() -> bool:
    """Whether this process holds more memory now than a worker should keep.

    The kernel's highest figure (``ru_maxrss``) is no use: a child starts with its parent's.
    """
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            pages = int(file.read().split()[1])
    except (OSError, ValueError, IndexError):
        return False
    return pages * os.sysconf("SC_PAGE_SIZE") > RECYCLE_BYTES


if __name__ == "__main__":
    main()
