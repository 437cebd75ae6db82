"""A reload of the browser loses nothing: the person, the passage, the filter, what was being written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.e2e.desk_page import current, press, saved

pytestmark = pytest.mark.e2e


def test_a_reload_keeps_the_person_the_passage_the_filter_and_a_memo_that_was_begun(
    open_desk: Callable[..., Any],
) -> None:
    ana = open_desk("Ana Ortiz")
    ana.get_by_role("button", name="Find and order").click()
    ana.get_by_role("combobox", name="State").click()
    ana.get_by_role("option", name="not decided by me", exact=True).click()
    ana.keyboard.press("Escape")
    ana.wait_for_url(re.compile("find_status"))
    ana.locator('article[data-passage="4"] [data-text]').click()
    press(ana, "m")
    ana.keyboard.type("Ask her about the seeds")
    ana.wait_for_url(re.compile("passage=4"))
    ana.locator('article[data-passage="5"] [data-text]').click()  # the panel closes, the memo is not saved
    ana.wait_for_url(re.compile("passage=5"))
    saved(ana)
    ana.reload()
    ana.wait_for_selector("article.current")
    assert ana.get_by_text("You are Ana Ortiz").count() >= 1
    assert current(ana) == 5
    assert "find_status" in ana.url
    ana.locator('article[data-passage="4"] [data-text]').click()
    press(ana, "m")
    assert ana.locator("article.current textarea").input_value() == "Ask her about the seeds"
    link = ana.context.new_page()  # the same browser, a second tab: a link is enough
    link.goto(ana.url)
    link.wait_for_selector("article.current")
    assert link.get_by_text("You are Ana Ortiz").count() >= 1
