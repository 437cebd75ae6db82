"""Themes: what is strong, what stands in its way, how many voices say so."""

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import weightiest
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.themes import (
    any_two,
    assets,
    assets_and_barriers,
    charts,
    first_analysis,
    gaps,
    matrices,
    needs,
    split,
    strongest,
    table,
    two_sides,
    write_up,
)
from harvest.ui.session import keys
from harvest.ui.widgets import IN_ADDRESS, conditions, evidence_filters, looking_through, quotations_dialog

THEME_WIDE = 240  # pixels: codebook and event, whose names are longer, share the rest
SAID, FINDINGS, NEEDS, AGAINST, MISSING = (
    "What people say",
    "Findings",
    "Needs and assets",
    "Set against each other",
    "Who is missing",
)
# what there is to choose from within a view, and what that is called in the address
WITHIN = {
    SAID: ("Strongest first", "Helps beside in the way"),
    NEEDS: ("Needs", "Assets", "First analysis"),
    AGAINST: ("Themes by table, role …", "Any two", "Two sides", "Where people split"),
}
CALLED = {SAID: "themes_said", NEEDS: "themes_needs", AGAINST: "themes_against"}

st.title("Themes", anchor=False)
ws = session.workspace()
act = st.container(horizontal=True, vertical_alignment="bottom", key="main_themes")
with act:
    picked, event = evidence_filters.pick(ws, "themes")
looking_through.look_through(ws)
codebook = picked or ws.codebooks()[0].id
whole = verbs.report.at_a_glance(ws, codebook, event)
where = keys.ASKED.get()

if not whole.heard:
    st.info(
        "Nothing agreed stands under this codebook yet"
        + (" at this event" if event else "")
        + ". Themes are made of what people decide: confirm, reject or add codes on the page Code."
    )
    if whole.passages:
        session.link("code", "Go to Code", ":material/sell:")
    else:
        session.link("upload", "Go to Upload", ":material/upload_file:")
    evidence_filters.missing(whole)
    st.stop()

asked = f"Asked with {count(len(where), 'condition')}" if where else "Ask: who, where, which codes, which words"
with st.expander(asked, bool(where), icon=":material/filter_alt:", key="ask"):
    conditions.row(ws, whole.can_ask)
where = conditions.narrowed(ws, codebook, event)
glance = verbs.report.at_a_glance(ws, codebook, event, where)
conditions.answered(whole.everybody, glance.spoke, glance.unknown_said, where)
themes = weightiest(glance.heard)
if not themes:
    st.info("Nothing agreed meets all of this. Take a condition away, or choose another.")
    st.stop()
with act:
    names = {str(t.code): t for t in themes}
    theme = names[
        st.selectbox(
            "Theme",
            list(names),
            format_func=lambda i: "\u2003" * names[i].depth + names[i].name,
            key="themes_theme",
            bind=IN_ADDRESS,
            width=THEME_WIDE,
        )
    ]
    if st.button("Open the quotations", type="primary", icon=":material/format_quote:", key="themes_open"):
        quotations_dialog.begin(table.drill_for(glance, theme))
evidence_filters.missing(whole, 0 if event else verbs.inquiry.overview(ws).not_counted)
views = [v for v in (SAID, FINDINGS, NEEDS, AGAINST, MISSING) if v != FINDINGS or session.may(Right.FINDINGS)]
view = st.segmented_control(
    "Show", views, default=SAID, required=True, key="themes_view", bind=IN_ADDRESS, label_visibility="collapsed"
)
part = ""
if view in WITHIN:
    part = st.pills(
        "Of this", WITHIN[view], default=WITHIN[view][0], required=True, key=CALLED[view],
        bind=IN_ADDRESS, label_visibility="collapsed",
    )  # fmt: skip
if view == SAID and part == WITHIN[SAID][0]:
    strongest.strongest(glance, themes)
    table.table(glance, themes)
# what is shown first is worked out of a glance; all that follows, of every coding and its words
evidence = verbs.report.asked_evidence(ws, codebook, event, where)
if view == SAID and part == WITHIN[SAID][0]:
    charts.show(ws, evidence, "bars", codebook, event, where)
elif view == SAID:
    assets_and_barriers.beside(ws, evidence, codebook, event, where)
elif view == FINDINGS:
    write_up.writing(ws, evidence, theme, codebook, event)
elif part == "Needs":
    needs.needs(ws, evidence, codebook, event, where)
elif part == "Assets":
    assets.assets(ws, evidence, codebook, event, where)
elif view == NEEDS:
    first_analysis.first_analysis(ws, evidence, codebook)
elif part == "Any two":
    any_two.any_two(evidence)
elif part == "Two sides":
    two_sides.two_sides(ws, codebook, event, where)
elif part == "Where people split":
    split.split(evidence, theme)
elif view == AGAINST:
    matrices.matrices(ws, evidence, codebook, event, where)
else:
    gaps.missing(ws, evidence, codebook, event, where)
quotations_dialog.show(ws, codebook, event, where)
