"""The first analysis as Wakefield made it: what was seen as an asset, how it is reinforced, what the impact was."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Evidence, Quotation, Theme
from harvest.model import Facet
from harvest.model.plural import count
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

EMPTY = "· say it at the desk"
WORDS = "Quotation"
WRAPS = 96
"""Pixels of a row: Streamlit wraps words only in rows higher than four lines' height (64)."""
HEAD, BEYOND = 38, 2
"""Pixels of the line of questions; rows without an answer that show below those with one before the table scrolls."""


def first_analysis(ws: Workspace, evidence: Evidence, codebook: str) -> None:
    """A table for each top theme; a cell opens the words, an empty one leads to the desk."""
    book = next((b for b in ws.codebooks() if b.id == codebook), None)
    if book is None or not book.facets:
        st.info("This codebook asks no further questions of a coding (facets). Choose one that does, above.")
        return
    tops = [t for t in evidence.heard if t.depth == 0]
    st.caption(
        "What people answered on their codings (key t on a code at the desk). Click an empty cell to answer there, "
        "any other to read the words around it."
    )
    for theme in tops:
        found = quotations(evidence, theme)
        answered = _answered(found, book.facets)
        st.header(plain(theme.name), anchor=False)
        st.caption(f"{count(len(found), 'quotation')}, {answered} with an answer")
        if found:
            _table(evidence, theme, found, book.facets)


def quotations(evidence: Evidence, theme: Theme) -> list[Quotation]:
    """The quotations of a theme and its sub-themes, one for each place, those that are answered first."""
    below = evidence.below(theme.code)
    found: dict[tuple[int, int, int], Quotation] = {}
    for q in evidence.quotations:
        if str(q.code) in below:
            at = (q.passage_id, q.start, q.end)
            if at not in found or len(q.facets) > len(found[at].facets):
                found[at] = q
    return sorted(found.values(), key=lambda q: -sum(bool(v) for v in q.facets.values()))


def _answered(found: list[Quotation], facets: tuple[Facet, ...]) -> int:
    return sum(any(q.facets.get(f.id) for f in facets) for q in found)


def frame(found: list[Quotation], facets: tuple[Facet, ...]) -> pd.DataFrame:
    """The table as it is shown: a column a question, and the words."""
    return pd.DataFrame([{**{f.question: q.facets.get(f.id) or EMPTY for f in facets}, WORDS: q.text} for q in found])


def short(facet: Facet) -> str:
    """What a column is called, short enough to stand above it whole.

    >>> short(Facet("reinforced_by", "How is it reinforced or supported?"))
    'Reinforced by'
    """
    return facet.id.replace("_", " ").capitalize()


def _table(evidence: Evidence, theme: Theme, found: list[Quotation], facets: tuple[Facet, ...]) -> None:
    key = quotations_dialog.turn(f"first_{theme.code.code}")
    shown = frame(found, facets)

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None and shown.at[cell] != EMPTY:
            quotations_dialog.begin(Drill(theme.name, evidence.below(theme.code)))

    st.dataframe(
        shown,
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        row_height=WRAPS,
        # what was answered is seen whole; the rest is reached by scrolling, and the last row cut so that it shows
        height=min(HEAD + WRAPS * len(shown) + 2, int(HEAD + WRAPS * (_answered(found, facets) + BEYOND - 0.5))),
        column_config={
            **{f.question: st.column_config.TextColumn(short(f), help=f.question, width=160) for f in facets},
            # with the others no wider than the page on a laptop: words that run out at the side are not read
            WORDS: st.column_config.TextColumn(width=390),
        },
        alt=f"First analysis of {theme.name}: what was seen as an asset, how it is reinforced, what the impact was",
    )
    cell = cell_clicked(key)
    if cell is not None and shown.at[cell] == EMPTY:
        quotations_dialog.to_transcript(found[cell[0]].passage_id)
