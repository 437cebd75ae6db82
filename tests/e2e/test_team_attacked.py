"""The team's server, attacked from inside a browser: hostile files by a host, pages and routes by a reader."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import TeamRole
from harvest.workspace.team import TurnedAway
from tests.e2e.test_team import served  # noqa: F401  # the team's server, as a fixture
from tests.readers import hostile, hostile_doors
from tests.workspace.test_team import PASSWORD

pytestmark = [pytest.mark.e2e, pytest.mark.slow]
SOUND = ("sound.txt", b"I came for the tea and stayed for the songs.")


def hostile_files() -> list[tuple[str, bytes]]:
    """42 files: names that try to leave, archives that unpack to too much, and the crafted ones of each format."""
    doors = [file for files in hostile_doors.of_each_format().values() for file in files[:3]]
    found = [*hostile.tricks(), *islice(hostile.spoiled(), 0, None, 9), *doors]
    named = [(name.replace("\x00", "")[:200] or "nameless", data) for name, data in found if data]
    return named[:42]


def _in(browser: Any, url: str, ws: verbs.Workspace, name: str, role: TeamRole) -> tuple[Any, list[str]]:
    """A page of somebody who has just come in, and what it asked of anybody else."""
    link = verbs.team.invite(ws, name, role)
    context = browser.new_context(viewport={"width": 1280, "height": 1000})
    elsewhere: list[str] = []
    ours = (url, url.replace("http", "ws", 1), "data:", "blob:")
    context.on("request", lambda r: elsewhere.append(r.url) if not r.url.startswith(ours) else None)
    page = context.new_page()
    page.on("dialog", lambda d: (elsewhere.append(d.message), d.dismiss()))
    page.goto(url + link.path)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("button")
    page.get_by_text(f"You are {name}").wait_for()
    return page, elsewhere


def test_42_hostile_files_leave_the_server_and_the_page_alive(
    served: str,  # noqa: F811
    meeting: verbs.Workspace,
    browser: Any,
) -> None:
    page, elsewhere = _in(browser, served, meeting, "Hana", TeamRole.HOST)
    page.goto(f"{served}/upload")
    page.get_by_role("heading", name="Upload", exact=True).wait_for()
    files = hostile_files()
    assert len(files) == 42
    before = sorted(p.name for p in meeting.path.parent.parent.iterdir())
    page.locator("input[type=file]").set_input_files(
        files=[{"name": n, "mimeType": "application/octet-stream", "buffer": d} for n, d in [*files, SOUND]]
    )
    page.get_by_role("button", name="Take in").wait_for(timeout=400_000)
    page.get_by_text("sound.txt").first.wait_for()
    shown = page.content()
    assert "Traceback" not in shown and "root:" not in page.inner_text("body")
    assert elsewhere == []
    assert sorted(p.name for p in meeting.path.parent.parent.iterdir()) == before
    logged = [e.detail for e in verbs.settings.log_entries(meeting) if e.verb == "refused" and e.who == "Hana"]
    assert len(logged) >= 10 and all(set(d) == {"what", "why", "sha256"} for d in logged), "by fingerprint alone"
    page.goto(f"{served}/code")
    page.wait_for_selector("text=knocks every morning")
    assert verbs.settings.check(meeting.path) == ()
    page.context.close()


def test_a_reader_reaches_no_page_and_no_route_of_others(
    served: str,  # noqa: F811
    meeting: verbs.Workspace,
    browser: Any,
) -> None:
    page, elsewhere = _in(browser, served, meeting, "Rita", TeamRole.READER)
    assert page.locator("[data-testid=stSidebarNav] a").count() == 0, "there is one page for a reader"
    for path in ("upload", "code", "export", "settings?section=people"):
        page.goto(f"{served}/{path}")
        page.get_by_text("You are Rita").wait_for()
        page.wait_for_timeout(1500)
        said = page.inner_text("body")
        for secret in ("Bill Marsh", "Ann Doyle", "knocks every morning", "Invite somebody", "Make a copy"):
            assert secret not in said, (path, secret)
    statuses = page.evaluate(
        """async () => {
            const ask = (path, method, body) => fetch(path, { method, body }).then((r) => r.status)
            const form = new FormData()
            form.append("file", new Blob(["x"]), "x.txt")
            return [
                await ask("/_stcore/upload_file/forged/forged", "PUT", form),
                await ask("/media/forged.bin", "GET"),
                await ask("/_stcore/metrics", "GET"),
            ]
        }"""
    )
    assert all(status >= 400 for status in statuses), statuses
    outside = page.evaluate("fetch('/component/forged/..%2f..%2f..%2f..%2fetc/passwd').then((r) => r.text())")
    assert "root:" not in outside
    assert elsewhere == []
    lines = [e for e in verbs.settings.log_entries(meeting) if e.verb == "turned away" and e.who == "Rita"]
    assert {str(e.detail["why"]) for e in lines} == {TurnedAway.PAGE.value, TurnedAway.ROUTE.value}
    page.context.close()
