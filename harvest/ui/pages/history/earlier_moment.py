"""The inquiry as it stood at an earlier moment."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import CodeRef, said
from harvest.model.plural import count
from harvest.ui.clock import when
from harvest.workspace import Workspace


def then(ws: Workspace) -> None:
    """A slider over the decisions, and what stood after the chosen one."""
    number = every = verbs.settings.decision_page(ws, most=0).every
    if not every:
        st.info("Nobody has decided anything yet, so there is no earlier moment to look at.")
        return
    if every > 1:
        number = st.slider(
            "After which decision",
            1,
            every,
            every,
            key="history_then",
            help="Slide to the left to go back in time; the arrow keys go one decision at a time",
        )
    last = verbs.settings.decision_after(ws, number)
    if last is None:
        return
    st.text(
        f"{when(last.at, seconds=True)}, after decision {number:,} of {every:,}: {last.who} {last.action}"
        f"{': ' + last.code if last.code else ''}."
    )
    found = verbs.settings.codings_at(ws, last.at)
    with st.container(horizontal=True):
        st.metric("Decisions by then", f"{found.decisions:,}")
        st.metric("Passages decided on", f"{found.reviewed:,}")
        st.metric("Agreed codings", f"{len(found.agreed):,}")
        st.metric("Not settled", f"{found.disputed:,}")
    if not found.agreed:
        st.info("No coding stood for the group at that moment.")
        return
    codes = {CodeRef(b.id, c.id): c for b in ws.codebooks() for c in b.codes}
    labels = {ref: code.label for ref, code in codes.items()}
    sides = {ref: code.stands_for for ref, code in codes.items()}
    passages = {p.id: p for p in verbs.inquiry.passages(ws)}
    gone = verbs.settings.withdrawn_voices(ws)
    st.caption(f"{count(len(found.agreed), 'coding')} that stood for the group then, on the text as it is now.")
    st.dataframe(
        pd.DataFrame(
            [
                {
                    "Code": labels.get(c.code, str(c.code)),
                    "As": said(c.polarity, sides.get(c.code, ""), p.kind),
                    "Words": p.text[max(0, c.start - p.start) : c.end - p.start],
                    "Coded by": c.coder,
                    "Source": p.source,
                    "Passage": p.id,
                }
                for c in found.agreed
                if (p := passages.get(c.passage_id)) and p.voice_id not in gone
            ]
        ),
        hide_index=True,
        column_config={"Words": st.column_config.TextColumn(width="medium")},
        alt="Codings that stood for the group at the chosen moment",
    )
