"""The team: the address of the room, who is in it and as what, and the links by which people come in."""

from __future__ import annotations

import io

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Right, TeamRole
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.serving import Served, served
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

STATES = {"in use": "comes in", "invited": "invited, not here yet", "link ran out": "link ran out", "waits": "waits"}


def show(ws: Workspace) -> None:
    """Where the team comes in; whoever manages people sees to who does."""
    how = served()
    address(how)
    if not session.may(Right.PEOPLE):
        return
    members = verbs.team.members(ws)
    st.subheader("Who is in the team", anchor=False)
    _link(how)
    rows = [
        {
            "Name": m.name,
            "Role": m.role.words.label,
            "Names": "sees names" if m.names else "sees pseudonyms",
            "State": STATES[m.state] + (f" (link until {when(m.invited_until)})" if m.state == "invited" else ""),
            "Signed in": m.signed_in,
        }
        for m in members
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, key="team_table", alt="Everybody in the team with their role")
    _invite(ws)
    _change(ws, members)


def address(how: Served) -> None:
    """The address of the room, to be shown on a wall; made here, nothing is asked of anybody."""
    st.subheader("Where the team comes in", anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        st.image(qr(how.url), width=180)
        with st.container(width="content"):
            st.code(how.url, language=None)
            st.caption("Point a phone’s camera at it, or type it. Everybody signs in with their own password.")
            if not how.safe:
                st.warning("It is without https: whoever listens in on this network can read along.")


def qr(words: str) -> bytes:
    """The words as a QR code in black on white, as PNG."""
    import segno

    picture = io.BytesIO()
    segno.make(words, micro=False).save(picture, kind="png", scale=8, border=4)
    return picture.getvalue()


def _link(how: Served) -> None:
    """The link that was made last: it is shown this once, for only its hash is kept."""
    made = keys.TEAM_LINK.get()
    if made is None:
        return
    with st.container(border=True, key="team_link"):
        st.markdown(f"**Give {plain(made.name)} this link.** It works once, until {when(made.until)}.")
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            st.image(qr(how.url + made.path), width=180)
            st.code(how.url + made.path, language=None, wrap_lines=True)
        if st.button("I have passed it on", key="team_link_done"):
            keys.TEAM_LINK.forget()
            st.rerun()


def _role(label: str, key: str, index: int) -> TeamRole:
    roles = list(TeamRole)
    chosen = st.selectbox(
        label, roles, index, format_func=lambda r: f"{r.words.label}: {r.words.may}", key=key, width="stretch"
    )
    return TeamRole(chosen or TeamRole.READER)


def _invite(ws: Workspace) -> None:
    with st.form("team_invite", clear_on_submit=True):
        name = st.text_input("Invite somebody", key="team_invite_name", max_chars=60, placeholder="their name")
        role = _role("as", "team_invite_role", list(TeamRole).index(TeamRole.FACILITATOR))
        if st.form_submit_button("Make a link", type="primary", icon=":material/person_add:", key="team_invite_button"):
            keys.TEAM_LINK.set(verbs.team.invite(ws, name, role))
            st.rerun()


def _change(ws: Workspace, members: tuple[verbs.team.Member, ...]) -> None:
    with st.expander("Change somebody’s place in the team", icon=":material/manage_accounts:"):
        name = st.selectbox("Who", [m.name for m in members], key="team_who", format_func=plain)
        one = next(m for m in members if m.name == name)
        role = _role("Role", f"team_role_{name}", list(TeamRole).index(one.role))
        names = st.toggle("May see names", one.names, key=f"team_names_{name}_{one.names}_{one.role}")
        with st.container(horizontal=True):
            if st.button("Keep", key="team_keep", disabled=role is one.role and names is one.names):
                if role is not one.role:
                    verbs.team.set_member_role(ws, one.name, role)
                if names is not one.names:
                    verbs.team.set_member_names(ws, one.name, names)
                session.notify(f"{one.name} has another place from their next click on.")
                st.rerun()
            if st.button("Link for a new password", key="team_reset"):
                keys.TEAM_LINK.set(verbs.team.reset(ws, one.name))
                st.rerun()
            if st.button("Sign out everywhere", key="team_out"):
                verbs.team.sign_everybody_out(ws, one.name)
                session.notify(f"{one.name} is signed out everywhere.")
                st.rerun()
            if st.button("Take out of the team", key="team_remove", help="What they did stays under their name"):
                verbs.team.remove(ws, one.name)
                session.notify(f"{one.name} is not in the team any more.")
                st.rerun()
