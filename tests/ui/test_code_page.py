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


def test_where_nobody_coded_before_a_name_is_asked_for_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    verbs.new(path, "T", "Q?").store.close()
    at = open_page("code", path)
    assert "Say who you are first" in words(at)
    assert [field.label for field in at.main.text_input] == ["Your name or initials"]
