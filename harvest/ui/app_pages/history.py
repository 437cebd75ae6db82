"""History: who did what, when, having seen what; and how things stood before."""

import streamlit as st

from harvest.ui import history_rows, history_then, state

st.title("History", anchor=False)
ws = state.workspace()
top = st.container()
view = st.segmented_control(
    "Show",
    ["Decisions", "Imports, consent, exports", "An earlier moment"],
    default="Decisions",
    required=True,
    key="history_view",
    label_visibility="collapsed",
)
if view == "Decisions":
    history_rows.decisions(ws, top)
elif view == "Imports, consent, exports":
    history_rows.trail(ws, top)
else:
    history_then.then(ws)
