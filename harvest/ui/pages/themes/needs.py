"""Needs beside what people said; from a cell to its words, from both to an opportunity."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence, Where
from harvest.model import Need
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES
from harvest.ui import session
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

FIELDS = {
    "gap": "The gap: what lies between the need and what is there",
    "resources": "Resources: what is there already, and what it takes",
    "more": "What to do more of",
    "less": "What to do less of",
    "differently": "What to do differently",
    "who": "Who does it",
}
COUNTED = "Who is counted"


def needs(ws: Workspace, evidence: Evidence, codebook: str, event: str | None, where: Where = ()) -> None:
    """The table of needs × themes, the form for a need, and the opportunities."""
    beside = verbs.planning.needs_beside(ws, codebook, event, where)
    if beside.needs:
        _table(evidence, beside)
    else:
        st.info(
            "No needs are written down yet. Import a table of indicators on the page Upload, or type one in here: "
            "assets are set beside needs, they don't replace them."
        )
    with (
        st.expander("Write down a need", icon=":material/add:", key="new_need"),
        st.form("need_form", border=False, clear_on_submit=True),
    ):
        left, right = st.columns(2)
        indicator = left.text_input("Indicator", key="need_indicator")
        said = {
            name: (right if n % 2 else left).text_input(name.capitalize(), key=f"need_{name}")
            for n, name in enumerate(("comparator", "area", "period", "value", "source"), 1)
        }
        if st.form_submit_button("Keep this need", key="keep_need", disabled=not session.coder()) and indicator.strip():
            verbs.planning.write_need(ws, indicator, **said)
            session.notify("The need is kept.")
            st.rerun()
    if beside.needs:
        _write(ws, evidence, beside)
    _written(ws, {n.id: n for n in beside.needs})


def _table(evidence: Evidence, beside: verbs.planning.NeedsBeside) -> None:
    key = quotations_dialog.turn("needs")
    refs = list(beside.codes)

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is None or cell[1] not in beside.codes.values():
            return
        need = beside.needs[cell[0]]
        ref = next(r for r in refs if beside.codes[r] == cell[1])
        drill = drill_for(evidence, beside, need, ref)
        if drill is not None:
            quotations_dialog.begin(drill)

    rows = [
        {
            "Need": need.said,
            **{
                beside.codes[ref]: "hidden" if cell.voices is None else str(cell.voices)
                for ref in refs
                for cell in [beside.cells[need.id, ref]]
            },
            COUNTED: f"everybody: too few of {need.area} spoke" if need.id in beside.too_few else area or "everybody",
        }
        for need in beside.needs
        for area in [next((beside.cells[need.id, ref].column for ref in refs), "")]
    ]
    st.caption(
        "Each number says how many voices speak under a theme: those of its area where that is recorded, else all. "
        "Click one to read the words. A number too small to be said is hidden; where all of an area are, everybody is "
        "counted, and it says so."
    )
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        row_height=112,  # words wrap in rows higher than 64
        height="content" if len(rows) <= 12 else 700,
        # on a phone a figure still has to show beside it
        column_config={
            "Need": st.column_config.TextColumn(pinned=True, width=210),
            COUNTED: st.column_config.TextColumn(width=170),
        },
        alt="Needs with the number of voices under each theme",
    )


def drill_for(evidence: Evidence, beside: verbs.planning.NeedsBeside, need: Need, ref: str) -> Drill | None:
    """The words behind a cell; None where the number is hidden."""
    cell = beside.cells[need.id, ref]
    if cell.voices is None:
        return None
    title = f"{beside.codes[ref]}, beside {need.indicator}"
    return Drill(title, evidence.below(ref), None, cell.by or None, cell.column)


def _write(ws: Workspace, evidence: Evidence, beside: verbs.planning.NeedsBeside) -> None:
    by_id = {n.id: n for n in beside.needs}
    turn = len(verbs.planning.all_opportunities(ws))  # empty fields for the next one
    with st.expander("Write an opportunity", icon=":material/edit:", key="write_opportunity"):
        need = st.selectbox("Need", list(by_id), format_func=lambda i: by_id[i].said, key=f"opportunity_need_{turn}")
        names = beside.codes
        codes = st.multiselect(
            "What people said is there",
            list(names),
            format_func=lambda r: names[r],
            key=f"opportunity_codes_{turn}",
            filter_mode="contains",
            select_all=False,
        )
        below = evidence.below(*codes)
        quoted = {q.passage_id: q.text for q in evidence.quotations if str(q.code) in below}
        passages = st.multiselect(
            "Passages it rests on",
            list(quoted),
            format_func=lambda i: quoted[i],
            key=f"opportunity_passages_{turn}",
            filter_mode="contains",
            select_all=False,
        )
        outcome = st.text_area("The outcome, stated positively", key=f"opportunity_outcome_{turn}", height=70)
        found = verbs.planning.question_hint(outcome)
        if found is not None:
            st.caption(plain(f"This looks at what is lacking. You could write: {found.wording}."))
        said = {name: st.text_input(label, key=f"opportunity_{name}_{turn}") for name, label in FIELDS.items()}
        st.caption(NOT_INSTEAD_OF_SERVICES)
        nothing = not session.coder() or not outcome.strip()
        if st.button("Keep this opportunity", key="keep_opportunity", disabled=nothing) and need is not None:
            verbs.planning.write_opportunity(ws, need, outcome, codes=codes, passages=passages, **said)
            session.notify("The opportunity is kept; it goes into the paper for the board.")
            st.rerun()


def _written(ws: Workspace, needs: dict[str, Need]) -> None:
    found = verbs.planning.all_opportunities(ws)
    if not found:
        return
    st.header("Opportunities", anchor=False)
    for o in found:
        with st.container(border=True, gap="small", key=f"opportunity_card_{o.id}"):
            st.markdown(f"**{plain(o.outcome)}**")
            need = needs.get(o.need)
            if need is not None:
                st.caption(f"Need: {plain(need.said)}")
            for name, label in FIELDS.items():
                if getattr(o, name):
                    st.markdown(f"{label.partition(':')[0]}: {plain(getattr(o, name))}")
            if st.button("Take it off", key=f"drop_opportunity_{o.id}", type="tertiary", disabled=not session.coder()):
                verbs.planning.change_opportunity(ws, o.id, gone=True)
                session.notify("It is taken off.")
                st.rerun()
    st.caption(NOT_INSTEAD_OF_SERVICES)
