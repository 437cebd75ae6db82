"""From a figure to its words and into a Word file, in a real browser; a codebook change and its trace."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import pytest

from harvest import workspace as verbs
from harvest.model import Consent
from tests.conftest import MEETING
from tests.e2e.conftest import free_port
from tests.e2e.desk_page import still

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]
WIDTHS = (1280, 360)


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> verbs.Workspace:
    """Bill may be quoted, Ann may not; one code lacks, one stands in the way."""
    folder = tmp_path_factory.mktemp("themes")
    (folder / "meeting.vtt").write_text(MEETING, "utf-8")
    meeting = verbs.new(folder / "test.harvest", "Kirk Green", "What keeps us well here?")
    verbs.intake.import_files(meeting, [folder / "meeting.vtt"], event="Winter café", consent=Consent.ANONYMOUS)

    def add(words: str, code: str, polarity: str = "present") -> None:
        at = next(p.id for p in verbs.inquiry.passages(meeting) if words in p.text)
        verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.act_from(at, "add", code, polarity=polarity)])

    add("Jean", "five_ways/connect")
    add("allotment", "five_ways/be_active")
    add("Italian", "five_ways/keep_learning", "lacking")
    add("Italian", "toronto/o_access_poor")
    ann = next(v for v in verbs.settings.voices(meeting) if v.label == "Ann Doyle")
    verbs.settings.set_consent(meeting.acting_as("Ana"), [ann.id], Consent.ANALYSIS)
    return meeting


@pytest.fixture(scope="module")
def address(coded: verbs.Workspace) -> Iterator[str]:
    """The app as a person starts it."""
    port = free_port()
    with (coded.path.parent / "serve.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "harvest.cli", "serve", str(coded.path), "--port", str(port)],
            cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=log, stderr=log,
        )  # fmt: skip
        url = f"http://127.0.0.1:{port}"
        try:
            for _ in range(3000):
                try:
                    urllib.request.urlopen(f"{url}/_stcore/health", timeout=1).read()
                    break
                except OSError:
                    process.poll()
                    if process.returncode is not None:
                        raise RuntimeError((coded.path.parent / "serve.log").read_text()) from None
                    time.sleep(0.2)
            yield url
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(300)


@pytest.fixture
def visit(browser: Any, address: str) -> Iterator[Callable[..., Any]]:
    """Opens a page of the app as Ana and notes every fault in the browser."""
    opened: list[Any] = []

    def go(name: str, width: int = 1280) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 900}, accept_downloads=True)
        page = context.new_page()
        page.problems = []
        page.on("pageerror", lambda error: page.problems.append(str(error)))
        opened.append(page)
        page.goto(f"{address}/{name}")
        page.get_by_role("heading", level=1).wait_for()
        if width < 800:
            page.get_by_test_id("stExpandSidebarButton").click()
        page.get_by_role("button", name="Ana", exact=True).click()
        page.get_by_text("You are Ana").wait_for()
        still(page)
        if width < 800:
            page.get_by_test_id("stSidebarCollapseButton").get_by_role("button").click()
        return page

    yield go
    for page in opened:
        assert not page.problems, page.problems
        page.context.close()


def test_a_number_leads_to_its_words_and_the_words_to_their_place(visit: Callable[..., Any]) -> None:
    page = visit("themes")
    page.get_by_role("combobox", name="Theme", exact=True).click()
    page.get_by_role("option", name="Keep learning").click()
    still(page)
    page.get_by_role("button", name="Open the quotations", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("no evening classes here any more").wait_for()
    dialog.get_by_role("button", name="In the transcript").click()
    page.wait_for_url("**/code*")
    page.locator("article.current", has_text="no evening classes").wait_for()


def test_a_mark_of_the_picture_opens_its_words_by_mouse_and_by_key(visit: Callable[..., Any]) -> None:
    page = visit("themes")
    mark = page.get_by_role("button", name="Keep learning, lacking")
    mark.click()
    page.get_by_role("dialog").get_by_text("no evening classes here any more").wait_for()
    page.keyboard.press("Escape")
    page.get_by_role("dialog").wait_for(state="detached")
    page.get_by_role("button", name="Keep learning, lacking").focus()
    page.keyboard.press("Enter")
    page.get_by_role("dialog").get_by_text("no evening classes here any more").wait_for()


def test_the_rings_show_the_barrier_and_lead_to_it(visit: Callable[..., Any]) -> None:
    page = visit("themes")
    page.get_by_role("combobox", name="Codebook").click()
    page.get_by_role("option", name="Toronto").click()
    still(page)
    page.get_by_text("Helps beside in the way", exact=True).click()
    page.locator("svg .mark[aria-label^='Access is difficult']").click()
    page.get_by_role("dialog").get_by_text("no evening classes here any more").wait_for()


def test_a_pack_holds_the_quotation_and_not_the_held_back_words(
    visit: Callable[..., Any], coded: verbs.Workspace
) -> None:
    page = visit("export")
    page.get_by_text("consent for analysis only").first.wait_for()
    page.get_by_test_id("stMain").get_by_role("radio", name="Word", exact=True).click()
    page.get_by_role("button", name="Make it: Evidence pack (Word)").click()
    button = page.get_by_role("button", name="Download (")
    button.wait_for()
    with page.expect_download() as download:
        button.click()
    document = docx.Document(io.BytesIO(Path(download.value.path()).read_bytes()))
    cells = [c.text for t in document.tables for row in t.rows for c in row.cells]
    said = "\n".join([*(p.text for p in document.paragraphs), *cells])
    assert "knocks every morning" in said and "plum tree" not in said
    assert verbs.settings.log_entries(coded)[0].verb == "export"


def test_a_code_is_renamed_after_its_preview_and_the_history_tells_it(visit: Callable[..., Any]) -> None:
    page = visit("codebooks")
    page.get_by_role("button", name=re.compile("^Be(ing)? active")).click()  # renamed already where this runs again
    page.get_by_role("button", name="Rename", exact=True).click()
    page.get_by_label("New label").fill(label := f"Being active {time.time_ns() % 1000}")
    page.get_by_role("button", name="See what this touches").click()
    page.get_by_text("1 coding stands on it").wait_for()
    page.get_by_role("button", name="Make this change").click()
    page.get_by_role("button", name=label).wait_for()
    page.get_by_role("link", name="History").click()
    page.get_by_role("heading", name="History", level=1).wait_for()
    page.get_by_text("Imports, consent, exports").click()
    page.get_by_text("lines of").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download this list as CSV").click()
    kept = Path(download.value.path()).read_text("utf-8-sig")
    assert "saved a codebook" in kept and label in kept


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_screen(browser: Any, address: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for name in ("themes", "export", "codebooks", "history"):
        page.goto(f"{address}/{name}")
        page.get_by_role("heading", level=1).wait_for()
        page.get_by_test_id("stStatusWidget").wait_for(state="detached")
        main = page.get_by_test_id("stMain")
        assert main.evaluate("m => m.scrollWidth - m.clientWidth") <= 1, name
    page.close()
