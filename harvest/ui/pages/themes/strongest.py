"""The strongest themes as cards: who stands behind each, and one voice for each side it has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

import streamlit as st

from harvest.evidence import Evidence, Figures, Quotation, Theme, propose, shorten
from harvest.model import Valence
from harvest.model.plural import count
from harvest.ui.pages.themes import table
from harvest.ui.widgets import plain, quotations_dialog

SHOWN = 6
CHOSEN_FROM = 300
"""So many quotations of one theme are compared at most: a page must not wait for the ten thousandth."""
LEAST, WORDS = 8, 36


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


def voices(evidence: Evidence, theme: Theme) -> tuple[Quotation, ...]:
    """One quotation for the side that most take and one for another side; those that people chose go before."""
    below = evidence.below(theme.code)
    every = chain.from_iterable(t.quotations for t in evidence.themes if str(t.code) in below)
    some = list(islice(every, CHOSEN_FROM))
    found = propose([q for q in some if q.chosen] or telling(some), limit=2)
    return found[:1] + tuple(q for q in found[1:] if q.valence is not found[0].valence)


def telling(some: Sequence[Quotation]) -> list[Quotation]:
    """Without those of a few words, which say little where nothing stands around them; a side that has no other keeps
    its own."""
    told = {q.valence for q in some if len(q.text.split()) >= LEAST}
    return [q for q in some if len(q.text.split()) >= LEAST or q.valence not in told]


def strongest(evidence: Evidence, themes: list[Theme]) -> None:
    """A card for each of the strongest themes, in the words of the people; each leads to all of its words."""
    tops = [t for t in themes if not t.depth]
    with st.grid(3, min_column_width=330, key="themes_strongest"):
        for theme in tops[:SHOWN]:
            with st.container(border=True, height="stretch", gap="small"):
                _card(evidence, theme)
    if len(tops) > SHOWN:
        st.caption(f"{count(len(tops) - SHOWN, 'more theme')} and all sub-themes are in the table below.")


def _card(evidence: Evidence, theme: Theme) -> None:
    f = theme.with_subcodes
    st.markdown(f"##### {plain(theme.name)}")
    st.caption(f"**{plain(people(f))}** · {plain(count(f.passages, 'passage'))}: {plain(sides(theme))}")
    said = voices(evidence, theme)
    for q in said:
        where = " · ".join(dict.fromkeys(p for p in (q.voice, q.place or q.source) if p))
        with st.container(gap="xxsmall"):
            st.text(f"“{shorten(q.text, WORDS)}”")
            st.caption(f"**{plain(q.said_as)}** · {plain(where)}")
    if not said:
        st.text("Its words are counted and may not be quoted.")
    st.button(
        f"Read all {f.passages:,}" if f.passages > 1 else "Read the passage",
        key=f"themes_read_{theme.code}",
        icon=":material/format_quote:",
        help=f"The words behind {plain(theme.name)}",
        on_click=quotations_dialog.begin,
        args=(table.drill_for(evidence, theme),),
    )
