"""Export: which pack, with which words, under which consent, for whom."""

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import can_be_asked, everybody, spoke
from harvest.model import Audience
from harvest.ui import session
from harvest.ui.pages.export import audience, clearing, files, preview
from harvest.ui.session import keys
from harvest.ui.widgets import conditions, evidence_filters, looking_through, plain

PROPOSED, CHOSEN = "Chosen ones, else a spread", "Only chosen ones"

st.title("Export", anchor=False)
ws = session.workspace()
looking_through.look_through(ws)
top = st.container()
written_as, note = st.container(), st.container()
# which pack stands beside for whom: below it, whoever wants a paper for a board would make the first pack there is
for_whom, which = st.columns([3, 2], gap="large")
with for_whom:
    who = audience.pick()
    with st.container(horizontal=True, vertical_alignment="bottom", key="export_narrowed"):
        codebook, event = evidence_filters.pick(ws, "export", all_books=True)
        picked = st.segmented_control(
            "Which quotations", [PROPOSED, CHOSEN], default=PROPOSED, required=True, key="export_words", width="content"
        )
    where = keys.EXPORT_ASKED.get()
    wanted = verbs.report.PackRequest(codebook, event, picked == CHOSEN, who, where)
    known = clearing.is_done(ws, who)
    if not known and not verbs.report.is_at_hand(ws, wanted):
        clearing.wait(ws, who)
        st.stop()
    with st.expander("Only what meets conditions", bool(where), icon=":material/filter_alt:", key="export_ask"):
        whole = verbs.report.pack_preview(ws, verbs.report.PackRequest(codebook, event, picked == CHOSEN, who))
        conditions.row(ws, can_be_asked(whole), keys.EXPORT_ASKED, "narrow", people_too=who is Audience.TEAM)
    try:
        evidence = verbs.report.pack_preview(ws, wanted)
    except HarvestError as error:
        st.error(plain(str(error)), icon=":material/error:")
        st.stop()
    if where:
        conditions.answered(everybody(whole), spoke(evidence, where), evidence.unknown_said, where)

if not evidence.heard:
    # what goes to the people needs no code: dreams, pledges and the sheet for the tables are there before one is agreed
    top.info(
        "There is no evidence to export yet: no code has been agreed on. Decide about passages on the page Code. What "
        "goes to the people can be made already."
    )
    with which:
        handout = files.kind(who, written_as, handouts=True)
    with top:
        session.link("code", "Go to Code", ":material/sell:")
        files.make(ws, wanted, handout)
    if known:
        audience.outdated(ws)
    st.stop()
with which:
    kind = files.kind(who, written_as)
with for_whom:
    st.header("What will leave", anchor=False)
    preview.figures(evidence, wanted)
if not known:
    # a pack is cleared while it is made, whatever the page shows by then
    clearing.wait(ws, who)
    with top:
        files.make(ws, wanted, kind)
    st.stop()
leaving = verbs.protection.leaving(ws, who)
audience.protected(ws, leaving)
preview.words(ws, evidence)
audience.outdated(ws)
with top:
    files.make(ws, wanted, kind)
with note:
    audience.draft_note(leaving)
