"""People's words are shown as they are: nothing in a title, name or label becomes a picture, a link or a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from ui.opening import open_page

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Consent

EVIL = "![p](http://evil.example/p.png) [l](http://evil.example/l) $x^2$ :red[r] <img src=http://evil.example/i>"
CODE = CodeRef("five_ways", "connect")
NOT_MARKDOWN = {
    ("text", "body"),
    ("text_input", "default"), ("text_input", "value"), ("text_input", "placeholder"),
    ("text_area", "default"), ("text_area", "value"), ("text_area", "placeholder"),
    ("selectbox", "options"), ("selectbox", "placeholder"), ("selectbox", "raw_value"),
    ("multiselect", "options"), ("multiselect", "placeholder"), ("multiselect", "raw_values"),
    ("arrow_data_frame", "data"), ("arrow_data_frame", "columns"),
    ("code_block", "code_text"), ("code", "code_text"),
}  # fmt: skip
"""What Streamlit shows as it is."""
LIVE = re.compile(r"(?<!\\)(?:!\[|\]\(|\$x|:red\[|<img)|(?<!\\)http(?=://evil)")


def _strings(message: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    for field, value in message.ListFields():
        at = (*path, field.name)
        every = value if hasattr(value, "__iter__") and not isinstance(value, str | bytes) else [value]
        for one in every:
            if hasattr(one, "ListFields"):
                yield from _strings(one, at)
            elif isinstance(one, str):
                yield at, one


def live_words(at: AppTest) -> list[str]:
    """Where on a page people's words would be read as Markdown."""
    found: list[str] = []

    def look(node: Any) -> None:
        proto = getattr(node, "proto", None)
        kind = str(getattr(node, "type", ""))
        if kind != "bidi_component" and proto is not None and hasattr(proto, "ListFields"):
            for path, words in _strings(proto):
                known = {(kind, path[-1]), (path[0], path[-1])} & NOT_MARKDOWN
                if not known and path[-1] not in ("id", "form_id", "url", "element_id") and LIVE.search(words):
                    found.append(f"{kind} {'.'.join(path)}: {words[:160]}")
        for child in getattr(node, "children", {}).values():
            look(child)

    look(at._tree)
    return found


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An inquiry in which everything that a person can type is an attempt to load something."""
    folder = tmp_path_factory.mktemp("hostile")
    ws = verbs.new(folder / "h.harvest", f"Kirk {EVIL}", f"What {EVIL} keeps us well?").acting_as(f"Ana {EVIL}")
    said = "We share what we have here and it helps us all through the winter"
    (folder / "m.txt").write_text(f"Nora: {said}. {EVIL}\n\nBill: {said}, says {EVIL}.\n", "utf-8")
    table = f"Name,Story,Table\nJo {EVIL},{said}. {EVIL},T {EVIL}\n".replace("p.png) [l]", "p.png)[l]")
    (folder / "stories.csv").write_text(table, "utf-8")
    files = [folder / "m.txt", folder / "stories.csv"]
    verbs.intake.import_files(ws, files, event=f"Café {EVIL}", consent=Consent.ANONYMOUS)
    verbs.settings.sign_in(ws, ws.actor.name)
    for n, p in enumerate(p for p in verbs.inquiry.passages(ws) if p.codeable):
        verbs.desk.decide(ws, [verbs.desk.Act(p.id, Action.ADD, CODE, memo=EVIL)])
        other = ws.acting_as(f"Ben {EVIL}")
        verbs.desk.decide(other, [verbs.desk.Act(p.id, Action.REJECT if n % 2 else Action.ADD, CODE)])
    verbs.settings.set_setting(ws, "missing_voices", EVIL)
    for event in verbs.settings.events(ws):
        verbs.settings.set_event(ws, event.title, place=EVIL)
    ws.store.close()
    return ws.path


PAGES = sorted(p.parent.name for p in (Path(__file__).parents[2] / "harvest/ui/pages").glob("*/page.py"))


@pytest.mark.parametrize("name", PAGES)
def test_people_s_words_load_nothing_and_are_no_markdown(hostile: Path, name: str) -> None:
    at = open_page(name, hostile, coder=f"Ana {EVIL}")
    assert live_words(at) == []
    chosen_from = [o for box in (*at.selectbox, *at.multiselect) for o in box.options]
    assert [o for o in chosen_from if "\\" in o] == [], "options are no Markdown, and would show the escaping"


def test_nobody_signed_in_sees_names_as_words(hostile: Path) -> None:
    assert live_words(open_page("code", hostile)) == []


@pytest.mark.parametrize(
    "section", ["Voices and consent", "People who code", "The inquiry", "Suggestions", "Copies", "About"]
)
def test_every_section_of_the_settings_shows_words_as_words(hostile: Path, section: str) -> None:
    at = open_page("settings", hostile, coder=f"Ana {EVIL}")
    at.segmented_control(key="settings_section").set_value(section).run()
    assert live_words(at) == []
