"""Several coders at one text: what a colleague does shows soon and disturbs nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harvest.model import Decision
from tests.e2e import desk_inquiry
from tests.e2e.desk_page import chips, current, drag_over, in_desk, press, saved

pytestmark = pytest.mark.e2e


def colleague_codes(page: Any, passage: int, code: str) -> None:
    """Adds a code to a whole passage as somebody else."""
    page.locator(f'article[data-passage="{passage}"] [data-text]').click()
    press(page, "c")
    page.keyboard.type(code)
    press(page, "Enter")


def test_a_colleagues_decision_shows_without_anything_being_done(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    for passage, code in ((1, "learning"), (2, "active"), (3, "notice")):
        colleague_codes(ben, passage, code)
        ana.locator(f'article[data-passage="{passage}"] button.chip.decided').wait_for()
    assert chips(ana, 1) == ["Keep learning, present, coded by Ben Ode. Details"]


def test_an_open_picker_keeps_its_letters_focus_and_place(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    press(ana, "j", "j", "s", "c")
    ana.keyboard.type("lear")
    before = in_desk(ana, "root.activeElement.getBoundingClientRect().top")
    colleague_codes(ben, 1, "learning")  # grows above Ana's passage
    colleague_codes(ben, 3, "give")  # and on it
    ana.locator('article[data-passage="3"] button.chip.decided').wait_for()
    assert in_desk(ana, "root.activeElement.value") == "lear"
    assert abs(in_desk(ana, "root.activeElement.getBoundingClientRect().top") - before) < 60  # its own chips grew
    ana.keyboard.type("ning")
    press(ana, "Enter")
    assert any(c.startswith("Keep learning, present, on “🌻") for c in chips(ana, 3))


def test_scroll_stays_when_a_passage_above_grows(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    press(ana, *["j"] * 12)
    place = "root.querySelector('article.current').getBoundingClientRect().top"
    before, focused = in_desk(ana, place), current(ana)
    for code in ("learning", "active", "notice", "give"):
        colleague_codes(ben, 1, code)
        colleague_codes(ben, 2, code)
    ana.wait_for_function("true")
    ana.locator('article[data-passage="2"] button.chip.decided').nth(3).wait_for()
    assert abs(in_desk(ana, place) - before) < 2  # scrolling goes by whole pixels
    assert current(ana) == focused
    assert in_desk(ana, "root.activeElement.dataset.passage") == str(focused)


def test_a_half_made_selection_survives_a_colleagues_code_on_the_same_words(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    drag_over(ana, 1, "met half of my street")
    drag_over(ben, 1, "half of my")
    press(ben, "c")
    ben.keyboard.type("learning")
    press(ben, "Enter")
    ana.locator('article[data-passage="1"] button.chip.decided').wait_for()
    assert ana.evaluate("getSelection().toString()") == "met half of my street"
    assert ana.locator(".selbar .quote").text_content() == "“met half of my street”"


def test_two_coders_on_one_suggestion_both_stand(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    press(ana, "1")
    press(ben, "1")
    saved(ana)
    saved(ben)
    for page, other in ((ana, "Ben Ode"), (ben, "Ana Ortiz")):
        page.locator("button.chip.decided", has_text=f"coded by you, {other}").wait_for()
        assert chips(page, 1) == [f"Connect, present, coded by you, {other}. Details"]


def test_blind_coders_do_not_see_each_other(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz", blind=True), open_desk("Ben Ode", blind=True)
    press(ben, "a")
    saved(ben)
    ana.wait_for_timeout(5000)  # the page looks for news every two seconds
    assert chips(ana, 1) == []


def test_agreeing_with_a_colleague_is_one_press(open_desk: Callable[..., Any]) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    press(ben, "s", "s", "s", "c")
    ben.keyboard.type("learning")
    press(ben, "Enter")
    chip = ana.locator('article[data-passage="1"] button.chip.decided')
    chip.click()
    press(ana, "Enter")  # the focus is on "I see it too"
    saved(ana)
    assert chips(ana, 1) == ["Keep learning, present, on “The lantern walk”, coded by you, Ben Ode. Details"]


def test_what_is_suggested_anew_comes_under_nobodys_key(
    open_desk: Callable[..., Any],
    desk_server: tuple[str, Path],
    decisions: Callable[[], tuple[Decision, ...]],
) -> None:
    page = open_desk()
    in_hand, below = (page.locator(f'article[data-passage="{n}"] .chip.suggested .name') for n in (1, 2))
    before = in_hand.all_text_contents()
    desk_inquiry.suggest_anew(desk_server[1], (1, 2), "five_ways/take_notice")
    below.filter(has_text="Take notice").wait_for()
    assert in_hand.all_text_contents() == before
    press(page, "1")
    assert chips(page, 1) == ["Connect, present, coded by you. Details"]
    saved(page)
    (made,) = decisions()
    assert [key.split(" ")[0] for key in made.shown] == ["five_ways/connect", "five_ways/give"]
    press(page, "j", "k")
    in_hand.filter(has_text="Take notice").wait_for()
