"""Compare: where do we see it differently. Main act: settle, with a reason."""

from __future__ import annotations

import streamlit as st

from harvest.ui import compare_rounds, compare_suggestions, state
from harvest.ui.compare_agreement import show_agreement
from harvest.ui.compare_queue import show_queue, show_settled
from harvest.workspace import comparing

ws = state.workspace()
me = state.coder()

st.title("Compare")
queue = comparing.differences(ws)
tabs = st.tabs([f"To settle ({len(queue)})", "Agreement", "Settled", "Rounds", "Suggestions"])
with tabs[0]:
    show_queue(ws, me, queue)
with tabs[1]:
    show_agreement(ws)
with tabs[2]:
    show_settled(ws)
with tabs[3]:
    compare_rounds.show(ws, me)
with tabs[4]:
    compare_suggestions.show(ws)
