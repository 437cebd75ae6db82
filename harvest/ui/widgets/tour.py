"""A walk through the pages for who sees Harvest for the first time: one sentence a page, and left at any moment."""

from __future__ import annotations

import streamlit as st

from harvest.ui.session import keys
from harvest.ui.widgets import page_path

STEPS = (
    ("inquiry", "Here is what came in, what is next and who is missing. The main button goes on where work stopped."),
    ("upload", "Files go in as they are. You see what was recognised in each before anything is kept."),
    ("code", "The machine suggests codes and says why; people decide. Press **?** at the desk for the keys."),
    ("compare", "Where two people see a passage differently, they settle it here, with a reason."),
    ("names", "What would give somebody away is shown here, and replaced unless you say that it may stay."),
    ("dreams", "Wishes are grouped, and what was promised is followed up. A wish is never counted as there."),
    ("themes", "What is strong and what stands in its way, in people. Every number leads to the words behind it."),
    ("export", "The pack for a board, with who was not heard. Consent is checked again when it leaves."),
)
"""The pages in the order of the work, each with what to look at."""


def begin() -> None:
    """From the first page on, with the next page that is drawn."""
    keys.TOUR.set(1)


def show(page: str) -> None:
    """The step of this page, while somebody is on the tour; nothing for everybody else."""
    if not keys.TOUR.get():
        return
    names = [name for name, _ in STEPS]
    if page not in names:
        return
    at = names.index(page)
    with st.container(border=True, key="tour"):
        st.markdown(f"**{at + 1} of {len(STEPS)}** · {STEPS[at][1]}")
        with st.container(horizontal=True, vertical_alignment="center"):
            if at + 1 < len(STEPS):
                if st.button("Next page", key="tour_next", icon=":material/arrow_forward:"):
                    st.switch_page(page_path(names[at + 1]))
                st.button("Leave the tour", key="tour_leave", type="tertiary", on_click=keys.TOUR.forget)
            else:
                st.button("End the tour", key="tour_leave", icon=":material/check:", on_click=keys.TOUR.forget)
