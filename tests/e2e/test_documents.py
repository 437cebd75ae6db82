"""Documents as web pages, opened in a browser: axe finds nothing in them, they fit a phone, and they print whole."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from harvest import export
from tests.export.test_links import written

pytestmark = pytest.mark.e2e
PAGES = [suffix for suffix, kind in export.SUFFIXES.items() if kind.media_type == "text/html"]
LOOKS: dict[str, dict[str, Any]] = {
    "laptop": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "light"},
    "laptop, dark": {"viewport": {"width": 1280, "height": 860}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 360, "height": 740}, "color_scheme": "light"},
}
FOUND = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
    .flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.target.join(' ')} ${n.html.slice(0, 120)}`))"""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll('.table, .picture')].filter(e => e.scrollWidth > e.clientWidth + 1)
    .map(e => e.getAttribute('aria-label') || e.textContent.slice(0, 60))"""
A4 = 642
"""Pixels between the margins of an upright A4 page."""


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Any:
    """Opens a document from the disk in a window like that; without a network."""
    contexts = []

    def shown(suffix: str, **look: Any) -> Any:
        evidence, pictures = written()
        path = tmp_path / f"paper.{suffix}"
        path.write_bytes(export.write(evidence, suffix, pictures))
        contexts.append(browser.new_context(offline=True, **look))
        page = contexts[-1].new_page()
        page.goto(path.as_uri())
        return page

    yield shown
    for context in contexts:
        context.close()


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("suffix", PAGES)
def test_axe_finds_nothing_and_nothing_goes_beyond_the_side(suffix: str, look: str, opened: Callable[..., Any]) -> None:
    pytest.importorskip("axe_playwright_python")
    page = opened(suffix, **LOOKS[look])
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    assert page.evaluate(FOUND) == []
    assert page.evaluate(TOO_WIDE) <= 0


@pytest.mark.parametrize("suffix", PAGES)
def test_on_paper_no_table_and_no_picture_is_cut_off(suffix: str, opened: Callable[..., Any]) -> None:
    page = opened(suffix, viewport={"width": A4, "height": 900})
    page.emulate_media(media="print")
    assert page.evaluate(CUT) == [] and page.evaluate(TOO_WIDE) <= 0
