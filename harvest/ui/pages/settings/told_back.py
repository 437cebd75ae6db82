"""“Did we get you right?”: what one teller said of their own words, written down where the voice is."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import CheckAnswer, Voice
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def show(ws: Workspace, voice: Voice) -> None:
    """Every passage of this voice that something agreed stands on, with the answer and the acts that change it."""
    asked = verbs.protection.asked_of(ws, voice.id)
    if not asked:
        return
    waiting = [a.passage.id for a in asked if a.check is None]
    said = f"{len(asked) - len(waiting)} of {count(len(asked), 'passage')} answered"
    with st.expander(f"Did we get you right? {said}", key=f"told_back_{voice.id}"):
        st.markdown(
            "Print the slips on the page Export (“Did we get you right?”), ask, and write down what was said. Every "
            "file made from then on obeys; the history keeps who wrote it down, and when."
        )
        with st.container(horizontal=True):
            st.button(
                "Keeps all that is not answered",
                key=f"told_back_keep_{voice.id}",
                icon=":material/done_all:",
                disabled=not waiting,
                on_click=verbs.protection.record_check,
                args=(ws, waiting, CheckAnswer.KEEP),
            )
            if st.button("Undo", key=f"told_back_undo_{voice.id}", icon=":material/undo:") and verbs.planning.undo(ws):
                session.notify("Taken back.")
                st.rerun()
        for one in asked:
            _one(ws, one)


def _one(ws: Workspace, one: verbs.protection.Asked) -> None:
    key = f"told_back_{one.passage.id}"
    with st.container(border=True, gap="small", key=f"{key}_box"):
        st.text(one.passage.text)
        st.caption(plain(", ".join(one.codes) or "under no code any more"))
        answer = one.check.answer if one.check else None
        if one.check and one.check.words:
            st.text(f"In the teller’s wording: {one.check.words}")
        if one.check:
            st.caption(f"Written down by {plain(one.check.who or 'nobody named')}, {when(one.check.at)}.")
        picked = st.segmented_control(
            "What they said of it",
            [CheckAnswer.KEEP, CheckAnswer.CHANGE, CheckAnswer.TAKE_OUT],
            default=answer,
            format_func=lambda a: a.words.label,
            key=f"{key}_answer_{one.check.at if one.check else ''}",
            help=" ".join(f"{a.words.label}: {a.words.meaning}" for a in list(CheckAnswer)[:3]),
        )
        if picked is CheckAnswer.CHANGE:
            words = st.text_area(
                "The words that are to stand instead", one.check.words if one.check else "", key=f"{key}_words"
            )
            if st.button("Keep these words", type="primary", key=f"{key}_change") and _record(
                ws, [one.passage.id], CheckAnswer.CHANGE, words
            ):
                st.rerun()
        elif picked is not answer:
            _record(ws, [one.passage.id], picked or CheckAnswer.OPEN)
            st.rerun()


def _record(ws: Workspace, passages: list[int], answer: CheckAnswer, words: str = "") -> bool:
    try:
        verbs.protection.record_check(ws, passages, answer, words)
    except DecisionError as error:
        session.notify(str(error))
        return False
    return True
