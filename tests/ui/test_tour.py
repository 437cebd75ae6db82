"""The tour: one page a step, in the address, left for good."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from harvest import workspace as verbs
from harvest.ui.widgets.tour import STEPS
from tests.ui.opening import APP, fine, labels, open_page, press, words


@pytest.fixture
def inquiry(tmp_path: Path) -> Path:
    """An inquiry with nothing in it."""
    ws = verbs.inquiry.start_inquiry(tmp_path, "Kirk Green", "When was this place at its best?", "")
    ws.store.close()
    return ws.path


def on_the_tour(inquiry: Path) -> AppTest:
    """The first step, as whoever takes the tour in the side bar sees it."""
    return press(open_page("inquiry", inquiry, coder="Ana"), "Take the tour")


def at_page(at: AppTest, name: str) -> AppTest:
    """The same browser at another page."""
    return fine(at.switch_page(f"harvest/ui/pages/{name}/page.py").run())


def test_the_tour_goes_forth_and_back_over_the_pages_and_ends(inquiry: Path) -> None:
    at = on_the_tour(inquiry)
    assert STEPS["inquiry"] in words(at) and "Take the tour" not in labels(at)
    for page in list(STEPS)[1:]:
        press(at, f"Next: {page.capitalize()}")
        assert STEPS[page] in words(at) and page in at.query_params["tour"]
    press(at, "Back")
    press(press(at, "Next: Export"), "End the tour")
    assert STEPS["export"] not in words(at) and "Take the tour" in labels(at)


def test_each_step_is_a_sentence_or_two() -> None:
    assert all(1 <= said.count(". ") + 1 <= 3 and len(said) < 200 for said in STEPS.values())


def test_a_reload_goes_on_with_the_tour(inquiry: Path) -> None:
    at = AppTest.from_file(str(APP), default_timeout=900)
    at.session_state["inquiry_path"] = str(inquiry)
    at.query_params["tour"] = "inquiry"
    assert "Next: Upload" in labels(fine(at.run()))


def test_a_tour_that_was_left_stays_away_whatever_the_address_says(inquiry: Path) -> None:
    at = press(on_the_tour(inquiry), "Leave the tour")
    assert "tour" not in at.query_params
    at.query_params["tour"] = "inquiry"  # the browser's own Back
    fine(at.run())
    assert "tour" not in at.query_params and "Leave the tour" not in labels(at)


def test_a_page_that_is_none_of_the_tour_has_the_way_back_to_it(inquiry: Path) -> None:
    at = press(on_the_tour(inquiry), "Next: Upload")
    at_page(at, "history")
    assert "It goes on at another page" in words(at)
    press(at, "Go on: Upload")
    assert STEPS["upload"] in words(at)


def test_an_address_that_names_no_step_begins_no_tour(inquiry: Path) -> None:
    at = AppTest.from_file(str(APP), default_timeout=900)
    at.session_state["inquiry_path"] = str(inquiry)
    at.query_params["tour"] = "**bold**"
    assert "Leave the tour" not in labels(fine(at.run()))
