"""The desk by keyboard alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from harvest.model import Action, Decision, Polarity
from tests.e2e import desk_inquiry
from tests.e2e.desk_page import announced, chips, current, press, saved

pytestmark = pytest.mark.e2e


def test_accept_and_reject_by_number_reach_the_server(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "1", "Shift+2")
    assert announced(page) == "Give rejected"
    saved(page)
    page.reload()
    page.wait_for_selector("article.current")
    assert chips(page, 1) == ["Connect, present, coded by you. Details"]
    assert page.locator('article[data-passage="1"] .chip.refused s').text_content() == "Give"


def test_accept_all_then_undo_and_redo_at_any_depth(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "a", "j", "a", "f", "u", "u", "u")
    assert chips(page, 1) == chips(page, 2) == []
    saved(page)
    assert chips(page, 1) == chips(page, 2) == []
    press(page, "r", "r")
    saved(page)
    assert len(chips(page, 1)) == len(chips(page, 2)) == 2


def test_the_picker_adds_the_code_that_a_few_letters_name_to_the_selected_words(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "ArrowRight", "ArrowRight", "s", "c")
    page.keyboard.type("learn")
    press(page, "Enter")
    assert chips(page, 1) == ["Keep learning, present, on “lantern walk”, coded by you. Details"]
    press(page, "p")
    saved(page)
    assert chips(page, 1) == ["Keep learning, lacking, on “lantern walk”, coded by you. Details"]


def test_prompts_are_passed_over(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, *["j"] * 8)
    assert current(page) == 10


def test_fifty_passages_with_the_keyboard_alone(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk(n=57)
    for i in range(50):
        if i % 5 == 4:
            press(page, "Shift+ArrowRight", "Shift+ArrowRight", "c")
            page.keyboard.type("give")
            press(page, "Enter", "p")
        elif i % 5 == 3:
            press(page, "n")
        else:
            press(page, "a")
        press(page, "d" if i % 2 else "j")
    saved(page)
    assert page.locator("[data-part=progress]").text_content() == "You decided 50 of 51"
    assert len({d.passage_id for d in decisions()}) == 50


def test_change_facets_remove_memo_typo_split_and_join(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk()
    press(page, "j", "1", "x")
    page.keyboard.type("green")
    press(page, "Enter")
    assert chips(page, 2) == ["Green and water, lacking, coded by you. Details"]
    press(page, "t")
    page.keyboard.type("the old orchard")
    press(page, "Tab")
    page.keyboard.type("a rota")
    press(page, "Enter")
    press(page, "m")
    page.keyboard.type("ask the warden & <b>nobody</b>")
    press(page, "Control+Enter")
    press(page, "Delete")
    assert chips(page, 2) == []
    press(page, "e", "Control+End")
    page.keyboard.type(" Truly.")
    press(page, "Control+Enter", "b", "Enter")
    saved(page)
    page.locator("article [data-text]", has_text=re.compile("^I missed that. Truly.$")).wait_for()
    press(page, "g")
    saved(page)
    page.locator("article [data-text]", has_text="nobody knocked any more. I missed that. Truly.").wait_for()
    _, change, facets, memo, removed, fix, split, merge = decisions()
    assert [str(change.code), str(change.to)] == ["places/hall", "places/green"]
    assert facets.facets == {"asset": "the old orchard", "reinforces": "a rota"}
    assert memo.memo == "ask the warden & <b>nobody</b>"
    assert (removed.action, str(removed.code)) == (Action.REJECT, "places/green")
    assert json.loads(fix.memo)["new"].endswith("I missed that. Truly.")
    (gone,), parts = json.loads(split.memo)["gone"], json.loads(split.memo)["back"]
    assert gone == 2 and json.loads(merge.memo)["gone"] == parts


def test_help_lists_the_keys_and_gives_the_focus_back(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "j", "?")
    assert page.locator("dialog dt").count() > 25
    press(page, "a")  # does nothing behind the help
    press(page, "Escape", "a")
    assert chips(page, 1) == [] and len(chips(page, 2)) == 2


def test_keys_never_reach_streamlits_own_shortcuts(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "c")
    page.keyboard.type("rc")
    assert page.locator('[data-testid="stDialog"], [role="dialog"]:not(dialog)').count() == 0


def test_after_a_split_the_first_part_is_current(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "j", "j", "b", "Enter")
    page.locator("article.current [data-text]", has_text=re.compile("best medicine.$")).wait_for()


def test_going_past_the_end_of_a_page_opens_the_next_and_keys_go_on_working(open_desk: Callable[..., Any]) -> None:
    page = open_desk(n=130)
    press(page, *["j"] * 54)  # six of the sixty are prompts
    page.locator('article[data-passage="61"].current').wait_for()
    press(page, "a")
    assert len(chips(page, 61)) > 0
    press(page, "k")
    page.locator('article[data-passage="60"].current').wait_for()
    press(page, "?")
    assert page.locator("dialog").is_visible()


def test_nothing_a_person_wrote_becomes_markup(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "e", "Control+a")
    page.keyboard.type("<img src=x onerror=alert(1)> $5 and $6")
    press(page, "Control+Enter")
    saved(page)
    words = page.locator('article[data-passage="1"] [data-text]')
    assert words.text_content() == "<img src=x onerror=alert(1)> $5 and $6"
    assert words.locator("img").count() == 0


def test_tab_goes_through_the_current_passage_only(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    seen = set()
    for _ in range(30):
        press(page, "Tab")
        seen.add(
            page.evaluate("document.activeElement.shadowRoot?.activeElement?.closest('article')?.dataset.passage || ''")
        )
    assert seen <= {"", "1"}


def test_a_page_is_turned_once_even_when_the_next_act_comes_before_the_answer(open_desk: Callable[..., Any]) -> None:
    page = open_desk(n=130, slow=500)
    press(page, ">", "f", "f")
    page.locator('article[data-passage="61"].current').wait_for()
    saved(page)
    assert page.locator("[data-part=where]").text_content() == "61–120 of 130, 14 of them prompts"


def test_what_may_fit_besides_comes_by_one_key_and_asks_for_its_side(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk()
    place = next(n for n in range(1, 28) if desk_inquiry.line(n) == 7)
    page.locator(f'article[data-passage="{place}"] .text').click()
    quiet = page.locator("article.current .chip.quiet")
    assert quiet.count() == 0
    press(page, "h")
    assert "perhaps 12 %" in quiet.text_content() and "which side?" in quiet.text_content()
    press(page, "2", "3")
    assert chips(page, place) == ["Take notice, wished for, coded by you. Details"]
    saved(page)
    (made,) = decisions()
    assert (made.action, made.polarity) == (Action.CONFIRM, Polarity.WISHED_FOR)
    press(page, "j", "h")
    assert announced(page) == "Nothing else comes near here."
