"""Agreement, shown to open a talk, not to certify."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.coding.agreement import Agreement, Figure
from harvest.model.plural import count
from harvest.ui.widgets import IN_ADDRESS
from harvest.workspace import Workspace


def _figure(figure: Figure, percent: bool = False) -> str:
    if figure.value is None:
        return figure.undefined or "undefined"

    def shown(x: float) -> str:
        return f"{x:.0%}" if percent else f"{x:.2f}"

    if figure.low is None or figure.high is None:
        return shown(figure.value)
    return f"{shown(figure.value)}  ({shown(figure.low)} to {shown(figure.high)})"


def _row(label: str, a: Agreement) -> dict[str, str]:
    return {
        "code": label,
        "share of codings": "–" if a.prevalence is None else f"{a.prevalence:.0%}",
        "same view": _figure(a.percent, percent=True),
        "Krippendorff α": _figure(a.alpha),
        "Gwet AC1": _figure(a.ac1),
        a.kappa_name: _figure(a.kappa),
    }


@st.cache_data(show_spinner="Working out agreement …", max_entries=20)
def _report(_ws: Workspace, path: str, rev: int, codebook: str, round_id: int | None) -> verbs.review.AgreementReport:
    return verbs.review.agreement_report(_ws, codebook, round_id=round_id)


@st.cache_data(show_spinner="Working out what the talk did …", max_entries=20)
def _talked(_ws: Workspace, path: str, rev: int, codebook: str, round_id: int) -> verbs.review.TalkReport | None:
    return verbs.review.talk_report(_ws, codebook, round_id)


def _talk(ws: Workspace, codebook: str, round_id: int) -> None:
    """Before the talk and now, and which way views moved: figures of the group, never of a person."""
    found = _talked(ws, str(ws.path), ws.store.rev, codebook, round_id)
    if found is None or found.before.overall is None:
        return
    rows = [_row("When it was revealed", found.before.overall)]
    if found.after.overall is not None:
        rows.append(_row("After the talk, now", found.after.overall))
    table = pd.DataFrame(rows).rename(columns={"code": "all codes together"})
    st.dataframe(table, hide_index=True, width="stretch", alt="Agreement before and after the talk")
    m = found.moves
    if not m.changed:
        st.caption("Nobody has changed a view since the round was revealed.")
        return
    open_ = f", {m.open} where as many had seen it as had not" if m.open else ""
    st.markdown(
        f"Since it was revealed **{count(m.changed, 'view')} of {m.views:,}** changed: **{m.towards} towards** what "
        f"most had seen, **{m.away} away** from it{open_}. A view is one person on one code of one passage."
    )


def show_agreement(ws: Workspace) -> None:
    """Figures per code and over all, with what they were measured on."""
    books = {b.id: b.name for b in ws.codebooks()}
    rounds = verbs.review.revealed_rounds(ws)
    with st.container(horizontal=True):
        book = st.selectbox("Codebook", list(books), format_func=books.__getitem__, key="agree_book", bind=IN_ADDRESS)
        which = st.selectbox(
            "Round",
            [None, *rounds],
            format_func=lambda i: "everything that was decided" if i is None else rounds[i].title,
            key="agree_round",
        )
    report = _report(ws, str(ws.path), ws.store.rev, str(book), which)
    if report.overall is None or report.both_looked == 0:
        st.info("There is no figure yet: it takes passages that two people have decided on.")
        return
    were = "was" if report.both_looked == 1 else "were"
    st.markdown(
        f"**{count(report.both_looked, 'passage')}** {were} looked at by at least two of {len(report.coders)} coders. "
        "Figures are there to open a talk about what a code means; they certify nothing. Intervals are 95 % by "
        "bootstrap."
    )
    if which is not None:
        _talk(ws, str(book), int(which))
    labels = {c.id: c.label for c in ws.codebook(str(book)).codes}
    rows = [_row("All codes together", report.overall), *(_row(labels.get(a.code, a.code), a) for a in report.codes)]
    st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", alt="Agreement by code")
    with st.expander("What these figures are"):
        st.markdown(
            f"""
- **Unit:** {report.overall.unit}. **Frame:** {report.overall.frame}.
- **Same view:** the share of pairs of coders that said the same, whether that was yes or no. It is high for rare codes
  whatever people do.
- **Krippendorff α** and **Cohen/Fleiss κ** take away what chance would give, and become small or undefined when a
  code is very rare or very common. **Gwet AC1** is steadier then. Look at all of them, and at the passages.
- **Undefined** means that there is nothing to measure, for example because nobody gave the code on these passages.
"""
        )
