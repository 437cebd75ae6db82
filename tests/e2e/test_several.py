"""Two people and two inquiries of one folder in real browsers: each sees theirs, and an address opens nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import TeamRole
from harvest.workspace.team import TurnedAway
from tests.ui.test_door import running
from tests.workspace.test_folder_team import Office, lines, office_of
from tests.workspace.test_team import PASSWORD

pytestmark = pytest.mark.e2e


@pytest.fixture
def office(meeting_file: Path, tmp_path: Path) -> Office:
    """Amina manages both inquiries; in the river the neighbour sings."""
    made = office_of(meeting_file, tmp_path / "garden-trust")
    made.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    p = next(p for p in verbs.inquiry.passages(made.river) if "knocks" in p.text)
    verbs.desk.fix_text(
        made.river.acting_as("Amina"), p.id, p.text.replace("knocks every morning", "sings every evening")
    )
    return made


@pytest.fixture
def url(office: Office) -> Iterator[str]:
    with running(office.folder, office.team) as server:
        yield server.origin


def _page(browser: Any) -> Any:
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(120_000)
    return page


def _come_in(page: Any, address: str) -> None:
    page.goto(address)
    page.fill("#password", PASSWORD)
    page.fill("#again", PASSWORD)
    page.click("button")


def test_two_people_work_in_two_inquiries_under_one_address(url: str, office: Office, browser: Any) -> None:
    amina, ben = _page(browser), _page(browser)
    amina.goto(url)
    amina.fill("#name", "amina")
    amina.fill("#password", PASSWORD)
    amina.click("button")
    amina.get_by_text("Your inquiries").wait_for()
    amina.get_by_text("The river").wait_for()
    amina.get_by_role("button", name="Open").first.click()
    amina.get_by_role("heading", name="The garden").wait_for()
    amina.goto(f"{url}/settings?inquiry=garden.harvest&section=people")
    amina.fill("input[aria-label='Invite somebody']", "Ben")
    amina.click("text=Make a link")
    amina.get_by_text("Give Ben this link").wait_for()
    _come_in(ben, amina.locator("[data-testid=stCode]").filter(has_text="/accept/").inner_text().strip())

    ben.get_by_role("heading", name="The garden").wait_for()
    assert "river" not in ben.inner_text("body")
    ben.goto(f"{url}/code?inquiry=river.harvest")
    ben.get_by_text("There is no inquiry “river.harvest” for you here.").wait_for()
    assert "sings every evening" not in ben.content() and "The river" not in ben.content()
    assert lines(office.river, "refused") == ["Ben"]
    ben.goto(f"{url}/code?inquiry=garden.harvest")
    ben.get_by_text("knocks every morning").wait_for()

    amina.goto(f"{url}/settings?inquiry=river.harvest&section=people")
    amina.fill("input[aria-label='Invite somebody']", "Ben")
    amina.click("text=Make a link")
    amina.get_by_text("needs no link").wait_for()
    ben.reload()
    ben.locator("[data-testid=stSidebar] [data-testid=stSelectbox] input").click()
    ben.get_by_role("option", name="The river").click()
    ben.get_by_text("sings every evening").wait_for()
    assert "inquiry=river.harvest" in ben.url and "You are Ben" in ben.inner_text("[data-testid=stSidebar]")
    ben.get_by_role("button", name="None of these fit").first.click()
    ben.wait_for_selector("text=Saved")
    for _ in range(100):
        if "Ben" in (coders := {d.coder for d in verbs.inquiry.decisions(office.river)}):
            break
        ben.wait_for_timeout(200)
    assert coders == {"Amina", "Ben"}, "she mended the text"
    assert verbs.inquiry.decisions(office.garden) == ()

    verbs.team.remove(office.river, "Ben")
    ben.get_by_text("You have no place in this inquiry").wait_for()
    ben.reload()
    ben.get_by_text("There is no inquiry “river.harvest” for you here.").wait_for()
    assert "sings every evening" not in ben.content()
    whys = {e.detail["why"] for e in verbs.settings.log_entries(office.team) if e.verb == "turned away"}
    assert TurnedAway.INQUIRY.value in whys
    assert lines(office.garden, "came in") == ["Amina", "Ben"] and lines(office.river, "came in") == ["Amina", "Ben"]
    assert verbs.team.check_folder_team(office.folder)[0] == ()
    for page in (amina, ben):
        page.context.close()
