"""Several real browsers at the desk for minutes: ``python -m bench.bench_room [--browsers 10] [--minutes 5]``.

Each is a Chromium of its own on one transcript of so many passages, and says about once a second of the next passage
that nothing fits. Measured: how long until each is ready, from key to answer, what of the acts the page showed as saved
is in the file, once, and how the server's memory goes. Beside it a bare page that only writes a letter.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from bench import desk_measure as measure
from bench.bench_desk import APP, sign_in
from bench.desk_measure import LONGEST
from bench.figures import figure, quantiles
from bench.world import desk_inquiry
from harvest import workspace as verbs
from harvest.model import Action
from tests.e2e.conftest import ARGS, CHROMIUM, start_app

READY_SECONDS, SHOWN_MS, GROWTH = 30.0, 400.0, 10.0
WORK = """
(nth) => {
    const there = () => [...document.querySelectorAll('*')].find(n => n.shadowRoot?.querySelector('article.current'))
    const decided = new Set()
    window.decided = decided
    let host = there()
    let next = false
    window.working = setInterval(() => {
        if (!host?.isConnected) host = there() // drawn again after a lost connection
        if (!host) return
        const desk = host.shadowRoot.querySelector('.desk')
        const now = host.shadowRoot.querySelector('article.current').dataset.passage
        const press = (key) => desk.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
        if (!next && !decided.has(now)) { decided.add(now); press('n') } else press('j')
        next = !next
    }, 450 + 20 * nth)
}
"""


def resident(pid: int) -> float:
    """Megabytes of memory that a process holds."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def watched(pid: int, pages: list[Any], seconds: float) -> list[float]:
    """The server's memory every ten seconds while the browsers work."""
    found = []
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        pages[0].wait_for_timeout(10_000)
        found.append(resident(pid))
    return found


def main() -> int:
    """Prints the figures; how many bars were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=2_000)
    parser.add_argument("--browsers", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=5)
    wanted = parser.parse_args()
    missed = 0
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        ws = desk_inquiry(Path(folder) / "room.harvest", passages=wanted.passages, decisions=0)
        ws.store.close()
        process, url = start_app(APP, {"HARVEST_INQUIRY": str(ws.path)})
        try:
            browsers = [
                playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS, timeout=LONGEST)
                for _ in range(wanted.browsers)
            ]
            bare = browsers[0].new_page()
            base = quantiles(measure.Watch(bare, measure.LOOK_AT_BARE).press(["x"] * 60, pause=20)[0])
            bare.close()
            pages, ready = [], []
            for n, browser in enumerate(browsers):
                began = time.perf_counter()
                page = sign_in(browser, url, f"Coder {n}")
                ready.append(time.perf_counter() - began)
                page.evaluate(f"({measure.MEASURE})({measure.LOOK_AT_DESK})")
                page.evaluate(f"({WORK})({n})")
                pages.append(page)
            missed += not figure("ready, slowest of all", max(ready), "s", READY_SECONDS)
            memory = watched(process.pid, pages, wanted.minutes * 60)
            print(f"load while they worked: {os.getloadavg()[0]:.1f}")
            for page in pages:
                page.evaluate("clearInterval(window.working)")
            for page in pages:
                page.locator("[data-part=saved][data-state=saved]").wait_for(timeout=LONGEST)
            answers = [ms for page in pages for ms in page.evaluate("window.answers")]
            said = {f"Coder {n}": set(map(int, page.evaluate("[...window.decided]"))) for n, page in enumerate(pages)}
        finally:
            process.terminate()
            process.wait(60)
        again = verbs.open_inquiry(ws.path)
        stored = Counter((d.coder, d.passage_id) for d in verbs.inquiry.decisions(again) if d.action is Action.NONE)
        again.store.close()
    shown = quantiles(answers)
    acts = sum(map(len, said.values()))
    figure("acts of all", acts, "acts")
    figure("shown, p50", shown[0], "ms", bare=base[0])
    missed += not figure("shown, p95", shown[1], "ms", SHOWN_MS, bare=base[1])
    lost = sum((coder, passage) not in stored for coder, every in said.items() for passage in every)
    missed += not figure("shown as saved and not in the file", lost, "acts", 0)
    missed += not figure("in the file twice", sum(n > 1 for n in stored.values()), "acts", 0)
    settled = memory[len(memory) // 3 :] or memory
    figure("memory of the server at the end", memory[-1], "MB")
    missed += not figure("memory, growth after the first third", 100 * (settled[-1] / settled[0] - 1), "%", GROWTH)
    return missed


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
