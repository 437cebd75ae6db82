"""What would leave the machine, looked at before it does: figures, consent, who is missing, the words."""

from __future__ import annotations

from collections import Counter

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence
from harvest.model import Consent, VoiceKind
from harvest.model.plural import count
from harvest.ui.widgets import evidence_filters, left_out, page_path, plain, quotations_dialog
from harvest.workspace import Workspace

SHOWN = 10


def figures(evidence: Evidence, wanted: verbs.report.PackRequest) -> None:
    """How much there is in it."""
    quoted = {q.voice for q in evidence.quotations}
    with st.container(horizontal=True, key="export_figures"):
        st.metric("Themes", f"{len(evidence.heard):,}")
        st.metric("Quotations", f"{len(evidence.quotations):,}")
        st.metric("Voices quoted", f"{len(quoted):,}")
        st.metric("Coded, held back", f"{sum(h.passages for h in evidence.held_back):,}")
    if wanted.chosen and not evidence.quotations:
        st.warning(
            "No quotation has been chosen yet, so this pack would hold figures without words. Choose quotations on the "
            "page Themes under “Findings”, or take the proposed spread.",
            icon=":material/format_quote:",
        )
        st.page_link(page_path("themes"), label="Go to Themes", icon=":material/forum:")


def words(ws: Workspace, evidence: Evidence) -> None:
    """Under which consent, who is missing, what is unread; then the words themselves."""
    kinds = Counter(v.kind for v in evidence.voices)  # a card or a caption is counted among neither
    groups = kinds[VoiceKind.GROUP]
    who = count(kinds[VoiceKind.PERSON], "person", "people") + (f" and {count(groups, 'group')}" if groups else "")
    st.markdown(f"**Under which consent** the {count(sum(evidence.consent.values()), 'voice')} here spoke: {who}")
    labels = {c.value: c.words.label for c in Consent}
    st.markdown(
        "\n".join(
            f"- {plain(labels.get(level, level))}: **{count(voices, 'voice')}**"
            for level, voices in evidence.consent.items()
        )
    )
    st.markdown("**Who is missing** (stands in every pack)")
    st.text(evidence.missing_voices or "Nothing is recorded.")
    left_out.left_out(ws, evidence)
    st.caption(plain(evidence.suppression_rule))
    st.markdown("**Unread**")
    beside = 0 if evidence.further or evidence.filter.get("event") else verbs.inquiry.not_counted(ws)
    st.text(
        f"{evidence.unreviewed:,} of {count(evidence.passages, 'passage')} have not been decided on; the pack says so."
        + (f" {evidence_filters.not_counted(beside)}" if beside else "")
    )
    with st.expander(f"The words that may leave ({count(len(evidence.quotations), 'quotation')})"):
        for n, q in enumerate(evidence.quotations[:SHOWN]):
            quotations_dialog.quotation(q, key=f"export_{n}")
        if len(evidence.quotations) > SHOWN:
            st.caption(f"{len(evidence.quotations) - SHOWN:,} more; all of them stand on the page Themes.")
