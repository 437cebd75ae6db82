"""What the figures do not hold: what is unread, what is held back, who has not been heard, which codes are silent."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Evidence, Where
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.themes import charts
from harvest.ui.widgets import left_out
from harvest.workspace import Workspace


def missing(ws: Workspace, evidence: Evidence, codebook: str, event: str | None, where: Where = ()) -> None:
    """Everything that a board would ask about, in one place."""
    st.header("Who is missing", anchor=False)
    st.text(evidence.missing_voices or "Nothing is recorded.")
    session.link("settings", "Write down who was not there, in Settings", ":material/settings:")
    left_out.left_out(ws, evidence)
    st.header("Held back", anchor=False)
    if evidence.held_back:
        st.dataframe(
            pd.DataFrame([{"Why": h.reason, "Passages": h.passages} for h in evidence.held_back]),
            hide_index=True,
            alt="Passages held back by reason",
        )
    else:
        st.text("Nothing is held back.")
    silent = [t for t in evidence.silent if not t.depth]
    st.header("Not heard", anchor=False)
    if silent:
        st.text(f"Nothing agreed stands under {count(len(silent), 'theme')}: {'; '.join(t.name for t in silent)}.")
        st.caption("That nobody spoke of it does not mean that it is not there: perhaps nobody was asked.")
    else:
        st.text("Something agreed stands under every theme.")
    st.header("How far people have read", anchor=False)
    charts.show(ws, evidence, "coverage", codebook, event, where)
