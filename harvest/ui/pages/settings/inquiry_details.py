"""What the inquiry is called and asks, its events, from how many voices a group is named, who is missing."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from harvest import workspace as verbs
from harvest.ui import session
from harvest.ui.widgets import PHASES, plain
from harvest.ui.widgets.missing_voices import missing_voices
from harvest.workspace import Workspace

FEW = 5


def title_and_question(ws: Workspace) -> None:
    """Change title and question."""
    with st.form("rename"):
        title = st.text_input("Title", ws.title, key="set_title", max_chars=200)
        question = st.text_area("The question people were asked", ws.question, key="set_question", max_chars=2000)
        if st.form_submit_button("Keep title and question", key="keep_title"):
            title, question = " ".join(title.split()), " ".join(question.split())
            if not title or not question:
                st.warning("An inquiry needs both a title and a question.")
            elif (title, question) != (ws.title, ws.question):
                verbs.settings.rename_inquiry(ws, title, question)
                session.notify("Title and question are kept.")
                st.rerun()


def events(ws: Workspace) -> None:
    """Date, place, phase and own questions of each event."""
    found = verbs.settings.events(ws)
    if not found:
        st.markdown("No event yet. Name one when you upload files.")
        return
    event = st.selectbox("Event", found, format_func=lambda e: e.title, key="set_event")
    if event is None:
        return
    with st.form(f"event_{event.id}"):
        with st.container(horizontal=True, vertical_alignment="bottom"):
            day = st.date_input("Date", _day(event.date), key=f"date_{event.id}", format="DD/MM/YYYY", width=200)
            place = st.text_input("Place", event.place, key=f"place_{event.id}", max_chars=200, width=300)
            known = event.phase if event.phase in PHASES else ""
            phase = st.selectbox(
                "Phase",
                PHASES,
                PHASES.index(known),
                key=f"phase_{event.id}",
                format_func=lambda p: p or "–",
                width=180,
                help="The phase of Appreciative Inquiry that the event belongs to.",
            )
        asked = st.text_area(
            "Questions asked there, one a line",
            "\n".join(event.questions),
            key=f"asked_{event.id}",
            max_chars=4000,
            help="Only where others were asked than everywhere else: what is set side by side then says so.",
        )
        if event.date and _day(event.date) is None:
            st.caption(f"The files say: {plain(event.date)}")
        if st.form_submit_button("Keep the event", key=f"keep_event_{event.id}"):
            date = day.isoformat() if isinstance(day, dt.date) else ""
            verbs.settings.set_event(
                ws, event.title, date=date, place=place.strip(), phase=str(phase), questions=asked.splitlines()
            )
            session.notify("The event is kept.")
            st.rerun()


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def small_numbers(ws: Workspace) -> None:
    """From how many voices a group is named with its number."""
    kept = verbs.settings.read_settings(ws).suppress_below
    with st.form("small_numbers", border=False):
        below = st.number_input(
            "Smallest group that is counted in exports",
            min_value=0,
            max_value=50,
            value=kept,
            key="suppress_below",
            width=360,
            help="In a small place “one man over 85” is a name. Groups with fewer voices are shown as “fewer than”. "
            "0 switches this off.",
        )
        if st.form_submit_button("Keep this number", key="keep_suppress") and int(below) != kept:
            verbs.settings.set_setting(ws, "suppress_below", int(below))
            session.notify(f"Groups with fewer than {int(below)} voices are not counted out.")
            st.rerun()


def missing(ws: Workspace) -> None:
    """The team's words on who is missing."""
    missing_voices(ws)
