"""Asking the evidence with several conditions: who, where, under which codes, with which words; two things crossed."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import Condition, Evidence
from harvest.evidence.crossed import DIMENSIONS, crossed
from harvest.evidence.strength_words import people
from harvest.model import Audience, Polarity, Right, Role, Valence, VoiceKind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.themes import table
from harvest.ui.session import keys
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

KEYS = {
    "event": "Event",
    "table": "Table",
    "role": "Role",
    "question": "Question",
    "round": "Round",
    "source": "Source",
    "code": "With the code",
    "without": "Without the code",
    "valence": "Helps or in the way",
    "polarity": "There, lacking, wished for",
    "words": "Words",
}


def ask(ws: Workspace, whole: Evidence, codebook: str, event: str | None) -> Evidence:
    """The row of conditions, the answer and the matrix; the evidence that meets the conditions."""
    _row(ws, whole)
    where = keys.ASKED.get()
    found = whole
    if where:
        try:
            # what people are is told to the team alone
            audience = Audience.PUBLIC if all(c.key in KEYS for c in where) else Audience.TEAM
            found = verbs.report.current_evidence(ws, codebook, event, where=where, audience=audience)
        except HarvestError as error:
            st.error(plain(str(error)), icon=":material/error:")
    _answer(whole, found, where)
    themes = table.ordered(found)
    if themes:
        table.table(found, themes)
        _matrix(found)
    return found


def _row(ws: Workspace, whole: Evidence) -> None:
    where = keys.ASKED.get()
    saved = verbs.planning.asked_before(ws)
    with st.container(horizontal=True, vertical_alignment="bottom", key="ask_row"):
        # ages and the like only for those who may see who people are
        own = sorted({name for of in whole.attributes.values() for name in of}) if session.may(Right.NAMES) else []
        named = KEYS | {name.casefold(): name for name in own}
        key = str(st.selectbox("Only what has", list(named), format_func=lambda k: named[k], key="ask_key"))
        options = _values(ws, whole, key)
        if options:
            value = st.selectbox("which is", list(options), format_func=lambda v: options[v], key=f"ask_{key}")
        else:
            value = st.text_input("which is", key=f"ask_{key}", placeholder="such as: bus")
        st.button(
            "Add", key="ask_add", icon=":material/add:", disabled=not str(value or "").strip(),
            on_click=_add, args=(key, str(value or "").strip()),
        )  # fmt: skip
        if saved:
            name = st.selectbox("Asked before", list(saved), None, key="ask_saved", placeholder="Choose a question")
            st.button(
                "Ask it", key="ask_again", disabled=not name, on_click=keys.ASKED.set, args=(saved.get(name or "", ()),)
            )
    if not where:
        st.caption("No condition yet: everything is counted. Conditions of different kinds must all be met.")
        return
    with st.container(horizontal=True, key="ask_where", vertical_alignment="bottom"):
        for n, c in enumerate(where):
            names = _values(ws, whole, c.key)
            st.button(
                f"{KEYS.get(c.key, c.key)}: {plain(names.get(c.value, c.value))}", key=f"ask_out_{n}",
                icon=":material/close:", help="Take this condition away",
                on_click=keys.ASKED.set, args=(tuple(w for w in where if w != c),),
            )  # fmt: skip
        with st.popover("Keep this question", icon=":material/bookmark_add:"):
            name = st.text_input("Under which name?", key="ask_name")
            st.button(
                "Keep it", key="ask_keep", disabled=not (name and name.strip() and session.coder()),
                on_click=verbs.planning.keep_question, args=(ws, str(name), where),
            )  # fmt: skip


def _values(ws: Workspace, whole: Evidence, key: str) -> dict[str, str]:
    """What can be chosen for a condition, as it is asked and as it reads; nothing for words, which are typed."""
    if key == "event":  # asked by the title it has here, not by the one that is printed
        return {e.title: e.title for e in verbs.settings.events(ws)}
    if key in ("code", "without"):
        return {str(t.code): "\u2003" * t.depth + t.name for t in whole.heard}
    if key == "valence":
        return {v.value: v.label for v in Valence}
    if key == "polarity":
        return {p.value: p.words.full for p in Polarity}
    if key == "role":
        there = {row.role for row in whole.rows}
        return {r.value: r.words.label for r in Role if r.value in there}
    if key not in KEYS:
        own = {v.strip() for of in whole.attributes.values() for name, v in of.items() if name.casefold() == key}
        return {v: v for v in sorted(own - {""})}
    of = {"question": "question", "round": "round", "source": "file", "table": "table"}.get(key)
    return {str(v): str(v) for v in sorted({getattr(row, of) for row in whole.rows} - {None, ""})} if of else {}


def _add(key: str, value: str) -> None:
    condition = Condition(key, value)
    keys.ASKED.set((*(c for c in keys.ASKED.get() if c != condition), condition))


def _answer(whole: Evidence, found: Evidence, where: Sequence[Condition]) -> None:
    everybody = sum(v.kind is VoiceKind.PERSON for v in whole.voices)
    meets = {row.voice_id for row in found.rows if row.voice_kind is VoiceKind.PERSON}
    tables = {row.table_key for row in found.rows if row.table_key}
    passages = {row.passage_id for row in found.rows}
    said = people(len(meets), everybody, len(tables))
    st.markdown(f"**{plain(said)}**, {count(len(passages), 'passage')}" + (" that meet this." if where else "."))
    for sentence in found.unknown_said:
        st.markdown(f":material/help: {plain(sentence)}")


def _matrix(found: Evidence) -> None:
    st.subheader("Any two set against each other", anchor=False)
    with st.container(horizontal=True, key="ask_matrix"):
        rows = st.selectbox("Rows", list(DIMENSIONS), 0, format_func=lambda d: DIMENSIONS[d], key="cross_rows")
        columns = st.selectbox("Columns", list(DIMENSIONS), 3, format_func=lambda d: DIMENSIONS[d], key="cross_columns")
    if rows == columns:
        st.info("Choose two that differ.")
        return
    made = crossed(found, rows, columns)
    key = quotations_dialog.turn("crossed")

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is None or cell[1] not in made.columns:
            return
        place = (made.rows[cell[0]], cell[1])
        if made.passages.get(place):
            codes = frozenset(str(t.code) for t in found.themes)
            quotations_dialog.begin(Drill(" · ".join(place), codes, passages=made.passages[place]))

    st.caption("Each number says how many people. Click one to read the words behind it.")
    st.dataframe(
        pd.DataFrame(
            [{DIMENSIONS[rows]: r, **{c: made.people.get((r, c), 0) for c in made.columns}} for r in made.rows]
        ),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        column_config={DIMENSIONS[rows]: st.column_config.TextColumn(pinned=True, width=160)},
        alt=f"People by {DIMENSIONS[rows].lower()} and {DIMENSIONS[columns].lower()}",
    )
