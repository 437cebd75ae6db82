"""Writing a finding: the sentence, what it is about, and under it as it is written the strength of evidence."""

from __future__ import annotations

from typing import Any

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.evidence import Quotation, Theme
from harvest.evidence.strength_words import LONGEST, questions, strength_lines
from harvest.model import FindingQuotation, Valence, WrittenFinding
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.widgets import plain, quotations_dialog
from harvest.workspace import Workspace

NEW = "new"
SIDES = {Valence.HELPS: "What helps, or is there", Valence.HINDERS: "What stands in the way, or is lacking"}
SHOWN = 8


def what(finding_id: str) -> str:
    """Under which name the writing of a finding is kept on the disk."""
    return f"finding:{finding_id or NEW}"


def editor(ws: Workspace, theme: Theme, written: WrittenFinding | None) -> None:
    """The form for a new finding, or for one that stands; what is in it is on the disk at every step."""
    key = written.id if written else NEW
    kept = verbs.planning.kept_writing(ws, what(written.id if written else ""))
    names = {f"{book.id}/{code.id}": code.label for book in ws.codebooks() for code in book.codes if not code.retired}
    before: dict[str, Any] = {
        "text": written.text if written else "",
        "codes": list(written.codes) if written else [str(theme.code)],
        "side": written.side.value if written else "",
        "version": written.version if written else 0,
    } | kept
    if written and before["version"] != written.version:
        last = written.versions[-1]
        st.warning(f"{plain(last.who)} changed this finding while you wrote. It reads now:")
        st.text(written.text)
        st.caption("Keep yours and both stay among the versions.")
    elif kept:
        st.caption(":material/save: What you write here is on the disk until you keep it or throw it away.")
    args = (ws, key, before["version"])
    text = str(st.text_area(
        "The finding, in one sentence", before["text"], key=f"finding_text_{key}", height=100, max_chars=1000,
        placeholder="What do people here say? For whom is it so?", on_change=_keep_draft, args=args,
        help=f"Up to {LONGEST} words are read easily",
    ) or "")  # fmt: skip
    codes = st.multiselect(
        "What it is about", list(names), [c for c in before["codes"] if c in names],
        format_func=lambda c: names[c], key=f"finding_codes_{key}", on_change=_keep_draft, args=args,
        filter_mode="contains", select_all=False,
    )  # fmt: skip
    if not codes:
        st.info("Choose at least one code: a finding rests on what people decided.")
        return
    found = verbs.planning.propose_finding(ws, codes, without=written.id if written else "")
    options = list(SIDES)
    side = st.radio(
        "What bears it out", options, options.index(Valence(before["side"]) if before["side"] else found.side),
        format_func=SIDES.get, key=f"finding_side_{key}", horizontal=True, on_change=_keep_draft, args=args,
    ) or found.side  # fmt: skip
    if side is not found.side:
        found = verbs.planning.propose_finding(ws, codes, side, without=written.id if written else "")
    _under(text, found, key, args)
    picked = _quotations(ws, found, written, key, before)
    with st.container(horizontal=True, gap="small"):
        st.button(
            "Keep this finding", key=f"finding_keep_{key}", icon=":material/save:", type="secondary",
            disabled=not (text.strip() and session.coder()), on_click=_keep,
            args=(ws, written.id if written else "", text, codes, side, picked),
        )  # fmt: skip
        st.button(
            "Throw away what I wrote" if kept or not written else "Close", key=f"finding_throw_{key}",
            type="tertiary", on_click=_close, args=(ws, written.id if written else ""),
        )  # fmt: skip


def _under(text: str, found: verbs.planning.Proposal, key: str, args: tuple[object, ...]) -> None:
    for asked in questions(text, found.strength) if text.strip() else ():
        st.markdown(f":material/help: {plain(asked)}")
    st.markdown("**Strength of evidence**")
    lines = strength_lines(found.strength, text, len(found.contrary))
    st.markdown("  \n".join(f"**{word}:** {plain(said)}." for word, said in lines))
    st.caption(f"Suggested beginning, counts only: {plain(found.draft)}")
    if not text.strip():
        st.button(
            "Begin with these counts", key=f"finding_begin_{key}", icon=":material/edit_note:",
            on_click=_begin, args=(f"finding_text_{key}", found.draft, args),
        )  # fmt: skip


def _quotations(
    ws: Workspace, found: verbs.planning.Proposal, written: WrittenFinding | None, key: str, before: dict[str, Any]
) -> list[FindingQuotation] | None:
    """The quotations that were picked; None as long as nobody picked any, so that Harvest's proposal stands."""
    kept = before.get("picked")
    mine = {_place(q): q for q in written.quotations} if written else {}
    offers = {_place(verbs.planning.quotation_of(q)): q for q in found.offers}
    every = {_place(verbs.planning.quotation_of(q)): q for q in (*found.supporting, *found.contrary)}
    chosen = [str(p) for p in kept] if isinstance(kept, list) else list(mine)
    standing = [p for p in chosen if p in offers]
    title = f"{len(standing)} chosen" if standing else f"Harvest proposes {len(every)}; choose to take others"
    with st.expander(f"Quotations for and against: {title}", key=f"finding_quotes_{key}"):
        first = [*standing, *(p for p in every if p not in standing)]
        rest = [p for p in offers if p not in first]
        for p in [*first, *rest[:SHOWN]]:
            q = offers.get(p) or every[p]
            mark = "Chosen" if p in standing else "Proposed" if p in every else ""
            quotations_dialog.quotation(q, key=f"offer_{key}", also=lambda p=p, q=q, mark=mark: _pick(  # type: ignore[misc]
                ws, key, before, standing, p, q, mark))  # fmt: skip
        if len(rest) > SHOWN:
            st.caption(f"{len(rest) - SHOWN} more stand under “Open the quotations”.")
    if not standing:
        return [] if chosen else None
    return [mine.get(p) or verbs.planning.quotation_of(offers[p]) for p in standing]


def _pick(
    ws: Workspace, key: str, before: dict[str, Any], standing: list[str], place: str, q: Quotation, mark: str
) -> None:
    chosen = place in standing
    after = [p for p in standing if p != place] if chosen else [*standing, place]
    if mark:
        st.caption(f"**{mark}**")
    st.button(
        "Leave it out" if chosen else "Quote it", key=f"offer_pick_{key}_{place}", disabled=not session.coder(),
        icon=":material/remove:" if chosen else ":material/add:", on_click=_keep_draft,
        args=(ws, key, before["version"], after),
    )  # fmt: skip


def _place(q: FindingQuotation) -> str:
    return f"{q.code} {q.passage} {q.start} {q.end}"


def _keep_draft(ws: Workspace, key: str, version: object, picked: list[str] | None = None) -> None:
    """Put what the widgets hold now on the disk."""
    name = what("" if key == NEW else key)
    said = {
        "text": str(session.widget_value(f"finding_text_{key}", "")),
        "codes": [str(c) for c in session.widget_value(f"finding_codes_{key}", [])],
        "side": str(side.value if isinstance(side := session.widget_value(f"finding_side_{key}"), Valence) else ""),
        "version": version,
    }
    said = {**verbs.planning.kept_writing(ws, name), **said}
    if picked is not None:
        said["picked"] = picked
    try:
        verbs.planning.keep_writing(ws, name, said)
    except HarvestError as error:
        keys.WRITING_PROBLEM.set(str(error))


def _begin(widget: str, draft: str, args: tuple[Workspace, str, object]) -> None:
    session.set_widget_value(widget, draft)
    _keep_draft(*args)


def _keep(
    ws: Workspace, finding: str, text: str, codes: list[str], side: Valence, picked: list[FindingQuotation] | None
) -> None:
    try:
        if finding:
            verbs.planning.change_finding(ws, finding, text=text, codes=codes, side=side, quotations=picked)
        else:
            verbs.planning.write_finding(ws, text, codes, side=side, quotations=picked)
    except HarvestError as error:
        keys.WRITING_PROBLEM.set(str(error))
        return
    _close(ws, finding)


def _close(ws: Workspace, finding: str) -> None:
    verbs.planning.drop_writing(ws, what(finding))
    keys.FINDING_OPEN.forget()
    for name in ("text", "codes", "side"):
        session.forget_widget_value(f"finding_{name}_{finding or NEW}")
