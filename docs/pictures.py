"""Takes the pictures of the documentation from the sample, so that they stay true: ``make pictures``."""

from __future__ import annotations

import argparse
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from harvest.workspace.inquiry.demo import sample_inquiry

OUT = Path(__file__).parent / "pictures"
PAGES = ("Inquiry", "Code", "Compare", "Names", "Dreams & pledges", "Themes", "Export", "Upload")
READY = {"Export": "Make it", "Themes": "Open the quotations", "Upload": "Take in"}
"""The button that shows when a page has been drawn as far as its picture goes."""
SIZE = {"width": 1280, "height": 860}
FORM = """Name,Your story,May we quote you?,May we share it with partners?,Age band
Ros Tyler,Every Friday my grandson and I mend bicycles in the yard behind the library.,"Yes, with my name",Yes,55-64
Idris Vaughan,The bus stopped in May and since then I have not been to choir.,"Yes, without my name",No,65+
Lena Fox,I would love a bench by the slipway where people can sit and talk.,No,,35-44
"""
"""A form for the picture of a card that waits; invented like the sample."""


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _settled(page: Page) -> None:
    """Wait until nothing is being worked out any more, five minutes at most."""
    busy = page.locator('[data-testid="stStatusWidget"], [data-testid="stSkeleton"], [data-testid="stSpinner"]')
    quiet, until = 0, time.monotonic() + 300
    while quiet < 6 and time.monotonic() < until:
        quiet = 0 if busy.count() else quiet + 1
        page.wait_for_timeout(300)


def _to_something_suggested(page: Page) -> None:
    """On the desk to a passage that has a suggestion; people begin with flapjacks and the wifi."""
    page.locator("article.current").first.wait_for()
    page.locator(".st-key-code_suggesting").wait_for(state="detached", timeout=300_000)
    page.locator("article.current").first.click(position={"x": 5, "y": 5})
    for _ in range(30):
        if page.locator("article.current .chip.suggested").count():
            break
        page.keyboard.press("d")
        page.wait_for_timeout(500)


def _take(page: Page, title: str) -> None:
    page.get_by_test_id("stSidebar").get_by_role("link", name=title, exact=True).click()
    if title != "Inquiry":  # which is headed by its own title
        page.get_by_role("heading", level=1, name=title, exact=True).wait_for()
    page.wait_for_timeout(1500)
    if title == "Upload":
        form = {"name": "slipway_form.csv", "mimeType": "text/csv", "buffer": FORM.encode()}
        page.locator('input[type="file"]').first.set_input_files(form)
        page.wait_for_timeout(3000)
    if title == "Code":
        _to_something_suggested(page)
    if title in READY:
        page.get_by_role("button", name=READY[title]).first.wait_for()
    _settled(page)
    page.screenshot(path=str(OUT / f"{title.split()[0].lower()}.png"), clip={"x": 0, "y": 0, **SIZE})
    print(f"{title}: taken", flush=True)


@contextmanager
def served(inquiry: Path) -> Iterator[str]:
    """The address of the app with this inquiry, as long as it is needed."""
    port = _free_port()
    server = subprocess.Popen([sys.executable, "-m", "harvest.cli", "serve", str(inquiry), "--port", str(port)])
    try:
        address = f"http://127.0.0.1:{port}/"
        for _ in range(300):
            try:
                urllib.request.urlopen(address, timeout=2).read()
                break
            except OSError:
                time.sleep(0.5)
        yield address
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    """Build the sample in a folder of its own, serve it, and take one picture a page."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--chromium", default="/usr/bin/chromium", help="else Playwright's own")
    asked.add_argument("--inquiry", metavar="FILE", help="a sample that was built already")
    asked.add_argument("--pages", nargs="*", choices=PAGES, default=PAGES)
    args = asked.parse_args()
    browser = args.chromium
    OUT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        inquiry = Path(folder) / "tarnwick.harvest"
        if args.inquiry:
            shutil.copy(args.inquiry, inquiry)
        sample_inquiry(inquiry, print).store.close()
        with served(inquiry) as address:
            chromium = play.chromium.launch(
                executable_path=browser if Path(browser).exists() else None, args=["--no-sandbox"]
            )
            page = chromium.new_context(viewport=SIZE, color_scheme="light").new_page()
            page.set_default_timeout(120_000)
            page.goto(address)
            name = page.get_by_role("textbox", name="Your name").first
            name.fill("Amina Clarke")
            name.press("Enter")
            page.wait_for_timeout(3000)
            for title in args.pages:
                _take(page, title)
            chromium.close()


if __name__ == "__main__":
    main()
