"""How long a key takes to show its answer, measured inside the browser."""

from __future__ import annotations

import time
from typing import Any

from playwright.sync_api import TimeoutError as TooLate

LONGEST = 600_000.0
"""Milliseconds that a busy machine may take for what an idle one does at once; later counts as lost."""

# From the moment the browser got the key (event.timeStamp) to the first moment after a frame in which what is looked at
# has changed. `look` gives the place to listen and a text that changes with the answer.
MEASURE = """
(look) => {
    const { target, state } = look()
    window.answers = []
    let pending = null
    target.addEventListener('keydown', (event) => { pending = { at: event.timeStamp, was: state() } }, true)
    const frame = () => {
        if (pending && state() !== pending.was) {
            const { at } = pending
            pending = null
            const channel = new MessageChannel() // runs after this frame was painted
            channel.port1.onmessage = () => window.answers.push(performance.now() - at)
            channel.port2.postMessage(0)
        }
        requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
}
"""

LOOK_AT_DESK = """
() => {
    const there = () => [...document.querySelectorAll('*')].find(n => n.shadowRoot?.querySelector('.desk'))
    let host = there()
    const state = () => {
        if (!host?.isConnected) host = there() || host // drawn again after a lost connection
        const now = host.shadowRoot.querySelector('article.current')
        if (!now) return ''
        return now.dataset.passage + now.dataset.status + now.querySelector('.codes').textContent
    }
    return { target: window, state }
}
"""

LOOK_AT_BARE = """
() => {
    const p = document.body.appendChild(document.createElement('p'))
    window.addEventListener('keydown', (event) => { p.textContent = event.key + performance.now() })
    return { target: window, state: () => p.textContent }
}
"""


class Watch:
    """Measures keys on one page: clock time until the answer is seen, and the page's own processor time for it."""

    def __init__(self, page: Any, look: str):
        self.page = page
        self.lost = 0
        page.evaluate(f"({MEASURE})({look})")
        self.cdp = page.context.new_cdp_session(page)
        self.cdp.send("Performance.enable", {"timeDomain": "threadTicks"})

    def work(self) -> float:
        """Milliseconds that the page's main thread has worked so far; waiting for a busy machine is not in them."""
        metrics = {m["name"]: m["value"] for m in self.cdp.send("Performance.getMetrics")["metrics"]}
        return float(metrics["TaskDuration"]) * 1000

    def press(
        self, keys: list[str], *, pause: float = 60, seconds: float = float("inf")
    ) -> tuple[list[float], list[float]]:
        """For each key pressed, one after the other: (milliseconds to its answer, milliseconds of work).

        A key without an answer counts in ``lost`` and is in neither; after so many ``seconds`` no further one is
        pressed.
        """
        work = []
        self.page.evaluate("window.answers.splice(0)")  # of keys that were pressed otherwise
        until = time.monotonic() + seconds
        for key in keys:
            if time.monotonic() > until:
                break
            before, worked = self.page.evaluate("window.answers.length"), self.work()
            self.page.keyboard.press(key)
            try:
                self.page.wait_for_function(f"window.answers.length > {before}", timeout=LONGEST / 10)
                work.append(self.work() - worked)
            except TooLate:
                self.lost += 1
            self.page.wait_for_timeout(pause)
        return list(self.page.evaluate("window.answers.splice(0)")), work
