"""Rows of the history on screen: filters, tables, downloads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from harvest import workspace as verbs
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.session import keys
from harvest.ui.widgets import page_path, plain
from harvest.ui.widgets.fitting import fitting
from harvest.workspace import Workspace

ANY = "Any"


def _choice(label: str, values: Sequence[str], key: str) -> str:
    """The value that was chosen; empty for any."""
    chosen = st.selectbox(label, [ANY, *values], key=key)
    return "" if chosen == ANY else str(chosen)


def decisions(ws: Workspace, top: DeltaGenerator) -> None:
    """Who decided what, when, having seen which suggestion."""
    every = verbs.settings.decision_page(ws)
    if every.hidden:
        st.info(
            f"{count(every.hidden, 'decision')} of colleagues in a blind round are not shown before the round is "
            "revealed.",
            icon=":material/visibility_off:",
        )
    if not every.every:
        st.info("Nobody has decided anything yet. Go to Code, read what is suggested, and confirm or reject it.")
        session.link("code", "Go to Code", ":material/sell:")
        return
    with st.container(horizontal=True, key="history_filters"):
        who = _choice("Person", every.who, "history_who")
        source = _choice("Source", every.sources, "history_source")
        code = _choice("Code", every.codes, "history_code")
        action = _choice("What was done", every.actions, "history_action")
        passage = st.number_input(
            "Passage number", min_value=1, value=None, step=1, format="%d", placeholder="any", key="history_passage"
        )
    wanted = verbs.settings.DecisionFilter(who, source, code, action, passage)
    found = verbs.settings.decision_page(ws, wanted)
    if found.rows:
        _download(top, "history.csv", lambda: _as_csv(ws, wanted))
    newest = f" The newest {len(found.rows):,} are shown; all are in the file." if found.found > len(found.rows) else ""
    st.caption(
        f"{count(found.found, 'decision')} of {found.every:,}, newest first. Choose a row to read all of it and to "
        f"open its passage.{newest}"
    )
    if not found.rows:
        st.info("No decision fits these filters. Set one of them back to “Any”.")
        return
    table = acts_table(found.rows)
    event = st.dataframe(
        table,
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        key="history_rows",
        column_config=fitting(table, ["Code", "Words"], rows_chosen=True),
        alt="Decisions with time, person, action, polarity, code and words",
    )
    _one(found.rows, event["selection"]["rows"])


def _as_csv(ws: Workspace, wanted: verbs.settings.DecisionFilter) -> bytes:
    """All that the filters leave, not only what is shown."""
    return verbs.settings.decisions_csv(ws, verbs.settings.decision_page(ws, wanted, None).rows)


def acts_table(rows: Sequence[verbs.settings.DecisionEntry]) -> pd.DataFrame:
    """The acts as a table that needs no scrolling sideways; one that is chosen is told in full below it."""
    return pd.DataFrame(
        [
            {
                "When": when(a.at),
                "Who": a.who,
                "What": a.action + ("" if a.in_force else " (taken back since)"),
                "As": a.stands_as,
                "Code": a.code + (f" → {a.to}" if a.to else ""),
                "Words": "(this voice has withdrawn)" if a.held == "withdrawn" else a.words,
            }
            for a in rows
        ]
    )


def _one(rows: Sequence[verbs.settings.DecisionEntry], selected: Sequence[int]) -> None:
    """The chosen decision in full, with the way to its passage."""
    if not selected or selected[0] >= len(rows):
        return
    a = rows[selected[0]]
    with st.container(border=True):
        st.text(f"{when(a.at, seconds=True)}: {a.who} {a.action}{': ' + a.code if a.code else ''}")
        if a.words:
            st.text(f"“{a.words}”")
        if a.memo:
            st.text(f"Note: {a.memo}")
        st.text(f"Had been suggested: {a.seen or 'nothing'}")
        where = [a.source, f"passage {a.passage}", f"{a.codebook} {a.codebook_version}".strip()]
        st.caption(plain(" · ".join(part for part in where if part)))
        if a.held != "withdrawn" and st.button("Open the passage", icon=":material/sell:", key="history_open"):
            keys.PASSAGE_TO_OPEN.set(a.passage)
            st.switch_page(page_path("code"), query_params={"passage": str(a.passage)})


def trail(ws: Workspace, top: DeltaGenerator) -> None:
    """Everything else that happened: imports, consents, codebooks, exports, settings."""
    rows = verbs.settings.audit_entries(ws)
    with st.container(horizontal=True):
        who = _choice("Person", list(dict.fromkeys(h.who for h in rows)), "trail_who")
        what = _choice("What happened", sorted({h.what for h in rows}), "trail_what")
    found: list[verbs.settings.AuditEntry] = [h for h in rows if who in ("", h.who) and what in ("", h.what)]
    if not found:
        st.info("Nothing fits these filters. Set one of them back to “Any”.")
        return
    _download(top, "trail.csv", lambda: verbs.settings.audit_csv(ws, found))
    st.caption(f"{count(len(found), 'line')} of {len(rows):,}, newest first.")
    log = verbs.settings.log_state(ws)
    if elsewhere := log.lines - len(rows):
        st.caption(f"{count(elsewhere, 'line')} about who was refused or turned away: for whoever manages people.")
    if log.problems:
        st.error("  \n".join(["The log was changed from outside of Harvest:", *map(plain, log.problems[:5])]))
    else:
        st.caption(f"Every line is sealed with the one before it; the last seal is {log.seal[:12]}.")
    table = pd.DataFrame([{"When": when(h.at), "Who": h.who, "What": h.what, "About": h.about} for h in found])
    st.dataframe(
        table,
        hide_index=True,
        column_config=fitting(table, ["About"]),
        alt="What happened apart from decisions, with time and person",
    )


def _download(top: DeltaGenerator, name: str, make: Callable[[], bytes]) -> None:
    """The page's main act, under its title: the rows that the filters leave, as a file.

    To be called before the rows are drawn: until then the button of the view before stands there and gives its list.
    """
    with top.container(horizontal=True, vertical_alignment="center", key="main_history"):
        st.download_button(
            "Download this list as CSV",
            data=make,
            file_name=name,
            mime="text/csv",
            on_click="ignore",
            type="primary",
            icon=":material/download:",
            key=f"download_{name}",
            disabled=not session.may(Right.EXPORT),
        )
        st.caption("Words of voices without consent for quotation are held back in the file.")
