"""Which of a folder's inquiries somebody of its team works on: chosen after signing in, changed in the side bar."""

from __future__ import annotations

import streamlit as st

from harvest.ui import session
from harvest.ui.session.keys import CHANGED_INQUIRY
from harvest.ui.session.several import Mine
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def choose() -> None:
    """The inquiries in which whoever is signed in has a place, as a page of its own."""
    token = session.token()
    in_vain = session.several.asked_in_vain(token)
    found = session.several.mine(token)
    st.title("Your inquiries", anchor=False)
    if in_vain:
        st.warning(plain(f"There is no inquiry “{in_vain[:60]}” for you here."), icon=":material/lock:")
    if not found:
        st.info("You have no place in an inquiry here. Whoever manages people can give you one.")
    for n, one in enumerate(found):
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"mine_{n}"):
            if st.button(
                "Open",
                key=f"go_to_{one.path.name}",
                type="primary" if n == 0 else "secondary",
                icon=":material/folder_open:",
                disabled=bool(one.problem),
            ):
                _go(one)
            with st.container(gap=None, width="content"):
                st.text(one.title)
                st.caption(plain(one.problem or f"{one.role.words.label}: {one.role.words.may}"))
    with st.sidebar:
        st.text(f"You are {session.several.who(token).name}")
        st.html('<a href="/signout" style="color: inherit">Sign out</a>')


def switch(ws: Workspace) -> bool:
    """In the side bar: this inquiry and the others in which whoever is signed in has a place; False without others."""
    if not session.in_folder():
        return False
    found = session.several.mine(session.token())
    here = next((n for n, one in enumerate(found) if one.path == ws.path), None)
    if here is None or len(found) < 2:
        return False
    titles = [one.title for one in found]  # options are no Markdown
    wanted = st.selectbox("Inquiry", range(len(found)), here, format_func=titles.__getitem__, key="which_inquiry")
    if wanted is not None and wanted != here:
        _go(found[wanted])
    return True


def _go(one: Mine) -> None:
    st.query_params.clear()  # what else stood there is of the inquiry before: a passage, a section
    session.open_path(one.path)
    CHANGED_INQUIRY.set(True)
    st.rerun()
