"""Asking on Themes: several conditions, named questions, any two things set against each other."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import open_page, press, words

from harvest import workspace as verbs
from harvest.cli import main
from harvest.errors import DecisionError
from harvest.evidence import Condition
from harvest.evidence.crossed import crossed
from harvest.ui.session import keys
from harvest.ui.session.drill import Drill
from harvest.ui.widgets import quotations_dialog

CONNECT = "five_ways/connect"
Page = Callable[..., AppTest]


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    for said, code, polarity in (
        ("Jean", CONNECT, "present"),
        ("allotment", "five_ways/be_active", "present"),
        ("allotment", "five_ways/keep_learning", "present"),
        ("Italian", "five_ways/keep_learning", "lacking"),
    ):
        at = next(p.id for p in verbs.inquiry.passages(meeting) if said in p.text)
        verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.act_from(at, "add", code, polarity=polarity)])
    return meeting.acting_as("Ana")


@pytest.fixture
def page(meeting: verbs.Workspace) -> Page:
    def shown(**state: object) -> AppTest:
        return open_page("themes", meeting.path, **{"coder": "Ana", **state})

    return shown


def test_conditions_are_added_answered_in_people_and_taken_away(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    assert "**2 of 2 people**, 3 passages with an agreed code." in words(at)
    at.selectbox(key="ask_key").set_value("valence").run()
    at.selectbox(key="ask_valence").set_value("hinders").run()
    press(at, "Add")
    assert "**1 of 2 people**, 1 passage that meet this." in words(at)
    at.selectbox(key="ask_key").set_value("words").run()
    at.text_input(key="ask_words").set_value("allotment").run()
    press(at, "Add")
    assert "**0 of 2 people**" in words(at)
    at.button(key="ask_out_0").click().run()
    assert at.session_state[keys.ASKED.name] == (Condition("words", "allotment"),)


def test_an_event_is_asked_by_the_title_it_has_here(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    press(at, "Add")
    assert at.session_state[keys.ASKED.name] == (Condition("event", "Winter café"),)
    assert not at.error and "**2 of 2 people**" in words(at)


def test_a_question_is_kept_under_a_name_and_asked_again(
    coded: verbs.Workspace, page: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    where = (Condition("code", "five_ways/keep_learning"), Condition("valence", "hinders"))
    verbs.planning.keep_question(coded, "What is lacking", where)
    at = page()
    at.selectbox(key="ask_saved").set_value("What is lacking").run()
    press(at, "Ask it")
    assert "**1 of 2 people**" in words(at)
    assert main(["evidence", str(coded.path), "--asked", "What is lacking", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [c["code"] for c in found["codes"] if c["passages"]] == ["keep_learning"]
    verbs.planning.undo(coded)
    assert verbs.planning.asked_before(coded) == {}
    with pytest.raises(DecisionError, match="needs a name"):
        verbs.planning.keep_question(coded, " ", where)


def test_a_question_without_conditions_is_forgotten(coded: verbs.Workspace) -> None:
    verbs.planning.keep_question(coded, "Gone", (Condition("words", "tea"),))
    verbs.planning.keep_question(coded, "Gone", ())
    assert verbs.planning.asked_before(coded) == {}


def test_each_cell_of_any_two_counts_people_and_opens_its_words(coded: verbs.Workspace) -> None:
    found = verbs.report.current_evidence(coded, "five_ways")
    made = crossed(found, "code", "valence")
    assert (
        made.people["Keep learning", "there or helping"] == made.people["Keep learning", "lacking or in the way"] == 1
    )
    passages = made.passages["Keep learning", "lacking or in the way"]
    drill = Drill("", frozenset(str(t.code) for t in found.themes), passages=passages)
    quoted, held = quotations_dialog.words(found, drill, drill.passages)
    assert ["Italian" in q.text for q in quoted] == [True] and held == 0
    by_coder = crossed(found, "coder", "role")
    assert by_coder.rows == ("Ana",) and sum(by_coder.people.values()) == 2


def test_the_matrix_stands_on_the_page(coded: verbs.Workspace, page: Page) -> None:
    at = page(
        cross_rows="code", cross_columns="valence", themes_view="Set against each other", themes_against="Any two"
    )
    frame = at.dataframe[0].value
    assert set(frame["Theme"]) == {"Keep learning", "Connect", "Be active"}
    assert int(frame.set_index("Theme").loc["Keep learning", "lacking or in the way"]) == 1


def test_two_sides_show_the_same_figures_of_people(coded: verbs.Workspace, page: Page) -> None:
    at = page(themes_view="Set against each other", themes_against="Two sides", sides_by="polarity")
    at.selectbox(key="sides_polarity_0").set_value("present").run()
    at.selectbox(key="sides_polarity_1").set_value("lacking").run()
    frame = at.dataframe[0].value.set_index("Theme").loc["Keep learning"]
    assert [frame["Speak of it · 1"], frame["Speak of it · 2"]] == ["1 of 2", "1 of 1"]
    assert [int(frame[f"{part} · {n}"]) for part in ("Helps", "In the way") for n in (1, 2)] == [1, 0, 0, 1]


def test_where_people_split_on_a_theme_is_said_in_words_and_in_people(coded: verbs.Workspace, page: Page) -> None:
    at = page(themes_view="Set against each other", themes_against="Where people split", split_by="event",
              themes_theme="five_ways/keep_learning")  # fmt: skip
    row = at.dataframe[0].value.iloc[0]
    assert (row["It is there"], row["It is lacking"], row["People heard"]) == (1, 1, 2)
    assert "Nowhere do most of those who take a side" in words(at)
