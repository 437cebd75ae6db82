"""Assets beside barriers: what is there and what helps, next to what is lacking and what stands in the way."""

from __future__ import annotations

import streamlit as st

from harvest.evidence import BothSides, Evidence, Where, both_sides
from harvest.model import Valence
from harvest.model.plural import count
from harvest.ui.pages.themes import charts
from harvest.ui.session.drill import Drill
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

MOST = 12


def on(evidence: Evidence, side: Valence) -> list[BothSides]:
    """What stands on one side, weightiest first; poles at any depth, other codes at the top only."""
    things = [b for b in both_sides(evidence) if b.sided or not b.theme.depth]
    return sorted((b for b in things if b.behind(side)), key=lambda b: b.behind(side), reverse=True)


def beside(ws: Workspace, evidence: Evidence, codebook: str, event: str | None, where: Where = ()) -> None:
    """Both sides, what is wished for apart from them, and the rings where the framework declares them."""
    left, right = st.columns(2, gap="medium")
    with left:
        _side("What helps", "There, or named as helping", Valence.HELPS, evidence)
    with right:
        _side("What stands in the way", "Lacking, or named as hindering", Valence.HINDERS, evidence)
    if on(evidence, Valence.WISHED_FOR):
        _side("What people wish for", "Not there; counted on neither side", Valence.WISHED_FOR, evidence)
    if any(book.id == codebook and book.picture.kind == "rings" for book in evidence.codebooks):
        charts.show(ws, evidence, "rings", codebook, event, where)


def _side(title: str, what: str, side: Valence, evidence: Evidence) -> None:
    rows = on(evidence, side)
    st.header(title, anchor=False)
    st.caption(f"{what}; {count(len(rows), 'theme')}, those with most voices first.")
    if not rows:
        st.info("Nothing agreed on this side. That may mean that nobody spoke of it, or that nobody was asked.")
    for both in rows[:MOST]:
        codes = evidence.below(*both.codes)
        st.button(
            f"**{both.counted(side)}** · {plain(both.name(side))}",
            key=f"{side}_{both.theme.code}",
            width="stretch",
            wrap=True,
            on_click=quotations_dialog.begin,
            args=(Drill(f"{both.name(side)}: {title.lower()}", codes, side),),
        )
    if len(rows) > MOST:
        with st.expander(f"{len(rows) - MOST} more"):
            for both in rows[MOST:]:
                st.text(f"{both.name(side)}: {both.counted(side)}")
