"""Chosen because: the reason beside a chosen quotation, who disagrees, and the whole story to read."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import DecisionError, NotAllowed
from harvest.model import Chosen
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def because(ws: Workspace, passage_id: int) -> None:
    """Why these words stand in the pack; and, where they are from a story, the story to read and to choose whole."""
    key = f"passage:{passage_id}"
    said = next((c for c in verbs.planning.all_chosen(ws) if c.key == key), None)
    with st.popover("Because …" if said and said.reason else "Because?", icon=":material/help:"):
        _reasons(ws, key, said)
    story = verbs.planning.story_of(ws, passage_id)
    if story is not None:
        with st.popover("The whole story", icon=":material/auto_stories:"):
            for p in story.passages:
                st.text(f"▸ {p.text}" if p.id == passage_id else p.text)
            st.caption("▸ is the passage that was chosen. Told whole, the story stands in a chapter of its own.")
            _reasons(ws, f"story:{story.source.id}", story.chosen, whole=True)


def _reasons(ws: Workspace, key: str, said: Chosen | None, *, whole: bool = False) -> None:
    reason = said.reason if said else None
    if reason:
        st.markdown(f"**{plain(reason.who)}**: {plain(reason.because)}")
    for d in said.disagreed if said else ():
        st.markdown(f"**{plain(d.who)}** would not have chosen it: {plain(d.because)}")
    words = st.text_input("Chosen because" if not whole else "Let it stand whole because", key=f"because_{key}")
    st.button("Keep this reason", key=f"because_keep_{key}", on_click=_do, args=(ws, "choose", key, words))
    if reason:
        label = "Do not print it whole" if whole else "Take the reason away"
        st.button(label, key=f"because_drop_{key}", type="tertiary", on_click=_do, args=(ws, "leave", key, ""))
    st.button("I would not have chosen it", key=f"because_no_{key}", on_click=_do, args=(ws, "disagree", key, words))


def _do(ws: Workspace, act: str, key: str, words: str) -> None:
    try:
        if act == "choose":
            verbs.planning.choose_because(ws, key, words)
        elif act == "leave":
            verbs.planning.leave_out(ws, key)
        elif words.strip():
            verbs.planning.disagree(ws, key, words)
        else:
            session.notify("Say why you would not have chosen it, in the field above.")
    except (DecisionError, NotAllowed) as error:
        session.notify(str(error))
