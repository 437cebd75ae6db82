"""Who is at this screen: in the side bar, and on a page that needs a name where the side bar is folded away."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def show_member(ws: Workspace) -> None:
    """Who is signed in to a team, as what, and the way out."""
    verbs.team.here(ws)
    st.text(f"You are {ws.actor.name}")
    st.html('<a href="/signout" style="color: inherit">Sign out</a>')


def signed_out() -> None:
    """Instead of a page, for somebody who is not signed in to the team any more."""
    st.title("You are signed out", anchor=False)
    st.info("What you did is saved. Sign in again to go on.", icon=":material/lock:")
    st.html('<a href="/signin" style="color: inherit">Sign in</a>')


def offer_names(ws: Workspace, key: str) -> None:
    """A button for everyone who has coded here before."""
    for name in verbs.settings.coders(ws):
        if st.button(plain(name), key=f"{key}_{name}", width="stretch"):
            session.sign_in(name)
            st.rerun()


def ask_name(ws: Workspace, key: str) -> None:
    """A field for a name that has not coded here before."""
    with st.form(key, border=False):
        name = st.text_input("Your name or initials", max_chars=60, help="Every decision you make carries it")
        if st.form_submit_button("Start", type="primary", width="stretch") and name.strip():
            session.sign_in(verbs.settings.sign_in(ws, name))
            st.rerun()


def ask_here(ws: Workspace, why: str) -> None:
    """Asks on the page itself, for screens where the side bar is folded away; ``why`` ends the sentence."""
    st.info(f"Say who you are first: {why}.", icon=":material/person:")
    with st.container(width=360):
        offer_names(ws, "sign_in_here")
        ask_name(ws, "sign_in_new_here")
