"""The page Code, as far as it is no component: who is at the screen."""

from __future__ import annotations

from pathlib import Path

from ui.opening import fine, open_page, words

from harvest import workspace as verbs


def test_one_who_coded_before_signs_in_on_the_page_itself_where_the_side_bar_is_folded_away(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    ws = verbs.new(path, "T", "Q?")
    verbs.settings.sign_in(ws, "Ana Ortiz")
    ws.store.close()
    at = open_page("code", path)
    assert "every decision carries a name" in words(at)
    fine(at.button(key="sign_in_here_Ana Ortiz").click().run())
    assert "You are Ana Ortiz" in words(at) and "nothing to code yet" in words(at)


def test_where_nobody_coded_before_the_side_bar_is_named(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    verbs.new(path, "T", "Q?").store.close()
    assert "Say who you are in the side bar first" in words(open_page("code", path))
