"""Matrices: codes against events, tables, questions, roles and attributes; every number opens its words."""

from __future__ import annotations

from numbers import Integral

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence, Matrix, Where, tells_who
from harvest.model import Right
from harvest.ui import session
from harvest.ui.pages.themes import charts, framework
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

WITH, WAVE, FRAMEWORK = "Codes on the same passage", "Change between waves", "What each case said, in your words"
PAIRED = {WITH: "with", WAVE: "wave"}
_SHADES = ("#ffffff", "#e3efee", "#c3dddb", "#93c1be", "#579c9b", "#1d5c63")


def matrices(ws: Workspace, evidence: Evidence, codebook: str, event: str | None, where: Where = ()) -> None:
    """Choose what the codes are set against; see it as a table, a heat map, a picture; take it away as a workbook."""
    one_event = len({row.event for row in evidence.rows}) < 2
    against = sorted(
        verbs.report.dimensions(ws, codebook, event, where), key=lambda name: name == "event" and one_event
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="matrix_choice"):
        by = st.selectbox(
            "Codes against",
            [*against, WITH, WAVE, FRAMEWORK],
            format_func=lambda name: name if name in (WITH, WAVE, FRAMEWORK) else name.capitalize(),
            key="matrix_by",
        )
        # of waves people are counted first: how much of each was read differs
        units = ["voices", "passages"] if by == WAVE else ["passages", "voices"]
        counted = st.selectbox(
            "Counted in",
            units,
            key="matrix_count_wave" if by == WAVE else "matrix_count",
            disabled=by in (WITH, FRAMEWORK),
        )
    every = st.toggle("Sub-themes one by one", key="matrix_every")
    if by == FRAMEWORK:
        framework.framework(ws, evidence, codebook, event, every, where)
        return
    asked = (codebook, event, PAIRED.get(by, by), "passages" if by == WITH else counted, every)
    made = verbs.report.matrix(ws, *asked, where)
    if made.frame.empty or not len(made.frame.columns):
        st.info("Nothing agreed can be set against this yet.")
        return
    only = _indicators(ws, codebook, made) if by == WAVE else ()
    made = made.only(only)
    waves = next((name for name in against if name.strip().lower() in ("wave", "time point")), "event")
    _table(made, evidence, by, waves)
    st.caption(plain(made.note or evidence.suppression_rule))
    st.download_button(
        "Download this table (Excel)",
        data=lambda: verbs.report.matrix_xlsx(ws, *asked, where, only),
        file_name=f"{made.title.lower().replace(' ', '-').replace(',', '')}.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        icon=":material/download:",
        key="matrix_xlsx",
        disabled=not session.may(Right.EXPORT) or tells_who(where),
    )
    # no picture of waves: that over time counts passages of every event, which the table above sets right
    kind = {"table": "heat_map", WITH: "network", "event": "timeline"}.get(by)
    if kind and not (kind == "timeline" and len({row.date for row in evidence.rows if row.date}) < 2):
        charts.show(ws, evidence, kind, codebook, event, where)


def _indicators(ws: Workspace, codebook: str, made: Matrix) -> tuple[str, ...]:
    """The codes that are followed from wave to wave; who may decide keeps them for everybody, others for a look."""
    names = {str(ref): made.labels.get(str(ref), str(ref)) for ref in made.frame.index}
    kept = verbs.planning.chosen_indicators(ws).get(codebook, ())
    key = f"matrix_only_{codebook}"
    keeps = bool(session.coder()) and session.may(Right.DECIDE)
    if keeps or session.widget_value(key) is None:
        session.set_widget_value(key, [code for code in kept if code in names])

    def keep() -> None:
        # those of another level of the tree, which the list does not offer now, stay chosen
        others = [code for code in kept if code not in names]
        verbs.planning.choose_indicators(ws, codebook, [*session.widget_value(key, []), *others])

    chosen: list[str] = st.multiselect(
        "Only these indicators",
        list(names),
        format_func=names.__getitem__,
        key=key,
        on_change=keep if keeps else None,
        help="Kept for the next wave, and for everybody who works on this inquiry. The Excel file has these rows too.",
    )
    return tuple(chosen)


def shade(value: object, most: float) -> str:
    """The colours of a cell: the number stands in it, the shade repeats it."""
    if pd.isna(value) or most <= 0 or not isinstance(value, Integral) or int(value) <= 0:  # type: ignore[call-overload]
        return ""
    step = 1 + min(4, int(5 * int(value) / most - 1e-9))
    return f"background-color: {_SHADES[step]}; color: {'#ffffff' if step == 5 else '#1f2a2e'}"


def frame(made: Matrix) -> pd.DataFrame:
    """The matrix with names for references, as it is shown; a hidden number is empty."""
    shown = made.frame.rename(columns=made.labels)
    shown.insert(0, "Theme", [made.labels.get(ref, ref) for ref in made.frame.index])
    return shown.reset_index(drop=True)


def drill_for(
    evidence: Evidence, made: Matrix, by: str, every: bool, row: int, column: str, waves: str = "event"
) -> Drill | None:
    """The words behind a cell; None where the number is hidden. ``waves`` says what a wave is."""
    ref = str(made.frame.index[row])
    codes = evidence.below(ref) if not every else frozenset({ref})
    name = made.labels.get(ref, ref)
    columns = list(frame(made).columns)
    if column not in columns or column == "Theme":
        return Drill(name, codes)
    at = columns.index(column) - 1
    if pd.isna(made.frame.iloc[row, at]):
        return None
    if by == WITH:
        other = str(made.frame.columns[at])
        return Drill(f"{name} and {made.labels.get(other, other)}", frozenset({ref, other}), both=True)
    if by == WAVE:
        return (
            Drill(name, codes, by="event", column=column)
            if column != "change" and made.by == "wave"
            else Drill(name, codes)
        )
    return Drill(f"{name}: {column}", codes, by=by, column=column)


def _table(made: Matrix, evidence: Evidence, by: str, waves: str) -> None:
    key = quotations_dialog.turn(f"matrix_{by}")
    every = by == WITH or bool(session.widget_value("matrix_every"))
    shown = frame(made)

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None:
            row, column = cell
            drill = drill_for(evidence, made, by, every, row, column, waves)
            if drill is None:
                st.toast("This number is hidden: so few people stand behind it that it could tell who they are.")
            else:
                quotations_dialog.begin(drill)

    numbers = [int(v) for v in made.frame.to_numpy().ravel() if not pd.isna(v)]
    most = max((abs(n) for n in numbers), default=0)
    st.markdown(f"**{plain(made.title)}**")
    st.caption("Click a number to read the words behind it. The darker a cell, the higher its number.")
    st.dataframe(
        shown.style.map(lambda v: shade(v, most), subset=list(shown.columns[1:])),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        height="content" if len(shown) <= 25 else 700,
        column_config={"Theme": st.column_config.TextColumn(pinned=True, width=240)},
        placeholder="hidden",
        alt=made.title,
    )
