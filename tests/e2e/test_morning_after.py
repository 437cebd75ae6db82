"""The morning after an event, wholly in a browser: raw files in, dreams grouped and named, a feedback sheet out."""

from __future__ import annotations

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from harvest import shipped
from harvest import workspace as verbs
from tests.e2e.test_upload import served as served
from tests.e2e.test_upload import server as server

pytestmark = [pytest.mark.e2e, pytest.mark.model, pytest.mark.slow]

NO_FILES_OF_A_HOST = {"README.md", "plan.toml", "decisions_amina.csv", "decisions_tom.csv"}
BEYOND_THE_GROUPS = 11
"""So many acts may it take beside naming each group, going to a page and saying who one is among them."""
LONG = 120_000
"""Milliseconds to wait where much is worked out: nothing here is about how fast a machine is."""


class Host:
    """One person at a browser: every press, choice and typed word is an act, every step is timed."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.acts = 0
        self.told: list[str] = []

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        acts, begun = self.acts, time.monotonic()
        yield
        self.told.append(f"{name}: {self.acts - acts} acts, {time.monotonic() - begun:.0f} s")

    def press(self, found: Any) -> None:
        found.click(timeout=LONG)
        self.acts += 1

    def type(self, found: Any, words: str, then: str = "Enter") -> None:
        found.fill(words, timeout=LONG)
        found.press(then)
        self.acts += 1

    def go(self, name: str) -> None:
        self.press(self.page.get_by_test_id("stSidebar").get_by_role("link", name=name, exact=True))
        self.page.get_by_role("heading", name=name, exact=True, level=1).wait_for(timeout=LONG)


def test_from_raw_files_to_named_groups_pledges_and_a_feedback_sheet(
    browser: Any, served: tuple[verbs.Workspace, str], tmp_path: Path
) -> None:
    ws, url = served
    files = sorted(f for f in shipped.sample_stories().iterdir() if f.name not in NO_FILES_OF_A_HOST)
    page = browser.new_context(viewport={"width": 1280, "height": 1000}, accept_downloads=True).new_page()
    page.set_default_timeout(LONG)
    page.goto(f"{url}/upload")
    host = Host(page)
    with host.step(f"upload of {len(files)} files"):
        host.type(page.get_by_role("textbox", name="Your name").first, "Amina Clarke")
        page.get_by_text("You are Amina Clarke").wait_for()
        page.locator("input[type=file]").set_input_files([str(f) for f in files])
        host.acts += 1
        page.get_by_role("button", name=f"Take in {len(files)} files").wait_for()
        host.press(page.get_by_text("Anonymous quotation", exact=False).first)
        host.press(page.get_by_role("button", name="Take in").first)
        page.get_by_text(f"Taken in: {len(files)} files").first.wait_for()

    with host.step("dreams grouped and named"):
        host.go("Dreams & pledges")
        named = 0
        while True:
            page.locator("section.group").first.wait_for()
            field = page.get_by_placeholder("Name it to keep it").first
            if not field.count():
                break
            named += 1
            host.type(field, f"Our dream {named}")
            page.locator("section.group.named h2", has_text=f"Our dream {named}").wait_for()
        page.get_by_text(f"{named} groups named").wait_for()

    with host.step("pledges listed"):
        host.press(page.get_by_test_id("stMain").get_by_text("Pledges", exact=True))
        page.get_by_text("14 pledges").wait_for()

    with host.step("feedback sheet downloaded"):
        host.go("Export")
        host.press(page.get_by_text("Feedback sheet", exact=True))
        host.press(page.get_by_test_id("stMain").get_by_role("radio", name="Word", exact=True))
        host.press(page.get_by_role("button", name="Make it: Feedback sheet (Word)"))
        button = page.get_by_role("button", name="Download (")
        button.wait_for()
        with page.expect_download() as download:
            host.press(button)

    print(*host.told, f"{host.acts} acts in all", sep="\n")
    sheet = docx.Document(io.BytesIO(Path(download.value.path()).read_bytes()))
    cells = [c.text for t in sheet.tables for row in t.rows for c in row.cells]
    said = "\n".join([*(p.text for p in sheet.paragraphs), *cells])
    assert "You dreamed" in said and "Our dream 1" in said and "Mend the bench by the reservoir" in said
    assert "Who promised what" in said
    there = verbs.open_inquiry(ws.path).acting_as("Amina Clarke")
    every = verbs.planning.all_dreams(there)
    assert len(every.dreams) == 25 and len(every.groups) == named and not every.proposed
    late = [p.overdue("2025-06-01") for p in verbs.planning.all_pledges(there, date(2025, 6, 1))]
    assert any(late) and late == sorted(late, reverse=True)
    assert host.acts <= named + BEYOND_THE_GROUPS, host.told
    page.context.close()
