"""The desk by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from desk_page import chips, current, press, said, saved

pytestmark = pytest.mark.e2e


def test_accept_and_reject_by_number_reach_the_server(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "1", "Shift+2")
    assert said(page) == "Give rejected"
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
    assert chips(page, 1) == ["Keep learning, present, coded by you, on “lantern walk”. Details"]
    press(page, "p")
    saved(page)
    assert chips(page, 1) == ["Keep learning, lacking, coded by you, on “lantern walk”. Details"]


def test_prompts_are_passed_over(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, *["j"] * 8)
    assert current(page) == 10
