"""Withdrawing: first what will go, then one act, then what a person has to see to."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Voice
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.widgets import plain, removal
from harvest.workspace import Workspace


@st.dialog("Withdraw somebody’s words?", width="medium")
def withdraw(ws: Workspace, voices: Sequence[Voice]) -> None:
    """What will go, and the act once somebody has read it."""
    still = {v.id for v in verbs.settings.voices(ws) if v.may_be_counted}
    if not still.issuperset(v.id for v in voices):
        st.rerun()  # it is done: the page behind says what came of it
    names = [f"{v.pseudonym} ({v.label})" for v in voices[:12]] + (
        [f"… and {len(voices) - 12} more"] if len(voices) > 12 else []
    )
    st.text(", ".join(names))
    removal.what_will_go([verbs.protection.preview_withdrawal(ws, v.id) for v in voices])

    def act() -> None:
        removal.keep_done([verbs.protection.withdraw(ws, v.id) for v in voices])
        keys.WITHDRAWN_NOW.set(True)
        session.notify(f"{count(len(voices), 'voice is', 'voices are')} withdrawn.")

    whom = plain(voices[0].pseudonym) if len(voices) == 1 else count(len(voices), "voice")
    if st.button(
        f"Withdraw {whom} for good",
        key="withdraw_sure",
        type="primary",
        icon=":material/person_off:",
        on_click=act,
    ):
        st.rerun()
