"""From key to answer at the coding desk: ``python -m bench.bench_desk [--passages 2000] [--others 10] [--passes 10]``.

In headless Chromium against the app itself, with one transcript of so many passages: alone, and with other coders who
decide once a second. Beside it a bare page that only writes a letter, as the ratio to it says more than milliseconds of
one machine. "shown" is what a person sees by the clock; "work" is the processor time of the page for it, which a busy
machine does not lengthen; "saved" is when the server has it and the desk says so. A busy machine is waited for, so
that there are figures in the end. Ends with 1 when p95 of "shown" passes 200 ms alone or 400 ms in company, or a key is
lost.
"""

from __future__ import annotations

import argparse
import contextlib
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from bench import desk_measure as measure
from bench.desk_measure import LONGEST, TooLate
from bench.figures import figure, quantiles
from bench.world import desk_inquiry
from tests.e2e.conftest import ARGS, CHROMIUM, STAYS, start_app

LIMITS = {"alone": 200.0, "in company": 400.0}
KEYS = ["1", "j", "Shift+2", "j", "n", "j", "a", "j", "2", "j"]
APP = Path(__file__).parents[1] / "streamlit_app.py"
# Another coder at work: once in a second or so decides on a passage and goes on.
COMPANY = """
(start) => {
    const host = [...document.querySelectorAll('*')].find(n => n.shadowRoot?.querySelector('.desk'))
    const desk = host.shadowRoot.querySelector('.desk')
    const press = (key) => desk.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
    let n = 0
    setInterval(() => { press(n % 2 ? 'n' : 'a'); press('j'); n += 1; window.decided = n }, 900 + 20 * start)
}
"""


def sign_in(browser: Any, url: str, name: str) -> Any:
    """The desk of one coder."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(LONGEST)
    page.add_init_script(STAYS)
    page.goto(f"{url}/code")
    main = page.get_by_test_id("stMain")
    main.get_by_role("textbox", name="Your name or initials").fill(name)
    main.get_by_role("button", name="Start", exact=True).click()
    page.wait_for_selector("article.current")
    page.wait_for_timeout(1000)
    page.locator("article.current").focus()
    return page


def saving(page: Any, times: int) -> list[float]:
    """Milliseconds from a key until the desk says "Saved", one act at a time; what takes too long counts as that."""
    found = []
    for n in range(times):
        began = time.perf_counter()
        page.keyboard.press("f")
        with contextlib.suppress(TooLate):
            page.locator("[data-part=saved][data-state=saved]").wait_for(timeout=LONGEST / 2)
        found.append((time.perf_counter() - began) * 1000)
        page.keyboard.press("j" if n % 2 else "k")
        page.wait_for_timeout(150)
    return found


def main() -> int:
    """Prints the figures; how many limits did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=2_000)
    parser.add_argument("--others", type=int, default=10)
    parser.add_argument("--passes", type=int, default=10, help="how often the ten keys are pressed (10 fill a page)")
    wanted = parser.parse_args()
    broken = 0
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        launch: Callable[[], Any] = lambda: playwright.chromium.launch(executable_path=CHROMIUM, args=ARGS)  # noqa: E731
        ws = desk_inquiry(Path(folder) / "bench.harvest", passages=wanted.passages)
        ws.store.close()
        process, url = start_app(APP, {"HARVEST_INQUIRY": str(ws.path)})
        try:
            mine, theirs = launch(), launch()
            bare = mine.new_page()
            base, base_work = map(quantiles, measure.Watch(bare, measure.LOOK_AT_BARE).press(["x"] * 60, pause=20))
            bare.close()
            figure("bare page: shown, p95", base[1], "ms")
            page = sign_in(mine, url, "Ana Ortiz")
            watch = measure.Watch(page, measure.LOOK_AT_DESK)
            for name in LIMITS:
                if name == "in company":
                    for n in range(wanted.others):
                        sign_in(theirs, url, f"Coder {n}").evaluate(f"({COMPANY})({n})")
                    page.bring_to_front()
                    page.locator("article.current").focus()
                first = page.locator("article").first.get_attribute("data-passage")
                page.keyboard.press(">")  # a fresh page, nothing on it decided by this coder
                page.locator(f'article:first-child:not([data-passage="{first}"])').wait_for()
                page.wait_for_timeout(1000)
                shown, work = map(quantiles, watch.press(KEYS * wanted.passes))
                saved = quantiles(saving(page, 20))
                figure(f"{name}: shown, p50", shown[0], "ms", bare=base[0])
                broken += not figure(f"{name}: shown, p95", shown[1], "ms", LIMITS[name], bare=base[1])
                figure(f"{name}: work, p95", work[1], "ms", bare=base_work[1])
                figure(f"{name}: saved, p95", saved[1], "ms")
            broken += not figure("keys without an answer", watch.lost, "keys", 0)
        finally:
            process.terminate()
            process.wait(60)
    return broken


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
