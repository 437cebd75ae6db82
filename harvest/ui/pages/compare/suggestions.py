"""How suggestions do on the team's own decisions."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.coding.same_codes import ENOUGH, SameCodes
from harvest.errors import DecisionError
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import news, session
from harvest.ui.pages.compare import learnt
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


@st.cache_data(show_spinner="Setting the machine beside people …", max_entries=8)
def _beside(_ws: Workspace, path: str, rev: int) -> tuple[verbs.suggesting.BesidePeople, ...]:
    return verbs.suggesting.beside_people(_ws)


def _same(figure: SameCodes) -> str:
    if figure.value is None or figure.low is None or figure.high is None:
        return f"too few ({figure.passages} of {ENOUGH})" if figure.too_few else "no code given"
    return f"{figure.value:.2f}  ({figure.low:.2f} to {figure.high:.2f}), {count(figure.passages, 'passage')}"


def _beside_people(ws: Workspace) -> None:
    """The machine beside people on passages coded blind, and whether people follow what they see."""
    st.header("The machine beside people", anchor=False)
    st.caption(
        "How many of the codes given both gave: 1 is all, 0 none; in brackets the 95 % interval. Blind means coded in "
        f"a round that hides what is suggested. With fewer than {ENOUGH} passages there is no figure. Each passage was "
        "judged by a learner that never saw its source."
    )
    if not st.toggle("Set the machine beside people", key="beside_people"):
        return
    found = _beside(ws, str(ws.path), ws.store.rev)
    if not found:
        st.info("There is no figure yet: it takes decisions in at least two sources.")
        return
    names = {b.id: b.name for b in ws.codebooks()}
    told = [f for f in found if f.question is None or not (f.machine.too_few and f.people.too_few and f.seeing.too_few)]
    st.dataframe(
        pd.DataFrame(
            [
                {
                    "codebook": names[f.codebook],
                    "machine and people, blind": _same(f.machine),
                    "people with each other, blind": _same(f.people),
                    "machine and people who see it": _same(f.seeing),
                    "question": f.question or "all",
                }
                for f in told
            ]
        ),
        hide_index=True,
        width="stretch",
        alt="How far the machine and people agree, by codebook and question",
    )
    if len(told) < len(found):
        st.caption("Questions with too few passages in every column are left out.")
    overall = [f for f in found if f.question is None]
    if any(f.followed for f in overall):
        st.warning(
            "Where people see what is suggested they give its codes clearly more often than where they do not. Some of "
            "what is suggested may be taken for being there. A blind sample shows it.",
            icon=":material/visibility_off:",
        )
        _offer_blind_sample(ws)
    elif any(f.machine.too_few for f in overall):
        st.info(
            f"To see whether people follow what they are shown, let {ENOUGH} passages or more be coded blind.",
            icon=":material/visibility_off:",
        )
        _offer_blind_sample(ws)


def _offer_blind_sample(ws: Workspace) -> None:
    """One click to a round that hides what is suggested."""
    if st.button(
        f"Draw a blind sample of {ENOUGH}",
        key="blind_sample",
        icon=":material/visibility_off:",
        disabled=not session.may(Right.ROUNDS),
        help="A round in which nothing is suggested, on passages that nobody has decided on.",
    ):
        try:
            verbs.review.start_blind_sample(ws)
        except DecisionError as error:
            st.error(plain(str(error)))
            return
        news.mine(ws)
        session.notify("The blind sample has begun: everybody's Code page shows its passages, with nothing suggested.")
        st.rerun()


@st.cache_data(show_spinner="Judging suggestions by your decisions …", max_entries=8)
def _figures(_ws: Workspace, path: str, rev: int) -> tuple[verbs.suggesting.OwnFigure, ...]:
    return verbs.suggesting.own_figures(_ws)


def show(ws: Workspace) -> None:
    """Acceptance and precision by code, and when the figures are too few to mean anything."""
    confirmed, decided = verbs.suggesting.acceptance(ws)
    if decided:
        st.markdown(f"Of **{decided}** suggestions that people decided on, they confirmed **{confirmed}**.")
    else:
        st.info("Nobody has decided on a suggestion yet. Figures come with the first decisions on the Code page.")
        return
    st.caption(
        "Suggestions learn from what you decide. For the figures below each source was judged by a learner that never "
        "saw it, so that nobody is measured on their own words."
    )
    _beside_people(ws)
    learnt.show(ws)
    st.header("By code", anchor=False)
    if not st.toggle("Work out figures by code", key="own_figures"):
        return
    found = _figures(ws, str(ws.path), ws.store.rev)
    if not found:
        st.info("There is no figure yet: it takes decisions in at least two sources.")
        return
    st.dataframe(
        pd.DataFrame(
            [
                {
                    "code": f.label,
                    "given by people": f.given,
                    "suggested": f.suggested,
                    "of these right": f.accepted,
                    "precision": "–" if f.precision is None else f"{f.precision:.0%}",
                    "caught": "–" if f.recall is None else f"{f.recall:.0%}",
                    "mind": f.too_few,
                }
                for f in found
            ]
        ),
        hide_index=True,
        width="stretch",
        alt="How often what was suggested was right, by code",
    )
