"""Who is not in the room, in the team's own words: asked on Inquiry and in Settings."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.workspace import Workspace


def missing_voices(ws: Workspace) -> None:
    """The team's own words on who is not in the room; they go on every export."""
    kept = verbs.settings.read_settings(ws).missing_voices
    with st.form("missing_voices_form", border=False):
        text = st.text_area(
            "In your own words: whose voices are missing, and why?",
            kept,
            key="missing_voices",
            height=110,
            max_chars=4000,
            help="This stands on every export, after what was counted above.",
        )
        if st.form_submit_button("Keep these words", key="keep_missing_voices") and text.strip() != kept:
            verbs.settings.set_setting(ws, "missing_voices", text.strip())
            session.notify("These words are kept; every export carries them.")
            st.rerun()
