"""Themes as a table: who stands behind each code, weightiest first, every number a way to its words."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Glance, Theme
from harvest.model import Valence
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import quotations_dialog
from harvest.ui.widgets.fitting import fitting

COLUMNS = {v.label_on("asset").capitalize(): v for v in Valence}
FEW = ("Both", "Promised", "Held back", "Not settled")
"""Columns that are left out where nothing stands in them, so that the others need no scrolling sideways."""


def frame(glance: Glance, themes: list[Theme]) -> pd.DataFrame:
    """The table as it is shown."""
    several = len({t.code.codebook for t in themes}) > 1
    rows = []
    for t in themes:
        f = t.with_subcodes
        name = "\u2003" * t.depth + ("└ " if t.depth else "") + t.name
        row: dict[str, object] = {"Theme": name}
        if several:
            row["Codebook"] = t.code.codebook
        row |= {"Voices": f.voices, "Tables": f.tables, "Sources": f.sources, "Passages": f.passages}
        row |= {label: f.valence.get(which, 0) for label, which in COLUMNS.items()}
        row |= {"Held back": glance.held.get(str(t.code), 0), "Not settled": t.disputed}
        rows.append(row)
    empty = [label for label in FEW if not any(row[label] for row in rows)]
    return pd.DataFrame(rows).drop(columns=empty)


def drill_for(glance: Glance, theme: Theme, column: str = "") -> Drill:
    """The words behind a number of a theme's row."""
    which = COLUMNS.get(column)
    title = theme.name + (f": {which.label}" if which else "")
    return Drill(title, glance.below(theme.code), which)


def table(glance: Glance, themes: list[Theme]) -> None:
    """The table; a click on any number opens the words behind it."""
    key = quotations_dialog.turn("themes_table")

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None:
            row, column = cell
            quotations_dialog.begin(drill_for(glance, themes[row], column))

    shown = frame(glance, themes)
    left_out = [label.lower() for label in FEW if label not in shown.columns]
    nothing = f" No column for what nobody said: {', '.join(left_out)}." if left_out else ""
    st.caption(
        "Click a number to read the words behind it. A voice is a person, or a group that speaks as one; who speaks of "
        "two sub-themes is one voice of the theme above. From Helps (or is there) on, passages are counted." + nothing
    )
    st.dataframe(
        shown,
        hide_index=True,
        height="content" if len(themes) <= 25 else 700,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        column_config=fitting(shown, ["Theme"], pinned="Theme"),
        alt="Themes with their voices, tables, sources, passages, and what helps or is in the way",
    )
