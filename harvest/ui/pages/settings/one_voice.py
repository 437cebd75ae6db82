"""One voice: what it permits by purpose, how each answer is known, recording another, releasing a child's words."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Voice
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.pages.settings import told_back
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

PURPOSES = {
    "analysis": "Analysis: being counted",
    "quotation": "Being quoted",
    "sharing": "Sharing with partners",
    "photo": "The photo",
    "archive": "The archive",
}
ONLY_THERE = "only for what is in the files where they said yes"
UNDER_AGE = "under "
"""So begins the reason for which a child's words are held."""
FOR_ALL = "chosen at upload"
OF_ALL = "said of everybody"
ANSWERS = {
    "yes": "yes",
    "no": "no",
    "anonymous": "yes, without the name",
    "named": "yes, with the name",
    "unknown": "no answer",
    "ask": "ask first",
    "partners": "with partners and no further",
}


def show(ws: Workspace, voice: Voice) -> None:
    """What this voice permits, and the acts that change it."""
    every = verbs.protection.voices_json(ws)["voices"]
    found = next((v for v in every if v["id"] == voice.id), None)
    if found is None or found["withdrawn"]:
        return
    st.markdown(f"**What {plain(voice.pseudonym)} permits**")
    if found["receipt"]:
        st.text(f"Receipt for the teller, to withdraw by without a name: {found['receipt']}")
    if found["minor"]:
        why = "; ".join(plain(r) for r in found["hold"] if r not in _other_reasons(found))
        st.warning(
            "Under 16: nothing they said leaves until a named person releases it."
            + (f" Read from: {why}." if why else ""),
            icon=":material/child_care:",
        )
        if st.button("Release a child’s words …", key="release", icon=":material/lock_open:"):
            _release(ws, voice, _other_reasons(found))
    for reason in _other_reasons(found):
        st.warning(
            f"Held until a person has looked: {plain(reason)}. Recording what they say of being quoted releases it.",
            icon=":material/pan_tool:",
        )
    _parts(ws, voice, found["parts"])
    st.markdown("\n".join(line for purpose, label in PURPOSES.items() for line in _lines(found, purpose, label)))
    _record(ws, voice)
    told_back.show(ws, voice)


def _parts(ws: Workspace, voice: Voice, parts: Sequence[str]) -> None:
    """What they asked to leave out, how many of their passages wait for it, and the act that lets them go, too."""
    if not parts:
        return
    waiting, every = verbs.protection.passages_of_parts(ws, voice.id)
    shown = "; ".join(plain(reason) for reason in parts)
    st.info(
        f"They asked to leave a part of their words out: {shown}. Of their {count(every, 'passage')} "
        f"{len(waiting)} {'waits' if len(waiting) == 1 else 'wait'} for it; what they permit holds for the others.",
        icon=":material/content_cut:",
    )
    with st.expander("What waits for it", icon=":material/format_quote:"):
        for p in waiting:
            st.text(p.text)
    if st.button("That part may be quoted, too", key=f"parts_{voice.id}", icon=":material/lock_open:"):
        verbs.settings.record_consent(ws, [voice.id], {"parts": []})
        session.notify(f"{voice.pseudonym}: no part of their words waits any more.")
        st.rerun()


def _answer(found: verbs.protection.VoiceAnswer, purpose: str) -> str:
    """What holds for this purpose; a yes that stands in some of the files alone is no answer for all of the words."""
    now = str(dict(found["consent"])[purpose])
    some = any(r["answers"].get(purpose) in ("yes", "anonymous", "named") for r in found["recorded"])
    return ONLY_THERE if now == "unknown" and some else ANSWERS[now]


def _other_reasons(found: verbs.protection.VoiceAnswer) -> list[str]:
    """Why they are held besides their age."""
    return [reason for reason in found["hold"] if not (found["minor"] and reason.startswith(UNDER_AGE))]


def _lines(found: verbs.protection.VoiceAnswer, purpose: str, label: str) -> list[str]:
    """What holds for this purpose, and under it how that is known: one line for each wording that was answered."""
    known = _known(found, purpose)
    now = f"- {label}: **{_answer(found, purpose)}**"
    if len(known) < 2:
        return [f"{now} ({plain(''.join(known) or 'nobody was asked')})"]
    return [now, *(f"    - {plain(line)}" for line in known)]


def _known(found: verbs.protection.VoiceAnswer, purpose: str) -> list[str]:
    """Every wording that was answered for this purpose, newest first; what was said where that is not what holds."""
    now = dict(found["consent"])[purpose]
    files: dict[tuple[str, str], dict[str, None]] = {}
    day: dict[tuple[str, str], str] = {}
    for r in reversed(found["recorded"]):
        answer = str(r["answers"].get(purpose, "unknown"))
        if answer == "unknown":
            continue
        how = (f"“{r['where']}”" if r["file"] else r["where"]) or f"recorded by {r['who'] or 'nobody named'}"
        met = (answer, OF_ALL if r["where"] == FOR_ALL else how)
        day.setdefault(met, when(r["at"]))
        if r["file"]:
            files.setdefault(met, {})[r["file"]] = None
    return [
        ("" if answer == now else f"{ANSWERS.get(answer, answer)}: ")
        + how
        + (f"{' in' if how == OF_ALL else ', for'} {', '.join(files[answer, how])}" if (answer, how) in files else "")
        + f", {at}"
        for (answer, how), at in day.items()
    ]


def _record(ws: Workspace, voice: Voice) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom"):
        purpose = st.selectbox(
            "Purpose", list(PURPOSES), 1, format_func=PURPOSES.__getitem__, key=f"purpose_{voice.id}", width=260
        )
        options = ["no", "anonymous", "named"] if purpose == "quotation" else ["no", "yes"]
        answer = st.selectbox(
            "What they said",
            options,
            None,
            format_func=ANSWERS.__getitem__,
            key=f"answer_{voice.id}_{purpose}",
            placeholder="Choose",
            width=220,
        )
        if st.button("Record this answer", key="record_answer", disabled=answer is None) and purpose and answer:
            verbs.settings.record_consent(ws, [voice.id], {purpose: answer})
            session.notify(f"{voice.pseudonym}: {PURPOSES[purpose].lower()}, {ANSWERS[answer]}.")
            st.rerun()


@st.dialog("Release a child’s words?")
def _release(ws: Workspace, voice: Voice, still_held: list[str]) -> None:
    me = session.coder()
    if not me:
        st.warning("Say who you are in the side bar first: only a named person can release a child’s words.")
        return
    st.text(
        f"{voice.pseudonym} is under 16. Release their words only when you know that they want it and that a parent or "
        "guardian agreed. What they permit by purpose still holds. The history keeps that you did this, and when."
    )

    def act() -> None:
        verbs.settings.record_consent(ws, [voice.id], {"minor": False, "hold": still_held})
        session.notify(f"The words of {voice.pseudonym} are released by {me}.")

    if st.button(f"I, {plain(me)}, release these words", key="release_sure", type="primary", on_click=act):
        st.rerun()
