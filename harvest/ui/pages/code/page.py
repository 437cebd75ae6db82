"""Code: what was said here, what fits and why. Main act: accept, reject, add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Right
from harvest.ui import background, desk, news, session
from harvest.ui.pages.code.queue import find, group_work, say_in_force, show_suggesting
from harvest.ui.session import keys
from harvest.ui.sign_in import ask_here

KEY = "desk"
EVERY_SECONDS = 2
REMEMBERED = 200
LEADING = frozenset({"lead", "stop_leading", "follow", "stop_following"})

ws = session.workspace()
me = session.coder()


def _ids(wanted: verbs.desk.Filter) -> list[int]:
    """The passages in view; kept while the order is by what is undecided, so that nothing jumps under one's hands."""
    kept = keys.DESK_QUEUE.get()
    rev = verbs.desk.passages_stamp(ws)
    if kept is None or kept[0] != (wanted, rev):
        kept = ((wanted, rev), verbs.desk.matching(ws, wanted))
        keys.DESK_QUEUE.set(kept)
    return kept[1]


def _go_to(passage_id: int | None, ids: list[int]) -> None:
    if passage_id in ids:
        keys.DESK_FIRST.set(ids.index(passage_id) // verbs.desk.PAGE * verbs.desk.PAGE)
        keys.DESK_FOCUS.set(passage_id)
        keys.DESK_ASKED.set(keys.DESK_ASKED.get() + 1)
    elif passage_id is not None:
        session.say("That passage is not among those in view: take a filter away.", ":material/filter_list:")


def _stay_at(passage_id: int) -> None:
    """Name the passage that is read in the address: a reload or a link goes there."""
    keys.DESK_HERE.set(passage_id)
    keys.PASSAGE_OPENED.set(str(passage_id))
    st.query_params["passage"] = str(passage_id)


def _jump(act: Mapping[str, Any], ids: list[int]) -> None:
    """Go to the passage of a number, to the next one with some words, or to a place in the view (a whole number)."""
    to = act["to"]
    if isinstance(to, int):
        found = ids[to] if 0 <= to < len(ids) else None
    else:
        found = verbs.desk.find_passage(ws, ids, to, act["passage"])
    if found is None:
        session.say(f"No passage in view holds “{to}”.", ":material/search_off:")
    _go_to(found, ids)


def _lead(act: Mapping[str, Any], ids: list[int]) -> None:
    """Ask others to look along, or go along with whoever asks."""
    leads = verbs.review.led(ws)
    if act["type"] == "lead":
        try:
            verbs.review.lead(ws, int(act["passage"]))
            _stay_at(int(act["passage"]))  # the desk tells a moment later where it is: nobody is led back until then
        except HarvestError as error:
            session.say(str(error), ":material/error:")
    elif act["type"] == "stop_leading":
        verbs.review.stop_leading(ws)
    elif act["type"] == "follow" and leads is not None:
        keys.FOLLOWING.set(leads.by)
        _follow(ids)
    else:
        keys.FOLLOWING.forget()


def _follow(ids: list[int]) -> verbs.review.Led | None:
    """Who leads now; whoever goes along with them goes where they went."""
    leads = verbs.review.led(ws)
    if leads is None or leads.by != keys.FOLLOWING.get():
        keys.FOLLOWED_TO.forget()
        return leads
    if keys.FOLLOWED_TO.get() != leads.passage:
        keys.FOLLOWED_TO.set(leads.passage)
        _go_to(leads.passage, ids)
    return leads


def _room(ids: list[int]) -> dict[str, Any]:
    """Who else is at the desk, where, how far they are, and who leads."""
    verbs.review.here(ws, keys.DESK_HERE.get())
    leads = _follow(ids)
    return {
        "people": [{"name": p.name, "number": p.number} for p in verbs.review.at_the_desk(ws)],
        "progress": verbs.review.progress_shown(ws),
        "led": leads
        and {"by": leads.by, "number": leads.number, "mine": leads.by == me, "along": keys.FOLLOWING.get() == leads.by},
        "may_lead": session.may(Right.ROUNDS),
    }


def _take() -> None:
    """Do what came from the desk."""
    if session.stopped(ws):
        return  # the desk keeps it
    acked = keys.DESK_ACKNOWLEDGED.kept()
    try:
        acts = desk.acts(session.widget_value(KEY), acked)  # the desk sends again what it does not know to have arrived
    except HarvestError as error:
        verbs.team.turn_away(ws, verbs.team.TurnedAway.ACT)
        session.say(str(error), ":material/error:")
        return
    dealt, problems = verbs.desk.carry_out(ws, acts)
    acked.extend(dealt)
    del acked[:-REMEMBERED]
    if verbs.suggesting.retraining_due(ws):
        background.start_again(ws)
    for problem in problems:
        session.say(problem, ":material/error:")
    queue = keys.DESK_QUEUE.get()
    ids = queue[1] if queue else []
    for act in acts:
        first = keys.DESK_FIRST.get()
        if act["type"] == "here":
            _stay_at(int(act["passage"]))
        elif act["type"] == "transcript":
            keys.DESK_TRANSCRIPT.set(int(act["passage"]))
        elif act["type"] == "jump":
            _jump(act, ids)
        elif act["type"] in LEADING:
            _lead(act, ids)
        elif act["type"] == "for_pack":
            _for_the_pack(act["ref"], int(act["passage"]))
        if act["type"] == "next_page" and first + verbs.desk.PAGE < len(ids):
            keys.DESK_FIRST.set(first + verbs.desk.PAGE)
            keys.DESK_FOCUS.set(ids[first + verbs.desk.PAGE])
        elif act["type"] == "prev_page" and first > 0:
            keys.DESK_FIRST.set(max(0, first - verbs.desk.PAGE))
            keys.DESK_FOCUS.set(ids[max(0, first - 1)])
        elif act["type"] == "next_todo":
            _go_to(verbs.desk.next_todo(ws, ids, int(act["passage"])), ids)


def _for_the_pack(ref: str, passage: int) -> None:
    """Choose words for the pack, or take them out of it again, and say which."""
    try:
        chosen = verbs.report.toggle_for_pack(ws, ref, passage)
    except HarvestError as error:
        session.say(str(error), ":material/error:")
    else:
        said = "These words are chosen for the pack." if chosen else "These words are taken out of the pack."
        session.say(said, ":material/format_quote:")


@st.fragment(run_every=EVERY_SECONDS)
def _desk(wanted: verbs.desk.Filter) -> None:
    stopped = session.stopped(ws)
    if stopped:  # what is not saved stays on the desk, to be copied
        last = {"inquiry": keys.DESK_INQUIRY.get(), "coder": me, "stopped": stopped}
        desk.desk(last, key=KEY, on_act=_take)
        return
    if news.tell(ws):
        st.rerun()
    show_suggesting(ws)
    ids = _ids(wanted)
    if not ids:
        st.info("No passage fits these filters. Take one away, or choose another source.")
        return
    room = _room(ids)
    first = min(keys.DESK_FIRST.get(), (len(ids) - 1) // verbs.desk.PAGE * verbs.desk.PAGE)
    focus = keys.DESK_FOCUS.get()
    shown = verbs.desk.view(ws, ids, first=first, focus=focus, acked=keys.DESK_ACKNOWLEDGED.get())
    keys.DESK_INQUIRY.set(str(shown["inquiry"]))
    around = keys.DESK_TRANSCRIPT.take()
    said = {} if around is None else {"transcript": verbs.desk.transcript(ws, around)}
    written = ws.caches.of(desk.Written)
    books, has = desk.name_of(shown["codebooks"], written), keys.DESK_BOOKS.get()
    view = {**shown, **room, **said, "asked": keys.DESK_ASKED.get()}
    desk.desk(view, key=KEY, on_act=_take, written=written, page_has=has)
    session.show_said()
    if books not in (has, keys.DESK_BOOKS_ASKED.get()):  # somebody changed one: the page gets them once, as before
        keys.DESK_BOOKS_ASKED.set(books)
        st.rerun()


@st.fragment(run_every=EVERY_SECONDS)
def _nothing_yet() -> None:
    """An empty desk, which fills as soon as anybody has taken something in."""
    if verbs.desk.has_passages(ws):
        st.rerun()
    st.info("There is nothing to code yet. Upload what people said first.")
    session.link("upload", "Go to Upload", ":material/upload_file:")


def _page() -> None:
    if not me or not verbs.desk.has_passages(ws):
        st.title("Code", anchor=False)
    if not me:
        ask_here(ws, "every decision carries a name")
        return
    if not verbs.desk.has_passages(ws):
        _nothing_yet()
        return
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="code_head"):
        st.title("Code", anchor=False)
        wanted = find(ws)
        ids = _ids(wanted)
        group_work(ws, me, ids)
    say_in_force(ws, wanted, ids)
    asked = keys.PASSAGE_TO_OPEN.take() or st.query_params.get("passage")
    if asked is not None and str(asked).isdigit() and keys.PASSAGE_OPENED.get() != asked:
        keys.PASSAGE_OPENED.set(asked)
        _go_to(int(asked), ids)
    elif asked is None and keys.DESK_HERE.get() is not None:
        _stay_at(int(keys.DESK_HERE.get() or 0))
    background.get_ready(ws)
    desk.script_of_the_desk()
    keys.DESK_BOOKS.set(desk.codebooks_of_the_desk(verbs.desk.codebooks_shown(ws), ws.caches.of(desk.Written)))
    _desk(wanted)


_page()
