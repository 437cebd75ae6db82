"""Assets beside barriers: what is there and what helps, next to what is lacking and what stands in the way."""

from __future__ import annotations

import streamlit as st

from harvest.evidence import Evidence, Theme
from harvest.ui.pages.themes import charts
from harvest.ui.session.drill import Drill
from harvest.ui.widgets import count, plain, quotations_dialog
from harvest.workspace import Workspace

MOST = 12


def sides(evidence: Evidence) -> tuple[list[tuple[Theme, str | None, int]], list[tuple[Theme, str | None, int]]]:
    """(assets, barriers), each (theme, polarity or None where the code itself says it, voices), weightiest first."""
    assets: list[tuple[Theme, str | None, int]] = []
    barriers: list[tuple[Theme, str | None, int]] = []
    for theme in evidence.heard:
        if theme.side:
            (assets if theme.side == "asset" else barriers).append((theme, None, theme.figures.voices))
            continue
        if theme.depth or theme.identifying:
            continue
        voices = theme.with_subcodes.polarity_voices
        assets.append((theme, "present", voices.get("present", 0)))
        barriers.append((theme, "lacking", voices.get("lacking", 0)))
    keep = [sorted((s for s in side if s[2]), key=lambda s: s[2], reverse=True) for side in (assets, barriers)]
    return keep[0], keep[1]


def beside(ws: Workspace, evidence: Evidence, codebook: str, event: str | None) -> None:
    """Both sides, the rings where the framework declares them, and what is wished for."""
    assets, barriers = sides(evidence)
    left, right = st.columns(2, gap="medium")
    with left:
        _side("What helps", "There, or named as helping", assets, evidence, "assets")
    with right:
        _side("What stands in the way", "Lacking, or named as hindering", barriers, evidence, "barriers")
    if any(book.id == codebook and book.picture.kind == "rings" for book in evidence.codebooks):
        charts.show(ws, evidence, "rings", codebook, event)


def _side(title: str, what: str, rows: list[tuple[Theme, str | None, int]], evidence: Evidence, key: str) -> None:
    st.subheader(title, anchor=False)
    st.caption(f"{what}; {count(len(rows), 'theme')}, those with most voices first.")
    if not rows:
        st.info("Nothing agreed on this side. That may mean that nobody spoke of it, or that nobody was asked.")
    for theme, polarity, voices in rows[:MOST]:
        codes = frozenset({str(theme.code)}) if polarity is None else quotations_dialog.below(evidence, str(theme.code))
        label = f"**{count(voices, 'voice')}** · {plain(theme.name)}"
        drill = Drill(f"{theme.name}: {title.lower()}", codes, polarity)
        st.button(
            label,
            key=f"{key}_{theme.code}",
            width="stretch",
            wrap=True,
            on_click=quotations_dialog.begin,
            args=(drill,),
        )
    if len(rows) > MOST:
        with st.expander(f"{len(rows) - MOST} more"):
            for theme, _, voices in rows[MOST:]:
                st.text(f"{theme.name}: {count(voices, 'voice')}")
