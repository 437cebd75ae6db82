"""The row of conditions that evidence is asked with: the same on Themes, over the words behind a number, on Export."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import Condition, Evidence
from harvest.evidence.seen_how import SeenHow
from harvest.evidence.strength_words import people
from harvest.model import Kind, Polarity, Right, Role, Valence, VoiceKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.remembered import Remembered
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

KEYS = {
    "event": "Event",
    "wave": "Wave",
    "table": "Table",
    "role": "Role",
    "question": "Question",
    "round": "Round",
    "source": "Source",
    "code": "With the code",
    "without": "Without the code",
    "valence": "Helps or in the way",
    "polarity": "There, lacking, wished for",
    "agreement": "How coders saw it",
    "coder": "Decided by",
    "words": "Words",
}
Held = Remembered[tuple[Condition, ...]]


def row(
    ws: Workspace, whole: Evidence, held: Held = keys.ASKED, prefix: str = "ask", *, people_too: bool = True
) -> None:
    """What is asked is put together here and kept in ``held``; ``people_too`` False leaves out what people are."""
    where = held.get()
    saved = verbs.planning.asked_before(ws)
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"{prefix}_row"):
        named = keys_of(whole, people_too=people_too)
        key = str(st.selectbox("Only what has", list(named), format_func=lambda k: named[k], key=f"{prefix}_key"))
        options = values_of(ws, whole, key)
        if options:
            value = st.selectbox("which is", list(options), format_func=lambda v: options[v], key=f"{prefix}_{key}")
        else:
            value = st.text_input("which is", key=f"{prefix}_{key}", placeholder="such as: bus")
        st.button(
            "Add", key=f"{prefix}_add", icon=":material/add:", disabled=not str(value or "").strip(),
            on_click=_add, args=(held, key, str(value or "").strip()),
        )  # fmt: skip
        if saved:
            name = st.selectbox(
                "Asked before", list(saved), None, key=f"{prefix}_saved", placeholder="Choose a question"
            )
            st.button(
                "Ask it", key=f"{prefix}_again", disabled=not name, on_click=held.set, args=(saved.get(name or "", ()),)
            )
    if not where:
        st.caption("No condition yet: everything is counted. Conditions of different kinds must all be met.")
        return
    with st.container(horizontal=True, key=f"{prefix}_where", vertical_alignment="bottom"):
        for n, c in enumerate(where):
            names = values_of(ws, whole, c.key)
            st.button(
                f"{KEYS.get(c.key, c.key)}: {plain(names.get(c.value, c.value))}", key=f"{prefix}_out_{n}",
                icon=":material/close:", help="Take this condition away",
                on_click=held.set, args=(tuple(w for w in where if w != c),),
            )  # fmt: skip
        with st.popover("Keep this question", icon=":material/bookmark_add:"):
            name = st.text_input("Under which name?", key=f"{prefix}_name")
            st.button(
                "Keep it", key=f"{prefix}_keep", disabled=not (name and name.strip() and session.coder()),
                on_click=verbs.planning.keep_question, args=(ws, str(name), where),
            )  # fmt: skip


def narrowed(
    ws: Workspace,
    whole: Evidence,
    codebook: str | None,
    event: str | None,
    held: Held = keys.ASKED,
    before: Sequence[Condition] = (),
) -> Evidence:
    """The evidence that meets the conditions, and those asked ``before``; the whole, and why, where that fails."""
    where = held.get()
    if not where:
        return whole
    try:
        return verbs.report.asked_evidence(ws, codebook, event, (*before, *where))
    except HarvestError as error:
        st.error(plain(str(error)), icon=":material/error:")
        return whole


def answered(whole: Evidence, found: Evidence, where: Sequence[Condition]) -> None:
    """How many people of how many meet it, and what cannot be known."""
    everybody = sum(v.kind is VoiceKind.PERSON for v in whole.voices)
    # who signed a pledge speaks of no theme, and is who is asked for where pledges are
    promised = Condition("valence", Valence.PLEDGED) in where
    said = [r for r in found.rows if promised or r.kind != Kind.PLEDGE]
    meets = {r.voice_id for r in said if r.voice_kind is VoiceKind.PERSON}
    tables = {r.table_key for r in said if r.table_key}
    passages = {r.passage_id for r in found.rows}
    counted = people(len(meets), everybody, len(tables))
    all_groups = sum(v.kind is VoiceKind.GROUP for v in whole.voices)
    groups = {r.voice_id for r in said if r.voice_kind is VoiceKind.GROUP}
    beside = f" and {len(groups)} of {count(all_groups, 'group')} that speak as one" if all_groups else ""
    line = f"**{plain(counted)}**{beside}, {count(len(passages), 'passage')}"
    st.markdown(line + (" that meet this." if where else " with an agreed code."))
    for sentence in found.unknown_said:
        st.markdown(f":material/help: {plain(sentence)}")


def keys_of(whole: Evidence, *, people_too: bool = True) -> dict[str, str]:
    """What can be asked by, with what it is called; ages and the like only for those who may see who people are."""
    own = sorted({name for of in whole.attributes.values() for name in of})
    return KEYS | ({n.casefold(): n for n in own} if people_too and session.may(Right.NAMES) else {})


def values_of(ws: Workspace, whole: Evidence, key: str) -> dict[str, str]:
    """What can be chosen for a condition, as it is asked and as it reads; nothing for words, which are typed."""
    if key == "event":  # asked by the title it has here, not by the one that is printed
        return {e.title: e.title for e in verbs.settings.events(ws)}
    if key == "wave":
        dated = sorted((e.date, e.title) for e in verbs.settings.events(ws) if e.date)
        return {str(n): f"{n}: {title}" for n, (_, title) in enumerate(dated, 1)}
    if key in ("code", "without"):
        return {str(t.code): "\u2003" * t.depth + t.name for t in whole.heard}
    if key == "valence":
        return {v.value: v.label for v in Valence}
    if key == "polarity":
        return {p.value: p.words.full for p in Polarity}
    if key == "agreement":
        return {h.value: h.label for h in SeenHow}
    if key == "coder":
        return {name: name for name in whole.coders}
    if key == "role":
        there = {r.role for r in whole.rows}
        return {r.value: r.words.label for r in Role if r.value in there}
    if key not in KEYS:
        own = {v.strip() for of in whole.attributes.values() for name, v in of.items() if name.casefold() == key}
        return {v: v for v in sorted(own - {""})}
    of = {"question": "question", "round": "round", "source": "file", "table": "table"}.get(key)
    return {str(v): str(v) for v in sorted({getattr(r, of) for r in whole.rows} - {None, ""})} if of else {}


def _add(held: Held, key: str, value: str) -> None:
    condition = Condition(key, value)
    held.set((*(c for c in held.get() if c != condition), condition))
