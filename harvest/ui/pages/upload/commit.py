"""Taking drafts in: what holds for all of them, the commit, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Consent, Kind, Right
from harvest.model.plural import count
from harvest.ui import aloud, background, session
from harvest.ui.pages.upload import people, permission, tellers
from harvest.ui.pages.upload.drafts import forget
from harvest.ui.session import keys
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import PHASES, main_act, page_path, plain
from harvest.ui.widgets.remaining import remaining
from harvest.workspace import Workspace

WISHED = {Kind.DREAM.value, Kind.PLEDGE.value}


@dataclass(frozen=True)
class ForAll:
    """What holds for every file that says nothing else."""

    event: str | None
    consent: Consent
    date: str = ""
    place: str = ""
    phase: str = ""


def for_all(ws: Workspace, known: list[str], found: Sequence[UploadDraft]) -> ForAll:
    """Ask for the event and the consent once, for all files."""
    with st.container(border=True, key="for_all"):
        st.markdown("**For all these files**")
        kept = keys.UPLOAD_EVENT.get()
        options = known if kept is None or kept in known else [*known, kept]
        event = st.selectbox(
            "Event",
            options,
            options.index(kept) if kept else None,
            key="all_event",
            accept_new_options=True,
            placeholder="Choose an event, or type a new name",
            help="A world café, a summit, a listening event, a round of interviews.",
        )
        event = " ".join(event.split()) if event else None
        keys.UPLOAD_EVENT.set(event)
        date = place = phase = ""
        if event and event not in known:
            with st.container(horizontal=True, vertical_alignment="bottom"):
                day = st.date_input("Date of the new event", None, key="all_date", width=200, format="DD/MM/YYYY")
                place = st.text_input("Place", key="all_place", max_chars=200, width=260)
                phase = str(st.selectbox("Phase", PHASES, key="all_phase", width=180, format_func=lambda p: p or "–"))
            date = day.isoformat() if day else ""
        choices = list(Consent)
        consent = st.radio(
            "What the people in these files agreed to",
            choices,
            choices.index(keys.UPLOAD_CONSENT.get()),
            format_func=lambda c: c.words.label,
            captions=[c.words.meaning for c in choices],
            key="all_consent",
            help="You can change it later in Settings.",
        )
        consent = consent or Consent.NONE
        permission.not_touched(found)
        keys.UPLOAD_CONSENT.set(consent)
    return ForAll(event, consent, date, place, phase)


def act(found: Sequence[UploadDraft]) -> bool:
    """The main act: take in the chosen files."""
    chosen = [d for d in found if d.chosen]
    passages = sum(d.report["passages"] for d in chosen)
    label = f"Take in {count(len(chosen), 'file')}" if chosen else "Take in files"
    why = f"{count(passages, 'passage')}. Nothing is kept before you press this." if chosen else "No file is chosen."
    return main_act(label, why=why, key="take_in", icon="check", disabled=not chosen)


def left_over(found: Sequence[UploadDraft]) -> None:
    """Files of which none can be taken in: said once, and put aside with one press."""
    with st.container(horizontal=True, vertical_alignment="center", key="left_over"):
        these = count(len(found), "file that cannot be taken in is", "files that cannot be taken in are")
        st.markdown(f"{these} left, {'each ' if len(found) > 1 else ''}with its reason.")
        aside = "Put them aside" if len(found) > 1 else "Put it aside"
        st.button(aside, key="forget_left_over", icon=":material/close:", on_click=forget, args=(found,))


def take_in(ws: Workspace, found: Sequence[UploadDraft], all_: ForAll) -> None:
    """Store the chosen drafts, each whole or not at all, and begin to suggest codes on them.

    Pressing Stop ends it after the file in hand: what is in stays in, the others wait as they did.
    """
    chosen = [d for d in found if d.chosen]
    results: list[verbs.intake.FileAnswer] = []
    stored: list[UploadDraft] = []
    bar = st.progress(0.0, text="Taking the files in")
    if len(chosen) > 1:
        st.button("Stop after this file", key="stop_taking_in", icon=":material/stop:")
    started = time.monotonic()
    if all_.event and (all_.date or all_.place or all_.phase):
        verbs.settings.set_event(ws, all_.event, date=all_.date, place=all_.place, phase=all_.phase)
    try:
        for n, draft in enumerate(chosen, 1):
            consent = draft.consent if draft.consent is not None else all_.consent
            try:
                report = verbs.intake.commit(
                    ws, draft.shown, event=draft.event or all_.event, consent=consent, anyway=draft.anyway
                )
            except HarvestError as error:
                report = {**draft.report, "status": "refused", "message": str(error)}
            results.append(report)
            if report["status"] == "imported":
                stored.append(draft)
                if draft.mapping and not draft.packed_in:
                    verbs.intake.keep_columns(ws, draft.read, draft.mapping)
            else:
                draft.problem = str(report["message"])
            # What was put right is known again for the next file of the same shape.
            if report["status"] == "imported" and draft.read.reading is not None and draft.read.reading.mapping is None:
                verbs.intake.keep_shape(ws, draft.read.reading, draft.shape)
            left = remaining(time.monotonic() - started, n, len(chosen))
            # whoever presses Stop is heard here
            bar.progress(n / len(chosen), text=f"{n} of {len(chosen)} files" + (f", {left}" if left else ""))
    finally:
        _afterwards(ws, stored, found, results)
    background.start_when_due(ws)
    st.rerun()


def _afterwards(
    ws: Workspace, stored: list[UploadDraft], found: Sequence[UploadDraft], results: list[verbs.intake.FileAnswer]
) -> None:
    """What is done with the files that are in, also where somebody stopped before the last."""
    tellers.record_decided(ws, stored)
    people.join(ws, stored, found)
    results[:] = verbs.intake.heed_earlier(ws, results)
    for draft in found:
        if draft.no_data and draft.read.reading is not None:
            verbs.intake.keep_shape(ws, draft.read.reading, draft.shape)
            stored.append(draft)
    names = {draft.name for draft in stored}
    stored += [draft for draft in found if draft.read.part_of in names]
    forget(stored)
    keys.UPLOAD_RESULTS.set(results)


def results(ws: Workspace) -> None:
    """What came of the last commit, and what to do next."""
    done = keys.UPLOAD_RESULTS.get()
    good = [r for r in done if r["status"] == "imported"]
    bad = [r for r in done if r["status"] != "imported"]
    in_vain = f" {count(len(bad), 'file')} not." if bad else ""
    aloud.say(f"Taken in: {count(len(good), 'file')}.{in_vain}" if done else "", "taken_in")
    if not done:
        return
    with st.container(border=True, key="upload_results_box"):
        if good:
            passages = sum(r["passages"] for r in good)
            st.markdown(f"**Taken in: {count(len(good), 'file')}, {count(passages, 'passage')}.**")
            if session.may(Right.NAMES) and (people := verbs.protection.people_counted(ws)).people:
                st.text(_may_be_quoted(people, verbs.intake.who_may_be_one(ws)))
        with st.container(horizontal=True):
            if good and st.button("Start coding", key="to_code", type="primary", icon=":material/sell:"):
                st.switch_page(page_path("code"))
            if any(r["kind"] in WISHED for r in good) and st.button(
                "See the dreams and pledges", key="to_dreams", icon=":material/wb_twilight:"
            ):
                st.switch_page(page_path("dreams"))
            may = session.may(Right.NAMES)
            if good and may and st.button("Look at the names", key="to_names", icon=":material/visibility_off:"):
                st.switch_page(page_path("names"))
            if (
                good
                and may
                and verbs.intake.who_may_be_one(ws).proposed
                and st.button("Who may be one person", key="to_one", icon=":material/group:")
            ):
                st.switch_page(page_path("settings"))
            if (
                good
                and may
                and session.may(Right.CONSENT)
                and verbs.protection.waiting_voices(ws)
                and st.button("Who waits for an answer", key="to_waiting", icon=":material/pan_tool:")
            ):
                st.switch_page(page_path("settings"))
            if st.button("Close this list", key="close_results"):
                keys.UPLOAD_RESULTS.forget()
                st.rerun()
        for r in bad:
            st.error(f"{plain(str(r['name']))} was not taken in. {plain(str(r['message']))}")
        if good:
            st.text("\n".join(map(_what_it_was, good)))
        for r in good:
            if r["message"]:
                st.info(plain(r["message"]), icon=":material/checklist:")


def _what_it_was(report: verbs.intake.FileAnswer) -> str:
    """A file that was taken in: what it was, and how much of it is words."""
    words = f", {count(report['passages'], 'passage')}" if report["passages"] else ""
    return f"{report['name']}: {report['flavour']}{words}"


def _may_be_quoted(people: verbs.protection.PeopleCounted, alike: verbs.intake.WhoIsOne) -> str:
    """How many of the inquiry's people may be quoted how, in a sentence; of names where some may be one person's."""
    said = [
        f"{number:,} {words}"
        for number, words in (
            (people.named, "may be quoted with the name"),
            (people.anonymous, "may be quoted without the name"),
            (people.no, "may not be quoted"),
            (people.waiting, "waits for an answer" if people.waiting == 1 else "wait for an answer"),
        )
        if number
    ]
    who = f"{people.people:,} names of people" if alike.proposed else count(people.people, "person", "people")
    several = f" ({verbs.intake.how_many(alike)} may be somebody’s who is here under another)" if alike.proposed else ""
    beside = f" {count(people.facilitators, 'facilitator')} beside." if people.facilitators else ""
    return f"Of {who} in this inquiry{several}: {', '.join(said)}.{beside}"
