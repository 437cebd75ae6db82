"""Compare: where do we see it differently. Main act: settle, with a reason."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.pages.compare import rounds, suggestions, tellers
from harvest.ui.pages.compare.agreement import show_agreement
from harvest.ui.pages.compare.differences import show_queue, show_settled, show_unsure

ws = session.workspace()
me = session.coder()

st.title("Compare", anchor=False)
queue = verbs.review.coding_differences(ws)
NAMES = ("Unsure", "Agreement", "Settled", "Rounds", "Suggestions", "Tellers’ own")
tabs = st.tabs([f"To settle ({len(queue)})", *NAMES])
with tabs[0]:
    show_queue(ws, me, queue)
with tabs[1]:
    show_unsure(ws)
with tabs[2]:
    show_agreement(ws)
with tabs[3]:
    show_settled(ws)
with tabs[4]:
    rounds.show(ws, me)
with tabs[5]:
    suggestions.show(ws)
with tabs[6]:
    tellers.show(ws)
