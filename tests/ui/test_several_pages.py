"""Several inquiries of a folder on the pages: which are offered, which an address opens, what a refusal leaves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from harvest import workspace as verbs
from harvest.errors import NoPlace
from harvest.model import TeamRole
from harvest.ui import serving, session
from harvest.workspace.team import TurnedAway
from tests.workspace.test_folder_team import Office, lines, office_of

APP = Path(__file__).parents[2] / "streamlit_app.py"


@pytest.fixture
def office(meeting_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """A folder that is served: Amina manages both inquiries, Ben codes in the garden."""
    made = office_of(meeting_file, tmp_path / "garden-trust")
    how = serving.Served(("10.0.0.5",), team=True, folder=made.folder.resolve())
    monkeypatch.setattr(serving, "_now", [how])
    yield made


def opened(monkeypatch: pytest.MonkeyPatch, token: str, inquiry: str = "") -> AppTest:
    """The app in a browser that keeps this token, at an address that names an inquiry or none."""
    monkeypatch.setattr(session, "token", lambda: token)
    at = AppTest.from_file(str(APP), default_timeout=120)
    if inquiry:
        at.query_params["inquiry"] = inquiry
    return at.run()


def titles(at: AppTest) -> list[str]:
    assert not at.exception
    return [t.value for t in at.title]


def words(at: AppTest) -> str:
    """Every word on the page and in the side bar."""
    return " ".join(str(e.proto) for block in (at.main, at.sidebar) for e in block if hasattr(e, "proto"))


def buttons(at: AppTest) -> list[str]:
    return [str(b.key) for b in at.button if str(b.key).startswith("go_to_")]


def test_somebody_with_several_places_chooses_and_changes_without_signing_in_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.READER)
    at = opened(monkeypatch, amina)
    assert titles(at) == ["Your inquiries"] and buttons(at) == ["go_to_garden.harvest", "go_to_river.harvest"]
    at.button(key="go_to_garden.harvest").click().run()
    assert titles(at) == ["The garden"] and at.query_params["inquiry"] == "garden.harvest"
    at.selectbox(key="which_inquiry").select_index(1).run()
    assert titles(at) == ["Themes"], "a reader there"
    assert at.query_params["inquiry"] == "river.harvest" and "You are Amina" in words(at)
    assert lines(office.garden, "came in") == lines(office.river, "came in") == ["Amina"]


def test_who_has_one_place_is_in_it_at_once_and_is_told_of_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    ben = office.token("Ben", garden=TeamRole.FACILITATOR)
    at = opened(monkeypatch, ben)
    assert titles(at) == ["The garden"] and not [s for s in at.selectbox if s.key == "which_inquiry"]
    assert "You are Ben" in words(at) and "river" not in words(at)


@pytest.mark.parametrize(
    "asked", ["river.harvest", "nothing.harvest", "../garden.harvest", "harvest.team", "/etc/passwd"]
)
def test_an_address_opens_no_inquiry_in_which_there_is_no_place_and_says_the_same_of_each(
    office: Office, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    office.token("Rosa", river=TeamRole.ADMIN)
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    at = opened(monkeypatch, ben, asked)
    assert titles(at) == ["Your inquiries"] and buttons(at) == ["go_to_garden.harvest"]
    assert len(at.warning) == 1 and "for you here" in at.warning[0].value
    assert "You are Ben" in words(at) and "The river" not in words(at) and "Rosa" not in words(at)
    turned = [(e.who, e.detail["why"]) for e in verbs.settings.log_entries(office.team) if e.verb == "turned away"]
    assert turned == [("Ben", TurnedAway.INQUIRY.value)]
    assert lines(office.river, "refused") == (["Ben"] if asked == "river.harvest" else [])
    assert lines(office.river, "came in") == []
    at.button(key="go_to_garden.harvest").click().run()
    assert titles(at) == ["The garden"]


def test_who_is_removed_is_out_with_the_next_click_and_in_no_inquiry_where_it_was_the_last(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    ben = office.token("Ben", garden=TeamRole.FACILITATOR, river=TeamRole.FACILITATOR)
    at = opened(monkeypatch, ben, "river.harvest")
    assert titles(at) == ["The river"]
    verbs.team.remove(office.river, "Ben")
    at.run()
    assert titles(at) == ["Your inquiries"] and lines(office.river, "refused") == ["Ben"]
    verbs.team.remove(office.garden, "Ben")
    at.run()
    assert titles(at) == ["You are signed out"]


def test_nobody_and_a_forged_cookie_see_neither_inquiry_nor_title(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for token in ("", "forged"):
        for asked in ("", "garden.harvest"):
            at = opened(monkeypatch, token, asked)
            assert titles(at) == ["You are signed out"] and "arden" not in words(at)


def test_an_admin_invites_to_the_inquiries_that_they_manage_and_to_no_other(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.token("Rosa", river=TeamRole.ADMIN)
    amina = office.token("Amina", garden=TeamRole.ADMIN)
    at = opened(monkeypatch, amina, "garden.harvest")
    at.query_params["section"] = "people"
    at.switch_page("harvest/ui/pages/settings/page.py").run()
    assert not at.exception and not at.multiselect
    assert "inquiry=garden.harvest" in session.several.served().desk_of(office.garden.path)
    office.token("Amina", river=TeamRole.ADMIN)
    at.run()
    assert at.multiselect(key="team_invite_also").options == ["The river"]
    at.text_input(key="team_invite_name").input("Zoe")
    at.multiselect(key="team_invite_also").select("The river")
    at.button(key="team_invite_button").click().run()
    assert not at.exception and not at.error
    for ws in (office.garden, office.river):
        assert "Zoe" in [m.name for m in verbs.team.members(ws)]


def test_an_inquiry_that_cannot_be_opened_is_said_and_the_others_go_on(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    amina = office.token("Amina", garden=TeamRole.ADMIN, river=TeamRole.ADMIN)
    office.river.store.close()
    office.river.path.rename(office.folder / "away")
    at = opened(monkeypatch, amina)
    assert titles(at) == ["Your inquiries"]
    assert [b.disabled for b in at.button if str(b.key).startswith("go_to_")] == [False, True]
    (office.folder / "harvest.team").rename(office.folder / "team away")
    at.run()
    assert not at.exception and len(at.error) == 1 and not at.title


def test_a_path_outside_the_folder_is_no_inquiry_of_anybody(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    ben = office.token("Ben", garden=TeamRole.ADMIN)
    for path in (office.river.path, office.folder.parent / "garden.harvest", Path("/etc/passwd")):
        with pytest.raises(NoPlace):
            session.several.check(path, ben)
    session.several.check(office.garden.path, ben)
