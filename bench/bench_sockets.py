"""Twenty of a team at the desk without browsers: ``python -m bench.bench_sockets [--people 20] [--seconds 60]``.

Each signs in to ``harvest serve --team`` and speaks Streamlit's protocol over its websocket: looks every two seconds,
says about once a second that nothing fits the next passage, and sends again what is not acknowledged, as the desk does.
Measured: from an act to the view that names it as kept, what of the acts is in the file, once, and the server's memory.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections import Counter
from pathlib import Path
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from bench.bench_room import resident
from bench.figures import figure, processor, quantiles
from bench.world import desk_inquiry
from harvest import workspace as verbs
from harvest.model import Action, TeamRole
from harvest.workspace.team import NOBODY_YET
from tests.e2e.conftest import free_port

ROOT = Path(__file__).parents[1]
PASSWORD = "warm bread and plums"
LOOK_SECONDS, AGAIN_SECONDS, PATIENCE = 2.0, 3.0, 120.0
SHOWN_MS, GROWTH = 400.0, 10.0


class Person:
    """One session of Streamlit's as a browser would keep it, at the desk."""

    def __init__(self, name: str, port: int, token: str):
        self.name, self.port, self.token = name, port, token
        self.view: dict[str, Any] = {}
        self.component = self.fragment = self.script = ""
        self.said: dict[int, str] = {}
        self.took: list[float] = []
        self.failed = ""
        self.drawn = False

    def ask(self, conn: ClientConnection, acts: list[dict[str, Any]] | None = None) -> None:
        """Have the page drawn, or the desk alone once it is there; with what was done at it."""
        sent = BackMsg()
        state = sent.rerun_script
        state.page_script_hash, state.fragment_id = self.script, self.fragment
        state.is_auto_rerun = bool(self.fragment) and acts is None
        if not self.script:
            state.page_name = "code"
        if acts is not None:
            widget = state.widget_states.widgets.add()
            widget.id = f"$$STREAMLIT_INTERNAL_KEY_{self.component}__events"
            widget.json_trigger_value = json.dumps([{"event": "act", "value": {"acts": acts}}])
        conn.send(sent.SerializeToString())

    def hear(self, conn: ClientConnection, seconds: float) -> bool:
        """Take in one message; whether there was one within that time."""
        try:
            got = conn.recv(timeout=seconds)
        except TimeoutError:
            return False
        heard = ForwardMsg.FromString(got if isinstance(got, bytes) else got.encode())
        kind = heard.WhichOneof("type")
        if kind == "new_session":
            self.script = heard.new_session.page_script_hash
        elif kind == "script_finished":
            self.drawn = True
        elif kind == "auto_rerun" and heard.auto_rerun.interval == LOOK_SECONDS:
            self.fragment = heard.auto_rerun.fragment_id
        elif kind == "delta" and heard.delta.WhichOneof("type") == "new_element":
            element = heard.delta.new_element
            desk = element.bidi_component if element.WhichOneof("type") == "bidi_component" else None
            given = json.loads(desk.json) if desk and desk.component_name == "harvest_desk" else {}
            if desk and "passages" in given:
                self.component = desk.id
                self.view = {**given["view"], "passages": [json.loads(p) for p in given["passages"]]}
        return True

    def wait(self, conn: ClientConnection, nonce: str, acts: list[dict[str, Any]]) -> None:
        """Until a view names this as dealt with; sent again meanwhile, as the desk does."""
        until, again = time.monotonic() + PATIENCE, time.monotonic() + AGAIN_SECONDS
        while nonce not in self.view.get("acked", ()):
            if time.monotonic() > until:
                raise TimeoutError(f"{self.name}: an act was not acknowledged within {PATIENCE:.0f} s")
            if not self.hear(conn, 0.5) and time.monotonic() > again:
                self.ask(conn, acts)
                again = time.monotonic() + AGAIN_SECONDS * 2

    def do(self, conn: ClientConnection, kind: str, passage: int) -> float:
        """Milliseconds from an act to the view that has it."""
        nonce = f"{self.name}-{len(self.said)}-{kind}-{random.getrandbits(40)}"
        acts = [{"nonce": nonce, "type": kind, "passage": passage}]
        began = time.perf_counter()
        self.ask(conn, acts)
        self.wait(conn, nonce, acts)
        return (time.perf_counter() - began) * 1000

    def work(self, ready: threading.Barrier, seconds: float) -> None:
        """Come in, wait for everybody, and code until the time is over."""
        try:
            cookie = {"Cookie": f"harvest-{self.port}={self.token}"}
            here = f"127.0.0.1:{self.port}"
            address = f"ws://{here}/_stcore/stream"
            with connect(
                address, origin=f"http://{here}", additional_headers=cookie, subprotocols=["streamlit"], max_size=None
            ) as conn:
                self.ask(conn)
                until = time.monotonic() + PATIENCE
                while not (self.view and self.fragment and self.drawn) and time.monotonic() < until:
                    self.hear(conn, 1)
                ready.wait(PATIENCE * 2)
                until = time.monotonic() + seconds
                while time.monotonic() < until:
                    self._act(conn)
                    self._rest(conn, random.uniform(0.6, 1.2))
        except (TimeoutError, ConnectionClosed, threading.BrokenBarrierError, OSError) as error:
            self.failed = f"{type(error).__name__}: {error}"
            ready.abort()

    def _act(self, conn: ClientConnection) -> None:
        todo = [p["id"] for p in self.view["passages"] if p["codeable"] and p["id"] not in self.said]
        if not todo:
            self.do(conn, "next_page", self.view["passages"][-1]["id"])
            return
        self.said[todo[0]] = "none"
        self.took.append(self.do(conn, "none", todo[0]))

    def _rest(self, conn: ClientConnection, seconds: float) -> None:
        until = time.monotonic() + seconds
        if random.random() < seconds / LOOK_SECONDS:
            self.ask(conn)
        while (left := until - time.monotonic()) > 0:
            self.hear(conn, left)


def serve(path: Path, port: int) -> subprocess.Popen[bytes]:
    """A team's server of this inquiry, once it answers."""
    command = [sys.executable, "-m", "harvest.cli", "serve", str(path), "--team", "--address", "127.0.0.1"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([*command, "--port", str(port)], cwd=ROOT, env=env, stdout=subprocess.DEVNULL)
    while process.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/signin", timeout=30).close()
            return process
        except OSError:
            time.sleep(0.5)
    raise RuntimeError(f"the server ended with {process.returncode}")


def came_in(ws: verbs.Workspace, name: str, role: TeamRole) -> str:
    """What the browser of somebody keeps who was invited and chose the password."""
    link = verbs.team.invite(ws, name, role)
    return verbs.team.accept(ws.acting_as(NOBODY_YET), link.path.rpartition("/")[2], PASSWORD)


def main() -> int:
    """Prints the figures; how many bars were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=2_000)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seconds", type=float, default=60)
    wanted = parser.parse_args()
    missed = 0
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        ws = desk_inquiry(Path(folder) / "room.harvest", passages=wanted.passages, decisions=0)
        came_in(ws, "Amina", TeamRole.ADMIN)
        port = free_port()
        people = [
            Person(name, port, came_in(ws, name, TeamRole.FACILITATOR))
            for name in (f"Coder {n}" for n in range(wanted.people))
        ]
        ws.store.close()
        process = serve(ws.path, port)
        try:
            ready = threading.Barrier(wanted.people + 1)
            threads = [threading.Thread(target=p.work, args=(ready, wanted.seconds)) for p in people]
            began = time.perf_counter()
            for thread in threads:
                thread.start()
            ready.wait(PATIENCE * 3)
            figure("everybody ready", time.perf_counter() - began, "s")
            figure("memory of the server when all were ready", resident(process.pid), "MB")
            worked, memory = processor(process.pid), []
            while any(thread.is_alive() for thread in threads):
                time.sleep(2)
                memory.append(resident(process.pid))
            worked = processor(process.pid) - worked
            print(f"load while they worked: {os.getloadavg()[0]:.1f}")
        finally:
            process.terminate()
            process.wait(60)
        for person in people:
            if person.failed:
                print(f"{person.name} broke off: {person.failed}")
        again = verbs.open_inquiry(ws.path)
        stored = Counter((d.coder, d.passage_id) for d in verbs.inquiry.decisions(again) if d.action is Action.NONE)
        again.store.close()
    took = [ms for person in people for ms in person.took]
    shown = quantiles(took)
    figure("acts of all", len(took), "acts")
    figure("act to the view that has it, p50", shown[0], "ms")
    missed += not figure("act to the view that has it, p95", shown[1], "ms", SHOWN_MS)
    figure("processor of the server for an act and the looks beside it", 1000 * worked / max(1, len(took)), "ms")
    lost = sum((p.name, i) not in stored for p in people for i in list(p.said)[: len(p.took)])
    missed += not figure("acknowledged and not in the file", lost, "acts", 0)
    missed += not figure("in the file twice", sum(n > 1 for n in stored.values()), "acts", 0)
    missed += not figure("sessions that broke off", sum(bool(p.failed) for p in people), "sessions", 0)
    settled = memory[len(memory) // 3 :] or memory
    figure("memory of the server at the end", memory[-1], "MB")
    missed += not figure("memory, growth after the first third", 100 * (settled[-1] / settled[0] - 1), "%", GROWTH)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
