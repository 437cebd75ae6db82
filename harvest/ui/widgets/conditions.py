"""The row of conditions that evidence is asked with: the same on Themes, over the words behind a number, on Export."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import CanAsk, Condition, Spoke, Where
from harvest.evidence.seen_how import SeenHow
from harvest.evidence.strength_words import people
from harvest.model import Polarity, Right, Role, Valence
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
    ws: Workspace, can_ask: CanAsk, held: Held = keys.ASKED, prefix: str = "ask", *, people_too: bool = True
) -> None:
    """What is asked is put together here and kept in ``held``; ``people_too`` False leaves out what people are."""
    where = held.get()
    saved = verbs.planning.asked_before(ws)
    with st.container(horizontal=True, vertical_alignment="bottom", key=f"{prefix}_row"):
        named = keys_of(can_ask, people_too=people_too)
        key = str(st.selectbox("Only what has", list(named), format_func=lambda k: named[k], key=f"{prefix}_key"))
        options = values_of(ws, can_ask, key)
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
            names = values_of(ws, can_ask, c.key)
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
    ws: Workspace, codebook: str | None, event: str | None, held: Held = keys.ASKED, before: Where = ()
) -> Where:
    """The conditions to be met: those asked ``before`` and those held; without these, and why, where that fails."""
    where = held.get()
    if where:
        try:
            verbs.report.asked_evidence(ws, codebook, event, (*before, *where))
        except HarvestError as error:
            st.error(plain(str(error)), icon=":material/error:")
            return before
    return (*before, *where)


def answered(everybody: Spoke, spoke: Spoke, unknown_said: Sequence[str], where: Where) -> None:
    """How many people of how many meet it, and what cannot be known."""
    counted = people(spoke.people, everybody.people, spoke.tables)
    all_groups = count(everybody.groups, "group")
    beside = f" and {spoke.groups} of {all_groups} that speak as one" if everybody.groups else ""
    line = f"**{plain(counted)}**{beside}, {count(spoke.passages, 'passage')}"
    st.markdown(line + (" that meet this." if where else " with an agreed code."))
    for sentence in unknown_said:
        st.markdown(f":material/help: {plain(sentence)}")


def keys_of(can_ask: CanAsk, *, people_too: bool = True) -> dict[str, str]:
    """What can be asked by, with what it is called; ages and the like only for those who may see who people are."""
    return KEYS | ({n.casefold(): n for n in can_ask.own} if people_too and session.may(Right.NAMES) else {})


def values_of(ws: Workspace, can_ask: CanAsk, key: str) -> dict[str, str]:
    """What can be chosen for a condition, as it is asked and as it reads; nothing for words, which are typed."""
    if key == "event":  # asked by the title it has here, not by the one that is printed
        return {e.title: e.title for e in verbs.settings.events(ws)}
    if key == "wave":
        dated = sorted((e.date, e.title) for e in verbs.settings.events(ws) if e.date)
        return {str(n): f"{n}: {title}" for n, (_, title) in enumerate(dated, 1)}
    if key in ("code", "without"):
        return dict(can_ask.codes)
    if key == "valence":
        return {v.value: v.label for v in Valence}
    if key == "polarity":
        return {p.value: p.words.full for p in Polarity}
    if key == "agreement":
        return {h.value: h.label for h in SeenHow}
    if key == "role":
        return {r.value: r.words.label for r in Role if r.value in can_ask.values.get("role", ())}
    if key not in KEYS:
        return {v: v for v in sorted({v for name, of in can_ask.own.items() if name.casefold() == key for v in of})}
    return {v: v for v in can_ask.values.get(key, ())}


def _add(held: Held, key: str, value: str) -> None:
    condition = Condition(key, value)
    held.set((*(c for c in held.get() if c != condition), condition))
