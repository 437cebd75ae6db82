"""Where tellers and facilitators see it differently: what people ticked beside their story, and what was agreed."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def show(ws: Workspace) -> None:
    """A table by code and, for each code on which they differ, the stories."""
    books = {b.id: b.name for b in ws.codebooks()}
    codebook = st.selectbox("Codebook", list(books), format_func=books.__getitem__, key="tellers_codebook")
    found = verbs.review.tellers_view(ws, codebook)
    if not found.told:
        st.info(
            "No teller has given codes of their own. Where a form asks what a story is about (boxes with the names of "
            "codes, such as Connect or Give), the answers stand here beside what facilitators agreed on."
        )
        return
    st.caption(
        f"{count(found.told, 'story', 'stories')} with codes of the teller, {found.read} of them read by facilitators. "
        "What a teller ticked is theirs: nobody changes it, and it is no evidence of the group’s. A code that only the "
        "teller sees may stand in words that facilitators have not read yet."
    )
    if not found.lines:
        return
    rows = [
        {
            "Code": x.label,
            "Both": len(x.both),
            "Only the teller": len(x.only_tellers),
            "Only the facilitators": len(x.only_facilitators),
        }
        for x in found.lines
    ]
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        key="tellers_table",
        alt="Codes that tellers gave beside those of the facilitators",
    )
    for line in found.lines:
        for said, stories in (
            ("only the teller", line.only_tellers),
            ("only the facilitators", line.only_facilitators),
        ):
            if stories:
                with st.expander(f"{plain(line.label)}: {said} ({len(stories)})"):
                    for story in stories:
                        st.markdown(f"**{plain(story.title)}**")
                        for part in story.parts:
                            st.text(part.text)
                        agreed = ", ".join(story.agreed) or "none of this codebook"
                        st.caption(
                            plain(f"The teller ticked: {', '.join(story.ticked)}. Facilitators agreed on: {agreed}.")
                        )
