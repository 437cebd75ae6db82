"""Selected words reach the server as exactly the quotation, whatever letters come before them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from harvest.model import Decision
from tests.e2e.desk_inquiry import words as words_of
from tests.e2e.desk_page import announced, chips, drag_over, press, saved

pytestmark = pytest.mark.e2e
CASES = [
    (3, "allotment is the best"),  # after emoji with a skin tone and a joiner
    (4, "बीज बोना सिखाया।"),  # in Devanagari
    (4, "fenugreek"),  # after Devanagari
    (5, "m̄oana"),  # a letter and a combining accent that have no common code point
    (5, "hum along"),
]


def test_words_selected_with_the_mouse_are_the_quotation_and_the_server_gets_code_points(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk()
    for passage, words in CASES:
        drag_over(page, passage, words)
        page.locator(f'article[data-passage="{passage}"] .selbar .quote').wait_for()
        page.locator(f'article[data-passage="{passage}"] [data-do=pick]').first.click()
        page.keyboard.type("notice")
        press(page, "Enter")
        saved(page)
        assert any(f"on “{words}”" in chip for chip in chips(page, passage)), words
    made = [(d.passage_id, d.quote, _stretch(d)) for d in decisions()]
    assert made == [(passage, words, words) for passage, words in CASES]


def test_keyboard_selection_by_word_and_sentence_counts_code_points(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk()
    press(page, "j", "j")
    press(page, "Shift+ArrowDown")
    assert announced(page) == "Selected: 🌻👩🏽‍🌾 My allotment is the best medicine."
    press(page, "Shift+ArrowDown", "Shift+ArrowUp", "Shift+ArrowLeft", "Shift+ArrowLeft")
    assert announced(page) == "Selected: 🌻👩🏽‍🌾 My allotment is the"
    press(page, "c")
    page.keyboard.type("give")
    press(page, "Enter")
    saved(page)
    made = decisions()[-1]
    assert made.passage_id == 3 and _stretch(made) == made.quote == "🌻👩🏽‍🌾 My allotment is the"


def test_a_selection_over_two_passages_ends_with_the_first(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    drag_over(page, 1, "ladders.")
    start = page.locator('article[data-passage="1"] [data-text]').bounding_box()
    end = page.locator('article[data-passage="2"] [data-text]').bounding_box()
    page.mouse.move(start["x"] + 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + 90, end["y"] + end["height"] / 2, steps=6)
    page.mouse.up()
    quote = page.locator('article[data-passage="1"] .selbar .quote')
    quote.wait_for()
    assert quote.text_content().endswith("…”") and "When the hall" not in quote.text_content()


def test_labels_of_codes_are_no_part_of_a_selection(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    press(page, "s", "s", "c")
    page.keyboard.type("notice")
    press(page, "Enter")
    saved(page)
    drag_over(page, 1, "lantern walk is where")
    quote = page.locator('article[data-passage="1"] .selbar .quote')
    quote.wait_for()
    assert quote.text_content() == "“lantern walk is where”"


def test_a_click_into_the_words_lets_go_of_the_selection(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    drag_over(page, 1, "met half")
    page.locator('article[data-passage="1"] .selbar').wait_for()
    page.mouse.click(*_middle(page, 'article[data-passage="1"] [data-text]'))
    page.locator('article[data-passage="1"] .selbar').wait_for(state="detached")


def _middle(page: Any, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    return box["x"] + 40, box["y"] + box["height"] / 2


def _stretch(d: Decision) -> str:
    """The words at the place of a decision; the passages of the one source follow each other with a line between."""
    text = "\n".join(words_of(n) for n in range(1, 28))
    assert d.start is not None and d.end is not None
    return text[d.start : d.end]
