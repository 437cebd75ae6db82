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
queue = verbs.review.differences_at(ws)
# what stands on each tab; only what is on the one that is open is worked out
SHOW = {
    f"To settle ({len(queue)})": lambda: show_queue(ws, me, queue),
    "Unsure": lambda: show_unsure(ws),
    "Agreement": lambda: show_agreement(ws),
    "Settled": lambda: show_settled(ws),
    "Rounds": lambda: rounds.show(ws, me),
    "Suggestions": lambda: suggestions.show(ws),
    "Tellers’ own": lambda: tellers.show(ws),
}
for tab, show in zip(st.tabs(list(SHOW), key="compare_tab", on_change="rerun"), SHOW.values(), strict=True):
    if tab.open:
        with tab:
            show()
