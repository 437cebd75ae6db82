"""The whole transcript beside the desk: it goes along with what is read, leads elsewhere by a press, takes no key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e.desk_page import current, press, saved

pytestmark = pytest.mark.e2e
WIDE = {"width": 1700, "height": 900, "go_on": True}


def here(page: Any) -> int:
    """The passage that is marked in the transcript."""
    return int(page.locator(".said.here").get_attribute("data-passage"))


def test_the_transcript_goes_along_is_kept_and_leads_to_a_passage(open_desk: Callable[..., Any]) -> None:
    page = open_desk(n=90, **WIDE)
    page.locator(".aside-code").first.wait_for()
    press(page, "y")
    page.locator(".said.here").wait_for()
    assert page.locator(".said").count() > page.locator("article").count(), "all of it, not the page of the desk alone"
    assert here(page) == current(page)
    press(page, "j", "j", "n")
    saved(page)
    assert here(page) == current(page)
    line, box = page.locator(".said.here").bounding_box(), page.locator("[data-part=aside]").bounding_box()
    assert box["y"] <= line["y"] and line["y"] + line["height"] <= box["y"] + box["height"], "it is seen"
    assert page.evaluate("document.activeElement.shadowRoot.activeElement.matches('article.current')")

    far = page.locator(".said:not(.prompt)").last
    wanted = int(far.get_attribute("data-passage"))
    far.click()
    page.locator(f'article.current[data-passage="{wanted}"]').wait_for()
    assert here(page) == wanted

    page.reload()
    page.locator(".said.here").wait_for()
    press(page, "v")
    page.locator(".aside-code").first.wait_for()
    press(page, "v")
    assert page.locator("[data-part=aside]").is_hidden()


def test_words_that_a_colleague_mends_are_mended_in_the_transcript(open_desk: Callable[..., Any]) -> None:
    page = open_desk(**WIDE)
    press(page, "y")
    page.locator(".said.here").wait_for()
    other = open_desk("Ben Ode")
    other.locator("article.current").focus()
    passage = current(other)
    press(other, "e")
    field = other.locator("article.current textarea")
    field.fill(field.input_value() + " Mended.")
    other.locator("article.current .panel").get_by_role("button", name="Save").first.click()
    saved(other)
    page.locator(f'.said[data-passage="{passage}"]', has_text="Mended.").wait_for()
    assert page.evaluate("document.activeElement.shadowRoot.activeElement.matches('article.current')"), "focus stays"
