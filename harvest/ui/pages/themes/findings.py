"""Findings on the page Themes: those that stand, with their strength, who signed, every version."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import StatedFinding, Theme
from harvest.evidence.by_place import by_place, place_lines
from harvest.evidence.strength_words import finding_lines
from harvest.model import WrittenFinding
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.pages.themes import write_finding
from harvest.ui.session import keys
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace


def findings(ws: Workspace, theme: Theme) -> None:
    """Every finding, and the one that is being written; ``theme`` is what a new one is about at first."""
    evidence = verbs.report.current_evidence(ws)
    stated = evidence.findings
    written = {f.id: f for f in verbs.planning.all_findings(ws)}
    signed = sum(f.signed for f in stated)
    st.header(f"Findings ({len(stated)}, {signed} signed)", anchor=False)
    if problem := keys.WRITING_PROBLEM.take():
        st.error(plain(problem), icon=":material/error:")
    if not stated:
        st.markdown(
            "A finding is a sentence that you write and answer for. Harvest puts under it how many people say so, how "
            "many do not, and quotations for both. Findings lead the board document."
        )
    if stated and st.button("Undo", key="findings_undo", icon=":material/undo:", disabled=not session.coder()):
        _try(verbs.planning.undo, ws)
        st.rerun()
    ids = [f.written.id for f in stated]
    for n, f in enumerate(stated):
        if keys.FINDING_OPEN.get() == f.written.id:
            with st.container(border=True, key=f"finding_{f.written.id}"):
                write_finding.editor(ws, theme, written[f.written.id])
        else:
            _one(ws, f, place_lines(by_place(evidence, f)), n, ids, written[f.written.id])
    if keys.FINDING_OPEN.get() == write_finding.NEW or verbs.planning.kept_writing(ws, write_finding.what("")):
        with st.container(border=True, key="finding_new_card"):
            write_finding.editor(ws, theme, None)
    elif st.button(
        f"Write a finding about “{plain(theme.name)}”",
        key="finding_new",
        icon=":material/edit_note:",
        disabled=not session.coder(),
        help=None if session.coder() else "Say who you are first: a finding carries the name of whoever writes it",
    ):
        keys.FINDING_OPEN.set(write_finding.NEW)
        st.rerun()


def _one(
    ws: Workspace,
    f: StatedFinding,
    places: Sequence[tuple[str, str]],
    n: int,
    ids: Sequence[str],
    written: WrittenFinding,
) -> None:
    key = f.written.id
    with st.container(border=True, key=f"finding_{key}", gap="small"):
        st.markdown(f"**{n + 1}. {plain(written.text)}**")
        _state(f, written)
        lines = finding_lines(f, places)
        st.markdown("  \n".join(f"**{word}:** {plain(said)}." for word, said in lines))
        named = "chosen" if f.chosen else "proposed by Harvest, nobody has chosen yet"
        with st.expander(f"Quotations: {len(f.quotations)} ({named})", type="compact"):
            for q in f.quotations:
                quotations_dialog.quotation(q, key=f"finding_{key}")
            if not f.quotations:
                st.text("Nothing under this finding may be quoted.")
        with st.container(horizontal=True, gap="small"):
            st.button(
                "Sign it",
                key=f"finding_sign_{key}",
                icon=":material/signature:",
                disabled=f.signed or not session.coder(),
                help="You answer for these words and figures; when one of them changes it is unsigned again",
                on_click=_try,
                args=(verbs.planning.sign_finding, ws, key),
            )
            st.button("Change", key=f"finding_change_{key}", icon=":material/edit:", on_click=_open, args=(key,),
                      disabled=not session.coder())  # fmt: skip
            st.button(
                "Up", key=f"finding_up_{key}", icon=":material/arrow_upward:", disabled=n == 0 or not session.coder(),
                on_click=_try, args=(verbs.planning.order_findings, ws, _moved(ids, n)),
            )  # fmt: skip
            _versions(ws, written)
            with st.popover("Take off", icon=":material/delete:"):
                st.text("It goes from the list; its versions stay in the history, and you can undo this.")
                st.button("Take it off", key=f"finding_off_{key}", on_click=_off, args=(ws, key),
                          disabled=not session.coder())  # fmt: skip


def _state(f: StatedFinding, written: WrittenFinding) -> None:
    signature = written.signature
    last = written.versions[-1]
    if signature and f.signed:
        st.caption(f":material/check_circle: Signed by {plain(signature.who)}, {signature.at[:10]}")
    elif signature:
        st.caption(
            f":material/history: Not signed any more: figures have changed since {plain(signature.who)} signed on "
            f"{signature.at[:10]}"
        )
    else:
        st.caption(f":material/draft: Draft by {plain(last.who)}, {last.at[:10]}: nobody has signed it yet")


def _versions(ws: Workspace, written: WrittenFinding) -> None:
    if len(written.versions) < 2:
        return
    with st.popover(count(len(written.versions), "version"), icon=":material/history:"):
        for v in reversed(written.versions):
            st.caption(f"Version {v.number}, {plain(v.who)}, {when(v.at)}")
            st.text(v.text)
            if v.number != written.version:
                st.button(
                    "Bring it back", key=f"finding_back_{written.id}_{v.number}", icon=":material/restore:",
                    on_click=_try, args=(verbs.planning.restore_finding, ws, written.id, v.number),
                    disabled=not session.coder(),
                )  # fmt: skip


def _moved(ids: Sequence[str], n: int) -> list[str]:
    order = list(ids)
    if n:
        order[n - 1], order[n] = order[n], order[n - 1]
    return order


def _open(finding: str) -> None:
    keys.FINDING_OPEN.set(finding)


def _off(ws: Workspace, finding: str) -> None:
    verbs.planning.change_finding(ws, finding, gone=True)


def _try(do, *args: object) -> None:  # type: ignore[no-untyped-def]
    try:
        do(*args)
    except HarvestError as error:
        keys.WRITING_PROBLEM.set(str(error))
