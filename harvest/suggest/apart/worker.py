"""The process that holds the model: is told which encoder and which texts, answers with their vectors.

It is started by ``process`` with ``python -c`` and lives until its input closes. Several questions are worked on at a
time, so that somebody who searches does not wait until a long transcript has been read.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from harvest.errors import HarvestError
from harvest.suggest.apart.messages import as_bytes, receive, send
from harvest.suggest.encoder import Encoder
from harvest.suggest.locate import Located

AT_A_TIME = 4
NICE = 5
"""Whoever is at the desk goes before what is read in the background."""

Answer = Callable[[Mapping[str, object], bytes], None]


def main() -> None:
    """Answer until the input closes."""
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, and with it this ends
    with contextlib.suppress(AttributeError, OSError):
        os.nice(NICE)
    one_at_a_time = threading.Lock()

    def answer(said: Mapping[str, object], body: bytes) -> None:
        with one_at_a_time:
            try:
                send(sink, said, body)
            except Exception:
                os._exit(1)  # who waits for this answer is told by the end of the process

    encoders = Encoders()
    threads = ThreadPoolExecutor(AT_A_TIME)
    with contextlib.suppress(OSError, ValueError):
        while (question := receive(source)) is not None:
            threads.submit(encoders.answer, question[0], answer)
    os._exit(0)  # nobody is there any more for what is still being worked on


class Encoders:
    """Every encoder that was asked for, each made once."""

    def __init__(self) -> None:
        self._made: dict[tuple[Located, bool], Encoder] = {}
        self._lock = threading.Lock()

    def answer(self, question: Mapping[str, Any], answer: Answer) -> None:
        """The vectors of the question's texts; or why there are none, in a sentence, or as the fault's own words."""
        number = {"number": question["number"]}
        try:
            found = Located(question["name"], Path(question["folder"]), question["sha256"])
            rows, body = as_bytes(self._encoder(found, question["adapted"]).encode_here(question["texts"]))
        except HarvestError as fault:
            answer({**number, "refused": str(fault)}, b"")
        except Exception as fault:
            answer({**number, "failed": f"{type(fault).__name__}: {fault}"}, b"")
        else:
            answer({**number, "rows": rows}, body)

    def _encoder(self, found: Located, adapted: bool) -> Encoder:
        with self._lock:
            if (found, adapted) not in self._made:
                self._made[found, adapted] = Encoder(found, adapted=adapted)
            return self._made[found, adapted]


if __name__ == "__main__":
    main()
