"""Putting a draft right: who speaks and in which role, what it is, where it belongs, what may be done with it."""

from __future__ import annotations

import contextlib
import datetime as dt

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Consent, Kind, Reading, Role
from harvest.model.plural import count
from harvest.ui.pages.upload import people, permission
from harvest.ui.session.remembered import widget_value
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain

SPEAKERS_SHOWN = 30
PLACES_SHOWN = 10
FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2100, 12, 31)
AS_READ = "as read"
AS_ALL = "as for all files"


def speakers(draft: UploadDraft) -> None:
    """The speakers with their names and roles to put right; for a table of answers only who they are."""
    reading = draft.read.reading
    if reading is None or not reading.sources or draft.project:
        return
    found = verbs.intake.speakers(reading)
    if reading.mapping is not None:
        st.markdown(f"**{count(len({s.name for s in found}), 'teller')}**")
        st.caption("Each row's teller, role and consent come from the columns chosen under “Columns”.")
        return
    st.markdown(f"**{count(len({s.name for s in found}), 'speaker')}**")
    st.caption(
        "A facilitator’s words are kept and shown, but no codes are suggested on them. "
        "Give two speakers the same name to make them one. Where somebody comes from is kept as their affiliation."
    )
    if sum(draft.roles.get(s.name, s.role) is Role.UNKNOWN for s in found) > 1:
        st.button(
            "Everybody not known is a resident",
            key=f"{draft.id}_residents",
            icon=":material/groups:",
            on_click=draft.set_all_unknown,
            args=(Role.RESIDENT,),
        )
    if len({s.name for s in found}) > 2:
        people.several(draft, list(dict.fromkeys(s.name for s in sorted(found, key=lambda s: -s.turns))))
    ordered = sorted(found, key=lambda s: -s.turns)
    seen: set[str] = set()
    for speaker in ordered[:SPEAKERS_SHOWN]:
        if speaker.name not in seen:
            _speaker(draft, speaker, sum(s.turns for s in found if s.name == speaker.name))
        seen.add(speaker.name)
    rest = ordered[SPEAKERS_SHOWN:]
    if rest:
        st.caption(f"{len(rest)} more, who speak least; set their roles under “Several speakers at once”.")
        st.dataframe(
            pd.DataFrame([{"Speaker": s.name, "Role": s.role.words.label, "Turns": s.turns} for s in rest]),
            hide_index=True,
            alt="Those who speak least, with role and turns",
        )


def _speaker(draft: UploadDraft, speaker: verbs.intake.Speaker, turns: int) -> None:
    key = f"{draft.id}_{draft.generation}_{speaker.name}"
    roles = list(Role)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            f"{plain(speaker.name)} – {count(turns, 'turn')}",
            draft.names.get(speaker.name, "" if speaker.name == verbs.intake.NOT_NAMED else speaker.name),
            key=f"{key}_name",
            max_chars=120,
            width=300,
            on_change=lambda: draft.set_name(speaker.name, widget_value(f"{key}_name")),
        )
        st.selectbox(
            "Role",
            roles,
            roles.index(draft.roles.get(speaker.name, speaker.role)),
            format_func=lambda r: r.words.label,
            key=f"{key}_role",
            width=200,
            on_change=lambda: draft.set_role(speaker.name, widget_value(f"{key}_role")),
        )
        st.text_input(
            "Comes from",
            draft.affiliations.get(speaker.name, speaker.affiliation),
            key=f"{key}_from",
            max_chars=120,
            width=220,
            placeholder="organisation or group",
            on_change=lambda: draft.set_affiliation(speaker.name, widget_value(f"{key}_from")),
        )


def kind_and_event(draft: UploadDraft, events: list[str]) -> None:
    """What the file is, to which event it belongs."""
    reading = draft.read.reading
    if reading is None or reading.data_table is not None:
        return
    kinds = ["", *(k.value for k in Kind if k is not Kind.NEEDS)]
    found = sorted({s.kind for s in reading.sources}, key=list(Kind).index)
    read_as = ", ".join(k.words.many for k in found)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if reading.sources or not reading.listed:
            st.selectbox(
                "What it is",
                kinds,
                kinds.index(draft.kind or ""),
                format_func=lambda k: Kind(k).words.many if k else ": ".join(filter(None, (AS_READ, read_as))),
                key=f"{draft.id}_kind",
                width=300,
                disabled=draft.project,
                on_change=lambda: draft.set_kind(Kind(kind) if (kind := widget_value(f"{draft.id}_kind")) else None),
            )
        if reading.mapping is None and reading.sources and not draft.project:
            _date(draft, reading)
        options = [AS_ALL, *events]
        if draft.event and draft.event not in options:
            options.append(draft.event)
        st.selectbox(
            "Event",
            options,
            options.index(draft.event) if draft.event else 0,
            key=f"{draft.id}_event",
            accept_new_options=True,
            width=300,
            help="Choose an event or type a new name. A column that names the event wins over this.",
            on_change=lambda: _set_event(draft, widget_value(f"{draft.id}_event")),
        )


def _date(draft: UploadDraft, reading: Reading) -> None:
    """When it was said or written: the day of a mail, a meeting, an interview."""
    said = draft.date if draft.date is not None else verbs.intake.date_said(reading)
    day = None
    with contextlib.suppress(ValueError):
        day = dt.date.fromisoformat(said[:10]) if said else None
    st.date_input(
        "Day",
        day if day is not None and FIRST_DAY <= day <= LAST_DAY else None,
        FIRST_DAY,
        LAST_DAY,
        key=f"{draft.id}_date",
        width=160,
        format="DD/MM/YYYY",
        help="The day on which it was said or written, where the file gives one.",
        on_change=lambda: draft.set_date(picked.isoformat() if (picked := widget_value(f"{draft.id}_date")) else ""),
    )


def _set_event(draft: UploadDraft, chosen: str | None) -> None:
    draft.event = None if chosen in (None, "", AS_ALL) else " ".join(chosen.split())


def places(draft: UploadDraft) -> None:
    """Tables, rounds and questions as they were found, to put right."""
    reading = draft.read.reading
    if reading is None or not reading.sources or draft.project:
        return
    found = verbs.intake.places(reading)
    if reading.mapping is not None and len(found) > 1:
        rows = [{"Table": p.table, "Round": p.round, "Question": p.question, "Answers": n} for p, n in found.items()]
        st.markdown("**Tables, rounds and questions**")
        st.dataframe(
            pd.DataFrame(rows),
            hide_index=True,
            height=min(240, 40 + 36 * len(rows)),
            alt="Tables, rounds and questions with their answers",
        )
        return
    st.markdown("**Table, round and question**")
    for n, (place, turns) in enumerate(list(found.items())[:PLACES_SHOWN]):
        _place(draft, n, place, turns, len(found))
    if len(found) > PLACES_SHOWN:
        st.caption(f"{len(found) - PLACES_SHOWN} more stretches with another table, round or question.")


def _place(draft: UploadDraft, n: int, place: verbs.intake.EventPlace, turns: int, of: int) -> None:
    now = draft.places.get(place, place)
    key = f"{draft.id}_place_{n}"

    def changed() -> None:
        words = [" ".join(str(widget_value(f"{key}_{f}")).split()) for f in ("table", "round", "question")]
        draft.set_place(place, verbs.intake.EventPlace(*words))

    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Table", now.table, key=f"{key}_table", max_chars=80, width=110, on_change=changed)
        st.text_input("Round", now.round, key=f"{key}_round", max_chars=80, width=110, on_change=changed)
        st.text_input(
            f"Question – {count(turns, 'turn')}" if of > 1 else "Question",
            now.question,
            key=f"{key}_question",
            max_chars=500,
            width=420,
            on_change=changed,
        )


def consent(draft: UploadDraft) -> None:
    """What the voices of this file allow: as the file says, else as for all files, else chosen here."""
    reading = draft.read.reading
    if reading is None or not reading.sources:
        return
    stated = verbs.intake.consents_said(reading)
    if stated:
        words = "; ".join(f"{c.words.label.lower()}: {n}" for c, n in sorted(stated.items(), key=lambda i: i[0].value))
        st.markdown(f"**Consent in the file itself:** {words}")
        if sum(stated.values()) >= len(reading.sources):
            return
    options = ["", *(c.value for c in Consent)]
    st.selectbox(
        "Consent of this file’s voices" + (" where the file does not say" if stated else ""),
        options,
        options.index(draft.consent or ""),
        format_func=lambda c: f"{Consent(c).words.label} – {Consent(c).words.meaning}" if c else AS_ALL,
        key=f"{draft.id}_consent",
        on_change=lambda: draft.set_consent(widget_value(f"{draft.id}_consent")),
    )
    permission.not_touched([draft])
