"""Rounds of coding: who codes which passages, together or blind, until when."""

from __future__ import annotations

import datetime as dt

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Mode, Right, Round
from harvest.model.plural import count
from harvest.ui import news, session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

HOW = {
    Mode.TOGETHER: "together: one shared coding, the last word with the facilitator of the round",
    Mode.BLIND: "blind: each codes alone, then all is revealed",
}
SAMPLE = {"all": "every passage", "random": "a random sample", "table": "one table"}


def _state(r: Round) -> str:
    if r.closed_at:
        return "closed"
    if r.mode is Mode.BLIND:
        return "revealed" if r.revealed_at else "being coded, hidden"
    return "being coded"


def show(ws: Workspace, me: str) -> None:
    """The rounds there are, and a form for a new one."""
    if not me:
        st.info("Say who you are in the sidebar first.", icon=":material/person:")
        return
    rounds = verbs.review.all_rounds(ws)
    if not rounds:
        st.info(
            "No round yet. Without one, everybody sees everybody's coding and differences come up under “To settle”."
        )
    for r in reversed(rounds.values()):
        with st.container(border=True):
            st.markdown(f"**{plain(r.title)}** · {_state(r)}")
            st.text(
                f"{HOW[r.mode].split(':')[0]} · {', '.join(r.coders) or 'everybody'} · "
                f"{count(len(r.passages), 'passage') if r.passages else 'all passages'}"
                + (f" · until {r.deadline}" if r.deadline else "")
                + ("" if r.suggestions else " · suggestions hidden")
            )
            if r.closed_at:
                _how_far(ws, r)
            else:
                _how_far_now(ws, r)
            with st.container(horizontal=True):
                if (
                    r.mode is Mode.BLIND
                    and not r.revealed_at
                    and st.button("Reveal", key=f"reveal_{r.id}", type="primary")
                ):
                    verbs.review.reveal_round(ws, r.id)
                    news.mine(ws)
                    session.notify("Revealed: everybody sees what everybody coded.")
                    st.rerun()
                if not r.closed_at and st.button("Close the round", key=f"close_{r.id}"):
                    verbs.review.close_round(ws, r.id)
                    news.mine(ws)
                    st.rerun()
    _form(ws, me)


def _how_far(ws: Workspace, r: Round) -> None:
    for coder, (done, total) in verbs.review.round_progress(ws, r).items():
        st.progress(done / total if total else 0.0, text=f"{plain(coder)}: {done} of {total}")


@st.fragment(run_every=2)
def _how_far_now(ws: Workspace, r: Round) -> None:
    """How far everybody is, as they go on."""
    _how_far(ws, r)
    at = [f"{p.name} at passage {p.number}" if p.number else p.name for p in verbs.review.at_the_desk(ws)]
    if at:
        st.caption(plain("At the desk now: " + ", ".join(at)))


def _norming(ws: Workspace) -> None:
    """The short round before the first long one."""
    st.markdown(
        f"**Before a long round, code {verbs.review.NORMING} passages each on their own**, reveal them and talk "
        "about what each code means. It saves most of the differences later."
    )
    if st.button(f"Norm on {verbs.review.NORMING} passages", key="norming", icon=":material/tune:"):
        verbs.review.start_norming(ws)
        news.mine(ws)
        session.notify("The norming round has begun: everybody's Code page shows its ten passages.")
        st.rerun()


def _settling(ws: Workspace) -> None:
    st.toggle(
        "Settle with the votes shown, but no names",
        verbs.settings.read_settings(ws).settle_unnamed,
        key="settle_unnamed",
        disabled=not session.may(Right.SETTINGS),
        help="Who said what stays in the history. A host sets it.",
        on_change=lambda: verbs.settings.set_setting(
            ws, "settle_unnamed", bool(session.widget_value("settle_unnamed"))
        ),
    )


def _form(ws: Workspace, me: str) -> None:
    _settling(ws)
    st.header("Start a round", anchor=False)
    if not any(r.mode is Mode.BLIND for r in verbs.review.all_rounds(ws).values()):
        _norming(ws)
    tables = verbs.desk.filter_choices(ws)["table"]
    with st.form("round"):
        title = st.text_input("Name", value=f"Round {len(verbs.review.all_rounds(ws)) + 1}")
        mode = st.radio("How", list(HOW), format_func=HOW.__getitem__)
        suggestions = st.toggle("Show what is suggested", value=True)
        coders = st.multiselect("Who codes (nobody chosen: everybody)", verbs.settings.coders(ws))
        facilitator = st.selectbox(
            "Facilitator of the round", verbs.settings.coders(ws), index=None, placeholder="nobody"
        )
        how = st.radio("Which passages", list(SAMPLE), format_func=SAMPLE.__getitem__, horizontal=True)
        number = st.number_input("How many of them (for a sample)", 1, 2000, 30)
        table = st.selectbox("Table (for one table)", tables, index=None)
        deadline = st.date_input("Until", value=None, min_value=dt.date.today(), format="DD/MM/YYYY")
        started = st.form_submit_button("Start", type="primary")
    if started:
        sample = verbs.review.draw_sample(ws, str(how), int(number) if how == "random" else 0, str(table or ""))
        made = Round(
            0,
            title.strip() or "Round",
            mode or Mode.TOGETHER,
            tuple(coders),
            facilitator or "",
            bool(suggestions),
            sample,
            deadline.isoformat() if deadline else "",
        )
        verbs.review.start_round(ws, made)
        news.mine(ws)
        session.notify("The round has begun: the Code page shows its passages.")
        st.rerun()
