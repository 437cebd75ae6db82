"""Ten real browsers that open page after page: ``python -m bench.bench_browsers [--browsers 10] [--minutes 5]``.

Each is a Chromium of its own with a person of the team in it, on the inquiry of 100,000 passages: it chooses another
page at the side a second after the last was drawn (``--rest 10``: ten, as somebody who reads it), and the page itself
looks for news meanwhile. Measured in the browser: from the click until the page is there and Streamlit says that
nothing runs. The browsers share the processors with the server, and take most of them: the load stands beside.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from bench.bench_pages import MEMORY, OPENED_SECONDS, made_at
from bench.bench_room import resident
from bench.bench_sockets import came_in, serve
from bench.figures import figure, processor, quantiles
from harvest.model import TeamRole
from tests.e2e.conftest import ARGS, CHROMIUM, free_port

READY = 180_000
WORK = """
([seed, rest]) => {
    const still = () => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'
    const wait = (ms) => new Promise(done => setTimeout(done, ms))
    let n = seed
    const next = (k) => { n = (n * 1103515245 + 12345) % 2147483648; return n % k }
    window.took = []
    window.working = true
    const go = async () => {
        while (window.working) {
            const links = [...document.querySelectorAll('[data-testid=stSidebarNavLink]')]
            const link = links.filter(a => a.pathname !== location.pathname)[next(Math.max(1, links.length - 1))]
            if (!link) { await wait(200); continue }
            const began = performance.now()
            link.click()
            while (location.pathname !== link.pathname || still()) {
                await wait(10)
                if (performance.now() - began > 300 && location.pathname === link.pathname) break
            }
            while (!still()) await wait(20)
            window.took.push([link.pathname, performance.now() - began])
            await wait(rest * (0.5 + next(1000) / 1000))
        }
    }
    go()
}
"""


def main() -> int:
    """Prints the figures; how many bars were missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--browsers", type=int, default=10)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--rest", type=float, default=1, help="seconds on a page, half as long or half as long again")
    parser.add_argument("--made", type=Path, help="such an inquiry made before, of which a copy is taken")
    wanted = parser.parse_args()
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    missed = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "programme.harvest"
        ws = made_at(path, wanted.passages, wanted.made)
        came_in(ws, "Amina", TeamRole.ADMIN)
        tokens = [came_in(ws, f"P {n}", TeamRole.ADMIN) for n in range(wanted.browsers)]
        ws.store.close()
        port = free_port()
        process = serve(path, port)
        try:
            pages = [opened(playwright, port, token) for token in tokens]
            for n, page in enumerate(pages):
                page.evaluate(WORK, [7919 * (n + 1), 1000 * wanted.rest])
            memory, worked, began = [resident(process.pid)], processor(process.pid), time.perf_counter()
            while (lasted := time.perf_counter() - began) < 60 * wanted.minutes:
                pages[0].wait_for_timeout(5_000)
                memory.append(resident(process.pid))
            worked = processor(process.pid) - worked
            print(f"load while they worked: {os.getloadavg()[0]:.1f}")
            took = [one for page in pages for one in page.evaluate("(window.working = false, window.took)")]
        finally:
            process.terminate()
            process.wait(60)
    for where in sorted({where for where, _ in took}):
        seconds = sorted(ms / 1000 for at, ms in took if at == where)
        print(f"{where}: {len(seconds)} times, p50 {seconds[len(seconds) // 2]:.2f} s, at most {seconds[-1]:.2f} s")
    half, most = quantiles([ms / 1000 for _, ms in took])
    figure("pages opened", len(took), "pages")
    figure("opened in a browser, p50", half, "s")
    missed += not figure("opened in a browser, p95", most, "s", OPENED_SECONDS)
    figure("of a core, the server alone", worked / lasted, "cores")
    missed += not figure("memory of the server, at most", max(memory), "MB", MEMORY)
    return missed


def opened(playwright: Any, port: int, token: str) -> Any:
    """The first page in a browser of its own, drawn."""
    browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS, timeout=READY)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_cookies([{"name": f"harvest-{port}", "value": token, "url": f"http://127.0.0.1:{port}"}])
    page = context.new_page()
    page.set_default_timeout(READY)
    page.goto(f"http://127.0.0.1:{port}/")
    page.wait_for_selector("[data-testid=stSidebarNavLink]")
    page.wait_for_selector("[data-testid=stApp][data-test-script-state=notRunning]")
    return page


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
