"""The page Dreams & pledges: groups kept when they are named, pledges marked in one click, each act taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import fine, open_page, press, words

from harvest import workspace as verbs
from harvest.errors import DecisionError, ModelError
from harvest.model import Consent, PledgeState
from harvest.ui.board import act
from harvest.ui.pages.dreams import dreams as board_page
from harvest.workspace.planning import dreams as dream_verbs

DREAMS = """Table,Our dream,When,Dots
Lamp,A warm room that is open every weekday,now,6
Kiln,A warm room where the kettle is always on,now,4
Kiln,The ferry sails on Sundays and in the evening,one day,2
Lamp,A ferry that sails on Sundays too,soon,
Bridge,Fewer meetings and more soup,,1
"""
PLEDGES = """Who,What I will do,By when
Hester Quill,Share the hall keys with a rota of five,30 June 2026
Neighbourhoods team,Open the library hall every weekday,31/07/2099
"""


@pytest.fixture
def summit(inquiry: verbs.Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> verbs.Workspace:
    """Dreams and pledges of one event, without a model on the machine."""

    def no_model(name: str) -> object:
        raise ModelError("no model here")

    monkeypatch.setattr(dream_verbs, "engine", no_model)
    (tmp_path / "dreams.csv").write_text(DREAMS, "utf-8")
    (tmp_path / "pledges.csv").write_text(PLEDGES, "utf-8")
    verbs.intake.import_files(inquiry, [tmp_path / "dreams.csv", tmp_path / "pledges.csv"], consent=Consent.ANONYMOUS)
    return inquiry.acting_as("Ana")


def page(ws: verbs.Workspace, view: str = "Dreams") -> AppTest:
    return open_page("dreams", ws.path, coder="Ana", dreams_view=view)


def shown(ws: verbs.Workspace) -> dict[str, list[str]]:
    groups = board_page.groups(verbs.planning.all_dreams(ws))
    return {g["name"] or g["kind"]: [c["text"][:12] for c in g["cards"]] for g in groups}


def test_an_empty_inquiry_says_what_to_do_next(inquiry: verbs.Workspace) -> None:
    said = words(open_page("dreams", inquiry.path, coder="Ana"))
    assert "on the page Upload" in said and "No pledge is here yet: add one" in said and "0 pledges" not in said


def test_whoever_acts_says_who_they_are_first(summit: verbs.Workspace) -> None:
    assert "carries a name" in words(open_page("dreams", summit.path))


def test_the_board_shows_suggested_groups_beside_places_outside_every_group(summit: verbs.Workspace) -> None:
    at = page(summit)
    assert "5 dreams: 0 groups named, 2 suggested and kept only when you name them" in words(at)
    groups = board_page.groups(verbs.planning.all_dreams(summit))
    assert [g["kind"] for g in groups] == ["proposed", "proposed", "alone", "apart"]
    assert groups[0]["hint"] == "2 cards · 2 tables · 10 dots"
    assert groups[0]["cards"][0]["notes"] == "table Lamp · now · 6 dots" or "Lamp" in groups[0]["cards"][0]["notes"]


def test_statements_without_a_group_lead_to_the_groups(summit: verbs.Workspace) -> None:
    at = press(page(summit, "Statements"), "Go to the groups of dreams")
    assert "2 suggested and kept only when you name them" in words(at)


def test_what_is_done_on_the_board_is_kept_and_taken_back(summit: verbs.Workspace) -> None:
    every = verbs.planning.all_dreams(summit)
    warm, ferry = every.proposed
    board_page.done(summit, {"type": "name", "group": warm.id, "name": "Warm"})
    board_page.done(summit, {"type": "move", "dreams": [ferry.dreams[0]], "to": "apart"})
    assert shown(summit)["Warm"] == ["A warm room "] * 2 and len(shown(summit)["Apart, by right"]) == 1
    at = press(page(summit), "Undo")
    assert shown(summit)["Apart, by right"] == [] and "1 group named" in words(at)
    press(at, "Undo")
    assert "Warm" not in shown(summit)
    press(at, "Redo")
    assert "Warm" in shown(summit)


def test_an_act_on_a_group_that_is_gone_says_so_and_changes_nothing(summit: verbs.Workspace) -> None:
    before = verbs.planning.all_dreams(summit)
    with pytest.raises(DecisionError, match="unknown kind"):
        act({"act": {"type": "burn"}})
    with pytest.raises(DecisionError, match="without a usable"):
        act({"act": {"type": "move", "dreams": "1", "to": "apart"}})
    with pytest.raises(DecisionError, match="no numbers"):
        act({"act": {"type": "move", "dreams": [True], "to": "apart"}})
    with pytest.raises(DecisionError, match="any more"):
        verbs.planning.move_dreams(summit, [before.dreams[0].id], "99")
    assert verbs.planning.all_dreams(summit) == before


def test_a_statement_is_written_in_three_acts(summit: verbs.Workspace) -> None:
    group = verbs.planning.name_group(summit, verbs.planning.all_dreams(summit).proposed[0].id, "Warm")
    at = press(page(summit, "Statements"), "Write: Warm")
    at.text_area(key=f"statement_text_{group}").set_value("A warm room, open every weekday.")
    press(at, "Keep the statement")
    (found,) = verbs.planning.all_statements(summit)
    assert (found.topic, found.text, len(found.dreams)) == ("Warm", "A warm room, open every weekday.", 2)
    assert "A warm room, open every weekday." in words(page(summit, "Statements"))


def test_what_became_of_a_pledge_is_one_click(summit: verbs.Workspace) -> None:
    first = verbs.planning.all_pledges(summit)[0]
    at = page(summit, "Pledges")
    assert "2 pledges: 2 open. 1 pledge overdue." in words(at)
    control = at.segmented_control(key=f"pledge_{first.id}_state_{first.state}")
    fine(control.set_value(PledgeState.KEPT).run())
    assert verbs.planning.all_pledges(summit)[-1].state is PledgeState.KEPT
    assert "2 pledges: 1 open, 1 kept. 0 pledges overdue." in words(at)
    press(at, "Undo")
    assert "2 pledges: 2 open. 1 pledge overdue." in words(at)


def test_a_pledge_made_aloud_is_written_down(summit: verbs.Workspace) -> None:
    at = page(summit, "Pledges")
    at.text_input(key="pledge_add_who").set_value("Jo")
    at.text_input(key="pledge_add_what").set_value("Ring the council")
    at.text_input(key="pledge_add_by").set_value("1 May 2026")
    press(at, "Add")
    assert [p.who for p in verbs.planning.all_pledges(summit)][0] == "Jo"


def test_a_card_shows_its_table_dots_and_the_words_for_when(summit: verbs.Workspace, tmp_path: Path) -> None:
    lines = (
        "TABLE 2\n\n- A pond to skate on (in five years) ●●●\n- A bus at night (soon) ●\n- Bees – next year – 4 dots\n"
    )
    (tmp_path / "dream cards.txt").write_text(f"Dream cards\n\n{lines}\n3 cards\n", "utf-8")
    verbs.intake.import_files(summit, [tmp_path / "dream cards.txt"])
    assert "8 dreams" in words(page(summit))
    notes = [c["notes"] for g in board_page.groups(verbs.planning.all_dreams(summit)) for c in g["cards"]]
    assert "Table 2 · in five years (long term) · 3 dots" in notes and "Table 2 · soon (medium term) · 1 dot" in notes
