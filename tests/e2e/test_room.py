"""Several people in a room: a round reaches open desks with a notice, one leads and others go along."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.model import Mode, Round
from tests.e2e.desk_page import current, in_desk, press, saved

pytestmark = pytest.mark.e2e


def test_a_round_reaches_an_open_desk_and_who_leads_is_followed_in_one_press(
    open_desk: Callable[..., Any], desk_server: tuple[str, Path]
) -> None:
    ana, ben = open_desk("Ana Ortiz"), open_desk("Ben Ode")
    ws = verbs.open_inquiry(desk_server[1]).acting_as("Ana Ortiz")
    verbs.review.start_round(ws, Round(0, "First", Mode.BLIND, passages=frozenset(range(1, 12))))
    ben.get_by_text("The round “First” has begun: 11 passages").first.wait_for()
    ben.wait_for_function("() => document.body.innerText !== ''")
    assert "Round “First”: each alone" in in_desk(ben, "root.querySelector('[data-part=round]').textContent")
    ana.get_by_text("The round “First” has begun").first.wait_for()
    ana.locator('article[data-passage="5"] [data-text]').click()
    press(ana, "l")
    ben.get_by_role("button", name="Go along with Ana Ortiz").click()
    ben.wait_for_selector('article.current[data-passage="5"]')
    press(ana, "j", "n")
    saved(ana)
    ben.wait_for_selector('article.current[data-passage="6"]')
    assert current(ana) == 6
    ben.wait_for_function(
        "() => [...document.querySelectorAll('*')].some(n => n.shadowRoot &&"
        " n.shadowRoot.querySelector('[data-part=progress]')?.textContent.includes('Ana Ortiz 1'))"
    )
    verbs.review.reveal_round(ws, 1)
    ben.get_by_text("The round “First” is revealed").first.wait_for()
    ws.store.close()
