"""Themes: what is strong, what stands in its way, how many voices say so."""

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Right
from harvest.ui import session
from harvest.ui.pages.themes import (
    ask,
    assets,
    assets_and_barriers,
    charts,
    first_analysis,
    gaps,
    matrices,
    needs,
    table,
    write_up,
)
from harvest.ui.widgets import IN_ADDRESS, evidence_filters, page_path, plain, quotations_dialog

VIEWS = [
    "Strongest first",
    "Assets and barriers",
    "First analysis",
    "Assets",
    "Needs",
    "Matrices",
    "Write up",
    "What is missing",
    "Ask",
]

st.title("Themes", anchor=False)
ws = session.workspace()
act = st.container()
picked, event = evidence_filters.pick(ws, "themes")
codebook = picked or ws.codebooks()[0].id
evidence = verbs.report.current_evidence(ws, codebook, event)
themes = table.ordered(evidence)

if not themes:
    st.info(
        "Nothing agreed stands under this codebook yet"
        + (" at this event" if event else "")
        + ". Themes are made of what people decide: confirm, reject or add codes on the page Code."
    )
    st.page_link(page_path("code"), label="Go to Code", icon=":material/sell:")
else:
    with act, st.container(horizontal=True, vertical_alignment="bottom", key="main_themes"):
        names = {str(t.code): t for t in themes}
        theme = names[
            st.selectbox(
                "Theme",
                list(names),
                format_func=lambda i: "\u2003" * names[i].depth + plain(names[i].name),
                key="themes_theme",
                bind=IN_ADDRESS,
            )
        ]
        if st.button("Open the quotations", type="primary", icon=":material/format_quote:", key="themes_open"):
            quotations_dialog.begin(table.drill_for(evidence, theme))
evidence_filters.missing(evidence)
if themes:
    views = [v for v in VIEWS if v != "Write up" or session.may(Right.FINDINGS)]
    view = st.segmented_control(
        "Show", views, default=VIEWS[0], required=True, key="themes_view", bind=IN_ADDRESS, label_visibility="collapsed"
    )
    if view == VIEWS[0]:
        table.table(evidence, themes)
        charts.show(ws, evidence, "bars", codebook, event)
    elif view == VIEWS[1]:
        assets_and_barriers.beside(ws, evidence, codebook, event)
    elif view == VIEWS[2]:
        first_analysis.first_analysis(ws, evidence, codebook)
    elif view == VIEWS[3]:
        assets.assets(ws, evidence, codebook, event)
    elif view == VIEWS[4]:
        needs.needs(ws, evidence, codebook, event)
    elif view == VIEWS[5]:
        matrices.matrices(ws, evidence, codebook, event)
    elif view == VIEWS[6]:
        write_up.writing(ws, evidence, theme, codebook, event)
    elif view == VIEWS[7]:
        gaps.missing(ws, evidence, codebook, event)
    else:
        evidence = ask.ask(ws, evidence, codebook, event)
    quotations_dialog.show(ws, evidence, codebook, event)
