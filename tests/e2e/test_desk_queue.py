"""Acts made faster than the server answers: none lost, none done twice, order kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from harvest.model import Action, Decision
from tests.e2e.desk_page import chips, press, saved

pytestmark = pytest.mark.e2e


def test_twenty_quick_acts_on_a_slow_server_all_arrive_once_and_in_order(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk(slow=400)
    for _ in range(10):
        press(page, "1", "f", "j")
    assert len(chips(page, 1)) == 1, "shown before the server answered"
    saved(page)
    done = decisions()
    assert [d.action for d in done] == [Action.CONFIRM, Action.FLAG] * 10
    assert len({d.batch for d in done}) == 20


def test_acts_survive_a_reload_before_the_server_has_answered(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk(slow=1500)
    press(page, "1", "j", "1", "j", "1")
    page.reload()
    page.wait_for_selector("article.current")
    assert [len(chips(page, i)) for i in (1, 2, 3)] == [1, 1, 1]
    saved(page)
    assert sorted(d.passage_id for d in decisions()) == [1, 2, 3]


def test_acts_that_never_reached_the_server_are_sent_again(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    cut = {"now": False, "dropped": 0}

    def cable(page: Any) -> None:
        def through(ws: Any) -> None:
            server = ws.connect_to_server()

            def up(message: Any) -> None:
                if cut["now"]:
                    cut["dropped"] += 1
                else:
                    server.send(message)

            ws.on_message(up)
            server.on_message(lambda message: ws.send(message))

        page.route_web_socket("**/_stcore/stream", through)

    page = open_desk(before=cable)
    cut["now"] = True
    press(page, "1", "2")
    page.wait_for_timeout(500)
    assert cut["dropped"] > 0 and decisions() == ()
    assert page.locator("[data-part=saved]").text_content() == "Saving 2…"
    cut["now"] = False
    saved(page)
    assert [str(d.code) for d in decisions()] == ["five_ways/connect", "five_ways/give"]


def test_undo_of_an_act_that_is_still_on_its_way(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]]
) -> None:
    page = open_desk(slow=500)
    press(page, "a", "u", "a", "u", "r")
    assert len(chips(page, 1)) == 2
    saved(page)
    assert len(chips(page, 1)) == 2
    acts = list({d.batch: d.action for d in decisions()}.values())
    assert acts == [Action.CONFIRM, Action.UNDO, Action.CONFIRM, Action.UNDO, Action.REDO]


def test_a_word_that_nobody_said_is_told_and_the_page_keeps_its_look(open_desk: Callable[..., Any]) -> None:
    page = open_desk()
    head = "() => getComputedStyle(document.querySelector('h1')).fontSize"
    before = page.evaluate(head)
    for word in ("zzz", "qqq"):  # the second is written over the first
        press(page, "/")
        page.keyboard.type(word)
        press(page, "Enter")
        page.get_by_text(f"No passage in view holds “{word}”").wait_for()
    assert page.evaluate(head) == before
