"""The other side: a process that answers until its input closes."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from harvest.apart.messages import receive, send
from harvest.errors import HarvestError

Answer = Callable[[Mapping[str, Any]], tuple[dict[str, object], bytes]]


def answer_all(answer: Answer, *, at_a_time: int = 1, nice: int = 0) -> None:
    """Answer each question, so many at a time.

    Where ``answer`` fails the process goes on, and what is said is why: ``refused`` in a sentence of ours, or
    ``failed`` in the fault's own words.
    """
    source, sink = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    # What a library prints must not get between the answers.
    os.dup2(2, 1)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the server, and with it this ends
    with contextlib.suppress(AttributeError, OSError):
        os.nice(nice)
    one_at_a_time = threading.Lock()

    def one(question: Mapping[str, Any]) -> None:
        said: dict[str, object]
        try:
            said, body = answer(question)
        except HarvestError as fault:
            said, body = {"refused": str(fault)}, b""
        except Exception as fault:
            said, body = {"failed": f"{type(fault).__name__}: {fault}"}, b""
        with one_at_a_time:
            try:
                send(sink, {"number": question["number"], **said}, body)
            except Exception:
                os._exit(1)  # who waits for this answer is told by the end of the process

    threads = ThreadPoolExecutor(at_a_time)
    with contextlib.suppress(OSError, ValueError):
        while (question := receive(source)) is not None:
            threads.submit(one, question[0])
    os._exit(0)  # nobody is there any more for what is still being worked on
