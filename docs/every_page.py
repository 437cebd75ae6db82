"""Every page of the sample in every size and look, to be looked at, with what axe says of it: ``make every-page``."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from importlib import resources
from pathlib import Path
from typing import Any

from pictures import _settled, served  # this folder's
from playwright.sync_api import Browser, Page, sync_playwright

from harvest.ui.app import PAGES
from harvest.workspace.inquiry.demo import sample_inquiry

LOOKS: dict[str, dict[str, Any]] = {
    "phone": {"viewport": {"width": 360, "height": 740}, "color_scheme": "light"},
    "phone-dark": {"viewport": {"width": 360, "height": 740}, "color_scheme": "dark"},
    "laptop": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "light"},
    "laptop-dark": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "dark"},
    "wide": {"viewport": {"width": 1920, "height": 1080}, "color_scheme": "light"},
    "wide-dark": {"viewport": {"width": 1920, "height": 1080}, "color_scheme": "dark"},
    # a browser at 200 % shows a window of half the size
    "zoomed": {"viewport": {"width": 640, "height": 430}, "device_scale_factor": 2, "color_scheme": "light"},
    "zoomed-dark": {"viewport": {"width": 640, "height": 430}, "device_scale_factor": 2, "color_scheme": "dark"},
    "still": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "dark", "reduced_motion": "reduce"},
}
SERIOUS = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
    .filter(v => ['serious', 'critical'].includes(v.impact) || v.id === 'heading-order')
    .map(v => `${v.id}: ${v.nodes[0].target.join(' ')}`)"""
# the page scrolls inside its frame: how high a window shows all of it
HEIGHT = "() => document.querySelector('[data-testid=stMain]').scrollHeight"
LONGEST = 7000
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def look(page: Page, name: str, title: str, url: str, out: Path, axe: str, *, whole: bool = False) -> list[str]:
    """Takes the picture of one page, of what a window shows or of the whole, and gives what is wrong with it."""
    page.goto(url)
    page.get_by_role("heading", level=1).first.wait_for()
    page.wait_for_timeout(1200)
    _settled(page)
    sidebar = page.get_by_test_id("stSidebar")
    if page.viewport_size and page.viewport_size["width"] < 800 and sidebar.is_visible():
        sidebar.hover()  # its button shows under the pointer
        fold = page.get_by_test_id("stSidebarCollapseButton").get_by_role("button")
        if fold.is_visible():
            fold.click()  # on a phone it lies over the page
            page.wait_for_timeout(800)
    window = page.viewport_size
    if whole and window:
        page.set_viewport_size({"width": window["width"], "height": min(LONGEST, page.evaluate(HEIGHT))})
        page.wait_for_timeout(800)
        _settled(page)
    page.screenshot(path=str(out / f"{title.split()[0].lower()}-{name}.png"))
    if whole and window:
        page.set_viewport_size(window)
    page.evaluate(axe)
    found = list(page.evaluate(SERIOUS))
    if (wide := page.evaluate(TOO_WIDE)) > 0:
        found.append(f"goes {wide} px beyond the side")
    return found


def look_at_all(
    browser: Browser, address: str, out: Path, looks: list[str], pages: list[str], *, whole: bool = False
) -> int:
    """These pages in these looks; how many faults there are."""
    axe = (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")
    faults = 0
    for name in looks:
        context = browser.new_context(**LOOKS[name])
        page = context.new_page()
        page.set_default_timeout(120_000)
        page.goto(address)
        person = page.get_by_role("textbox", name="Your name").first
        if LOOKS[name]["viewport"]["width"] < 800:
            page.get_by_test_id("stExpandSidebarButton").click()
        person.fill("Amina Clarke")
        person.press("Enter")
        page.wait_for_timeout(3000)
        for number, (path, title, *_) in enumerate(PAGES):
            if title not in pages:
                continue
            # the first page has the address itself
            for fault in look(page, name, title, address + path if number else address, out, axe, whole=whole):
                faults += 1
                print(f"{title}, {name}: {fault}", flush=True)
        context.close()
    return faults


def main() -> None:
    """Build the sample, serve it, look at every page; ends with 1 where something is wrong."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--chromium", default="/usr/bin/chromium", help="else Playwright's own")
    asked.add_argument("--out", default="out/every_page", metavar="FOLDER")
    asked.add_argument("--inquiry", metavar="FILE", help="a sample that was built already")
    asked.add_argument("--looks", nargs="*", choices=list(LOOKS), default=list(LOOKS))
    titles = [title for _, title, *_ in PAGES]
    asked.add_argument("--pages", nargs="*", choices=titles, default=titles)
    asked.add_argument("--whole", action="store_true", help="each page down to its end, not what a window shows of it")
    args = asked.parse_args()
    out = Path(args.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        inquiry = Path(folder) / "tarnwick.harvest"
        if args.inquiry:
            shutil.copy(args.inquiry, inquiry)
        sample_inquiry(inquiry, print).store.close()
        with served(inquiry) as address:
            chromium = play.chromium.launch(
                executable_path=args.chromium if Path(args.chromium).exists() else None, args=["--no-sandbox"]
            )
            faults = look_at_all(chromium, address, out, args.looks, args.pages, whole=args.whole)
            chromium.close()
    print(f"{len(args.looks) * len(args.pages)} pictures in {out}, {faults} faults")
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    main()
