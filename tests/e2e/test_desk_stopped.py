"""The inquiry file is moved while people code: the desk stops in a sentence, shows what was not saved, and goes on."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harvest.model import Decision
from tests.e2e.desk_page import press, saved

pytestmark = pytest.mark.e2e


def test_a_moved_file_stops_the_desk_and_what_was_not_saved_is_there_to_be_copied(
    open_desk: Callable[..., Any], decisions: Callable[[], tuple[Decision, ...]], desk_server: tuple[str, Path]
) -> None:
    page = open_desk()
    press(page, "1", "j")
    saved(page)
    path = desk_server[1]
    aside = path.with_name("elsewhere")
    os.replace(path, aside)
    try:
        press(page, "1")
        page.locator("[data-part=stopped]").wait_for(state="visible")
        assert "is not in its place any more" in page.locator("[data-part=stopped-why]").text_content()
        assert page.locator("[data-part=saved]").text_content() == "Stopped"
        assert page.locator("[data-part=stopped-count]").text_content().startswith("Not saved: 1.")
        assert "passage 2" in page.locator("[data-part=stopped-acts]").input_value()
    finally:
        os.replace(aside, path)
    page.locator("[data-part=stopped]").wait_for(state="hidden")
    saved(page)
    assert sorted(d.passage_id for d in decisions()) == [1, 2]
