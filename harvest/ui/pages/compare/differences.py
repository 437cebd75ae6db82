"""The queue of differences: both views side by side, and what the group makes of them."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Polarity
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.sign_in import ask_here
from harvest.ui.widgets import page_path, plain
from harvest.workspace import Workspace


def _view(column: st.delta_generator.DeltaGenerator, heading: str, lines: Sequence[tuple[str, str, str]]) -> None:
    with column.container(border=True, height="stretch"):
        st.markdown(f"**{heading}**")
        for who, what, note in lines:
            st.text(f"{who}{': ' + what if what else ''}")
            if note:
                st.caption("Note")
                st.text(note)


def _show(ws: Workspace, item: verbs.review.CodingDifference) -> None:
    label = plain(ws.code(item.code).label)
    st.subheader(f"Does “{label}” fit here?" if not item.polarity_only else f"“{label}”: is it there or missing?")
    with st.container(border=True):
        st.caption(f"{plain(item.passage.speaker)} · {plain(item.passage.source)}")
        st.text(item.passage.text)
    st.caption(plain(ws.code(item.code).definition))
    notes = dict(item.notes)
    left, right = st.columns(2)
    given = [(c.coder, c.polarity.words.label, c.memo or notes.get(c.coder, "")) for c in item.with_it]
    if item.polarity_only:
        first = item.with_it[0].polarity
        _view(left, first.words.label.capitalize(), [g for g in given if g[1] == first.words.label])
        _view(right, "Otherwise", [g for g in given if g[1] != first.words.label])
    else:
        _view(left, "It fits", given)
        _view(right, "It does not fit", [(c, "", note) for c, note in item.without_it])


def show_queue(ws: Workspace, me: str, queue: Sequence[verbs.review.CodingDifference]) -> None:
    """One difference at a time, with the two ways to settle it."""
    if not queue:
        st.success("Nothing to settle: nobody sees anything differently, or it has all been talked through.")
        st.caption("Differences show up here when two people have decided on the same passage.")
        return
    if not me:
        ask_here(ws, "what is settled carries a name")
        return
    at = min(keys.DIFFERENCE_AT.get(), len(queue) - 1)
    item = queue[at]
    with st.container(horizontal=True, vertical_alignment="center"):
        if st.button("Previous", disabled=at == 0, icon=":material/chevron_left:"):
            keys.DIFFERENCE_AT.set(at - 1)
            st.rerun()
        st.text(f"{at + 1} of {len(queue)}")
        if st.button("Next", disabled=at + 1 >= len(queue), icon=":material/chevron_right:"):
            keys.DIFFERENCE_AT.set(at + 1)
            st.rerun()
    _show(ws, item)
    with st.form(f"settle-{item.passage.id}-{item.code}", border=False):
        reason = st.text_input("Why? A few words for whoever reads this later", max_chars=500)
        polarity = st.segmented_control(
            "If it fits: it is", list(Polarity), format_func=lambda p: p.words.label, default=item.with_it[0].polarity
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


def show_settled(ws: Workspace) -> None:
    """What was settled, by whom and why."""
    rows = verbs.review.settlements(ws)
    if not rows:
        st.info("Nothing has been settled yet. What coders see differently waits under “To settle”.")
        return
    st.dataframe(
        [
            {
                "code": ws.code(s.code).label,
                "outcome": "it fits" if s.stands else "it does not fit",
                "why": s.reason,
                "settled by": s.coder,
                "when": s.at[:16].replace("T", " "),
            }
            for s in rows
        ],
        hide_index=True,
    )
