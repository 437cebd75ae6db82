"""Ten of a team who open page after page, without browsers: ``python -m bench.bench_pages [--people 10]``.

Each speaks Streamlit's protocol over its websocket as a browser would: opens a page, asks for its parts that look for
news as often as they say, and opens another a second after it was drawn. So what is measured is the server alone; ten
browsers on the same processors take far more of them than it does. First one person opens each page by themselves, with
the inquiry read ahead: the server's processor seconds for each. Then all do, and the clock is read as well.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bench.bench_room import resident
from bench.bench_sockets import PATIENCE, came_in, serve
from bench.figures import figure, processor, quantiles
from bench.programme import programme
from harvest import workspace as verbs
from harvest.model import TeamRole
from harvest.ui.app import PAGES
from tests.e2e.conftest import free_port

REST_SECONDS, QUIET_SECONDS = 1.0, 3.0
OPENED_SECONDS, MEMORY = 1.0, 800.0
ROUNDS = 5
"""So many times one person opens each page by themselves: the first, and what the later ones take in the middle."""


class Person:
    """One session of Streamlit's as a browser would keep it, on one page after the other."""

    def __init__(self, name: str, port: int, token: str):
        self.name, self.port, self.token = name, port, token
        self.script = ""
        self.looks: dict[str, float] = {}
        """Parts of the page that look for news, with the seconds between two looks."""
        self.due: dict[str, float] = {}
        self.took: dict[str, list[float]] = {}
        self.sent: dict[str, int] = {}
        """Bytes of each page as it was sent last."""
        self.failed = ""
        self._bytes = 0

    def connected(self) -> ClientConnection:
        """A new session."""
        here = f"127.0.0.1:{self.port}"
        cookie = {"Cookie": f"harvest-{self.port}={self.token}"}
        return connect(
            f"ws://{here}/_stcore/stream", origin=f"http://{here}", additional_headers=cookie,
            subprotocols=["streamlit"], max_size=None,
        )  # fmt: skip

    def _ask(self, conn: ClientConnection, page: str = "", fragment: str = "") -> None:
        sent = BackMsg()
        state = sent.rerun_script
        state.page_name, state.fragment_id, state.is_auto_rerun = page, fragment, bool(fragment)
        state.page_script_hash = self.script if fragment else ""
        conn.send(sent.SerializeToString())

    def hear(self, conn: ClientConnection, seconds: float) -> str:
        """What kind of message came within that time; nothing when there was none."""
        try:
            got = conn.recv(timeout=seconds)
        except TimeoutError:
            return ""
        heard = ForwardMsg.FromString(got if isinstance(got, bytes) else got.encode())
        self._bytes += len(got)
        kind = str(heard.WhichOneof("type"))
        if kind == "new_session":
            self.script = heard.new_session.page_script_hash
        elif kind == "navigation":  # the whole page is drawn anew, and its parts say again when they look
            self.looks.clear()
            self.due.clear()
        elif kind == "auto_rerun":
            self.looks[heard.auto_rerun.fragment_id] = heard.auto_rerun.interval
            self.due.setdefault(heard.auto_rerun.fragment_id, time.monotonic() + heard.auto_rerun.interval)
        elif kind == "stop_auto_rerun":
            for fragment in heard.stop_auto_rerun.fragment_ids:
                self.looks.pop(fragment, None)
                self.due.pop(fragment, None)
        elif kind == "delta" and heard.delta.new_element.HasField("exception"):
            raise RuntimeError(f"{self.name}: {heard.delta.new_element.exception.message}")
        return kind

    def open(self, conn: ClientConnection, page: str) -> float:
        """Seconds until the page is drawn."""
        began, self._bytes = time.perf_counter(), 0
        self._ask(conn, "" if page == PAGES[0][0] else page)
        there = False
        while time.perf_counter() < began + PATIENCE:
            kind = self.hear(conn, 1)
            there = there or kind == "navigation"
            if there and kind == "script_finished":
                self.sent[page] = self._bytes
                return time.perf_counter() - began
        raise TimeoutError(f"{self.name}: {page} was not drawn within {PATIENCE:.0f} s")

    def stay(self, conn: ClientConnection, seconds: float) -> None:
        """On the page, and look for news as it does."""
        until = time.monotonic() + seconds
        while (now := time.monotonic()) < until:
            for fragment in [f for f, at in self.due.items() if at <= now]:
                self.due[fragment] = now + self.looks[fragment]
                self._ask(conn, fragment=fragment)
            self.hear(conn, max(0.0, min([until, *self.due.values()]) - now))

    def work(self, ready: threading.Barrier, seconds: float, seed: int) -> None:
        """Come in, wait for everybody, and open pages in an order of one's own until the time is over."""
        order = random.Random(seed)
        try:
            with self.connected() as conn:
                self.open(conn, PAGES[0][0])
                ready.wait(PATIENCE * 2)
                until = time.monotonic() + seconds
                self.stay(conn, order.random() * REST_SECONDS)
                while time.monotonic() < until:
                    page = order.choice(PAGES)[0]
                    self.took.setdefault(page, []).append(self.open(conn, page))
                    self.stay(conn, REST_SECONDS)
        except (TimeoutError, RuntimeError, ConnectionClosed, threading.BrokenBarrierError, OSError) as error:
            self.failed = f"{type(error).__name__}: {error}"
            ready.abort()


def quiet(pid: int) -> None:
    """Wait until the server has nothing to do, such as to read an inquiry ahead."""
    calm, before = 0, processor(pid)
    while calm < QUIET_SECONDS:
        time.sleep(1)
        now = processor(pid)
        calm, before = (calm + 1 if now - before < 0.1 else 0), now


def alone(person: Person, pid: int) -> None:
    """Each page by somebody alone, the first time and later: what the server works for it."""
    taken: dict[str, list[float]] = {}
    with person.connected() as conn:
        person.open(conn, PAGES[0][0])
        quiet(pid)
        for _ in range(ROUNDS):
            for page, *_ in PAGES:
                began = processor(pid)
                person.open(conn, page)
                person.stay(conn, 0.3)
                if not taken.get(page):  # what a page begins apart from itself is counted with it
                    quiet(pid)
                taken.setdefault(page, []).append(processor(pid) - began)
    for page, (first, *later) in taken.items():
        figure(f"{page}, opened alone, first, processor", first, "s")
        figure(f"{page}, opened alone, later, processor", sorted(later)[len(later) // 2], "s", OPENED_SECONDS)
        figure(f"{page}, sent", person.sent[page] / 1000, "KB")


def together(people: list[Person], pid: int, seconds: float) -> int:
    """All at once; how many bars were missed."""
    missed, memory = 0, [resident(pid)]
    ready = threading.Barrier(len(people) + 1)
    threads = [threading.Thread(target=p.work, args=(ready, seconds, n)) for n, p in enumerate(people)]
    for thread in threads:
        thread.start()
    ready.wait(PATIENCE * 3)
    worked, began = processor(pid), time.perf_counter()
    while any(thread.is_alive() for thread in threads):
        time.sleep(1)
        memory.append(resident(pid))
    worked, lasted = processor(pid) - worked, time.perf_counter() - began
    print(f"load while they worked: {os.getloadavg()[0]:.1f}")
    for person in people:
        if person.failed:
            print(f"{person.name} broke off: {person.failed}")
    opened = 0
    for page, *_ in PAGES:
        took = [s for p in people for s in p.took.get(page, ())]
        opened += len(took)
        if len(took) > 1:
            half, most = quantiles(took)
            print(f"{page}: {len(took)} times, p50 {half:.2f} s, p95 {most:.2f} s, at most {max(took):.2f} s")
            missed += not figure(f"{page}, opened by all, p95", most, "s", OPENED_SECONDS)
    figure("pages opened", opened, "pages")
    figure("processor of the server for a page and the looks beside it", worked / max(1, opened), "s")
    figure("of a core", worked / lasted, "cores")
    missed += not figure("sessions that broke off", sum(bool(p.failed) for p in people), "sessions", 0)
    missed += not figure("memory of the server, at most", max(memory), "MB", MEMORY)
    return missed


def made_at(path: Path, passages: int, made: Path | None) -> verbs.Workspace:
    """An inquiry of so many passages there: a copy of one that was made before, or one made now."""
    if made is None:
        return programme(path, passages)
    shutil.copy(made, path)
    return verbs.open_inquiry(path)


def main() -> int:
    """Prints the figures; how many bars were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=10)
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--made", type=Path, help="such an inquiry made before, of which a copy is taken")
    wanted = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "programme.harvest"
        ws = made_at(path, wanted.passages, wanted.made)
        came_in(ws, "Amina", TeamRole.ADMIN)
        port = free_port()
        # a facilitator could open four of the pages; whoever manages people can open all of them
        people = [Person(n, port, came_in(ws, n, TeamRole.ADMIN)) for n in (f"P {n}" for n in range(wanted.people))]
        ws.store.close()
        process = serve(path, port)
        try:
            alone(people[0], process.pid)
            figure("memory of the server, each page opened", resident(process.pid), "MB")
            return together(people, process.pid, wanted.seconds)
        finally:
            process.terminate()
            process.wait(60)


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
