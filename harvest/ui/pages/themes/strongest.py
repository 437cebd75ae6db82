"""The strongest themes as cards: who stands behind each, and one voice for each side it has."""

from __future__ import annotations

import streamlit as st

from harvest.evidence import Figures, Glance, Theme
from harvest.model import Valence
from harvest.model.plural import count
from harvest.ui.pages.themes import table
from harvest.ui.widgets import plain, quotations_dialog


def people(figures: Figures) -> str:
    """Who stands behind a theme, each with its unit: people, groups that speak as one, cards, and at how many tables.

    >>> people(Figures(voices=5, people=4, cards=2, tables=3))
    '4 people, 1 group, 2 cards at 3 tables'
    """
    groups = figures.voices - figures.people
    who = [count(figures.people, "person", "people")] * bool(figures.people)
    who += [count(groups, "group")] * bool(groups) + [count(figures.cards, "card")] * bool(figures.cards)
    at = f" at {count(figures.tables, 'table')}" if figures.tables else ""
    return (", ".join(who) or "nobody who may be counted") + at


def sides(theme: Theme) -> str:
    """In how many passages it is there, lacking, wished for and so on; what nobody said is left out."""
    found = theme.with_subcodes.valence
    return ", ".join(f"{v.label_on(theme.side)} {found[v.value]:,}" for v in Valence if found.get(v.value))


def strongest(glance: Glance, themes: list[Theme]) -> None:
    """A card for each of the strongest themes, in the words of the people; each leads to all of its words."""
    tops = [t for t in themes if not t.depth]
    with st.grid(3, min_column_width=330, key="themes_strongest"):
        for theme in (t for t in tops if str(t.code) in glance.cards):
            with st.container(border=True, height="stretch", gap="small"):
                _card(glance, theme)
    if more := len(tops) - len(glance.cards):
        st.caption(f"{count(more, 'more theme')} and all sub-themes are in the table below.")


def _card(glance: Glance, theme: Theme) -> None:
    f = theme.with_subcodes
    st.header(plain(theme.name), anchor=False)
    st.caption(f"**{plain(people(f))}** · {plain(count(f.passages, 'passage'))}: {plain(sides(theme))}")
    said = glance.cards[str(theme.code)]
    for q in said:
        with st.container(gap="xxsmall"):
            st.text(f"“{q.text}”")
            st.caption(f"**{plain(q.said_as)}** · {plain(q.where)}")
    if not said:
        st.text("Its words are counted and may not be quoted.")
    st.button(
        f"Read all {f.passages:,}" if f.passages > 1 else "Read the passage",
        key=f"themes_read_{theme.code}",
        icon=":material/format_quote:",
        help=f"The words behind {plain(theme.name)}",
        on_click=quotations_dialog.begin,
        args=(table.drill_for(glance, theme),),
    )
