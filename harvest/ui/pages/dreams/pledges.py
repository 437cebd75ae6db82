"""Pledges: one list with overdue ones first; what became of each in one click; a page to read back."""

from __future__ import annotations

from datetime import date
from functools import partial
from html import escape

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Pledge, PledgeState, Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.workspace import Workspace

READ_BACK = {
    "html": ("Web page", "text/html"),
    "docx": ("Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
}


def show(ws: Workspace) -> None:
    """The list, what is added to it by hand, and the page that is read back at the next meeting."""
    on = st.date_input("As on", "today", format="DD/MM/YYYY", key="pledges_on", width=180)
    assert isinstance(on, date)
    found = verbs.planning.all_pledges(ws, on)
    late = sum(p.overdue(on.isoformat()) for p in found)
    states = [f"{n:,} {s.words.label.lower()}" for s in PledgeState if (n := sum(p.state is s for p in found))]
    if found:
        st.markdown(f"{count(len(found), 'pledge')}: {', '.join(states)}. {count(late, 'pledge')} overdue.")
    else:
        st.markdown("No pledge is here yet: add one by hand, or upload the list that was written at the event.")
    with st.container(horizontal=True):
        _add(ws)
        for suffix, (label, kind) in READ_BACK.items():
            st.download_button(
                f"Read-back ({label})",
                data=partial(verbs.planning.read_back, ws, on, suffix),
                file_name=f"read-back-{on.isoformat()}.{suffix}",
                mime=kind,
                on_click="ignore",
                icon=":material/print:",
                key=f"pledges_read_back_{suffix}",
                disabled=not found or not session.may(Right.EXPORT),
                help="For the next meeting: names only of people who agreed to be named",
            )
    for pledge in found:
        _pledge(ws, pledge, on)


def _add(ws: Workspace) -> None:
    with (
        st.popover("Add a pledge", icon=":material/add:"),
        st.form("pledge_add", border=False, clear_on_submit=True),
    ):
        promised_by = st.text_input("Who", key="pledge_add_who")
        what = st.text_input("Will do what", key="pledge_add_what")
        by = st.text_input("By when", key="pledge_add_by", placeholder="end of July, 31/07, next meeting")
        choices = verbs.planning.towards_choices(ws)
        towards = st.selectbox(
            "Towards which statement or dream",
            ["", *choices],
            format_func=lambda k: choices.get(k, "not said")[:90],
            key="pledge_add_towards",
        )
        if st.form_submit_button("Add", type="primary") and what.strip():
            verbs.planning.add_pledge(ws, promised_by, what, by=by, towards=towards)
            session.notify("The pledge is kept.")
            st.rerun()


def _pledge(ws: Workspace, pledge: Pledge, on: date) -> None:
    key = f"pledge_{pledge.id}"
    with st.container(border=True, gap="small", key=key):
        overdue = "<strong>Overdue</strong> · " if pledge.overdue(on.isoformat()) else ""
        who = escape(pledge.who or "Nobody said who")
        st.html(f"<div>{overdue}<strong>{who}</strong>: {escape(pledge.what)}</div>")
        lines = [due_in_words(pledge.due, pledge.by)]
        towards = verbs.planning.towards_words(ws, pledge)
        lines += [f"towards: {towards}"] if towards else []
        st.text(" · ".join(line for line in lines if line))
        for note in pledge.notes:
            st.text(f"{_day(note.at)}, {note.who}: {note.text}" if note.who else f"In its file: {note.text}")
        # columns stand below each other on a phone, where a row would cut off what is last in it
        became, mend = st.columns([3, 2], vertical_alignment="center")
        became.segmented_control(
            "What became of it",
            list(PledgeState),
            default=pledge.state,
            required=True,
            format_func=lambda s: s.words.label,
            key=f"{key}_state_{pledge.state}",
            label_visibility="collapsed",
            wrap=True,
            on_change=lambda: mark(ws, pledge.id, session.widget_value(f"{key}_state_{pledge.state}")),
        )
        with mend:
            _more(ws, pledge, key)


def due_in_words(due: str, by: str) -> str:
    """By when, as a day and as it was written."""
    if not due:
        return f"by: {by} (which day that is nobody can tell)" if by else "no day was said"
    written = _day(due)
    return f"by {written}" + (f" (“{by}”)" if by and by.lower() not in written.lower() else "")


def _day(at: str) -> str:
    day = date.fromisoformat(at[:10])
    return f"{day.day} {day:%B %Y}"


def mark(ws: Workspace, pledge_id: str, state: PledgeState | None) -> None:
    """Say what became of a pledge."""
    if state is not None:
        verbs.planning.change_pledge(ws, pledge_id, state=state)


def _more(ws: Workspace, pledge: Pledge, key: str) -> None:
    with st.popover("Note or mend", icon=":material/edit_note:"), st.form(f"{key}_form", border=False):
        note = st.text_input("What came of it", key=f"{key}_note")
        promised_by = st.text_input("Who", pledge.who, key=f"{key}_who")
        what = st.text_input("Will do what", pledge.what, key=f"{key}_what")
        by = st.text_input("By when", pledge.by, key=f"{key}_by")
        choices = verbs.planning.towards_choices(ws)
        options = list(dict.fromkeys(["", *([pledge.towards] if pledge.towards else []), *choices]))
        towards = st.selectbox(
            "Towards which statement or dream",
            options,
            index=options.index(pledge.towards),
            format_func=lambda k: choices.get(k, k or "not said")[:90],
            key=f"{key}_towards",
        )
        if st.form_submit_button("Keep", type="primary"):
            given = {"promised_by": promised_by, "what": what, "by": by, "towards": towards}
            was = {"promised_by": pledge.who, "what": pledge.what, "by": pledge.by, "towards": pledge.towards}
            changed = {k: v for k, v in given.items() if v != was[k]}
            verbs.planning.change_pledge(ws, pledge.id, **changed, note=note or None)
            session.notify("What became of the pledge is kept.")
            st.rerun()
