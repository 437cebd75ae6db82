"""What suggestions learnt from whom, and forgetting a batch of it."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.workspace import Workspace
from harvest.workspace.suggesting import LearntFrom


def show(ws: Workspace) -> None:
    """Everybody's days of decisions, and a way to have suggestions learn no longer from one of them."""
    st.header("Learnt from whom", anchor=False)
    found = verbs.suggesting.learnt_from(ws)
    if not found:
        st.caption("Nobody's decisions may be seen by everybody yet.")
        return
    st.caption(
        "Decisions stay and count whatever you choose here; suggestions learn no longer from what is forgotten. What "
        "voices said that were withdrawn is not learnt from in any case."
    )
    st.dataframe(
        pd.DataFrame([_row(x) for x in found]),
        hide_index=True,
        width="stretch",
        alt="Whose decisions the suggestions learn from",
    )
    at = st.selectbox(
        "Whose day", range(len(found)), format_func=lambda i: f"{found[i].who}, {_day(found[i])}", key="learnt_from"
    )
    chosen = found[int(at or 0)]
    may = session.may(Right.SETTINGS)
    if chosen.forgotten:
        if st.button("Learn from it again", key="learn_again", icon=":material/undo:", disabled=not may):
            verbs.suggesting.learn_again(ws, chosen.who, chosen.day)
            _anew(ws, "Suggestions learn from it again.")
    elif st.button(
        "Forget this day's decisions",
        key="forget_decisions",
        icon=":material/psychology_alt:",
        disabled=not may,
        help="For a batch that went wrong. A host does it; it can be taken back.",
    ):
        verbs.suggesting.forget_decisions(ws, chosen.who, chosen.day)
        _anew(ws, f"Suggestions learn no longer from {count(chosen.passages, 'passage')} of that day.")


def _row(x: LearntFrom) -> dict[str, object]:
    return {
        "day": _day(x),
        "who": x.who,
        "passages": x.passages,
        "codes given": x.given,
        "codes said not to fit": x.refused,
        "learnt from": "no, forgotten" if x.forgotten else "yes",
    }


def _day(x: LearntFrom) -> str:
    return f"{dt.date.fromisoformat(x.day):%d/%m/%Y}"


def _anew(ws: Workspace, words: str) -> None:
    session.notify(words)
    if session.may(Right.SUGGEST):
        background.start(ws, again=True)
    st.rerun()
