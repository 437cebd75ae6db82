"""What each role of a team sees on the pages, and that nobody gets a page who is not signed in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from harvest import workspace as verbs
from harvest.model import TeamRole
from harvest.ui import serving, session
from harvest.ui.app import PAGES
from harvest.workspace.team import NOBODY_YET
from tests.workspace.test_team import join

APP = Path(__file__).parents[2] / "streamlit_app.py"
SEEN = {
    TeamRole.READER: "Themes",
    TeamRole.EVALUATOR: "Themes Export",
    TeamRole.FACILITATOR: "Inquiry Code Compare Dreams&pledges Themes Codebooks History",
    TeamRole.HOST: "Inquiry Upload Code Compare Names Dreams&pledges Themes Export Codebooks History Settings",
}


@pytest.fixture
def team(meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> Iterator[verbs.Workspace]:
    """An inquiry that is served for a team."""
    monkeypatch.setattr(serving, "_now", [serving.Served(("10.0.0.5",), team=True, inquiry=meeting.path)])
    yield meeting


def opened(ws: verbs.Workspace, monkeypatch: pytest.MonkeyPatch, token: str, page: str = "", **state: str) -> AppTest:
    """The app as it stands in a browser that keeps this token, a page of it with this state."""
    who = verbs.team.who_is(ws.acting_as(NOBODY_YET), token)
    monkeypatch.setattr(session, "actor", lambda: who or NOBODY_YET)
    at = AppTest.from_file(str(APP), default_timeout=900)
    at.run()
    if page:
        at.switch_page(f"harvest/ui/pages/{page}/page.py")
        for key, value in state.items():
            at.session_state[key] = value
        at.run()
    return at


def test_nobody_gets_a_page(team: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    at = opened(team, monkeypatch, "forged")
    assert [t.value for t in at.title] == ["You are signed out"]
    assert "Kirk" not in str(at.main)


@pytest.mark.parametrize("role", list(SEEN))
def test_every_page_can_be_opened_by_its_address_and_says_when_it_is_not_for_a_role(
    role: TeamRole, team: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = join(team, "Somebody", role)
    titles = {name: title.replace(" ", "") for name, title, _, _ in PAGES}
    for name, title, _, _ in PAGES:
        at = opened(team, monkeypatch, token, name)
        assert not at.exception and not at.error, (name, [e.value for e in at.error])
        closed = any("not for your role" in i.value for i in at.info)
        assert closed is (title.replace(" ", "") not in SEEN[role].split()), name
        linked = {titles[link.proto.page] for link in at.get("page_link")}
        assert linked <= set(SEEN[role].split()), (name, linked)
        if role is not TeamRole.HOST:
            words = str(at.main)
            assert "Bill" not in words and "Jean" not in words, name


def test_who_is_signed_out_elsewhere_is_signed_out_here_with_the_next_click(
    team: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = join(team, "Amina", TeamRole.ADMIN)
    at = opened(team, monkeypatch, token, "history")
    assert not at.exception and [t.value for t in at.title] == ["History"]
    verbs.team.sign_everybody_out(team, "Amina")
    at.run()
    assert [t.value for t in at.title] == ["You are signed out"]


def test_what_a_field_may_not_do_any_more_is_said_in_a_sentence_and_the_page_stays(
    team: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = opened(team, monkeypatch, join(team, "Somebody", TeamRole.HOST), "compare", compare_tab="Rounds")
    verbs.team.set_member_role(team, "Somebody", TeamRole.FACILITATOR)
    at.toggle(key="settle_unnamed").set_value(True).run()
    assert not at.exception
    assert any("needs the right to change settings" in e.value for e in at.error)
    assert [t.value for t in at.title] == ["Compare"]
    assert not at.run().error
    assert not verbs.settings.read_settings(team).settle_unnamed


def test_what_a_role_may_not_set_is_no_field_for_it(team: verbs.Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    token = join(team, "Somebody", TeamRole.FACILITATOR)
    at = opened(team, monkeypatch, token, "compare", compare_tab="Rounds")
    assert at.toggle(key="settle_unnamed").disabled
