"""Code: what was said here, what fits and why. Main act: accept, reject, add."""

from __future__ import annotations

import streamlit as st

from harvest.ui import background, desk, session
from harvest.ui.pages.code.queue import find, group_work, show_progress
from harvest.ui.session import keys
from harvest.ui.sign_in import ask_here
from harvest.workspace.desk import acts as desk_acts
from harvest.workspace.desk import view as showing
from harvest.workspace.desk.queue import Filter, matching, next_todo, shape
from harvest.workspace.suggesting import retraining

KEY = "desk"
EVERY_SECONDS = 2
REMEMBERED = 200

ws = session.workspace()
me = session.coder()


def _ids(wanted: Filter) -> list[int]:
    """The passages in view; kept while the order is by what is undecided, so that nothing jumps under one's hands."""
    kept = keys.DESK_QUEUE.get()
    rev = shape(ws)
    if kept is None or kept[0] != (wanted, rev):
        kept = ((wanted, rev), matching(ws, me, wanted))
        keys.DESK_QUEUE.set(kept)
    return kept[1]


def _go_to(passage_id: int | None, ids: list[int]) -> None:
    if passage_id in ids:
        keys.DESK_FIRST.set(ids.index(passage_id) // showing.PAGE * showing.PAGE)
        keys.DESK_FOCUS.set(passage_id)


def _take() -> None:
    """Do what came from the desk."""
    acked = keys.DESK_ACKNOWLEDGED.kept()
    acts = desk.acts(session.widget_value(KEY), acked)  # the desk sends again what it does not know to have arrived
    dealt, problems = desk_acts.do(ws, me, acts)
    acked.extend(dealt)
    del acked[:-REMEMBERED]
    if retraining.due(ws):
        background.start(ws, again=True)
    for problem in problems:
        st.toast(problem, icon=":material/error:")
    queue = keys.DESK_QUEUE.get()
    ids = queue[1] if queue else []
    for act in acts:
        first = keys.DESK_FIRST.get()
        if act["type"] == "next_page" and first + showing.PAGE < len(ids):
            keys.DESK_FIRST.set(first + showing.PAGE)
            keys.DESK_FOCUS.set(ids[first + showing.PAGE])
        elif act["type"] == "prev_page" and first > 0:
            keys.DESK_FIRST.set(max(0, first - showing.PAGE))
            keys.DESK_FOCUS.set(ids[max(0, first - 1)])
        elif act["type"] == "next_todo":
            _go_to(next_todo(ws, me, ids, int(act["passage"])), ids)


@st.fragment(run_every=EVERY_SECONDS)
def _desk(wanted: Filter) -> None:
    show_progress(ws, me)
    ids = _ids(wanted)
    if not ids:
        st.info("No passage fits these filters. Take one away, or choose another source.")
        return
    first = min(keys.DESK_FIRST.get(), (len(ids) - 1) // showing.PAGE * showing.PAGE)
    focus = keys.DESK_FOCUS.get()
    shown = showing.view(ws, me, ids, first=first, focus=focus, acked=keys.DESK_ACKNOWLEDGED.get())
    desk.desk(shown, key=KEY, on_act=_take)


def _page() -> None:
    st.title("Code")
    if not me:
        ask_here(ws, "every decision carries a name")
        return
    if not showing.has_passages(ws):
        st.info("There is nothing to code yet. Upload what people said first.")
        st.page_link("harvest/ui/pages/upload/page.py", label="Go to Upload", icon=":material/upload_file:")
        return
    with st.container(horizontal=True, gap="small"):
        wanted = find(ws)
        ids = _ids(wanted)
        group_work(ws, me, ids)
    asked = keys.PASSAGE_TO_OPEN.take() or st.query_params.get("passage")
    if asked is not None and str(asked).isdigit() and keys.PASSAGE_OPENED.get() != asked:
        keys.PASSAGE_OPENED.set(asked)
        _go_to(int(asked), ids)
    _desk(wanted)


_page()
