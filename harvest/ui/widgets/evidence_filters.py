"""What the page Themes looks at, and what always stands beside it: what is unread, held back, missing."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence
from harvest.model.plural import count
from harvest.ui.widgets import IN_ADDRESS, plain
from harvest.workspace import Workspace

ALL_BOOKS, ALL_EVENTS = "All codebooks", "All events"


def pick(ws: Workspace, prefix: str, *, all_books: bool = False) -> tuple[str | None, str | None]:
    """The codebook and the event that were picked; None for all."""
    books = {b.id: b.name for b in ws.codebooks()}
    events = [e.title for e in verbs.settings.events(ws)]
    with st.container(horizontal=True, key=f"{prefix}_filters"):
        options = [*([ALL_BOOKS] if all_books else []), *books]
        book = st.selectbox(
            "Codebook",
            options,
            format_func=lambda i: books.get(i) or ALL_BOOKS,
            key=f"{prefix}_codebook",
            bind=IN_ADDRESS,
        )
        event = st.selectbox("Event", [ALL_EVENTS, *events], format_func=str, key=f"{prefix}_event", bind=IN_ADDRESS)
    return (None if book == ALL_BOOKS else book), (None if event == ALL_EVENTS else event)


def missing(evidence: Evidence) -> None:
    """In a few lines what the figures do not hold."""
    lines = [
        f"**{evidence.reviewed:,} of {count(evidence.passages, 'passage')}** have been decided on"
        + (f"; **{evidence.unreviewed:,} wait unread**." if evidence.unreviewed else ".")
    ]
    held = [f"{count(h.passages, 'passage')}: {plain(h.reason)}" for h in evidence.held_back]
    lines.append("**Held back:** " + ("; ".join(held) + "." if held else "nothing of what is coded."))
    with st.container(border=True, gap="small", key="missing"):
        for line in lines:
            st.markdown(line)
        missing = evidence.missing_voices
        if len(missing) > 260:
            with st.expander("Who is missing"):
                st.text(missing)
        else:
            st.markdown(f"**Who is missing:** {plain(missing) or 'nothing is recorded.'}")
