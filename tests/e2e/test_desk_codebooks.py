"""The codebooks come to a page once, not with every view; a changed one reaches an open desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from harvest import workspace as verbs
from harvest.codebook.changes import Change
from tests.e2e.desk_page import press, saved

pytestmark = pytest.mark.e2e


def _found(page: Any, typed: str) -> list[str]:
    """The labels of the codes that answer what is typed to add one."""
    press(page, "c")
    page.keyboard.type(typed)
    page.wait_for_timeout(300)
    found = page.locator("[role=option]:visible").all_inner_texts()
    press(page, "Escape")
    return [words.strip().splitlines()[0] for words in found]


def test_views_come_without_the_codebooks_and_a_changed_one_reaches_an_open_desk(
    open_desk: Callable[..., Any], desk_server: tuple[str, Path]
) -> None:
    frames: list[tuple[int, bool]] = []

    def listen(page: Any) -> None:
        def received(payload: str | bytes) -> None:
            data = payload.encode() if isinstance(payload, str) else payload
            frames.append((len(data), data.count(b"definition") > 5))

        page.on("websocket", lambda socket: socket.on("framereceived", received))

    page = open_desk(before=listen)
    assert _found(page, "connect") == ["Connect"]
    assert any(books for _, books in frames)
    since = len(frames)
    for _ in range(3):
        press(page, "n", "j")
        saved(page)
    page.wait_for_timeout(5_000)  # and two looks by itself
    assert any(size > 5_000 for size, _ in frames[since:]), "views came"
    assert not any(books for _, books in frames[since:]), "without the codebooks"

    ws = verbs.open_inquiry(desk_server[1])
    change = Change("rename", "connect", {"label": "Kith and kin"})
    verbs.settings.make_change(ws.acting_as("Ben"), "five_ways", verbs.settings.preview_change(ws, "five_ways", change))
    ws.store.close()
    for _ in range(60):
        if found := _found(page, "kith"):
            break
        page.wait_for_timeout(500)
    assert found == ["Kith and kin"] and "Connect" not in _found(page, "connect")
    page.wait_for_timeout(5_000)
    since = len(frames)
    for _ in range(2):
        press(page, "j", "n")
        saved(page)
    page.wait_for_timeout(3_000)
    assert len(frames) > since and not any(books for _, books in frames[since:]), "and not again"
