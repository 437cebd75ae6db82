"""The second pass: every capital and number that is left, each string once, marked as a name with one click."""

from __future__ import annotations

import re
from collections import defaultdict
from html import escape

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import Finding
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.remembered import widget_value
from harvest.ui.widgets import main_act, plain
from harvest.ui.widgets.marked_words import line, marked, where
from harvest.workspace import Workspace

MOST = 2000
PAGE = 50
_I = re.compile(r"i(['’]\w+)?")
"""I'm, I'd, I've: a capital that is nobody's name."""
KINDS = {
    "person": "a person",
    "address": "an address",
    "school": "a school",
    "surgery": "a surgery",
    "hospital": "a hospital",
    "worship": "a place of worship",
    "workplace": "a workplace",
    "phone": "a phone number",
    "id": "another number",
}


def show(ws: Workspace) -> None:
    """Everything left, with the way back to the review."""
    if main_act("Back to the review", key="names_back", icon="arrow_back"):
        keys.NAMES_SECOND_PASS.forget()
        st.rerun()
    _left(ws)


@st.fragment
def _left(ws: Workspace) -> None:
    with st.spinner("Looking for what is left …"):
        left = verbs.protection.leftovers(ws, MOST)
    alike: dict[str, list[Finding]] = defaultdict(list)
    for f in left:
        if not _I.fullmatch(f.key):
            alike[f.key].append(f)
    kind = st.selectbox(
        "What you mark is", list(KINDS), format_func=KINDS.__getitem__, key="names_mark_kind", width=300
    )
    _typed(ws, kind)
    if not alike:
        st.success("No capital and no number is left that was not found.", icon=":material/check:")
        return
    st.markdown(
        f"**{count(len(alike), 'string')}** with a capital or a number stand in the sources and were not found. "
        "Most are no names: mark only those that are. What you mark is replaced wherever it stands."
    )
    listed = sorted(alike.values(), key=lambda fs: (-len(fs), fs[0].key))
    pages = -(-len(listed) // PAGE)
    at = min(int(widget_value("names_left_page", 1)), pages)
    for found in listed[(at - 1) * PAGE : at * PAGE]:
        _row(ws, found, kind)
    if pages > 1:
        st.pagination(pages, key="names_left_page")


def _typed(ws: Workspace, kind: str) -> None:
    """What somebody knows to be a name and the list below does not hold: in small letters, or of several words."""
    with (
        st.form("names_typed", border=False, clear_on_submit=True),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        words = st.text_input(
            "A name or words that stand in the texts", key="names_typed_words", max_chars=200, width=360,
            placeholder="as written, in capitals or not",
        )  # fmt: skip
        if st.form_submit_button("Mark it everywhere", icon=":material/visibility_off:") and words.strip():
            try:
                _mark(ws, words, kind)
            except DecisionError as error:
                st.error(plain(str(error)))
                return
            st.rerun()


def _row(ws: Workspace, found: list[Finding], kind: str) -> None:
    first = found[0]
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small"):
        said = f" · {len(found):,} times" if len(found) > 1 else ""
        sentence = "".join(
            line(marked(s.before, first.text, s.after) + where(s.where))
            for s in verbs.protection.sentences(ws, [first])
        )
        st.html(line(f"<strong>{escape(first.text)}</strong>{said}") + sentence)
        st.button(
            "Mark as a name",
            key=f"names_mark_{first.key}",
            icon=":material/visibility_off:",
            on_click=_mark,
            args=(ws, first.text, kind),
        )


def _mark(ws: Workspace, text: str, kind: str) -> None:
    times = verbs.protection.mark_everywhere(ws, text, kind)
    session.notify(f"Marked in {count(times, 'place')}.")
