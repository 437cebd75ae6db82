"""A team in real browsers: in by a link, through a reload, a desk without names, and out again everywhere."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import TeamRole
from tests.e2e.conftest import free_port
from tests.workspace.test_team import PASSWORD, join

pytestmark = pytest.mark.e2e
ROOT = Path(__file__).parents[2]


@pytest.fixture
def served(meeting: verbs.Workspace) -> Iterator[str]:
    """The address of a team's server; Amina manages its people."""
    join(meeting, "Amina", TeamRole.ADMIN)
    port = free_port()
    command = ["serve", str(meeting.path), "--team", "--address", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(
        [sys.executable, "-m", "harvest.cli", *command],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.DEVNULL,
    )
    url = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                urllib.request.urlopen(f"{url}/signin", timeout=300).close()
                break
            except OSError:
                assert process.poll() is None
                time.sleep(0.2)
        yield url
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(300)


def _pages(page: Any) -> list[str]:
    page.wait_for_selector("[data-testid=stSidebarNav] a")
    return [text.split("\n")[-1] for text in page.locator("[data-testid=stSidebarNav] a").all_inner_texts()]


def test_a_facilitator_comes_in_by_a_link_codes_without_names_and_goes(
    served: str, meeting: verbs.Workspace, browser: Any
) -> None:
    link = verbs.team.invite(meeting, "Farid", TeamRole.FACILITATOR)
    context = browser.new_context()
    elsewhere: list[str] = []
    context.on(
        "request", lambda r: elsewhere.append(r.url) if not r.url.startswith((served, "data:", "blob:")) else None
    )
    page = context.new_page()
    page.goto(served + link.path)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("button")
    assert "Code" in (shown := _pages(page)) and not {"Upload", "Names", "Export", "Settings"} & set(shown)
    page.goto(f"{served}/code")
    page.wait_for_selector("text=My neighbour ···· knocks")
    assert "Jean" not in page.content() and "Bill Marsh" not in page.content()
    page.reload()
    page.wait_for_selector("text=My neighbour ···· knocks")
    assert "You are Farid" in page.locator("[data-testid=stSidebar]").inner_text()

    page.keyboard.press("n")
    page.wait_for_selector("text=Saved")
    for _ in range(3000):
        if found := verbs.inquiry.decisions(meeting):
            break
        time.sleep(0.2)
    assert {d.coder for d in found} == {"Farid"}

    other = context.new_page()
    other.goto(f"{served}/signout")
    other.click("text=Sign out on every device")
    other.wait_for_selector("text=Your name")
    page.wait_for_selector("text=You are not signed in any more")
    page.reload()
    page.wait_for_selector("text=Your name")
    assert "/signin" in page.url and elsewhere == []
    context.close()


def test_whoever_manages_people_shows_the_address_and_invites(
    served: str, meeting: verbs.Workspace, browser: Any
) -> None:
    page = browser.new_page()
    page.goto(served)
    page.fill("#name", "amina")
    page.fill("#password", PASSWORD)
    page.click("button")
    assert "Settings" in _pages(page)
    page.goto(f"{served}/settings?section=people")
    page.wait_for_selector("text=Where the team comes in")
    page.wait_for_selector("[data-testid=stImage] img")
    page.fill("input[aria-label='Invite somebody']", "Zoe *Hart*")
    page.click("text=Make a link")
    page.wait_for_selector("text=Give Zoe *Hart* this link")
    page.wait_for_selector(f"[data-testid=stCode]:has-text('{served}/accept/')")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{served}/settings", timeout=300)
    assert refused.value.code == 401
    assert [m.name for m in verbs.team.members(meeting)] == ["Amina", "Zoe *Hart*"]
    page.close()
