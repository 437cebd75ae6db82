"""Who is at this screen: in the side bar, and on a page that needs a name where the side bar is folded away."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.workspace import Workspace


def offer_names(ws: Workspace, key: str) -> None:
    """A button for everyone who has coded here before."""
    for name in verbs.settings.coders(ws):
        if st.button(name, key=f"{key}_{name}", width="stretch"):
            session.sign_in(name)
            st.rerun()


def ask_here(ws: Workspace, why: str) -> None:
    """Asks on the page itself; ``why`` ends the sentence. A new name is given in the side bar."""
    if not verbs.settings.coders(ws):
        st.info(f"Say who you are in the side bar first: {why}.", icon=":material/person:")
        return
    st.info(f"Say who you are first: {why}. A new name goes into the side bar.", icon=":material/person:")
    with st.container(width=360):
        offer_names(ws, "sign_in_here")
