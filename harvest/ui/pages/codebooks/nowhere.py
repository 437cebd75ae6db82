"""What fits nowhere: passages far from every code, of which a person may make one; and what is still to be decided."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Codebook
from harvest.model.plural import count
from harvest.ui.pages.codebooks import change
from harvest.ui.session import keys
from harvest.ui.widgets import page_path, plain
from harvest.workspace import Workspace

SHOWN, SAID = 12, 3
LONGEST = 240


def show(ws: Workspace, book: Codebook, signed_in: bool) -> None:
    """Groups of passages that say alike things far from every code, and how many are near a code and undecided."""
    with st.spinner("Looking for what fits nowhere …"):
        found = verbs.desk.still_open(ws)
    labels = {f"{b.id}/{c.id}": c.label for b in ws.codebooks() for c in b.codes}
    st.markdown(
        f"**{count(found.near_passages, 'passage is', 'passages are')} near a code and nobody has decided on them.** "
        + ("" if found.near else "With that, what the machine suggests is all read.")
    )
    if found.near:
        with st.expander("By code"):
            rows = [{"code": labels.get(str(ref), str(ref)), "near it, undecided": n} for ref, n in found.near]
            st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch")
    far = sum(len(g.passages) for g in found.nowhere)
    st.markdown(
        f"**{count(far + found.alone, 'passage is', 'passages are')} far from every code**, and nobody gave one. "
        f"{far} of them say things like others do; read them before you make a code of them."
    )
    texts = {p.id: p.text for p in verbs.desk.desk_state(ws).passages}
    for at, group in enumerate(found.nowhere[:SHOWN]):
        with st.container(border=True):
            st.text(f"“{group.typical[:LONGEST]}”")
            st.caption(f"{count(len(group.passages), 'passage')} like this one")
            with st.container(horizontal=True):
                if st.button("Read them", key=f"nowhere_read_{at}"):
                    keys.PASSAGE_TO_OPEN.set(group.passages[0])
                    st.switch_page(page_path("code"), query_params={"passage": str(group.passages[0])})
                st.button(
                    "Make a code of this",
                    key=f"nowhere_code_{at}",
                    disabled=not signed_in,
                    on_click=change.begin,
                    args=(change.ADD, None, tuple(texts[i][:LONGEST] for i in group.passages[:SAID])),
                )
    if len(found.nowhere) > SHOWN:
        st.caption(plain(f"And {len(found.nowhere) - SHOWN} groups more, each smaller than these."))
