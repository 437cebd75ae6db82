"""Themes as a table: who stands behind each code, weightiest first, every number a way to its words."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Evidence, Theme
from harvest.model import Valence
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import quotations_dialog
from harvest.ui.widgets.fitting import fitting

COLUMNS = {v.label_on("asset").capitalize(): v for v in Valence}
FEW = ("Both", "Promised", "Held back", "Not settled")
"""Columns that are left out where nothing stands in them, so that the others need no scrolling sideways."""


def ordered(evidence: Evidence) -> list[Theme]:
    """The heard themes, weightiest top code first, each followed by its sub-codes likewise."""
    heard = list(evidence.heard)
    children: dict[str, list[Theme]] = {}
    for t in heard:
        children.setdefault(t.above if t.depth else "", []).append(t)

    def down(key: str) -> list[Theme]:
        level = sorted(children.get(key, []), key=lambda t: t.with_subcodes.weight, reverse=True)
        return [t for top in level for t in (top, *down(str(top.code)))]

    return down("")


def held_back(evidence: Evidence) -> dict[str, int]:
    """How many passages under each code, its sub-codes counted in, are counted but may not be quoted."""
    counted: dict[str, set[int]] = {}
    quoted: dict[str, set[int]] = {}
    above: dict[str, list[str]] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        ref = str(theme.code)
        above[ref] = [ref, *above.get(theme.above, [])]
    for found, items in ((counted, evidence.rows), (quoted, evidence.quotations)):
        for item in items:
            for ref in above.get(str(item.code), ()):
                found.setdefault(ref, set()).add(item.passage_id)
    return {ref: len(ids - quoted.get(ref, set())) for ref, ids in counted.items()}


def frame(evidence: Evidence, themes: list[Theme]) -> pd.DataFrame:
    """The table as it is shown."""
    several = len({t.code.codebook for t in themes}) > 1
    held = held_back(evidence)
    rows = []
    for t in themes:
        f = t.with_subcodes
        name = "\u2003" * t.depth + ("└ " if t.depth else "") + t.name
        row: dict[str, object] = {"Theme": name}
        if several:
            row["Codebook"] = t.code.codebook
        row |= {"Voices": f.voices, "Tables": f.tables, "Sources": f.sources, "Passages": f.passages}
        row |= {label: f.valence.get(which, 0) for label, which in COLUMNS.items()}
        row |= {"Held back": held.get(str(t.code), 0), "Not settled": t.disputed}
        rows.append(row)
    empty = [label for label in FEW if not any(row[label] for row in rows)]
    return pd.DataFrame(rows).drop(columns=empty)


def drill_for(evidence: Evidence, theme: Theme, column: str = "") -> Drill:
    """The words behind a number of a theme's row."""
    which = COLUMNS.get(column)
    title = theme.name + (f": {which.label}" if which else "")
    return Drill(title, evidence.below(theme.code), which)


def table(evidence: Evidence, themes: list[Theme]) -> None:
    """The table; a click on any number opens the words behind it."""
    key = quotations_dialog.turn("themes_table")

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None:
            row, column = cell
            quotations_dialog.begin(drill_for(evidence, themes[row], column))

    shown = frame(evidence, themes)
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
