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
    ana.keyboard.press("Control+a")  # what a go before this one began to write still stands there
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


LATE = """(() => {
    const send = WebSocket.prototype.send
    let last = null
    window.again = false
    window.sent = 0
    WebSocket.prototype.send = function (message) {
        send.call(this, message)
        if (window.again) { window.again = false; send.call(this, last) } else { last = message; window.sent += 1 }
    }
})()"""


def test_a_page_stays_though_a_part_of_the_one_before_it_asks_late(open_desk: Callable[..., Any]) -> None:
    """The desk looks for news every two seconds: here it does so right after the click on another page."""
    ana = open_desk("Ana Ortiz", before=lambda page: page.add_init_script(LATE))
    side = ana.get_by_test_id("stSidebar")
    for _ in range(3):
        sent = ana.evaluate("() => window.sent")
        ana.wait_for_function("n => window.sent > n + 1", arg=sent)  # the last word is a look for news by now
        ana.evaluate("() => { window.again = true }")
        side.get_by_role("link", name="Compare", exact=True).click()
        ana.get_by_role("heading", name="Compare", exact=True).wait_for(timeout=60_000)
        ana.wait_for_timeout(1500)
        assert ana.get_by_role("heading", name="Compare", exact=True).is_visible()
        side.get_by_role("link", name="Code", exact=True).click()
        ana.wait_for_selector("article.current")
