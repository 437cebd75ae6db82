"""Where people split on one theme: by table, role or event, how many see it one way and how many the other."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest.evidence import Evidence, Theme, family
from harvest.evidence.side_by_side import SPLIT_BY, Split, divided, splits
from harvest.evidence.strength_words import phrase
from harvest.model import Valence
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog


def split(evidence: Evidence, theme: Theme) -> None:
    """The theme chosen above, its opposite counted as its other side; each row opens its words."""
    if theme.identifying:
        st.info("This code says who somebody is: it is counted nowhere by table or role. Choose another theme.")
        return
    by = str(
        st.segmented_control(
            "By", list(SPLIT_BY), default="table", required=True, format_func=lambda k: SPLIT_BY[k], key="split_by"
        )
    )
    found = splits(evidence, str(theme.code), by)
    if not found:
        st.info(f"No {by} is recorded here: choose another.")
        return
    st.markdown(plain(sentence(theme, found)))
    _table(evidence, theme, by, found)


def sentence(theme: Theme, found: tuple[Split, ...]) -> str:
    """Whether and where people split on it, in words."""
    two = divided(found)
    if two is None:
        return f"Nowhere do most of those who take a side on “{theme.name}” say the opposite of what others say."
    (helps, hinders), sided = two, bool(theme.side)
    n, m = helps.stand.helps, hinders.stand.hinders
    return (
        f"People split on “{theme.name}”: {n} of {helps.stand.heard} ({helps.name}) "
        f"{phrase(Valence.HELPS, sided, one=n == 1)}, {m} of {hinders.stand.heard} ({hinders.name}) "
        f"{phrase(Valence.HINDERS, sided, one=m == 1)}."
    )


def _table(evidence: Evidence, theme: Theme, by: str, found: tuple[Split, ...]) -> None:
    key = quotations_dialog.turn(f"split_{by}")
    helps, hinders = (phrase(v, bool(theme.side), one=True).partition(" ")[2] for v in (Valence.HELPS, Valence.HINDERS))
    rows = [
        {
            SPLIT_BY[by]: s.name,
            "People heard": s.stand.heard,
            helps.capitalize(): s.stand.helps,
            hinders.capitalize(): s.stand.hinders,
            "Both": s.stand.both,
            "Only wished for": s.stand.wished,
            "Did not speak of it": s.stand.silent,
        }
        for s in found
    ]

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None and found[cell[0]].passages:
            place = found[cell[0]]
            codes = family(evidence.themes, {str(theme.code)})
            quotations_dialog.begin(Drill(f"{theme.name} · {place.name}", codes, passages=place.passages))

    st.caption("Each number counts people, each person once in a row. Click a number to read the words of that row.")
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        height="content" if len(rows) <= 25 else 700,
        column_config={SPLIT_BY[by]: st.column_config.TextColumn(pinned=True, width=240)},
        alt=f"People by {by} and how they see “{theme.name}”",
    )
