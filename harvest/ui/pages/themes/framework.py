"""The Framework matrix: what each case said under each theme, in the team's own words, beside the quotations."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence, Where, summary_key
from harvest.model import CodeRef
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.remembered import cell_clicked
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

CASES = {"table": "table", "source": "source", "event": "event", "voice": "voice"}


def framework(
    ws: Workspace, evidence: Evidence, codebook: str, event: str | None, every: bool, where: Where = ()
) -> None:
    """The matrix; a click on a cell opens its words and the place to write what they come to."""
    by = st.selectbox("A case is a", list(CASES), key="framework_by")
    made = verbs.report.framework(ws, codebook, event, by, every, where)
    if not made.cells:
        st.info(f"No agreed coding belongs to a {by} yet. Choose another kind of case.")
        return
    shown = made.frame.reset_index()
    key = quotations_dialog.turn("framework")

    def opened() -> None:
        cell = cell_clicked(key)
        if cell is not None:
            row, column = cell
            theme = next((t for t in made.themes if t.name == column), None)
            if theme is not None and (made.cases[row], str(theme.code)) in made.cells:
                keys.FRAMEWORK_CELL.set((by, made.cases[row], str(theme.code), every))

    st.caption("Click a cell to read its words and to write in a sentence or two what they come to.")
    st.dataframe(
        shown,
        hide_index=True,
        on_select=opened,
        selection_mode="single-cell",
        key=key,
        row_height=76,
        column_config={
            **{t.name: st.column_config.TextColumn(width=230) for t in made.themes},
            by: st.column_config.TextColumn(by.capitalize(), pinned=True, width=160),
        },
        alt=f"Summaries by {by} and theme",
    )
    written = sum(1 for cell in made.cells.values() if cell.summary)
    st.caption(f"{written} of {count(len(made.cells), 'cell')} summarised.")
    opened_cell = keys.FRAMEWORK_CELL.get()
    if opened_cell is not None:
        _cell(ws, evidence, (codebook, event, where), opened_cell)


def _end() -> None:
    keys.FRAMEWORK_CELL.forget()
    quotations_dialog.end()


@st.dialog("What was said here", width="medium", on_dismiss=_end)
def _cell(
    ws: Workspace, evidence: Evidence, of: tuple[str, str | None, Where], opened: tuple[str, str, str, bool]
) -> None:
    (codebook, event, where), (by, case, ref, every) = of, opened
    cell = verbs.report.framework(ws, codebook, event, by, every, where).cells.get((case, ref))
    theme = evidence.theme(ref)
    if cell is None or theme is None:
        st.info("Nothing agreed stands here any more.")
        return
    st.markdown(f"**{plain(theme.name)} · {plain(case)}**")
    key = summary_key(CodeRef.parse(ref), case)
    before = verbs.report.kept_summary(ws, key)
    text = st.text_area("In your words", before, height=120, key=f"cell_{key}", max_chars=2000)
    if st.button("Keep these words", type="primary", disabled=not session.coder(), key="cell_keep"):
        verbs.report.set_summary(ws, key, text.strip())
        session.notify("Your words are kept.")
        _end()
        st.rerun()
    if not session.coder():
        st.caption("Say who you are first (in the side bar).")
    held = cell.passages - len({q.passage_id for q in cell.quotations})
    st.caption(f"{count(cell.passages, 'passage')}" + (f", {held} held back" if held > 0 else ""))
    for n, q in enumerate(cell.quotations[:30]):
        quotations_dialog.quotation(q, key=f"cell_{n}")
