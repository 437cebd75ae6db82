"""Everybody whose words wait for a person: why, and what they permit, recorded in one act."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.settings.one_voice import ANSWERS
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.ui.widgets.in_pages import in_pages
from harvest.workspace import Workspace

OPEN_UP_TO = 40
NAMED = 60
"""So many children are named."""
PERMITTED = {"named": "with the name", "anonymous": "without the name", "no": "not quoted"}


def show(ws: Workspace) -> None:
    """Those who wait, children apart; nothing where nobody does."""
    if not session.may(Right.CONSENT):
        return
    every = verbs.protection.waiting_voices(ws)
    if not every:
        return
    words = f"{count(len(every), 'voice waits', 'voices wait')} for somebody who knows what they permit"
    with st.expander(words, icon=":material/pan_tool:", expanded=len(every) <= OPEN_UP_TO, key="waiting"):
        st.markdown(
            "Nothing they said leaves before that. Choose how each may be quoted, as far as you know it or have asked: "
            "it holds for all their words, and is kept as told by you. Whom you leave goes on waiting. Whoever wants "
            "everything out is chosen under “Voices to change” and withdrawn: then the words are gone here, too."
        )
        if verbs.intake.who_may_be_one(ws).proposed:
            st.markdown("Say first, below, who is here under several names: then each is settled once.")
        people = [w for w in every if not w.minor]
        if people:
            _settle(ws, people)
        if children := [w.pseudonym for w in every if w.minor]:
            more = f" and {len(children) - NAMED:,} more" if len(children) > NAMED else ""
            st.text(
                "Under 16, released one by one by a named person (choose them under “Voices to change”): "
                f"{', '.join(children[:NAMED])}{more}"
            )


def _settle(ws: Workspace, people: Sequence[verbs.protection.WaitingVoice]) -> None:
    shown = in_pages(people, keys.WAITING_FROM)
    with st.form("waiting_form", border=False):
        for one in shown:
            with st.container(border=True, gap="xsmall"):
                read = f"; read so far: {ANSWERS[one.reads]}" if one.reads != "unknown" else ""
                st.markdown(f"**{plain(one.name)}** in {plain(', '.join(one.files))}{read}")
                st.text("; ".join(one.why))
                for name, said in one.words:
                    with st.expander(f"What {plain(name)} says", icon=":material/mail:"):
                        st.text(said)
                st.segmented_control(
                    f"How {plain(one.name)} may be quoted",
                    list(PERMITTED),
                    format_func=PERMITTED.__getitem__,
                    key=_key(one),
                    label_visibility="collapsed",
                    wrap=True,
                )
        st.form_submit_button(
            "Record what they permit",
            key="waiting_record",
            icon=":material/check:",
            on_click=_record,
            args=(ws, shown),
        )


def _key(one: verbs.protection.WaitingVoice) -> str:
    return f"waits_{one.id}"


def _record(ws: Workspace, people: Sequence[verbs.protection.WaitingVoice]) -> None:
    """Keep what was chosen, and say so."""
    answers: dict[str, list[int]] = {}
    for one in people:
        if answer := session.widget_value(_key(one)):
            answers.setdefault(str(answer), []).append(one.id)
    if not answers:
        session.notify("Nobody was settled: choose first how somebody may be quoted.")
        return
    if not ws.actor.name:
        session.notify("Say first who you are, at the side: what they permit is kept as told by you.")
        return
    for answer, ids in answers.items():
        verbs.settings.record_consent(ws, ids, {"quotation": answer})
    session.notify(f"{count(sum(map(len, answers.values())), 'voice')} settled, as told by {ws.actor.name}.")
