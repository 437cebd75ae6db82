"""The queue of differences: both views side by side, and what the group makes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Polarity
from harvest.model.plural import count
from harvest.model.valence import said
from harvest.ui import aloud, session
from harvest.ui.clock import when
from harvest.ui.session import keys
from harvest.ui.sign_in import ask_here
from harvest.ui.widgets import IN_ADDRESS, page_path, plain
from harvest.ui.widgets.in_pages import in_pages
from harvest.workspace import Workspace


def _view(
    column: st.delta_generator.DeltaGenerator, heading: str, lines: Sequence[tuple[str, str, str]], named: bool
) -> None:
    """One side; without names its votes are counted, and notes stand in the order of their words."""
    with column.container(border=True, height="stretch"):
        st.markdown(f"**{heading}** ({count(len(lines), 'vote')})")
        if not named:
            counted = Counter(what for _, what, _ in lines if what)
            if len(counted) > 1:
                st.text(", ".join(f"{n} × {what}" for what, n in counted.most_common()))
            lines = sorted(("", "", note) for _, _, note in lines if note)
        for who, what, note in lines:
            if who:
                st.text(f"{who}{': ' + what if what else ''}")
            if note:
                st.caption("Note")
                st.text(note)


def _side(ws: Workspace, item: verbs.review.CodingDifference, polarity: Polarity) -> str:
    """A side in the words of the desk: what is there of a barrier is in the way."""
    barrier = ws.code(item.code).stands_for == "barrier"
    return said(polarity, "barrier") if barrier else polarity.words.label


def _asked(label: str, item: verbs.review.CodingDifference) -> str:
    return f"“{label}”: is it there or missing?" if item.polarity_only else f"Does “{label}” fit here?"


def _show(ws: Workspace, item: verbs.review.CodingDifference) -> None:
    asked = _asked(plain(ws.code(item.code).label), item)
    named = not verbs.settings.read_settings(ws).settle_unnamed
    if item.unsure:
        st.caption("Somebody is unsure here: everybody on one side marked the passage for discussion.")
    if item.reopened:
        st.warning(f"This was settled before (“{plain(item.reopened)}”), and somebody has changed their view since.")
    st.header(asked, anchor=False)
    with st.container(border=True):
        st.caption(f"{plain(item.passage.speaker)} · {plain(item.passage.source)}")
        st.text(item.passage.text)
    st.caption(plain(ws.code(item.code).definition))
    notes = dict(item.notes)
    left, right = st.columns(2)
    given = [(c.coder, _side(ws, item, c.polarity), c.memo or notes.get(c.coder, "")) for c in item.with_it]
    if item.polarity_only:
        first = _side(ws, item, item.with_it[0].polarity)
        _view(left, first.capitalize(), [g for g in given if g[1] == first], named)
        _view(right, "Otherwise", [g for g in given if g[1] != first], named)
    else:
        _view(left, "It fits", given, named)
        _view(right, "It does not fit", [(c, "", note) for c, note in item.without_it], named)


def show_queue(ws: Workspace, me: str, queue: Sequence[verbs.review.DifferenceAt]) -> None:
    """One difference at a time, with the two ways to settle it; what somebody is only unsure of stands apart."""
    unsure = [d for d in queue if d.unsure]
    if unsure and len(unsure) < len(queue):
        kinds = {"conflict": f"We differ ({len(queue) - len(unsure)})", "unsure": f"Somebody is unsure ({len(unsure)})"}
        kind = st.segmented_control(
            "Which", list(kinds), format_func=kinds.__getitem__, default="conflict", required=True, key="compare_kind",
            bind=IN_ADDRESS, label_visibility="collapsed",
        )  # fmt: skip
        queue = [d for d in queue if d.unsure == (kind == "unsure")]
    if not queue:
        st.success("Nothing to settle: nobody sees anything differently, or it has all been talked through.")
        st.caption("Differences show up here when two people have decided on the same passage.")
        st.page_link(page_path("code"), label="Go to Code", icon=":material/sell:")
        return
    if not me:
        ask_here(ws, "what is settled carries a name")
        return
    at = min(keys.DIFFERENCE_AT.get(), len(queue) - 1)
    item = verbs.review.coding_difference(ws, queue[at])
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("Previous", disabled=at == 0, icon=":material/chevron_left:"):
            keys.DIFFERENCE_AT.set(at - 1)
            st.rerun()
        st.text(f"{at + 1} of {len(queue)}")
        if st.button("Next", disabled=at + 1 >= len(queue), icon=":material/chevron_right:"):
            keys.DIFFERENCE_AT.set(at + 1)
            st.rerun()
    if item is None:
        st.info("Somebody has settled this meanwhile.")
        return
    aloud.say(f"{at + 1} of {len(queue)}. {_asked(ws.code(item.code).label, item)}", "difference")
    _show(ws, item)
    with st.form(f"settle-{item.passage.id}-{item.code}", border=False):
        reason = st.text_input("Why? A few words for whoever reads this later", max_chars=500)
        polarity = st.segmented_control(
            "If it fits: it is", list(Polarity), format_func=partial(_side, ws, item), default=item.with_it[0].polarity
        )
        with st.container(horizontal=True):
            fits = st.form_submit_button("We agree: it fits", type="primary")
            fits_not = st.form_submit_button("We agree: it does not fit", disabled=item.polarity_only)
    if fits or fits_not:
        verbs.review.settle(ws, item.passage.id, item.code, bool(fits), reason, polarity if fits else None)
        session.notify("Settled. What each of you coded is kept.")
        st.rerun()
    if st.button("Show it in the transcript", icon=":material/article:", type="tertiary"):
        keys.PASSAGE_TO_OPEN.set(item.passage.id)
        st.switch_page(page_path("code"))


def show_unsure(ws: Workspace) -> None:
    """Passages that people marked for discussion."""
    found = verbs.review.unsure_passages(ws)
    if not found:
        st.info("Nobody is unsure of anything. On the desk the key f marks a passage for discussion.")
        return
    named = not verbs.settings.read_settings(ws).settle_unnamed
    st.caption("Marked for discussion. Nobody need contradict anybody here: somebody would like to talk about it.")
    for u in in_pages(found, keys.UNSURE_FROM):
        with st.container(border=True):
            st.caption(f"{plain(u.passage.speaker)} · {plain(u.passage.source)}")
            st.text(u.passage.text)
            people = ", ".join(c for c, _ in u.who) if named else count(len(u.who), "person", "people")
            st.caption(plain(f"Marked by {people}"))
            for _, note in u.who:
                if note:
                    st.text(note)
            if st.button(
                "Open it on the desk", key=f"unsure_{u.passage.id}", type="tertiary", icon=":material/article:"
            ):
                keys.PASSAGE_TO_OPEN.set(u.passage.id)
                st.switch_page(page_path("code"))


def show_settled(ws: Workspace) -> None:
    """What was settled, on which passage, by whom and why."""
    rows = verbs.review.settlements(ws)
    if not rows:
        st.info("Nothing has been settled yet. What coders see differently waits under “To settle”.")
        return
    shown = in_pages(rows[::-1], keys.SETTLED_FROM)
    passages = verbs.inquiry.some_passages(ws, [s.passage_id for s in shown])
    for n, s in enumerate(shown):
        passage = passages.get(s.passage_id)
        with st.container(border=True):
            outcome = "it fits" if s.stands else "it does not fit"
            open_again = " · **open again**: somebody has changed their view since" if s.reopened else ""
            st.markdown(f"**{plain(ws.code(s.code).label)}**: {outcome}{open_again}")
            if passage is not None:
                st.caption(plain(f"{passage.speaker} · {passage.source}"))
                st.text(passage.text)
            st.caption("Why")
            st.text(s.reason)
            st.caption(plain(f"{s.coder}, {when(s.at)}"))
            if passage is not None and st.button(
                "Open it on the desk", key=f"settled_{n}", type="tertiary", icon=":material/article:"
            ):
                keys.PASSAGE_TO_OPEN.set(passage.id)
                st.switch_page(page_path("code"))
