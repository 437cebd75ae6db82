"""Documents as web pages, opened in a browser: axe finds nothing in them, they fit a phone, and they print whole."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import resources
from typing import Any

import pytest

from harvest import export
from tests.export.test_links import written

pytestmark = pytest.mark.e2e
PAGES = [suffix for suffix, kind in export.SUFFIXES.items() if kind.media_type == "text/html"]
LOOKS = {"laptop": (1280, 860, "light"), "laptop, dark": (1280, 860, "dark"), "phone": (360, 740, "light")}
FOUND = """async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
    .flatMap(v => v.nodes.map(n => `${v.id} (${v.impact}): ${n.target.join(' ')} ${n.html.slice(0, 120)}`))"""
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
CUT = """() => [...document.querySelectorAll('.table, .picture')].filter(e => e.scrollWidth > e.clientWidth + 1)
    .map(e => e.getAttribute('aria-label') || e.textContent.slice(0, 60))"""
A4 = 642
"""Pixels between the margins of an upright A4 page."""


@pytest.fixture(scope="module", params=PAGES)
def paper(request: pytest.FixtureRequest, browser: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A document opened from the disk, without a network, and axe with it; every test here looks at it its own way."""
    evidence, pictures = written()
    path = tmp_path_factory.mktemp("papers") / f"paper.{request.param}"
    path.write_bytes(export.write(evidence, request.param, pictures))
    context = browser.new_context(offline=True)
    page = context.new_page()
    page.goto(path.as_uri())
    yield page
    context.close()


def seen(paper: Any, width: int, height: int, **media: Any) -> Any:
    """The document in a window of that size, in light or dark, on screen or on paper."""
    paper.set_viewport_size({"width": width, "height": height})
    paper.emulate_media(**media)
    return paper


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_and_nothing_goes_beyond_the_side(look: str, paper: Any) -> None:
    pytest.importorskip("axe_playwright_python")
    width, height, scheme = LOOKS[look]
    page = seen(paper, width, height, media="screen", color_scheme=scheme)
    page.evaluate((resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    assert page.evaluate(FOUND) == []
    assert page.evaluate(TOO_WIDE) <= 0


def test_on_paper_no_table_and_no_picture_is_cut_off(paper: Any) -> None:
    page = seen(paper, A4, 900, media="print", color_scheme="light")
    assert page.evaluate(CUT) == [] and page.evaluate(TOO_WIDE) <= 0
