"""How suggestions do on the team's own decisions."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.workspace import Workspace


@st.cache_data(show_spinner="Judging suggestions by your decisions …", max_entries=8)
def _figures(_ws: Workspace, path: str, rev: int) -> tuple[verbs.suggesting.OwnFigure, ...]:
    return verbs.suggesting.own_figures(_ws)


def show(ws: Workspace) -> None:
    """Acceptance and precision by code, and when the figures are too few to mean anything."""
    confirmed, decided = verbs.suggesting.acceptance(ws)
    if decided:
        st.markdown(f"Of **{decided}** suggestions that people decided on, they confirmed **{confirmed}**.")
    else:
        st.info("Nobody has decided on a suggestion yet. Figures come with the first decisions on the Code page.")
        return
    st.caption(
        "Suggestions learn from what you decide. For the figures below each source was judged by a learner that never "
        "saw it, so that nobody is measured on their own words."
    )
    if not st.toggle("Work out figures by code", key="own_figures"):
        return
    found = _figures(ws, str(ws.path), ws.store.rev)
    if not found:
        st.info("There is no figure yet: it takes decisions in at least two sources.")
        return
    st.dataframe(
        pd.DataFrame(
            [
                {
                    "code": f.label,
                    "given by people": f.given,
                    "suggested": f.suggested,
                    "of these right": f.accepted,
                    "precision": "–" if f.precision is None else f"{f.precision:.0%}",
                    "caught": "–" if f.recall is None else f"{f.recall:.0%}",
                    "mind": f.too_few,
                }
                for f in found
            ]
        ),
        hide_index=True,
        width="stretch",
    )
