"""The page Code, as far as it is no component: who is at the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from ui.opening import fine, open_page, words

from harvest import workspace as verbs
from harvest.ui.pages.code import queue


def test_one_who_coded_before_signs_in_on_the_page_itself_where_the_side_bar_is_folded_away(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    ws = verbs.new(path, "T", "Q?")
    verbs.settings.sign_in(ws, "Ana Ortiz")
    ws.store.close()
    at = open_page("code", path)
    assert "every decision carries a name" in words(at)
    asked = [b.key for b in at.button if "Ana Ortiz" in str(b.key)]
    assert asked == ["sign_in_here_Ana Ortiz"]  # once, and not in the side bar too
    fine(at.button(key="sign_in_here_Ana Ortiz").click().run())
    assert "You are Ana Ortiz" in words(at) and "nothing to code yet" in words(at)


def test_where_nobody_coded_before_a_name_is_asked_for_on_the_page(tmp_path: Path) -> None:
    path = tmp_path / "one.harvest"
    verbs.new(path, "T", "Q?").store.close()
    at = open_page("code", path)
    assert "Say who you are first" in words(at)
    assert [field.label for field in at.main.text_input] == ["Your name or initials"]


def test_the_desks_script_and_codebooks_come_to_the_page_once_and_views_bring_hardly_any(
    meeting: verbs.Workspace,
) -> None:
    path = meeting.path
    meeting.store.close()
    at = open_page("code", path, coder="Ana")
    parts = [part.proto for part in at.main if getattr(part, "type", "") == "bidi_component"]
    everywhere = {f"harvest_{name}" for name in ("lost", "aloud", "rows", "keyboard")}
    parts = [p for p in parts if p.component_name not in everywhere]
    sizes = {p.component_name: len(p.js_content) + len(p.css_content) + len(p.html_content) for p in parts}
    assert sizes["harvest_desk_script"] > 50_000 and sizes["harvest_desk"] < 3_000 and len(parts) == 3
    with_books = [p.component_name for p in parts if "Keep learning" in str(p)]
    assert with_books == ["harvest_desk_codebooks"]


def test_a_filter_says_what_is_in_view_and_one_click_shows_all(meeting: verbs.Workspace) -> None:
    path, every = meeting.path, len(verbs.inquiry.passages(meeting))
    meeting.store.close()
    at = open_page("code", path, coder="Ana")
    assert "in view" not in " ".join(str(c.value) for c in at.caption)
    fine(at.selectbox(key="find_status").set_value("todo").run())
    said = next(str(c.value) for c in at.caption if "in view" in str(c.value))
    assert "not decided by me" in said and every
    fine(at.button(key="find_nothing").click().run())
    assert at.selectbox(key="find_status").value == ""
    assert "find_nothing" not in [b.key for b in at.button]


def test_where_many_speak_some_are_listed_and_any_other_is_typed(
    meeting: verbs.Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "OFFERED", 1)
    path = meeting.path
    names = list(dict.fromkeys(p.speaker for p in verbs.inquiry.passages(meeting) if p.codeable))
    meeting.store.close()
    at = open_page("code", path, coder="Ana")
    assert at.selectbox(key="find_speaker").options == ["any", names[0]] and len(names) > 1
    assert f"of {len(names)} are listed" in at.selectbox(key="find_speaker").help
    assert at.selectbox(key="find_speaker").proto.accept_new_options
    assert not at.selectbox(key="find_role").proto.accept_new_options
