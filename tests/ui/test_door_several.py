"""The server of a folder against whoever tries: forged and foreign cookies, stale links, somebody who was removed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from harvest import workspace as verbs
from harvest.errors import HarvestError, ServeError
from harvest.model import TeamRole
from harvest.ui.serve import TeamOptions, as_team, serve_folder
from harvest.workspace.team import NOBODY_YET, TurnedAway
from tests.ui.test_door import Server, running
from tests.workspace.test_folder_team import Office, office_of
from tests.workspace.test_team import PASSWORD, join

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def office(meeting_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Office:
    """Amina manages both inquiries; Ben codes in the garden alone."""
    made = office_of(meeting_file, tmp_path_factory.mktemp("several") / "garden-trust")
    made.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    made.token("Ben", garden=TeamRole.FACILITATOR)
    return made


@pytest.fixture(scope="module")
def server(office: Office) -> Iterator[Server]:
    with running(office.folder, office.team) as found:
        yield found


def test_one_address_and_one_password_for_the_folder_and_nothing_of_its_inquiries_before(server: Server) -> None:
    shown = server.ask("/signin")
    assert "garden trust" in shown.body and "The river" not in shown.body and "The garden" not in shown.body
    assert server.ask("/code?inquiry=river.harvest", Accept="text/html").header("location") == (
        "/signin?to=/code%3Finquiry%3Driver.harvest"
    )
    came = server.post("/signin", name="ben", password=PASSWORD, to="/code?inquiry=garden.harvest")
    assert (came.status, came.header("location")) == (303, "/code?inquiry=garden.harvest")
    assert server.ask("/", token=came.token).status == 200 and server.socket(came.token) == 101


def test_a_cookie_that_an_inquiry_gave_by_itself_and_one_made_up_open_nothing(
    server: Server, office: Office, meeting: verbs.Workspace
) -> None:
    theirs = join(meeting, "Amina", TeamRole.ADMIN)
    meeting.store.close()
    shutil.copy(meeting.path, office.folder / "brought.harvest")
    for token in (theirs, "forged", "x" * 43, "../harvest.team", "garden.harvest"):
        for path in ("/", "/code?inquiry=river.harvest", "/code?inquiry=brought.harvest", "/harvest.team"):
            assert server.ask(path, token=token).status == 401
        assert server.socket(token) == 403
    assert f": {TurnedAway.COOKIE.value}" in server.logged("turned away")


def test_a_link_that_was_used_and_one_of_somebody_who_was_removed_are_refused_and_logged(
    server: Server, office: Office
) -> None:
    used = verbs.team.invite(office.river, "Ola", TeamRole.READER)
    came = server.post(used.path, password=PASSWORD, again=PASSWORD)
    assert came.status == 303
    gone = verbs.team.invite(office.river, "Zoe", TeamRole.READER)
    verbs.team.remove(office.river, "Zoe")
    for path in (used.path, gone.path):
        assert server.ask(path).status == 410 and server.post(path, password=PASSWORD, again=PASSWORD).status == 410
    assert f": {TurnedAway.LINK.value}" in server.logged("turned away")
    verbs.team.remove(office.river, "Ola")
    assert server.ask("/", token=came.token).status == 401 and server.socket(came.token) == 403
    assert server.post("/signin", name="Ola", password=PASSWORD).status == 401
    assert f": {TurnedAway.ENDED.value}" in server.logged("turned away")
    wrong = [e.detail["person"] for e in verbs.settings.log_entries(office.team) if e.verb == "wrong sign-in"]
    assert wrong == ["Ola"]
    assert verbs.team.check_folder_team(office.folder)[0] == ()


def test_signing_out_ends_every_inquiry(server: Server, office: Office) -> None:
    token = server.post("/signin", name="Amina", password=PASSWORD).token
    for ws in (office.garden, office.river):
        assert verbs.team.who_is(ws.acting_as(NOBODY_YET), token) is not None
    assert server.post("/signout", token).status == 303
    for ws in (office.garden, office.river):
        assert verbs.team.who_is(ws.acting_as(NOBODY_YET), token) is None


def test_no_folder_is_served_before_somebody_can_manage_people_in_it(office: Office, tmp_path: Path) -> None:
    with pytest.raises(HarvestError, match="has no team yet"):
        serve_folder(tmp_path, 8501, TeamOptions("127.0.0.1"))
    team = verbs.team.begin_folder_team(tmp_path)
    shutil.copy(office.river.path, tmp_path / "river.harvest")
    ws = verbs.team.admit(team, "river.harvest")
    verbs.team.invite(ws, "Hana", TeamRole.HOST)
    with pytest.raises(ServeError, match="who manages people in an inquiry of this folder"):
        serve_folder(tmp_path, 8501, TeamOptions("127.0.0.1"))
    assert as_team(tmp_path, 8501, TeamOptions("127.0.0.1")).desk_of(ws.path) == "http://127.0.0.1:8501/code"
