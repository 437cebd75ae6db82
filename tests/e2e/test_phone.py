"""On a phone in the room: one card at a time, and a lost connection loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from harvest.model import Decision
from tests.e2e.desk_page import current, in_desk, saved

pytestmark = pytest.mark.e2e


def test_cards_are_confirmed_one_by_one_and_what_is_done_without_a_connection_is_sent_when_it_is_back(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    phone = open_desk("Ana Ortiz", width=390, height=780, has_touch=True, go_on=True)
    assert phone.locator("article:visible").count() == 1
    accept = phone.locator("article.current").get_by_role("button", name="Accept Connect")
    assert accept.bounding_box()["height"] >= 56
    accept.tap()
    phone.locator("article.current").get_by_role("button", name="Accept Give").tap()
    phone.wait_for_selector('article.current[data-passage="2"]')  # the last one of a card goes on
    saved(phone)
    phone.context.set_offline(True)
    phone.locator(".cards-nav").get_by_role("button", name="None fit").tap()
    phone.wait_for_selector('article.current[data-passage="3"]')
    phone.locator(".cards-nav").get_by_role("button", name="None fit").tap()
    phone.locator("[data-part=offline]").wait_for(state="visible")
    assert "kept here" in in_desk(phone, "root.querySelector('[data-part=offline]').textContent")
    assert current(phone) == 4
    phone.context.set_offline(False)
    phone.locator("[data-part=offline]").wait_for(state="hidden")
    saved(phone)
    assert [(d.passage_id, d.action.value) for d in decisions()] == [
        (1, "confirm"), (1, "confirm"), (2, "none"), (3, "none"),
    ]  # fmt: skip
