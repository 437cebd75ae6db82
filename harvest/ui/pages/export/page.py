"""Export: which pack, with which words, under which consent."""

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.pages.export import files, preview
from harvest.ui.widgets import evidence_filters, page_path

PROPOSED, CHOSEN = "A spread proposed by Harvest", "Only those chosen under Themes"

st.title("Export", anchor=False)
ws = session.workspace()
top = st.container()
codebook, event = evidence_filters.pick(ws, "export", all_books=True)
words = st.segmented_control(
    "Which quotations", [PROPOSED, CHOSEN], default=PROPOSED, required=True, key="export_words"
)
wanted = verbs.report.PackRequest(codebook, event, words == CHOSEN)
evidence = verbs.report.pack_preview(ws, wanted)

if not evidence.heard:
    top.info("There is nothing to export yet: no code has been agreed on. Decide about passages on the page Code.")
    top.page_link(page_path("code"), label="Go to Code", icon=":material/sell:")
    st.stop()
left, right = st.columns([2, 3], gap="large")
with left:
    kind = files.kind()
with right:
    st.subheader("What will leave", anchor=False)
    preview.preview(evidence, wanted)
with top:
    files.make(ws, wanted, kind)
