"""The process that files are parsed in: takes (name, bytes, mapping) from its input, answers with Readings.

It is started by ``pool`` with ``python -c``, lives until its input closes, and may be killed at any moment.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import struct
import sys
from typing import IO

from harvest.errors import ReadError
from harvest.readers.dispatch import read

MEMORY_BYTES = 1_500_000_000
"""Address space of the worker; a document never needs a tenth of it."""
RECYCLE_BYTES = 350_000_000
"""A worker that grew beyond this ends itself after its answer and a fresh one takes its place (on Linux)."""
_LENGTH = struct.Struct(">Q")


def main() -> None:
    """Answer requests until the input closes."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    _limit()
    while (request := receive(source)) is not None:
        name, data, mapping = pickle.loads(request)  # from our own parent
        try:
            answer: tuple[str, object] = ("read", read(name, data, mapping=mapping))
        except ReadError as fault:
            answer = ("refused", str(fault))
        del data, request
        grown = _grown()
        send(sink, pickle.dumps((*answer, grown), protocol=5))
        if grown:
            return


def send(sink: IO[bytes], body: bytes) -> None:
    """Write one message with its length before it."""
    sink.write(_LENGTH.pack(len(body)))
    sink.write(body)
    sink.flush()


def receive(source: IO[bytes]) -> bytes | None:
    """The next message; None when the other side has gone."""
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    body = source.read(length)
    return body if len(body) == length else None


def _limit() -> None:
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
