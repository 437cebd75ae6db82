"""The inquiry's five phases as one line, its plan in a few fields, and the questions it asks."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import PlanField, QuestionSet
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

OWN = ""


def phases(ws: Workspace) -> None:
    """Define, discover, dream, design, deliver: each with its count and what comes next in it."""
    with st.grid(5, min_column_width=150, key="phases"):
        for line in verbs.inquiry.phases(ws):
            with st.container(border=True, height="stretch", gap="xsmall"):
                tick = " ✓" if line.done else ""
                st.markdown(f"**{line.phase.words.label}**{tick}", help=line.phase.words.meaning)
                st.markdown(line.said)
                if line.next and line.page == "inquiry":
                    st.caption(f"{line.next}, below")
                elif line.next:
                    session.link(line.page, line.next)


def plan(ws: Workspace) -> None:
    """The plan and the questions; folded once something is written or has come in."""
    written, chosen = verbs.planning.read_plan(ws), verbs.planning.chosen_questions(ws)
    done = f"{written.written} of {len(PlanField)} written"
    asked = count(len(chosen.questions), "question") if chosen else "no questions chosen"
    label = f"The plan and the questions: {done}, {asked}"
    unfolded = chosen is None and not written.written and not verbs.desk.has_passages(ws)
    with st.expander(label, unfolded, icon=":material/edit_note:", key="plan_and_questions"):
        if not session.coder():
            st.caption("Say who you are first (in the side bar).")
        _questions(ws, chosen)
        with st.form("plan_form", border=False):
            said = {
                f.value: st.text_area(f.words.label, getattr(written, f), key=f"plan_{f}", height=80, help=f.words.ask)
                for f in PlanField
            }
            if st.form_submit_button("Keep the plan", key="keep_plan", disabled=not session.coder()):
                verbs.planning.write_plan(ws, **said)
                session.notify("The plan is kept.")
                st.rerun()


def _questions(ws: Workspace, chosen: QuestionSet | None) -> None:
    sets = {s.id: s for s in verbs.planning.question_sets()}
    names = {OWN: "Our own", **{i: s.name for i, s in sets.items()}}
    st.markdown("**The questions that are asked.** Files that come in from now on are matched with them.")
    picked = st.segmented_control(
        "Question set",
        list(names),
        format_func=lambda i: plain(names[i]),
        default=chosen.id if chosen else None,
        key="question_set",
        label_visibility="collapsed",
    )
    if picked is None:
        return
    found = sets.get(picked)
    if found is not None:
        st.caption(plain(f"{found.about} Source: {found.source}."))
    mine = chosen is not None and chosen.id == picked
    before = chosen.questions if chosen is not None and mine else found.questions if found is not None else ()
    worded = st.text_area("One question a line", "\n".join(before), key=f"questions_{picked}", height=150)
    lines = [line.strip() for line in worded.splitlines() if line.strip()]
    for line in lines:
        hint(line)
    same = mine and tuple(lines) == before
    nothing = same or not lines or not session.coder()
    if st.button("These are our questions", key="choose_questions", disabled=nothing):
        verbs.planning.choose_questions(ws, picked, lines)
        session.notify("Files that come in from now on are matched with these questions.")
        st.rerun()


def hint(question: str) -> None:
    """Under a question that talks of what people lack: one wording that asks for what is there. It blocks nothing."""
    found = verbs.planning.question_hint(question)
    if found is not None:
        words = ", ".join(f"“{word}”" for word in found.words)
        st.caption(plain(f"{words}: this looks at what is lacking. You could ask for {found.wording}."))
