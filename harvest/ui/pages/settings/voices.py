"""Voices: what each allows, who each is, withdrawing, and making one of two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Consent, Role, Voice, VoiceKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.settings import alike, on_lists, one_voice, waiting, withdrawing
from harvest.ui.session import keys
from harvest.ui.widgets import page_path, plain, removal
from harvest.ui.widgets.fitting import fitting
from harvest.workspace import Workspace

CHOSEN = "voices_chosen"
OFFERED = 400
AT_ONCE = 60
LISTED = 500
"""So many stand in the table: what more there is waits for a browser that draws it, and “Find” reaches anybody."""


def show(ws: Workspace) -> None:
    """Find voices and change what is recorded about them."""
    removal.show_done(ws)
    everybody = verbs.settings.voices(ws)
    if not everybody:
        st.markdown("Nobody yet. Voices come in with the files that are uploaded.")
        st.page_link(page_path("upload"), label="Go to Upload", icon=":material/upload_file:")
        return
    st.markdown(
        "A voice is the person, table or group that passages belong to. What you change here holds in every view and "
        "export from now on, and is written into the history. A name leaves only where its owner agreed to be quoted "
        "with it."
    )
    alike.show_proposed(ws)  # first, so that who is one person is settled once
    on_lists.show_silent(ws)
    waiting.show(ws)
    waiting.show_settled(ws)
    if keys.WITHDRAWN_NOW.take():
        session.set_widget_value("voices_find", "")
        session.set_widget_value(CHOSEN, [])
    words = st.text_input(
        "Find", key="voices_find", placeholder="name, receipt, invented name, age band …", max_chars=100
    )
    found = [v for v in everybody if _fits(v, words)] if words.strip() else list(everybody)
    offered = found[:OFFERED]
    by_id = {v.id: v for v in offered}  # the list to choose from keeps it for as long as somebody's page is open
    if len(found) == 1 and words.strip() and not session.widget_value(CHOSEN):
        st.button(
            f"Choose {plain(label(found[0]))}",
            key="voices_the_one",
            on_click=session.set_widget_value,
            args=(CHOSEN, [found[0].id]),
        )
    chosen_ids = st.multiselect(
        "Voices to change",
        [v.id for v in offered],
        format_func=lambda i: label(by_id[i]),
        key=CHOSEN,
        placeholder="Choose one or more",
        max_selections=AT_ONCE,
        filter_mode="contains",
        select_all=False,  # Enter after a name would choose everybody of whom the letters stand somewhere
    )
    chosen = [by_id[i] for i in chosen_ids if i in by_id]
    if chosen:
        with st.container(border=True, key="voice_acts"):
            _acts(ws, chosen)
    shown = f"{count(len(found), 'voice')}" + (f" of {len(everybody)}" if len(found) < len(everybody) else "")
    beside = "" if words.strip() else f" {_counted_elsewhere(ws, everybody)}"
    st.markdown(f"**{shown}**: {_kinds(found)}{beside}" if found else f"**{shown}**")
    if found:
        table = pd.DataFrame([_row(v) for v in found[:LISTED]])
        st.dataframe(
            table,
            hide_index=True,
            key="voices_table",
            column_config=fitting(table, ["About them"]),
            alt="Voices with what they permit and what is known about them",
        )
        if len(found) > LISTED:
            st.caption(f"The first {LISTED:,} are listed; with “Find” you reach any other.")
    alike.show_made_one(ws)
    on_lists.show(ws)


def label(voice: Voice) -> str:
    """A voice as the team knows it: invented name and the name in the file."""
    return f"{voice.pseudonym} – withdrawn" if voice.withdrawn_at else f"{voice.pseudonym} ({voice.label})"


def _fits(voice: Voice, words: str) -> bool:
    everything = " ".join(
        [
            *voice.names,
            voice.pseudonym,
            voice.receipt,
            voice.role.words.label,
            voice.consent.words.label,
            *voice.attributes.values(),
        ]
    ).lower()
    return all(w in everything for w in words.lower().split())


def _kinds(voices: Sequence[Voice]) -> str:
    """How many of them are people: other pages count those alone."""
    by_kind = Counter(v.kind for v in voices)
    named = {
        VoiceKind.PERSON: ("person", "people"),
        VoiceKind.GROUP: ("group",),
        VoiceKind.CARD: ("card or caption", "cards and captions"),
    }
    return ", ".join(count(by_kind[kind], *words) for kind, words in named.items() if by_kind[kind]) + "."


def _counted_elsewhere(ws: Workspace, everybody: Sequence[Voice]) -> str:
    """Why other pages count fewer; empty where they count the same."""
    now = verbs.inquiry.overview(ws)
    cards = sum(v.kind is VoiceKind.CARD for v in everybody)
    others = (
        [count(now.facilitators, "facilitator")] * bool(now.facilitators)
        + [count(cards, "card or caption", "cards and captions")] * bool(cards)
        + [f"{now.uncounted:,} whose words may not be analysed or who said nothing"] * bool(now.uncounted)
        + [f"{now.withdrawn:,} who withdrew"] * bool(now.withdrawn)
    )
    return f"Other pages count {now.voices:,} of them, without {', '.join(others)}." if others else ""


def _row(voice: Voice) -> dict[str, str]:
    about = "; ".join(f"{k}: {v}" for k, v in voice.attributes.items() if v and len(v) < 60)
    return {
        "Invented name": voice.pseudonym,
        "Name in the file": "" if voice.withdrawn_at else "; ".join(voice.names),
        "Role": voice.role.words.label,
        "Consent": "Withdrawn" if voice.withdrawn_at else voice.consent.words.label,
        "About them": about,
    }


def _acts(ws: Workspace, chosen: Sequence[Voice]) -> None:
    ids = [v.id for v in chosen]
    same_consent = chosen[0].consent if len({v.consent for v in chosen}) == 1 else None
    same_role = chosen[0].role if len({v.role for v in chosen}) == 1 else None
    key = "_".join(str(i) for i in ids[:8]) + f"_{len(ids)}"
    if len(chosen) == 1:
        one_voice.show(ws, chosen[0])
    else:
        _consent(ws, ids, same_consent, key)
    _role(ws, ids, same_role, key)
    here = [v for v in chosen if not v.withdrawn_at]
    with st.container(horizontal=True):
        if here and st.button("Withdraw …", key="withdraw", icon=":material/person_off:"):
            withdrawing.withdraw(ws, here)
        if len(chosen) == 2 and st.button("These two are one …", key="merge", icon=":material/merge:"):
            _merge(ws, chosen[0], chosen[1])


def _consent(ws: Workspace, ids: Sequence[int], same_consent: Consent | None, key: str) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        consents = list(Consent)
        consent = st.selectbox(
            "Consent",
            consents,
            consents.index(same_consent) if same_consent else None,
            format_func=lambda c: f"{c.words.label} – {c.words.meaning}",
            key=f"consent_{key}",
            placeholder="They differ; choose one for all",
            width=620,
        )
        if st.button("Record this consent", key="record_consent", disabled=consent in (None, same_consent)) and consent:
            verbs.settings.set_consent(ws, ids, consent)
            _notify_and_redraw(f"{count(len(ids), 'voice')}: {consent.words.label.lower()}.")


def _role(ws: Workspace, ids: Sequence[int], same_role: Role | None, key: str) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        roles = list(Role)
        role = st.selectbox(
            "Role",
            roles,
            roles.index(same_role) if same_role else None,
            format_func=lambda r: r.words.label,
            key=f"role_{key}",
            placeholder="They differ; choose one for all",
            width=460,
            help="A facilitator’s passages are kept and shown but not coded.",
        )
        if st.button("Record this role", key="record_role", disabled=role in (None, same_role)) and role:
            for voice_id in ids:
                verbs.settings.set_role(ws, voice_id, role)
            _notify_and_redraw(f"{count(len(ids), 'voice')}: {role.words.label.lower()}.")


@st.dialog("Make one voice of two?")
def _merge(ws: Workspace, one: Voice, two: Voice) -> None:
    st.markdown(
        "Do this when they are the same person. All passages go to the one that stays, and the narrower of the two "
        "consents holds. It can be taken back below, under *People under several names*."
    )
    labels = {v.id: plain(label(v)) for v in (one, two)}
    st.radio("Which one stays?", list(labels), format_func=labels.__getitem__, key="merge_stays")

    def merge() -> None:
        stays = one if session.widget_value("merge_stays") == one.id else two
        goes = two if stays is one else one
        session.set_widget_value(CHOSEN, [stays.id])
        verbs.intake.merge_voices(ws, goes.id, stays.id)
        session.notify(f"{goes.pseudonym} is now {stays.pseudonym}.")

    if st.button("Make them one", key="merge_sure", type="primary", icon=":material/merge:", on_click=merge):
        st.rerun()


def _notify_and_redraw(sentence: str) -> None:
    session.notify(sentence)
    st.rerun()
