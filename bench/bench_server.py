"""The server's share of an act at the desk: ``python -m bench.bench_server [--passages 2000] [--decisions 10000]``.

From the act's arrival to the bytes of the new view, in a thread of its own as a screen makes one for every click; alone
and with ten others who act about once a second and look again every two. Key to visible answer may take 200 ms alone
and 400 ms in company, so the server may take half of that. The bare baseline is one row committed to an SQLite file
with the same settings, in a thread of its own too.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.figures import figure, quantiles
from bench.world import CODERS, desk_inquiry
from harvest import workspace as verbs

BARS = {"alone": 100.0, "in company": 200.0}
KINDS = ("confirm", "reject", "add", "polarity", "memo", "flag", "undo")
RARE = ("fix", "split", "merge")


class Coder:
    """Somebody at the desk: acts, and sees what came of it."""

    def __init__(self, ws: verbs.Workspace, name: str, seed: int):
        self.ws, self.name, self.number = ws, name, 0
        self.rng = random.Random(seed)
        self.stamp, self.ids = (0, 0, 0), list[int]()
        self._find()
        self.first = self.rng.randrange(0, len(self.ids) - verbs.desk.PAGE)

    def _find(self) -> None:
        """The passages in view; as the page does it, anew when some came or went."""
        mine = self.ws.acting_as(self.name)
        stamp = verbs.desk.passages_stamp(mine)
        if stamp != self.stamp:
            self.stamp, self.ids = stamp, verbs.desk.matching(mine, verbs.desk.Filter())

    def look(self) -> bytes:
        """The view as it goes to the browser."""
        self._find()
        verbs.desk.progress(self.ws.acting_as(self.name))
        return json.dumps(verbs.desk.view(self.ws.acting_as(self.name), self.ids, first=self.first)).encode()

    def _made(self, kind: str) -> dict[str, Any]:
        now = verbs.desk.desk_state(self.ws)
        every = [
            i for i in self.ids[self.first : self.first + verbs.desk.PAGE] if i in now.by_id and now.by_id[i].codeable
        ]
        there = [now.by_id[i] for i in every]
        pairs = [at for at, (p, q) in enumerate(pairwise(there)) if (p.voice_id, p.seq + 1) == (q.voice_id, q.seq)]
        at = self.rng.choice(pairs) if kind == "merge" and pairs else self.rng.randrange(len(every) - 1)
        p = there[at]
        suggested = now.suggestions.get(p.id, [])
        ref = str(suggested[0].ref) if suggested else "five_ways/connect"
        self.number += 1
        act: dict[str, Any] = {"nonce": f"{self.name}-{self.number}", "type": kind, "passage": p.id, "ref": ref}
        more = {
            "add": {"start": 0, "end": len(p.text), "quote": p.text, "polarity": "present"},
            "polarity": {"polarity": "mixed"},
            "memo": {"text": "for the talk"},
            "fix": {"text": p.text + "!"},
            "split": {"at": p.text.find(" ") + 1},
            "merge": {"with": every[at + 1]},
        }
        return act | more.get(kind, {})

    def act(self, kind: str) -> float:
        """Milliseconds of one act in a thread of its own, as far as the server is concerned."""
        made = self._made(kind)

        def work() -> None:
            problems = verbs.desk.carry_out(self.ws.acting_as(self.name), [made])[1]
            assert not problems or kind not in RARE, problems  # what is refused is no measure of what is done
            self.look()

        return in_thread(work)


def in_thread(work: Callable[[], object]) -> float:
    """Milliseconds that a piece of work took in a thread of its own."""
    began = time.perf_counter()
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    return (time.perf_counter() - began) * 1000


def bare(folder: Path, times: int) -> float:
    """Median milliseconds of committing one row to a bare file."""
    conn = sqlite3.connect(folder / "bare.db", isolation_level=None, check_same_thread=False)
    for line in ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL", "CREATE TABLE t (id INTEGER PRIMARY KEY)"):
        conn.execute(line)
    return quantiles([in_thread(lambda: conn.execute("INSERT INTO t DEFAULT VALUES")) for _ in range(times)])[0]


def company(ws: verbs.Workspace, names: tuple[str, ...], stop: threading.Event) -> list[threading.Thread]:
    """Others at work: each acts about once a second and looks again every two seconds, until ``stop``."""

    def work(name: str, seed: int) -> None:
        coder = Coder(ws, name, seed)
        while not stop.wait(coder.rng.uniform(0.5, 1.5)):
            coder.act(coder.rng.choice(KINDS))
            if coder.rng.random() < 0.5:
                in_thread(coder.look)

    threads = [threading.Thread(target=work, args=(name, seed)) for seed, name in enumerate(names)]
    for thread in threads:
        thread.start()
    return threads


def main() -> int:
    """Prints the figures; how many bars were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=2_000)
    parser.add_argument("--decisions", type=int, default=10_000)
    parser.add_argument("--acts", type=int, default=300)
    wanted = parser.parse_args()
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        verbs.load_rooms()
        base = bare(Path(folder), wanted.acts)
        figure("bare commit, p50", base, "ms")
        ws = desk_inquiry(Path(folder) / "bench.harvest", passages=wanted.passages, decisions=wanted.decisions)
        figure("opening the desk", in_thread(lambda: verbs.desk.desk_state(ws)), "ms", bare=base)
        me = Coder(ws, "Ana", 99)
        stop = threading.Event()
        others: list[threading.Thread] = []
        for where, bar in BARS.items():
            if where == "in company":
                others = company(ws, CODERS, stop)
                time.sleep(2)
            taken = []
            busy = time.process_time()
            for n in range(wanted.acts):
                taken.append(me.act(KINDS[n % len(KINDS)]))
                time.sleep(0.02)
            p50, p95 = quantiles(taken)
            busy = (time.process_time() - busy) * 1000 / wanted.acts
            figure(f"{where}: act and view, p50", p50, "ms", bare=base)
            if where == "alone":
                figure("alone: act and view, processor, mean", busy, "ms", bare=base)
            missed += not figure(f"{where}: act and view, p95", p95, "ms", bar, bare=base)
            edits, worked = [], []
            for n in range(30):
                busy = time.process_time()
                edits.append(me.act(RARE[n % len(RARE)]))
                worked.append((time.process_time() - busy) * 1000)
            p95 = quantiles(edits)[1]
            missed += not figure(f"{where}: mending, splitting, merging, p95", p95, "ms", 2 * bar, bare=base)
            if where == "alone":
                figure("alone: mending, splitting, merging, processor, p95", quantiles(worked)[1], "ms", bare=base)
        stop.set()
        for thread in others:
            thread.join()
        ws.store.close()
    return missed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
