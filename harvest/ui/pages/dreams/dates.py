"""What became of it: pledges and recommendations on one list of dates, overdue ones first."""

from __future__ import annotations

from datetime import date
from html import escape

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Pledge, Recommendation
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.dreams.pledges import due_in_words
from harvest.workspace import Workspace

FIELDS = {
    "text": ("What is recommended", ""),
    "asked": ("Who was asked", "Health and Wellbeing Board"),
    "by": ("By when they answer", "end of October, 31/10"),
    "answer": ("What they answered", ""),
    "changed": ("What changed", ""),
    "told": ("Told to the community when and how", "8 May, at the read-back in the library"),
}
"""What is asked about a recommendation, with an example."""


def show(ws: Workspace) -> None:
    """The list, and what is recommended or became of it written down."""
    on = st.date_input("As on", "today", format="DD/MM/YYYY", key="dates_on", width=180)
    assert isinstance(on, date)
    lines = verbs.planning.all_dates(ws, on)
    late = sum(line.overdue for line in lines)
    recommended = sum(isinstance(line.what, Recommendation) for line in lines)
    st.markdown(
        f"{count(recommended, 'recommendation')} and {count(len(lines) - recommended, 'pledge')}. {late} overdue."
    )
    _write(ws)
    for line in lines:
        if isinstance(line.what, Pledge):
            _pledge(line.what, line.overdue)
        else:
            _recommendation(ws, line.what, line.overdue)


def _write(ws: Workspace) -> None:
    with st.popover("Write a recommendation", icon=":material/add:"), st.form("recommend", border=False):
        said = {key: _ask(key, "", f"recommend_{key}") for key in ("text", "asked", "by")}
        said |= _rests_on(ws, "", "", "recommend")
        if st.form_submit_button("Write it down", type="primary") and said["text"].strip():
            verbs.planning.write_recommendation(ws, **said)
            session.notify("The recommendation is written down.")
            st.rerun()


def _rests_on(ws: Workspace, finding: str, missing: str, key: str) -> dict[str, str]:
    """From what it follows: a finding, a group that is missing, both or neither."""
    found = {f.id: f.text for f in verbs.planning.all_findings(ws)}
    written = list(dict.fromkeys(["", *found, finding]))
    groups = list(dict.fromkeys(["", *verbs.report.current_evidence(ws).not_heard, missing]))
    return {
        "finding": st.selectbox(
            "Follows from which finding",
            written,
            index=written.index(finding),
            format_func=lambda k: found.get(k, "none")[:90],
            key=f"{key}_finding",
        ),
        "missing": st.selectbox(
            "Or from who is missing",
            groups,
            index=groups.index(missing),
            format_func=lambda group: group or "nobody",
            accept_new_options=True,
            help="Groups of whom nobody or hardly anybody spoke. Another one can be typed.",
            key=f"{key}_missing",
        ),
    }


def _ask(field: str, value: str, key: str) -> str:
    label, example = FIELDS[field]
    return st.text_input(label, value, key=key, placeholder=example)


def _pledge(pledge: Pledge, overdue: bool) -> None:
    with st.container(border=True, gap="small", key=f"date_pledge_{pledge.id}"):
        late = "<strong>Overdue</strong> · " if overdue else ""
        who = escape(pledge.who or "Nobody said who")
        st.html(f"<div>{late}Pledge · <strong>{who}</strong>: {escape(pledge.what)}</div>")
        st.text(f"{due_in_words(pledge.due, pledge.by)} · {pledge.state.words.label.lower()}")


def _recommendation(ws: Workspace, r: Recommendation, overdue: bool) -> None:
    key = f"recommendation_{r.id}"
    with st.container(border=True, gap="small", key=key):
        late = "<strong>Overdue</strong> · " if overdue else ""
        asked = escape(r.asked or "Nobody was asked yet")
        st.html(f"<div>{late}Recommendation · <strong>{asked}</strong>: {escape(r.text)}</div>")
        st.text(f"{due_in_words(r.due, r.by)} · {r.stage.lower()}")
        for label, words in (
            ("Who is missing", r.missing),
            ("Answer", r.answer),
            ("What changed", r.changed),
            ("Told to the community", r.told),
        ):
            if words:
                st.text(f"{label}: {words}")
        with st.container(horizontal=True):
            with st.popover("What became of it", icon=":material/edit_note:"), st.form(f"{key}_form", border=False):
                said = {field: _ask(field, getattr(r, field), f"{key}_{field}") for field in FIELDS}
                said |= _rests_on(ws, r.finding, r.missing, key)
                changed = {field: words for field, words in said.items() if words != getattr(r, field)}
                if st.form_submit_button("Keep", type="primary") and changed and said["text"].strip():
                    verbs.planning.change_recommendation(ws, r.id, **changed)
                    session.notify("What became of it is kept.")
                    st.rerun()
            st.button(
                "Take it off the list",
                key=f"{key}_drop",
                type="tertiary",
                on_click=verbs.planning.drop_recommendation,
                args=(ws, r.id),
            )
