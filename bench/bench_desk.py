"""From key to answer at the coding desk: ``python -m bench.bench_desk [--passages 2000] [--others 10] [--passes 10]``.

In headless Chromium against the app itself, with one transcript of so many passages: alone, and with other coders who
decide once a second. Beside it a bare page that only writes a letter, as the ratio to it says more than milliseconds of
one machine. "shown" is what a person sees by the clock; "work" is the processor time of the page for it, which a busy
machine does not lengthen; "saved" is when the server has it and the desk says so. A busy machine is waited for, but
each part ends after ``--seconds``: the figures are then of the keys that were pressed until then and of the others who
had come in, and say how many those were. Ends with 1 when p95 of "shown" passes 200 ms alone or 400 ms in company, or a
key is lost.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from bench import desk_measure as measure
from bench.desk_measure import LONGEST, TooLate
from bench.figures import figure, processor, quantiles
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


def sign_in(browser: Any, url: str, name: str, patience: float = LONGEST) -> Any:
    """The desk of one coder; TooLate when a step of coming in takes more than so many milliseconds."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(patience)
    page.add_init_script(STAYS)
    page.goto(f"{url}/code")
    main = page.get_by_test_id("stMain")
    main.get_by_role("textbox", name="Your name or initials").fill(name)
    main.get_by_role("button", name="Start", exact=True).click()
    page.wait_for_selector("article.current")
    page.wait_for_timeout(1000)
    page.locator("article.current").focus()
    return page


def company(browser: Any, url: str, wanted: int, seconds: float) -> list[Any]:
    """The desks of others at work, as many as came in within that time."""
    there: list[Any] = []
    until = time.monotonic() + seconds
    while len(there) < wanted and (left := until - time.monotonic()) > 1:
        with contextlib.suppress(TooLate):
            page = sign_in(browser, url, f"Coder {len(there)}", left * 1000)
            page.evaluate(f"({COMPANY})({len(there)})")
            there.append(page)
    return there


def saving(page: Any, times: int, seconds: float) -> list[float]:
    """Milliseconds from a key until the desk says "Saved", one act at a time, until the time is over; what takes too
    long counts as that."""
    found: list[float] = []
    until = time.monotonic() + seconds
    while len(found) < times and time.monotonic() < until:
        began = time.perf_counter()
        page.keyboard.press("f")
        with contextlib.suppress(TooLate):
            page.locator("[data-part=saved][data-state=saved]").wait_for(timeout=LONGEST / 10)
        found.append((time.perf_counter() - began) * 1000)
        page.keyboard.press("j" if len(found) % 2 else "k")
        page.wait_for_timeout(150)
    return found


def fresh_page(page: Any) -> None:
    """The next page of passages, nothing on it decided by this coder; TooLate where it does not come."""
    first = page.locator("article").first.get_attribute("data-passage")
    page.keyboard.press(">")
    page.locator(f'article:first-child:not([data-passage="{first}"])').wait_for()
    page.wait_for_timeout(1000)


def keys(watch: measure.Watch, name: str, wanted: argparse.Namespace, base: tuple[float, ...], worked: float) -> int:
    """Presses keys alone or in company and prints the figures; how many limits did not hold."""
    try:
        fresh_page(watch.page)
    except TooLate:
        print(f"{name}: no fresh page of passages came; the keys are pressed on the one that is there")
    times, work = watch.press(KEYS * wanted.passes, seconds=wanted.seconds)
    saved = saving(watch.page, 20, wanted.seconds / 2)
    figure(f"{name}: keys answered, of {len(KEYS) * wanted.passes}", len(times), "keys")
    if len(times) < 2 or len(saved) < 2:
        print(f"{name}: hardly a key was answered in {wanted.seconds:.0f} s, so that there are no figures")
        return 1
    shown = quantiles(times)
    figure(f"{name}: shown, p50", shown[0], "ms", bare=base[0])
    broken = not figure(f"{name}: shown, p95", shown[1], "ms", LIMITS[name], bare=base[1])
    figure(f"{name}: work, p95", quantiles(work)[1], "ms", bare=worked)
    figure(f"{name}: saved, p95 of {len(saved)} acts", quantiles(saved)[1], "ms")
    return int(broken)


def main() -> int:
    """Prints the figures; how many limits did not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--passages", type=int, default=2_000)
    parser.add_argument("--others", type=int, default=10)
    parser.add_argument("--passes", type=int, default=10, help="how often the ten keys are pressed (10 fill a page)")
    parser.add_argument("--seconds", type=float, default=120, help="for keys, and for the others to come in; at most")
    wanted = parser.parse_args()
    broken = 0
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
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
            page.set_default_timeout(LONGEST / 10)
            watch = measure.Watch(page, measure.LOOK_AT_DESK)
            broken += keys(watch, "alone", wanted, base, base_work[1])
            worked, began = processor(process.pid), time.monotonic()
            others = company(theirs, url, wanted.others, wanted.seconds)
            figure(f"in company: others at the desk, of {wanted.others}", len(others), "people")
            page.bring_to_front()
            page.locator("article.current").focus()
            broken += keys(watch, "in company", wanted, base, base_work[1])
            acts = sum(int(other.evaluate("window.decided || 0")) for other in others)
            figure("in company: acts of the others", acts, "acts")
            busy = 100 * (processor(process.pid) - worked) / (time.monotonic() - began)
            figure("in company: processor of the server, of one core", busy, "%")
            broken += not figure("keys without an answer", watch.lost, "keys", 0)
            print(f"load in company: {os.getloadavg()[0]:.1f}")
        finally:
            process.terminate()
            try:
                process.wait(60)
            except subprocess.TimeoutExpired:
                process.kill()
    return broken


if __name__ == "__main__":
    sys.exit(1 if main() else 0)
