"""Lenses: codebooks that come along switched off, each a second way of reading what was said."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Codebook
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def lenses(ws: Workspace) -> None:
    """Each lens with what it looks at, its codes and its source, and the button that takes it in."""
    st.caption(
        "A second way of reading what was said, in our own words. A lens is switched off until you take it in; then "
        "its codes are offered at the desk beside the others."
    )
    off = verbs.settings.lenses(ws)
    if not off:
        st.info("Every lens that comes with Harvest is in use: choose it above, under Codebook.")
    for book in off:
        with st.container(border=True, key=f"lens_{book.id}"):
            st.markdown(f"**{plain(book.name)}**")
            st.text(f"{book.definition}\n{count(len(book.codes), 'code')}: {', '.join(c.label for c in book.codes)}")
            st.caption(plain(f"Source: {book.meta.get('origin', '')}"))
            if st.button("Use this lens", key=f"lens_use_{book.id}", disabled=not session.coder()):
                _use(ws, book)
    st.caption(
        "Not among them, because their licences forbid it: the items of WEMWBS (the University of Warwick gives leave, "
        "under warwick.ac.uk/wemwbs) and the Outcomes Star (Triangle, under outcomesstar.org.uk). Their results come "
        "in as needs, with value and source."
    )


def _use(ws: Workspace, book: Codebook) -> None:
    verbs.settings.take_in_codebook(ws, verbs.settings.preview_codebook(ws, book), why="a lens, switched on")
    session.notify(plain(f"{book.name} is offered for coding now."))
    st.rerun()
