"""Writing up a theme: the team's summary with the quotations beside it, and which of them go into the pack."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import ChosenQuotation, Evidence, Quotation, Theme, once
from harvest.model import CodeRef, Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.pages.themes import because, findings
from harvest.ui.session import keys
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

FIRST_SHOWN = 12


def writing(ws: Workspace, evidence: Evidence, theme: Theme, codebook: str, event: str | None) -> None:
    """The summary on the left, the quotations on the right."""
    if not session.coder():
        st.info("Say who you are first (in the side bar): what you write and choose carries your name.")
    findings.findings(ws, theme)
    left, right = st.columns(2, gap="large")
    with left:
        _summary(ws, evidence, theme)
        _draft(ws, evidence, theme, codebook, event)
    with right:
        _quotations(ws, evidence, theme)


def _summary(ws: Workspace, evidence: Evidence, theme: Theme) -> None:
    ref = str(theme.code)
    st.header(plain(theme.name), anchor=False)
    f = theme.with_subcodes
    st.caption(f"{count(f.voices, 'voice')}, {count(f.tables, 'table')}, {count(f.passages, 'passage')}")
    before = verbs.report.kept_summary(ws, ref)
    place = f"summary:{ref}"
    begun = verbs.planning.kept_writing(ws, place).get("text") if session.may(Right.FINDINGS) else None
    text = st.text_area(
        "What this theme says, in your words", before if begun is None else begun, height=260, key=f"summary_{ref}",
        max_chars=4000, on_change=_keep_begun, args=(ws, place, f"summary_{ref}", before),
        placeholder="What is strong here? What stands in its way? Who says so, and who does not?",
    )  # fmt: skip
    with st.container(horizontal=True):
        if st.button("Keep this summary", key="summary_keep", icon=":material/save:", disabled=not session.coder()):
            verbs.report.set_summary(ws, ref, text.strip())
            session.notify("The summary is kept.")
            verbs.planning.drop_writing(ws, place)
            st.rerun()
        if begun is not None:
            st.button(
                "Throw the draft away", key="summary_drop", on_click=_drop, args=(ws, place, f"summary_{ref}", before)
            )
    if begun is not None:
        st.caption("This is your draft: nobody else sees it before you keep it.")
    leaves = evidence.summaries.get(ref, "")
    if before and leaves != before:
        st.warning("Some words are taken out of this summary in every pack, because they may not leave:")
        st.text(leaves)


def _keep_begun(ws: Workspace, place: str, key: str, before: str) -> None:
    """What is written is kept for whoever writes it, until it is kept for all or thrown away."""
    text = str(session.widget_value(key, ""))
    if ws.actor.name and text != before:
        verbs.planning.keep_writing(ws, place, {"text": text})
    elif ws.actor.name:
        verbs.planning.drop_writing(ws, place)


def _drop(ws: Workspace, place: str, key: str, before: str) -> None:
    verbs.planning.drop_writing(ws, place)
    session.set_widget_value(key, before)


def _draft(ws: Workspace, evidence: Evidence, theme: Theme, codebook: str, event: str | None) -> None:
    """Quotations to begin with, found by the machine, never a sentence of its own."""
    ref = str(theme.code)
    codes = evidence.below(ref)
    st.markdown("**Where to begin**")
    st.caption("Suggested quotations: some close to what most say here, some far from it. The words are people’s own.")
    if not st.toggle("Suggest quotations to begin with", key="writing_draft"):
        return
    with st.spinner("Comparing the quotations …"):
        try:
            found = verbs.report.draft_summary(ws, codebook, event, codes)
        except HarvestError as error:
            st.error(plain(str(error)), icon=":material/error:")
            return
    for title, quotations in (("Close to what most say", found.central), ("Further away", found.different)):
        if quotations:
            st.caption(title)
        for q in quotations:
            quotations_dialog.quotation(q, key="draft")
    st.button(
        "Begin the summary with these",
        key="draft_use",
        icon=":material/edit_note:",
        disabled=not (session.coder() and found.central),
        help="Puts them behind what you have written, marked as a draft; nothing is kept before you say so",
        on_click=_begin,
        args=(ws, ref, found.text),
    )


def _begin(ws: Workspace, ref: str, text: str) -> None:
    key = f"summary_{ref}"
    written = str(session.widget_value(key, "")).strip()
    session.set_widget_value(key, "\n\n".join(part for part in (written, text) if part))
    _keep_begun(ws, f"summary:{ref}", key, "")


def _key(thing: ChosenQuotation | Quotation) -> tuple[str, int, int | None, int | None]:
    return (str(thing.code), thing.passage_id, thing.start, thing.end)


def _quotations(ws: Workspace, evidence: Evidence, theme: Theme) -> None:
    """What goes into the pack under this theme and its sub-themes, each quotation under the code that it carries."""
    family = evidence.below(theme.code)
    codes = [t for t in evidence.themes if str(t.code) in family]
    by_key = {_key(q): q for t in codes for q in t.quotations}
    picked = {t.code: verbs.report.quotation_choices_for(ws, t.code) for t in codes}
    chosen = [c for rows in picked.values() for c in rows]
    standing = [c for c in chosen if _key(c) in by_key]
    st.header(f"In the pack ({len(standing)})", anchor=False)
    if gone := len(chosen) - len(standing):
        st.caption(f"{count(gone, 'chosen quotation')} may not leave any more and will not be printed.")
    for t in codes:
        rows = [c for c in picked[t.code] if _key(c) in by_key]
        for n, choice in enumerate(rows):
            _chosen(ws, t, rows, n, choice, by_key[_key(choice)])
    if not by_key:
        st.info("Nothing under this theme may be quoted yet: decide about passages, or ask the voices for consent.")
        return
    if not standing:
        st.caption("None chosen yet. Choose below, or begin with a spread over voices and tables.")
    with st.container(horizontal=True, vertical_alignment="bottom"):
        most = st.number_input("At most so many of one voice", 1, 10, 1, key="writing_voice")
        st.button(
            "Propose a spread",
            icon=":material/scatter_plot:",
            key="writing_propose",
            disabled=not session.coder(),
            help="Up to four, spread over voices and tables, with what does not fit the rest among them. "
            "They take the place of those chosen so far.",
            on_click=_spread,
            args=(ws, evidence, codes, int(most)),
        )
    used = {_key(c) for c in chosen}
    rest = once([q for key, q in by_key.items() if key not in used])
    st.header(f"Others ({len(rest)})", anchor=False)
    shown = FIRST_SHOWN + keys.WRITING_SHOWN.get()
    for q in rest[:shown]:
        quotations_dialog.quotation(q, key="other", also=lambda q=q: _choose(ws, q, picked[q.code]))  # type: ignore[misc]
    if len(rest) > shown and st.button("Show more", key="writing_more"):
        keys.WRITING_SHOWN.set(shown)
        st.rerun()


def _choose(ws: Workspace, q: Quotation, picked: tuple[ChosenQuotation, ...]) -> None:
    st.button(
        "Choose",
        key=f"choose_{q.code}_{q.passage_id}_{q.start}",
        icon=":material/add:",
        disabled=not session.coder(),
        on_click=_keep,
        args=(ws, q.code, (*picked, verbs.report.choose_quotation(q))),
    )


def _spread(ws: Workspace, evidence: Evidence, codes: list[Theme], most: int) -> None:
    """Four quotations over the theme and its sub-themes, kept each under the code that it carries."""
    proposed = verbs.report.proposed_quotations([q for t in codes for q in t.quotations], 4, most, evidence)
    for t in codes:
        mine = tuple(c for c in proposed if c.code == t.code)
        if mine or verbs.report.quotation_choices_for(ws, t.code):
            _keep(ws, t.code, mine)


def _keep(ws: Workspace, code: CodeRef, picked: tuple[ChosenQuotation, ...]) -> None:
    verbs.report.keep_quotation_choices(ws, code, picked)


def _chosen(
    ws: Workspace, theme: Theme, every: list[ChosenQuotation], n: int, choice: ChosenQuotation, q: Quotation
) -> None:
    def moved(step: int) -> tuple[ChosenQuotation, ...]:
        order = [*every[:n], *every[n + 1 :]]
        order.insert(n + step, choice)
        return tuple(order)

    with st.container(border=True, gap="small"):
        st.text(f"{n + 1}. “{choice.text or q.text}”")
        under = theme.name if theme.depth else ""
        st.caption(plain(" · ".join(p for p in (under, q.voice, q.place, q.said_as) if p)))
        with st.container(horizontal=True, gap="small"):
            key = f"{q.code}_{q.passage_id}_{q.start}"
            st.button(
                "Up", key=f"up_{key}", icon=":material/arrow_upward:", disabled=n == 0,
                on_click=_keep, args=(ws, theme.code, moved(-1) if n else tuple(every)),
            )  # fmt: skip
            st.button(
                "Down", key=f"down_{key}", icon=":material/arrow_downward:", disabled=n == len(every) - 1,
                on_click=_keep, args=(ws, theme.code, moved(1)),
            )  # fmt: skip
            with st.popover("Shorten", icon=":material/content_cut:"):
                st.caption("Leave words out and put […] where they were; put none in.")
                short = st.text_area("Shortened", choice.text or q.text, key=f"short_{key}", height=140)
                st.button("Keep", key=f"keep_{key}", on_click=_shorten, args=(ws, theme, every, n, q, short))
            because.because(ws, q.passage_id)
            st.button(
                "Take out", key=f"out_{key}", icon=":material/remove:",
                on_click=_keep, args=(ws, theme.code, (*every[:n], *every[n + 1 :])),
            )  # fmt: skip


def _shorten(ws: Workspace, theme: Theme, every: list[ChosenQuotation], n: int, q: Quotation, short: str) -> None:
    try:
        picked = verbs.report.choose_quotation(q, short)
    except HarvestError as error:
        keys.WRITING_PROBLEM.set(str(error))
        return
    _keep(ws, theme.code, (*every[:n], picked, *every[n + 1 :]))
