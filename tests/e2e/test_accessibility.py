"""Every page for everybody: axe-core finds nothing serious and no heading out of order, in light and dark, on a laptop
and on a phone."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from tests.e2e.conftest import PATIENCE, start_app
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


def expect(what: Any) -> Any:
    """Playwright's own, as patient as the pages are."""
    from playwright import sync_api

    sync_api.expect.set_options(timeout=PATIENCE)
    return sync_api.expect(what)


def _at(page: Any) -> str:
    """What the keyboard stands on, as it is read aloud."""
    return str(page.evaluate("() => document.activeElement.ariaLabel ?? document.activeElement.innerText"))


def _to(page: Any, name: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.get_by_test_id("stSidebarNav").get_by_role("link", name=name, exact=True).click()
    page.get_by_test_id("stMain").get_by_role("heading", level=1, name=name).wait_for()
    still(page)


def test_the_keyboard_goes_on_with_the_next_name_when_one_is_answered(signed_in: Any) -> None:
    _to(signed_in, "Names")
    signed_in.get_by_role("radio", name="Replaced ·").click()
    rows = signed_in.locator("[class*='st-key-names_row_']")
    expect(rows).not_to_have_count(1)
    names = [rows.nth(n).locator("strong").first.inner_text() for n in range(3)]
    keep = signed_in.get_by_role("button", name=re.compile(f"^Keep: {re.escape(names[1])}"))
    keep.focus()
    signed_in.keyboard.press("Enter")
    expect(keep).to_have_count(0)
    expect(signed_in.get_by_role("button", name=f"Replace: {names[2]}")).to_be_focused()
    signed_in.keyboard.press("Enter")
    expect(signed_in.get_by_role("button", name=f"Replace: {names[2]}")).to_have_count(0)
    signed_in.wait_for_function("() => document.activeElement.ariaLabel?.startsWith('Replace: ')")
    assert _at(signed_in) != f"Replace: {names[0]}", "not back to the first"


def test_the_keyboard_stands_on_the_file_that_was_made(signed_in: Any) -> None:
    _to(signed_in, "Export")
    make, made = (signed_in.get_by_role("button", name=name) for name in ("Make it:", "Download ("))
    if made.count():  # in an earlier go
        signed_in.get_by_role("radio", name="Word", exact=True).click()
    make.focus()
    signed_in.keyboard.press("Enter")
    expect(made).to_be_focused()
    signed_in.get_by_role("heading", level=1).click()
    signed_in.wait_for_timeout(300)
    expect(made).not_to_be_focused()  # nobody is fetched back who went away


def test_buttons_with_the_same_words_are_named_by_their_card(signed_in: Any) -> None:
    _to(signed_in, "Themes")
    first = signed_in.locator(".st-key-themes_strongest").get_by_role("heading", level=2)
    expect(first).not_to_have_count(0)
    for title in first.all_inner_texts():
        expect(signed_in.get_by_role("button", name=re.compile(rf"^Read all [\d,]+: {title}, "))).to_have_count(1)
    _to(signed_in, "Dreams & pledges")
    signed_in.get_by_role("radio", name="Pledges", exact=True).click()
    mend = signed_in.get_by_role("button", name="Note or mend")
    expect(mend).not_to_have_count(0)
    signed_in.wait_for_function("() => document.querySelector('[data-harvest-row]')")
    names = [b.get_attribute("aria-label") for b in mend.all()]
    assert len(set(names)) == len(names) and all(n and n.startswith("Note or mend: ") for n in names)
