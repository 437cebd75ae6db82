"""Everybody whose words wait for a person: why, and what they permit, recorded in one act."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
A_PAGE = 100
"""So many are asked of at once: what was chosen and not recorded would be lost with the page."""
NAMED = 60
"""So many children are named."""
PERMITTED = {"named": "with the name", "anonymous": "without the name", "no": "not quoted"}
SHARED = {"yes": "to partners, too", "no": "not to partners"}


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
            "Nothing they said leaves before that. Choose how each may be quoted, and whether partners may have their "
            "words, as far as you know it or have asked: it holds for all they said, and is kept as told by you. Whom "
            "you leave goes on waiting. Whoever wants everything out is chosen under “Voices to change” and "
            "withdrawn: then the words are gone here, too."
        )
        if verbs.intake.who_may_be_one(ws).proposed:
            st.markdown("Say first, above, who is here under several names: then each is settled once.")
        people = [w for w in every if not w.minor]
        if people:
            _settle(ws, in_pages(people, keys.WAITING_FROM, A_PAGE), "waiting")
        if children := [w.pseudonym for w in every if w.minor]:
            more = f" and {len(children) - NAMED:,} more" if len(children) > NAMED else ""
            st.text(
                "Under 16, released one by one by a named person (choose them under “Voices to change”): "
                f"{', '.join(children[:NAMED])}{more}"
            )


def show_settled(ws: Workspace) -> None:
    """Everybody else, to be looked through against the paper; nothing where they are nobody or too many."""
    every = verbs.protection.settled_voices(ws) if session.may(Right.CONSENT) else ()
    if not every:
        return
    words = f"{count(len(every), 'voice waits', 'voices wait')} for nothing: look whether it was read right"
    with st.expander(words, icon=":material/fact_check:", key="settled"):
        st.markdown(
            "What was read of each, and where. What you choose holds for all they said in place of that, and is kept "
            "as told by you."
        )
        _settle(ws, in_pages(every, keys.LOOKED_FROM, A_PAGE), "settled")


def _settle(ws: Workspace, shown: Sequence[verbs.protection.WaitingVoice], which: str) -> None:
    with st.form(f"{which}_form", border=False):
        for one in shown:
            with st.container(border=True, gap="xsmall"):
                st.markdown(f"**{plain(one.name)}** in {plain(', '.join(one.files))}{_read(one)}")
                st.text("; ".join(one.why))
                for name, said in one.words:
                    with st.expander(f"What {plain(name)} says", icon=":material/mail:"):
                        st.text(said)
                with st.container(horizontal=True):
                    _choose(f"How {plain(one.name)} may be quoted", PERMITTED, _key(one))
                    _choose(f"Whether partners may have what {plain(one.name)} said", SHARED, _shares_key(one))
        st.form_submit_button(
            "Record what they permit",
            key=f"{which}_record",
            icon=":material/check:",
            on_click=_record,
            args=(ws, shown),
        )


def _read(one: verbs.protection.WaitingVoice) -> str:
    """What was read of them so far."""
    quoted = [ANSWERS[one.reads]] if one.reads != "unknown" else []
    shared = [f"partners: {ANSWERS[one.shares]}"] if one.shares != "unknown" else []
    return f"; read so far: {', '.join(quoted + shared)}" if quoted or shared else ""


def _choose(label: str, options: Mapping[str, str], key: str) -> None:
    st.segmented_control(
        label, list(options), format_func=options.__getitem__, key=key, label_visibility="collapsed", wrap=True
    )


def _key(one: verbs.protection.WaitingVoice) -> str:
    return f"waits_{one.id}"


def _shares_key(one: verbs.protection.WaitingVoice) -> str:
    return f"waits_shares_{one.id}"


def _record(ws: Workspace, people: Sequence[verbs.protection.WaitingVoice]) -> None:
    """Keep what was chosen, and say so."""
    answers: dict[tuple[tuple[str, str], ...], list[int]] = {}
    settled = 0
    for one in people:
        chosen = {"quotation": session.widget_value(_key(one)), "sharing": session.widget_value(_shares_key(one))}
        said = tuple((purpose, str(answer)) for purpose, answer in chosen.items() if answer)
        if said:
            answers.setdefault(said, []).append(one.id)
            settled += chosen["quotation"] is not None
    if not answers:
        session.notify("Nobody was settled: choose first how somebody may be quoted.")
        return
    if not ws.actor.name:
        session.notify("Say first who you are, at the side: what they permit is kept as told by you.")
        return
    for each, ids in answers.items():
        verbs.settings.record_consent(ws, ids, dict(each))
    alone = sum(map(len, answers.values())) - settled
    more = f" {count(alone, 'voice')} still waits for how they may be quoted." if alone else ""
    session.notify(f"{count(settled, 'voice')} settled, as told by {ws.actor.name}.{more}")
