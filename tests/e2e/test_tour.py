"""The tour in a real browser: by keyboard, on a phone, over a reload, in front of nothing, and left for good."""

from __future__ import annotations

import re
from typing import Any

import pytest

from harvest.ui.widgets.tour import STEPS
from tests.e2e import desk_inquiry
from tests.e2e.desk_page import still

pytestmark = pytest.mark.e2e

OVERLAPS = """() => {
    const tour = document.querySelector('.st-key-tour').getBoundingClientRect()
    const title = document.querySelector('[data-testid=stMain] h1').getBoundingClientRect()
    return title.top < tour.bottom && tour.top < title.bottom && title.left < tour.right && tour.left < title.right
}"""
TOO_WIDE = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


def step(page: Any, name: str) -> Any:
    """The tour's box, once it shows the step of this page."""
    box = page.locator(".st-key-tour").filter(has_text=STEPS[name])
    box.wait_for()
    still(page)
    return box


def enter(button: Any) -> None:
    """Presses a button as somebody does who has no mouse."""
    button.focus()
    button.page.keyboard.press("Enter")


def test_the_tour_is_taken_by_keyboard_on_a_phone_and_left_for_good(
    browser: Any, desk_server: tuple[str, Any], template: Any
) -> None:
    url, path = desk_server
    desk_inquiry.put_in_place(template(27), path, blind=False)
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto(f"{url}/?tour=inquiry")
    enter(step(page, "inquiry").get_by_role("button", name="Next: Upload"))
    for name in list(STEPS)[1:]:
        box = step(page, name)
        assert not page.evaluate(OVERLAPS) and not page.evaluate(TOO_WIDE), name
        page.wait_for_function(
            "words => document.querySelector('#harvest-aloud').textContent.includes(words)", arg=STEPS[name]
        )
        # whoever pressed Next can press it again
        page.wait_for_function("() => /^(Next|End)/.test(document.activeElement.innerText)")
        if name == "names":
            page.reload()
            box = step(page, name)
            box.get_by_role("button", name="Next: Themes").focus()
        if name != "export":
            page.keyboard.press("Enter")
    enter(step(page, "export").get_by_role("button", name="Back"))
    enter(step(page, "themes").get_by_role("button", name="Leave the tour"))
    page.locator(".st-key-tour").wait_for(state="detached")
    assert "tour" not in page.url
    page.reload()
    page.get_by_role("heading", level=1, name="Themes").wait_for()
    still(page)
    assert page.locator(".st-key-tour").count() == 0
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_role("button", name="Take the tour").wait_for()
    assert not re.search(r"[?&]tour=", page.url)
    context.close()
