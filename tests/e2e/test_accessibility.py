"""Every page for everybody: axe-core finds nothing serious and no heading out of order, in light and dark, on a laptop
and on a phone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from tests.e2e.conftest import start_app
from tests.e2e.desk_page import in_look, still

pytestmark = [pytest.mark.e2e, pytest.mark.model]
APP = Path(__file__).parents[2] / "streamlit_app.py"
PAGES = (
    "Inquiry",
    "Upload",
    "Code",
    "Compare",
    "Names",
    "Dreams & pledges",
    "Themes",
    "Export",
    "Codebooks",
    "History",
    "Settings",
)
WIDTHS = {"laptop": 1280, "phone": 360}
STREAMLIT: dict[str, tuple[str, str]] = {}
"""By rule: a selector of what Streamlit itself draws against that rule, and why it cannot be mended from here."""

FIND = """async (known) => {
    const found = await axe.run(document, { resultTypes: ['violations'] })
    const counts = v => ['serious', 'critical'].includes(v.impact) || v.id === 'heading-order'
    return found.violations.filter(counts).flatMap(v => v.nodes
        .filter(n => {
            const last = n.target.flat()[n.target.flat().length - 1]
            const node = typeof last === 'string' && n.target.length === 1 ? document.querySelector(last) : null
            return !(known[v.id] && node && node.closest(known[v.id]))
        })
        .map(n => [v.id, n.target.join(' '), n.failureSummary.split('\\n')[1], n.html.slice(0, 160)]))
}"""


@pytest.fixture(scope="module")
def axe() -> str:
    """axe-core's JavaScript, from the package that carries it."""
    pytest.importorskip("axe_playwright_python")
    return (resources.files("axe_playwright_python") / "axe.min.js").read_text("utf-8")


@pytest.fixture(scope="module")
def app_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with the sample inquiry (``HARVEST_SAMPLE`` names one that was built already)."""

    path = tmp_path_factory.mktemp("pages") / "sample.harvest"
    built = os.environ.get("HARVEST_SAMPLE")
    if built:
        shutil.copy(built, path)
    verbs.inquiry.sample_inquiry(path, print).store.close()
    process, url = start_app(APP, {"HARVEST_INQUIRY": str(path)})
    yield url
    process.terminate()
    process.wait(300)


@pytest.fixture(scope="module")
def signed_in(browser: Any, app_url: str, axe: str) -> Iterator[Any]:
    """The app as somebody sees it who has said who they are."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.goto(app_url)
    page.get_by_role("textbox", name="Your name or initials").fill("Ana Ortiz")
    page.get_by_role("button", name="Start").click()
    page.get_by_text("You are Ana Ortiz").wait_for()
    page.evaluate(axe)
    yield page
    context.close()


@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing_serious(signed_in: Any, name: str) -> None:
    signed_in.set_viewport_size({"width": 1280, "height": 900})
    signed_in.get_by_test_id("stSidebarNav").get_by_role("link", name=name, exact=True).click()
    signed_in.wait_for_timeout(400)  # until the page before it goes
    signed_in.get_by_test_id("stMain").get_by_role("heading", level=1).first.wait_for()
    still(signed_in)
    assert signed_in.get_by_test_id("stException").count() == 0
    for on, width in WIDTHS.items():
        signed_in.set_viewport_size({"width": width, "height": 900})
        for scheme in ("light", "dark"):
            in_look(signed_in, scheme)
            found = signed_in.evaluate(FIND, {rule: known for rule, (known, _) in STREAMLIT.items()})
            assert found == [], f"on a {on}, {scheme}"
