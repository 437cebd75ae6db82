"""Findings on Themes › Findings: written with their strength in view, never lost, signed, brought back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import open_page, press, words

from harvest import workspace as verbs
from harvest.ui.session import keys

Page = Callable[..., AppTest]
VIEW = {"themes_view": "Findings"}


@pytest.fixture
def coded(meeting: verbs.Workspace) -> verbs.Workspace:
    """Bill drinks tea with Jean and misses classes; Ann digs."""
    for said, code, polarity in (
        ("Jean", "five_ways/connect", "present"),
        ("allotment", "five_ways/connect", "present"),
        ("Italian", "five_ways/connect", "lacking"),
    ):
        at = next(p.id for p in verbs.inquiry.passages(meeting) if said in p.text)
        verbs.desk.decide(meeting.acting_as("Ana"), [verbs.desk.act_from(at, "add", code, polarity=polarity)])
    return meeting.acting_as("Ana")


@pytest.fixture
def page(meeting: verbs.Workspace) -> Page:
    def shown(**state: object) -> AppTest:
        return open_page("themes", meeting.path, **{"coder": "Ana", **VIEW, **state})

    return shown


def test_strength_stands_under_the_sentence_as_it_is_written(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    at.button(key="finding_new").click().run()
    said = words(at)
    assert "1 of 2 people says so" in said and "1 says both" in said
    assert "Suggested beginning, counts only" in said
    at.text_area(key="finding_text_new").set_value("Everybody here meets somebody. " * 7).run()
    said = words(at)
    assert "Your sentence has 28 words" in said and "say for whom it is so" in said


def test_what_is_being_written_outlives_the_page_and_a_reload(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    at.button(key="finding_new").click().run()
    at.text_area(key="finding_text_new").set_value("Half a sentence about tea").run()
    again = page()
    assert again.text_area(key="finding_text_new").value == "Half a sentence about tea"
    assert keys.FINDING_OPEN.name not in again.session_state
    press(again, "Throw away what I wrote")
    assert not [t for t in page().text_area if t.key == "finding_text_new"]


def test_a_finding_is_kept_signed_changed_and_brought_back(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    at.button(key="finding_new").click().run()
    at.text_area(key="finding_text_new").set_value("People meet over tea.").run()
    press(at, "Keep this finding")
    assert "**1. People meet over tea.**" in words(at) and "nobody has signed it yet" in words(at)
    press(at, "Sign it")
    assert "Signed by Ana" in words(at)
    press(at, "Change")
    (f,) = verbs.planning.all_findings(coded)
    at.text_area(key=f"finding_text_{f.id}").set_value("People meet over tea and on plots.").run()
    verbs.planning.change_finding(coded.acting_as("Ben"), f.id, text="Ben was quicker.")
    at.run()
    assert "Ben changed this finding while you wrote" in words(at) and "Ben was quicker." in words(at)
    press(at, "Keep this finding")
    (f,) = verbs.planning.all_findings(coded)
    assert [v.text for v in f.versions] == [
        "People meet over tea.", "Ben was quicker.", "People meet over tea and on plots.",
    ]  # fmt: skip
    at.button(key=f"finding_back_{f.id}_1").click().run()
    assert verbs.planning.all_findings(coded)[0].text == "People meet over tea."
    verbs.planning.undo(coded)
    assert verbs.planning.all_findings(coded)[0].text == "People meet over tea and on plots."


def test_a_quotation_is_picked_for_a_finding_where_it_is_read(coded: verbs.Workspace, page: Page) -> None:
    at = page()
    at.button(key="finding_new").click().run()
    at.text_area(key="finding_text_new").set_value("People meet over tea.").run()
    press(at, "Quote it")
    press(at, "Keep this finding")
    (f,) = verbs.planning.stated_findings(coded)
    assert f.chosen and len(f.quotations) == 1
