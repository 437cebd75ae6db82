"""One owner of what a session remembers: `harvest/ui/session`; pages never name a key of the session themselves."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from harvest.ui.app import STYLE
from harvest.ui.session import keys
from harvest.ui.session.remembered import Remembered

UI = Path(keys.__file__).parents[1]
DECLARED = {name: value for name, value in vars(keys).items() if isinstance(value, Remembered)}
FILES = [path for path in sorted(UI.rglob("*.py")) if path.parent != UI / "session"]


def strays(source: str) -> list[str]:
    """Each line that reaches into the session's state by itself, with the code that does."""
    return [
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(source))
        if (isinstance(node, ast.Attribute) and node.attr == "session_state")
        or (isinstance(node, ast.ImportFrom) and any(alias.name == "session_state" for alias in node.names))
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(UI)))
def test_no_page_reaches_into_the_session_by_itself(path: Path) -> None:
    found = strays(path.read_text("utf-8"))
    assert not found, f"declare it in harvest/ui/session/keys.py: {path.relative_to(UI)}, {'; '.join(found)}"


def test_a_stray_key_is_found_and_named() -> None:
    assert strays("import streamlit as st\nst.session_state['stray'] = 1\n") == ["line 2: st.session_state"]
    assert strays("from streamlit import session_state") == ["line 1: from streamlit import session_state"]


def test_no_two_things_share_a_key() -> None:
    names = [each.name for each in DECLARED.values()]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("name", DECLARED)
def test_everything_that_is_declared_is_used(name: str) -> None:
    used = [p for p in UI.rglob("*.py") if p.name != "keys.py" and name in p.read_text("utf-8")]
    assert used, f"nothing uses {name} of harvest/ui/session/keys.py any more"


def _remembering() -> None:
    import streamlit as st

    from harvest.ui.session.remembered import Remembered

    drafts: Remembered[list[int]] = Remembered("drafts", list)
    notice: Remembered[str] = Remembered("notice", str)
    drafts.get().append(1)  # nobody keeps this list
    drafts.kept().append(2)
    notice.set("Saved")
    st.text(f"{drafts.get()} {notice.take()} {notice.get()!r}")
    drafts.forget()
    st.text(str(drafts.get()))


def test_a_thing_is_kept_altered_taken_once_and_forgotten() -> None:
    at = AppTest.from_function(_remembering).run()
    assert [t.value for t in at.text] == ["[2] Saved ''", "[]"]


@pytest.mark.parametrize("key", sorted(set(re.findall(r"\.st-key-(\w+)", STYLE))))
def test_what_the_style_puts_in_its_place_is_one_thing_on_one_page(key):
    """A box of another page with the same key would be moved or hidden with it."""
    # what pages hand to main_act and evidence_filters.pick gets the rest of its key there
    made = [
        f'key="{key}"',
        f'key="{key.removeprefix("main_")}"',
        f'evidence_filters.pick(ws, "{key.removesuffix("_filters")}"',
    ]
    assert sum(path.read_text("utf-8").count(one) for path in FILES for one in dict.fromkeys(made)) == 1
