"""Writers in a process of its own that is killed half-way: what was acknowledged must be there, and once.

``python -m tests.store.survival INQUIRY PASSAGE WRITERS < batches`` decides one batch a line, shared out to so many
writers, and prints each batch when its decision is stored: that line is the acknowledgement.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from harvest import workspace as verbs
from harvest.model import Action, CodeRef

ROOT = Path(__file__).resolve().parents[2]
CODE = CodeRef("five_ways", "connect")


def plan(count: int, name: str = "batch") -> list[str]:
    """The names of so many batches."""
    return [f"{name}-{i}" for i in range(count)]


def start(path: Path, passage: int, writers: int, batches: Sequence[str]) -> subprocess.Popen[str]:
    """A process with so many writers who decide these batches."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.store.survival", str(path), str(passage), str(writers)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    process.stdin.write("\n".join(batches))
    process.stdin.close()
    return process


def acknowledged(process: subprocess.Popen[str], kill_after: int | None = None) -> set[str]:
    """The batches a process acknowledges until it ends, or until it is killed after so many."""
    assert process.stdout is not None
    found: set[str] = set()
    for line in process.stdout:  # goes on after the kill: what was printed before it counts too
        if line.endswith("\n"):
            found.add(line.strip())
        if kill_after is not None and len(found) == kill_after:
            process.kill()
    process.wait()
    process.stdout.close()
    return found


@dataclass(frozen=True)
class Outcome:
    """What a kill left: batches that were acknowledged, stored, stored after all was sent again, and how often."""

    acknowledged: set[str]
    after_kill: set[str]
    in_the_end: list[str]
    code: int
    integrity: str
    seconds: float


def survive(path: Path, passage: int, *, writers: int, count: int, seed: int) -> Outcome:
    """Kill so many writers half-way at random, open the inquiry again, send again what nobody acknowledged."""
    began = time.perf_counter()
    batches = plan(count)
    kill_after = random.Random(seed).randint(count // 4, count * 3 // 4)
    process = start(path, passage, writers, batches)
    acks = acknowledged(process, kill_after)
    ws = verbs.open_inquiry(path)
    after = {d.batch for d in verbs.inquiry.decisions(ws)}
    ws.store.close()
    again = start(path, passage, writers, [b for b in batches if b not in acks])
    acknowledged(again)
    ws = verbs.open_inquiry(path)
    end = [d.batch for d in verbs.inquiry.decisions(ws)]
    integrity = str(ws.store.rows("PRAGMA integrity_check")[0][0])
    ws.store.close()
    return Outcome(acks, after, end, process.returncode, integrity, time.perf_counter() - began)


def main() -> None:
    path, passage, writers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    batches = sys.stdin.read().split()
    ws = verbs.open_inquiry(path)
    act = verbs.desk.Act(passage, Action.ADD, CODE)

    def work(number: int) -> None:
        for batch in batches[number::writers]:
            verbs.desk.decide(ws.acting_as(f"coder {number}"), [act], batch=batch)
            os.write(1, f"{batch}\n".encode())

    threads = [threading.Thread(target=work, args=(i,)) for i in range(writers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()


if __name__ == "__main__":
    main()
