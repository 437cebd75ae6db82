"""Two selections side by side: the same figures of event A and B, role x and y, table by table."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import Condition, Where
from harvest.evidence.side_by_side import SideBySide, Stand
from harvest.model.plural import count
from harvest.ui.session.drill import Drill
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import conditions, plain, quotations_dialog
from harvest.workspace import Workspace

KEPT = "A question that was kept"
PARTS = ("Speak of it", "Helps", "In the way")
NOT_HERE = ("words", "without")
"""What is typed, or says only what is not there, sets no two sides apart."""


def two_sides(ws: Workspace, codebook: str, event: str | None, where: Where = ()) -> None:
    """Choose what sets two sides apart and the two; the table below opens the words behind each number."""
    saved = verbs.planning.asked_before(ws)
    # what is asked for above goes for both sides
    taken = {*NOT_HERE, *(c.key for c in where), *(["event"] if event else [])}
    can_ask = verbs.report.at_a_glance(ws, codebook, event).can_ask
    named = {k: n for k, n in conditions.keys_of(can_ask).items() if k not in taken}
    several = {k: v for k in named if len(v := conditions.values_of(ws, can_ask, k)) > 1}
    if len(saved) > 1:
        named[KEPT], several[KEPT] = KEPT, {name: name for name in saved}
    if not several:
        st.info("There is nothing that sets two sides apart yet: one event, one table, one role.")
        return
    with st.container(horizontal=True, vertical_alignment="bottom", key="two_sides"):
        by = str(st.selectbox("Set side by side", list(several), format_func=lambda k: named[k], key="sides_by"))
        options = several[by]
        picked = [
            str(st.selectbox(label, list(options), n, format_func=lambda v: options[v], key=f"sides_{by}_{n}"))
            for n, label in enumerate(("First side", "Second side"))
        ]
    if picked[0] == picked[1]:
        st.info("Choose two that differ.")
        return
    sides = [saved[value] if by == KEPT else (Condition(by, value),) for value in picked]
    names = [options[value].strip() for value in picked]
    try:
        made = verbs.report.compared(ws, sides, names, codebook=codebook, event=event, where=where)
    except HarvestError as error:
        st.error(plain(str(error)), icon=":material/error:")
        return
    for n, side in enumerate(made.sides, 1):
        at = f" at {count(side.tables, 'table')}" if side.tables else ""
        st.markdown(f"{n}: **{plain(side.name)}**, {count(side.people, 'person', 'people')}{at}.")
        for sentence in side.unknown_said:
            st.markdown(f":material/help: {plain(sentence)}")
    if made.shared:
        said = "1 person is on both sides" if made.shared == 1 else f"{made.shared} people are on both sides"
        st.caption(f"{said} and counted on each.")
    if not made.themes:
        st.info("Nothing agreed stands on either side yet.")
        return
    _table(made)
    for note in made.notes:
        st.caption(plain(note))


def _table(made: SideBySide) -> None:
    key = quotations_dialog.turn("two_sides_table")
    # the two figures of one thing next to each other, under heads that a phone shows too
    columns = {f"{part} · {n + 1}": n for part in PARTS for n in range(len(made.sides))}

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is None or cell[1] not in columns:
            return
        row, n = made.themes[cell[0]], columns[cell[1]]
        if row.passages[n]:
            quotations_dialog.begin(
                Drill(f"{row.theme.name} · {made.sides[n].name}", row.codes, passages=row.passages[n])
            )

    st.caption(
        "Each number counts people: · 1 on the first side, · 2 on the second. A person who says both stands under "
        "neither *helps* nor *in the way*. These people came because they were asked: a difference of a few people is "
        "none. Click a number to read the words."
    )
    st.dataframe(
        pd.DataFrame([{"Theme": "\u2003" * r.theme.depth + r.theme.name, **_cells(r.stands)} for r in made.themes]),
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        height="content" if len(made.themes) <= 25 else 700,
        column_config={"Theme": st.column_config.TextColumn(pinned=True, width=240)},
        alt="People by theme on both sides",
    )


def _cells(stands: tuple[Stand, ...]) -> dict[str, str | int]:
    figures = [(f"{s.spoke} of {s.heard}", s.helps, s.hinders) for s in stands]
    return {f"{part} · {n}": own[at] for at, part in enumerate(PARTS) for n, own in enumerate(figures, 1)}
