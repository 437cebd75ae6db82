"""Any two things set against each other: how many people in each cell, and the words behind it in a click."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Evidence
from harvest.evidence.crossed import DIMENSIONS, crossed
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import quotations_dialog


def any_two(found: Evidence) -> None:
    """The table; each number opens the words behind it."""
    with st.container(horizontal=True, key="ask_matrix"):
        rows = st.selectbox("Rows", list(DIMENSIONS), 0, format_func=lambda d: DIMENSIONS[d], key="cross_rows")
        columns = st.selectbox("Columns", list(DIMENSIONS), 3, format_func=lambda d: DIMENSIONS[d], key="cross_columns")
    if rows == columns:
        st.info("Choose two that differ.")
        return
    made = crossed(found, rows, columns)
    key = quotations_dialog.turn("crossed")

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is None or cell[1] not in made.columns:
            return
        place = (made.rows[cell[0]], cell[1])
        if made.passages.get(place):
            codes = frozenset(str(t.code) for t in found.themes)
            quotations_dialog.begin(Drill(" · ".join(place), codes, passages=made.passages[place]))

    st.caption("Each number says how many people. Click one to read the words behind it.")
    st.dataframe(
        pd.DataFrame(
            [{DIMENSIONS[rows]: r, **{c: made.people.get((r, c), 0) for c in made.columns}} for r in made.rows]
        ),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        column_config={DIMENSIONS[rows]: st.column_config.TextColumn(pinned=True, width=160)},
        alt=f"People by {DIMENSIONS[rows].lower()} and {DIMENSIONS[columns].lower()}",
    )
