"""The board of dreams: groups that people named, suggested ones, those that stand alone, those apart by right."""

from __future__ import annotations

import time
from typing import Any

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import DecisionError
from harvest.model import Dream, DreamGroup, Horizon, table_names
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.board import act, board
from harvest.ui.session import keys
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

BOARD = "dreams_board"
VIEW = "dreams_view"
AT_ONCE = 0.5
"""Seconds in which nobody asks how far it is."""
DREAMS, STATEMENTS = "Dreams", "Statements"


def show(ws: Workspace) -> None:
    """The board, and what was opened from it."""
    every = _looked_through(ws)
    if not every.dreams:
        st.info("No dream cards are here yet.")
        return
    st.markdown(_said(every))
    with st.expander("How to move a card"):
        st.markdown(
            "Drag it, or choose **Move to …** on it. With the keyboard: arrows go from card to card, **1** to **9** "
            "move it to that group, **a** sets it apart, **m** goes to the list, space chooses several."
        )
    board({"groups": groups(every)}, key=BOARD, on_act=lambda: done(ws, act(session.widget_value(BOARD))))
    opened = keys.DREAM_OPEN.take()
    if opened in every.by_id:
        _about(ws, every.by_id[opened])


def _looked_through(ws: Workspace) -> verbs.planning.Dreams:
    """All dreams; with how far it is where a heap of them takes a while."""
    with st.spinner("Looking for dreams that belong together …"):
        bar, began = st.empty(), time.monotonic()

        def progress(done: int, of: int) -> None:
            if time.monotonic() - began > AT_ONCE:
                told = f"Read {done / of:.0%} of what tells dreams apart" if done < of else "Putting dreams together"
                bar.progress(done / of, text=told)

        every = verbs.planning.all_dreams(ws, progress=progress)
        bar.empty()
    return every


def _said(every: verbs.planning.Dreams) -> str:
    named = count(len(every.groups), "group") + " named"
    waiting = f", {len(every.proposed):,} suggested and kept only when you name them" if every.proposed else ""
    how = "" if every.by or not every.proposed else " No model is on this computer: they are suggested by shared words."
    return f"{count(len(every.dreams), 'dream')}: {named}{waiting}.{how}"


def groups(every: verbs.planning.Dreams) -> list[dict[str, Any]]:
    """The columns of the board: named groups, suggested ones, cards that stand alone, cards apart."""
    found = [_group(every, g, "proposed" if g.proposed else "named") for g in (*every.groups, *every.proposed)]
    alone = DreamGroup(verbs.planning.ALONE, "On their own", every.alone)
    apart = DreamGroup("apart", "Apart, by right", every.apart)
    found.append(_group(every, alone, "alone", "In no group yet."))
    found.append(_group(every, apart, "apart", "A dream that dissents keeps its place outside every group."))
    return found


def _group(every: verbs.planning.Dreams, group: DreamGroup, kind: str, said: str = "") -> dict[str, Any]:
    return {
        "id": group.id,
        "name": group.name,
        "kind": kind,
        "hint": _figures(every, group) + (f". {said}" if said else ""),
        "cards": [{"id": i, "text": every.by_id[i].text, "notes": _notes(every.by_id[i])} for i in group.dreams],
    }


def _figures(every: verbs.planning.Dreams, group: DreamGroup) -> str:
    """Cards, tables, people and dots of a group side by side, never added."""
    parts = [count(len(group.dreams), "card")]
    tables, people, dots = len(every.tables(group)), every.people(group), every.dots(group)
    parts += [count(tables, "table")] if tables else []
    parts += [count(people, "person", "people")] if people else []
    parts += [count(dots, "dot")] if dots else []
    return " · ".join(parts)


def _notes(dream: Dream) -> str:
    table = table_names.called(dream.table) if dream.table else ""
    table = table if not table or "table" in table.lower() else f"table {table}"
    label = dream.horizon.words.label if dream.horizon else ""
    when = f"{dream.when} ({label})" if dream.when and label not in ("", dream.when) else dream.when or label
    parts = [table, when, count(dream.dots, "dot") if dream.dots else ""]
    return " · ".join(p for p in parts if p)


def done(ws: Workspace, what: dict[str, Any] | None) -> None:
    """Do what was done on the board; a sentence where it does not fit any more."""
    try:
        match what:
            case {"type": "move", "dreams": dreams, "to": to}:
                verbs.planning.move_dreams(ws, dreams, to)
            case {"type": "name", "group": group, "name": name}:
                verbs.planning.name_group(ws, group, name)
            case {"type": "split", "dreams": dreams, "name": name}:
                verbs.planning.new_group(ws, name, dreams)
            case {"type": "merge", "group": group, "into": into}:
                verbs.planning.merge_groups(ws, group, into)
            case {"type": "card", "dream": dream}:
                keys.DREAM_OPEN.set(dream)
            case {"type": "statement", "group": group}:
                keys.STATEMENT_OF.set(group)
                session.set_widget_value(VIEW, STATEMENTS)
    except DecisionError as error:
        session.notify(str(error))


@st.dialog("About this dream")
def _about(ws: Workspace, dream: Dream) -> None:
    st.markdown(f"> {plain(dream.text)}")
    horizon = st.radio(
        "When it is to come true",
        [None, *Horizon],
        index=0 if dream.horizon is None else 1 + list(Horizon).index(dream.horizon),
        format_func=lambda h: "not said" if h is None else h.words.label,
        horizontal=True,
        key=f"dream_horizon_{dream.id}",
    )
    dots = st.number_input(
        "Dots that people put on it", 0, 999, dream.dots or 0, key=f"dream_dots_{dream.id}", help="Dots are not people"
    )
    if st.button("Keep", type="primary", key=f"dream_keep_{dream.id}"):
        changed_dots = int(dots) if int(dots) != (dream.dots or 0) else None
        verbs.planning.describe_dream(
            ws, dream.id, horizon=horizon if horizon != dream.horizon else "", dots=changed_dots
        )
        session.notify("What is said of the dream is kept.")
        st.rerun()
