"""Finding work on the Code page: filters, order, progress, and deciding a whole group at once."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Action, CodeRef, Role
from harvest.model.plural import count
from harvest.ui import background, session
from harvest.ui.widgets import IN_ADDRESS, looking_through, plain
from harvest.workspace import Workspace

STATUS = {
    "": "all",
    "todo": "not decided by me",
    "suggested": "not decided by me, with suggestions",
    "done": "coded by me",
    "mine": "decided by me",
    "none": "none of these fit",
    "nowhere": "far from every code",
    "flagged": "flagged for discussion",
    "disputed": "coders differ",
}
ORDER = {
    "text": "as it was said",
    "likely": "surest suggestions first",
    "uncertain": "most uncertain first",
    "spread": "spread over all codes",
}
ANY = "any"
ROLES = {r.value: r.words.label for r in Role if r is not Role.FACILITATOR}


OFFERED = 500
"""So many are listed to choose from; where there are more, others are typed. Fifty thousand names are megabytes for
each browser, and again with every click."""


def _pick(label: str, options: list[str], key: str) -> str:
    more = len(options) > OFFERED
    chosen = st.selectbox(
        label,
        [ANY, *options[:OFFERED]],
        key=f"find_{key}",
        bind=IN_ADDRESS,
        accept_new_options=more,
        help=f"The first {OFFERED} of {len(options):,} are listed; type any other." if more else None,
    )
    return "" if chosen == ANY else str(chosen)


def show_suggesting(ws: Workspace) -> None:
    """That codes are being suggested or names looked for, while they are."""
    said = looking_through.still_hidden(ws) or background.progress_sentence(ws)
    if said:  # beside the title: what comes and goes moves no passage under somebody's hand
        st.container(key="code_suggesting").caption(said)


def find(ws: Workspace) -> verbs.desk.Filter:
    """The filter the coder chose."""
    have = verbs.desk.filter_choices(ws)
    labels = {f"{b.id}/{c.id}": f"{c.label} ({b.name})" for b in ws.codebooks() for c in b.codes}
    with st.popover("Find and order", icon=":material/filter_list:", width="content"):
        words = st.text_input("Words in the passage", key="find_words", bind=IN_ADDRESS, placeholder="allotment")
        meaning = st.toggle("Also what means something like it", key="find_meaning", bind=IN_ADDRESS)
        left, middle, right = st.columns(3)
        with left:
            source = _pick("File", have["source"], "source")
            event = _pick("Event", have["event"], "event")
            table = _pick("Table", have["table"], "table")
            speaker = _pick("Speaker", have["speaker"], "speaker")
        with middle:
            question = _pick("Question", have["question"], "question")
            role = st.selectbox(
                "Who speaks", ["", *ROLES], format_func=lambda r: ROLES.get(r, ANY), key="find_role", bind=IN_ADDRESS
            )
            by = _pick("Decided by", have["coder"], "coder")
        with right:
            code = st.selectbox(
                "Code", ["", *labels], format_func=lambda r: labels.get(r, ANY), key="find_code", bind=IN_ADDRESS
            )
            status = st.selectbox(
                "State", list(STATUS), format_func=STATUS.__getitem__, key="find_status", bind=IN_ADDRESS
            )
            order = st.selectbox("Order", list(ORDER), format_func=ORDER.__getitem__, key="find_order", bind=IN_ADDRESS)
        alike = _alike(ws)
        at_least = (
            st.slider(
                "Suggested with at least", 0, 100, step=5, format="%d %%", key="find_probability", bind=IN_ADDRESS
            )
            / 100
        )
    return verbs.desk.Filter(
        source,
        event,
        table,
        question,
        str(role),
        str(code),
        str(status),
        by,
        words,
        at_least,
        str(order),
        only=alike,
        speaker=speaker,
        meaning=meaning,
    )


def say_in_force(ws: Workspace, wanted: verbs.desk.Filter, ids: list[int]) -> None:
    """Why not all passages are in view, where a filter is in force, and the way back to all of them."""
    said = _in_force(ws, wanted)
    if said:
        with st.container(horizontal=True, gap="small", vertical_alignment="center", key="code_in_force"):
            st.caption(plain(f"{count(len(ids), 'passage')} in view: {' · '.join(said)}"))
            st.button("Show all", key="find_nothing", type="tertiary", on_click=_forget_filter)


def _in_force(ws: Workspace, wanted: verbs.desk.Filter) -> list[str]:
    labels = {f"{b.id}/{c.id}": c.label for b in ws.codebooks() for c in b.codes} if wanted.code else {}
    sought = "mean something like" if wanted.meaning else "with the words"
    return [
        *([f"{sought} “{wanted.words}”" + (", the nearest first" if wanted.meaning else "")] if wanted.words else []),
        *([labels.get(wanted.code, wanted.code)] if wanted.code else []),
        *([STATUS.get(wanted.status, wanted.status)] if wanted.status else []),
        *([ROLES.get(wanted.role, wanted.role)] if wanted.role else []),
        *(x for x in (wanted.source, wanted.event, wanted.table, wanted.question, wanted.speaker, wanted.coder) if x),
        *([f"suggested with at least {wanted.at_least:.0%}"] if wanted.at_least else []),
        *(["say alike things"] if wanted.only else []),
    ]


def _forget_filter() -> None:
    """All passages again, in the order that was chosen."""
    for name in ("source", "event", "table", "speaker", "question", "coder"):
        session.set_widget_value(f"find_{name}", ANY)
    for name in ("role", "code", "status", "words"):
        session.set_widget_value(f"find_{name}", "")
    for name in ("meaning", "alike"):
        session.set_widget_value(f"find_{name}", False)
    session.set_widget_value("find_probability", 0)


def _alike(ws: Workspace) -> frozenset[int]:
    """The passages of the group of alike ones that was chosen; empty when none was."""
    if not st.toggle("Only a group of passages that say alike things", key="find_alike", bind=IN_ADDRESS):
        return frozenset()
    groups = verbs.desk.alike_groups(ws)
    if not groups:
        st.caption("No groups yet: they come with the first suggestions.")
        return frozenset()
    names = [f"{count(len(g.passages), 'passage')} like “{g.typical[:70]}”" for g in groups]
    at = st.selectbox("Alike passages", range(len(groups)), format_func=names.__getitem__, key="find_group")
    return frozenset(groups[at].passages)


def group_work(ws: Workspace, me: str, ids: list[int]) -> None:
    """Decide every passage in view in one act, which is one undo."""
    with st.popover("Decide the group", icon=":material/checklist:", help="One act for every passage in view"):
        st.markdown(
            f"**{count(len(ids), 'passage is', 'passages are')} in view.** This is one act: one undo takes it back."
        )
        labels = {f"{b.id}/{c.id}": c.label for b in ws.codebooks() for c in b.codes if not c.retired}
        ref = st.selectbox(
            "Code", ["", *labels], format_func=lambda r: labels.get(r, "whatever is suggested"), key="group_code"
        )
        code = CodeRef.parse(str(ref)) if ref else None
        left, middle, right = st.columns(3)
        done = None
        if left.button("Accept", type="primary", help="Where it is suggested and you have not decided yet"):
            done = verbs.desk.decide_group(ws, ids, Action.CONFIRM, code)
        if middle.button("Reject", disabled=code is None, help="Choose a code first"):
            done = verbs.desk.decide_group(ws, ids, Action.REJECT, code)
        if right.button("None fit", help="No code fits any of these passages"):
            done = verbs.desk.decide_group(ws, ids, Action.NONE)
        if done is not None:
            session.notify(f"Decided on {count(done, 'passage')}. Undo takes it back in one step.")
            st.rerun()
