"""Who codes in this inquiry."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.workspace import Workspace


def show(ws: Workspace) -> None:
    """Everybody who codes, with how much they decided; add somebody."""
    known = verbs.settings.coders(ws)
    acts = Counter(d.coder for d in verbs.inquiry.decisions(ws))
    st.markdown(
        "Everybody who signs in under their name in the sidebar. Each decision carries the name of who made it."
    )
    if known:
        rows = [{"Name": name, "Decisions": acts[name], "": "you" if name == session.coder() else ""} for name in known]
        st.dataframe(
            pd.DataFrame(rows),
            hide_index=True,
            key="coders_table",
            alt="Everybody who codes, with how many decisions they made",
        )
    st.caption(
        "On this machine everybody picks a name. For several machines, with passwords and roles: "
        "`harvest people INQUIRY --invite NAME --role admin`, then `harvest serve INQUIRY --team --address …`."
    )
    with st.form("add_coder", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.text_input("Name or initials", key="coder_name", max_chars=60, width=300)
        if st.form_submit_button("Add a person", key="add_coder_button", icon=":material/person_add:"):
            added = verbs.settings.sign_in(ws, name)
            session.notify(f"{added} can sign in now.")
            st.rerun()
