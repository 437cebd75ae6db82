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
    address(how, how.desk_of(ws.path))
    if not session.may(Right.PEOPLE):
        return
    members = verbs.team.members(ws)
    st.header("Who is in the team", anchor=False)
    _link(how)
    rows = [
        {
            "Name": m.name,
            "Role": m.role.words.label,
            "Names": "sees names" if m.names else "sees pseudonyms",
            "State": STATES[m.state] + (f" (link until {when(m.invited_until)})" if m.state == "invited" else ""),
            **({"Known as": m.known_as} if how.from_outside else {}),
            "Signed in": m.signed_in,
        }
        for m in members
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, key="team_table", alt="Everybody in the team with their role")
    _invite(ws, how)
    _change(ws, members, how)


def address(how: Served, desk: str) -> None:
    """The address of the room and of the desk, to be shown on a wall; made here, nothing is asked of anybody."""
    st.header("Where the team comes in", anchor=False)
    with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
        st.image(qr(desk), width=180, alt="The way to the desk as a QR code")
        with st.container(width="content"):
            st.code(how.url, language=None)
            st.caption("A phone’s camera on the code leads straight to the desk. Everybody signs in as themselves.")
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
            st.image(qr(how.url + made.path), width=180, alt="The link as a QR code")
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


def _known_as(key: str, now: str = "") -> str:
    return st.text_input("Known to the other server as", now, key=key, placeholder="a mail address, as a rule").strip()


def _invite(ws: Workspace, how: Served) -> None:
    with st.form("team_invite", clear_on_submit=True):
        name = st.text_input("Invite somebody", key="team_invite_name", max_chars=60, placeholder="their name")
        role = _role("as", "team_invite_role", list(TeamRole).index(TeamRole.FACILITATOR))
        others = _others(ws) if how.folder is not None else {}
        also = st.multiselect("Also in", list(others), key="team_invite_also") if others else []
        known_as = _known_as("team_invite_known_as") if how.from_outside else ""
        act = "Give a place, or make a link" if how.from_outside else "Make a link"
        if st.form_submit_button(act, type="primary", icon=":material/person_add:", key="team_invite_button"):
            for where in (ws, *(others[title] for title in also)):
                _give_place(where, name, role, known_as)
            st.rerun()


def _give_place(ws: Workspace, name: str, role: TeamRole, known_as: str) -> None:
    if known_as:
        verbs.team.take_in(ws, name, role, known_as)
        session.notify(f"{name} comes in as {known_as}.")
        return
    made = verbs.team.invite(ws, name, role)
    if made.path:
        keys.TEAM_LINK.set(made)
    else:
        session.notify(
            f"{made.name} has a place here now and needs no link: they sign in here already, or have one from somebody."
        )


def _others(ws: Workspace) -> dict[str, Workspace]:
    """The other inquiries of the folder in which whoever is here manages people, by their titles."""
    found: dict[str, Workspace] = {}
    for one in session.several.mine(session.token()):
        if one.path != ws.path and not one.problem and Right.PEOPLE in one.role.rights:
            title = one.title if one.title not in found else f"{one.title} ({one.path.name})"
            found[title] = session.several.opened(one.path).acting_as(ws.actor)
    return found


def _change(ws: Workspace, members: tuple[verbs.team.Member, ...], how: Served) -> None:
    with st.expander("Change somebody’s place in the team", icon=":material/manage_accounts:"):
        name = st.selectbox("Who", [m.name for m in members], key="team_who", format_func=plain)
        one = next(m for m in members if m.name == name)
        role = _role("Role", f"team_role_{name}", list(TeamRole).index(one.role))
        names = st.toggle("May see names", one.names, key=f"team_names_{name}_{one.names}_{one.role}")
        known_as = _known_as(f"team_known_as_{name}", one.known_as) if how.from_outside else one.known_as
        same = role is one.role and names is one.names and known_as == one.known_as
        with st.container(horizontal=True):
            if st.button("Keep", key="team_keep", disabled=same):
                if role is not one.role:
                    verbs.team.set_member_role(ws, one.name, role)
                if names is not one.names:
                    verbs.team.set_member_names(ws, one.name, names)
                if known_as != one.known_as:
                    verbs.team.set_member_known_as(ws, one.name, known_as)
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
