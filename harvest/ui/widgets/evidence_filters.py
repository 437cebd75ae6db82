"""What the page Themes looks at, and what always stands beside it: what is unread, held back, missing."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Glance
from harvest.model.plural import count
from harvest.ui.widgets import IN_ADDRESS, plain
from harvest.workspace import Workspace

ALL_BOOKS, ALL_EVENTS = "All codebooks", "All events"
SHORT = 260
"""Letters that stand on the page by themselves."""


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


def missing(glance: Glance, beside: int = 0) -> None:
    """In a few lines what the figures do not hold; ``beside`` are passages at the desk that may not be counted."""
    lines = [
        f"**{glance.reviewed:,} of {count(glance.passages, 'passage')}** have been decided on"
        + (f"; **{glance.unreviewed:,} wait unread**." if glance.unreviewed else ".")
        + (f" {not_counted(beside)}" if beside else "")
    ]
    held = [f"{count(h.passages, 'passage')}: {plain(h.reason)}" for h in glance.held_back]
    lines.append("**Held back:** " + ("; ".join(held) + "." if held else "nothing of what is coded."))
    missing = glance.missing_voices
    short = len(missing) <= SHORT
    if short:
        lines.append(f"**Who is missing:** {plain(missing) or 'nothing is recorded.'}")
    with st.container(gap="xsmall", key="missing"):
        st.markdown("  \n".join(lines))
        if not short:
            with st.expander("Who is missing", type="compact"):
                st.text(missing)


def not_counted(passages: int) -> str:
    """Why the desk shows more passages than are counted.

    >>> not_counted(2)
    '2 more at the desk are not counted: who said them did not agree to it.'
    """
    verb = "is" if passages == 1 else "are"
    return f"{passages:,} more at the desk {verb} not counted: who said them did not agree to it."
