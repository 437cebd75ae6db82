"""History: who did what, when, having seen what; and how things stood before."""

import streamlit as st

from harvest.ui import session
from harvest.ui.pages.history import earlier_moment, tables

st.title("History", anchor=False)
ws = session.workspace()
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
    tables.decisions(ws, top)
elif view == "Imports, consent, exports":
    tables.trail(ws, top)
else:
    earlier_moment.then(ws)
