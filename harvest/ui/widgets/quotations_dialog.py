"""From a number or a mark to the words behind it, and from the words to their place in the transcript."""

from __future__ import annotations

from collections.abc import Callable, Collection

import streamlit as st

from harvest import workspace as verbs
from harvest.evidence import Evidence, Quotation, Where
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session import keys
from harvest.ui.session.drill import Drill
from harvest.ui.widgets import conditions, page_path, plain
from harvest.workspace import Workspace

PAGE = 20


def begin(drill: Drill) -> None:
    """Open the words on the next run."""
    keys.QUOTATIONS_OPEN.set(drill)
    keys.QUOTATIONS_SHOWN.set(PAGE)
    keys.DRILL_ASKED.forget()


def end() -> None:
    """Close them again; what was marked in a table is marked no longer, so that it can be clicked again."""
    keys.QUOTATIONS_OPEN.forget()
    keys.TABLES_CLOSED.set(keys.TABLES_CLOSED.get() + 1)


def turn(name: str) -> str:
    """The key of a table or picture that opens words: a new one after each closing."""
    return f"{name}_{keys.TABLES_CLOSED.get()}"


def words(evidence: Evidence, drill: Drill, passages: Collection[int] | None = None) -> tuple[list[Quotation], int]:
    """The quotations behind a number, one for each passage, and how many passages more are held back."""
    rows = [
        r
        for r in evidence.rows
        if str(r.code) in drill.codes
        and (drill.valence is None or r.valence is drill.valence)
        and (passages is None or r.passage_id in passages)
    ]
    counted = {r.passage_id for r in rows}
    if drill.both:
        carried = {i: {str(r.code) for r in rows if r.passage_id == i} for i in counted}
        counted = {i for i, codes in carried.items() if codes >= drill.codes}
    found: dict[int, Quotation] = {}
    for q in evidence.quotations:
        fits = str(q.code) in drill.codes and (drill.valence is None or q.valence is drill.valence)
        if fits and q.passage_id in counted:
            found.setdefault(q.passage_id, q)
    return list(found.values()), len(counted) - len(found)


def show(ws: Workspace, codebook: str | None, event: str | None, where: Where = ()) -> None:
    """The words that were asked for, over the page."""
    drill = keys.QUOTATIONS_OPEN.get()
    if drill is not None:
        passages = drill.passages
        if drill.by and drill.column:
            passages = verbs.report.passages_in_column(ws, codebook, event, drill.by, drill.column, where)
        _dialog(ws, drill, passages, (codebook, event, where))


@st.dialog("Quotations", width="medium", on_dismiss=end)
def _dialog(
    ws: Workspace, drill: Drill, passages: frozenset[int] | None, of: tuple[str | None, str | None, Where]
) -> None:
    st.markdown(f"**{plain(drill.title)}**")
    with st.expander("Only some of these", bool(keys.DRILL_ASKED.get()), icon=":material/filter_alt:", type="compact"):
        conditions.row(ws, verbs.report.at_a_glance(ws, *of).can_ask, keys.DRILL_ASKED, "drill")
    codebook, event, before = of
    where = conditions.narrowed(ws, codebook, event, keys.DRILL_ASKED, before)
    quotations, held = words(verbs.report.asked_evidence(ws, codebook, event, where), drill, passages)
    line = f"{count(len(quotations) + held, 'passage')}: {len(quotations)} can be quoted"
    st.caption(line + (f", {held} held back (no consent for quotation, or it says who somebody is)." if held else "."))
    if held:
        session.link("settings", "Who permits what, in Settings", ":material/group:")
    if not quotations and not held:
        st.info("Nothing agreed stands here yet. Decide about passages on the page Code.")
    shown = keys.QUOTATIONS_SHOWN.get() or PAGE
    for q in quotations[:shown]:
        quotation(q, key="drill", also=lambda q=q: _also(ws, q))  # type: ignore[misc]
    if len(quotations) > shown and st.button(f"Show {min(PAGE, len(quotations) - shown)} more", key="drill_more"):
        keys.QUOTATIONS_SHOWN.set(shown + PAGE)
        st.rerun(scope="fragment")


def quotation(q: Quotation, key: str, also: Callable[[], object] | None = None) -> None:
    """One quotation with who said it, where, and the way to its place in the transcript.

    ``also`` draws what else can be done with it.
    """
    with st.container(border=True, gap="small"):
        if q.before and q.before.said:
            st.caption(plain(q.before.said))
        st.text(f"“{q.text}”")
        if q.translated:
            st.caption(plain(q.translated))
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            where = " · ".join(dict.fromkeys(p for p in (q.voice, q.place or q.source, q.said_as) if p))
            st.caption(f"{plain(where)} · coded by {plain(q.decided_by)}", width="stretch")
            if st.button(
                "In the transcript",
                key=f"{key}_open_{q.code}_{q.passage_id}_{q.start}",
                icon=":material/article:",
            ):
                to_transcript(q.passage_id)
            if also is not None:
                also()


def _also(ws: Workspace, q: Quotation) -> None:
    beside_it(ws, q)
    for_the_pack(ws, q)


def beside_it(ws: Workspace, q: Quotation) -> None:
    """What stands beside a quotation wherever it is printed: the turn before it on request, and a translation."""
    mark = f"{q.code}_{q.passage_id}_{q.start}"
    with st.popover("Beside it", icon=":material/add_notes:", disabled=not session.coder(), key=f"beside_{mark}"):
        wanted = q.before is not None
        asked = st.toggle(
            "With what was said just before",
            wanted,
            key=f"before_{mark}_{wanted}",
            help="The turn before it stands above the quotation in every pack, where whoever spoke allows it",
        )
        if q.before and q.before.why:
            st.caption(q.before.why)
        old = q.translation.text if q.translation else ""
        written = st.text_area(
            "Translation", old, key=f"translation_{mark}_{hash(old)}", help="Stands below the words, as yours"
        )
        if st.button("Keep the translation", key=f"translate_{mark}"):
            verbs.planning.translate(ws, q.passage_id, written, q.start, q.end)
            st.rerun()  # the words are read anew, and stay open
        if asked != wanted:
            verbs.planning.quote_with_before(ws, q.passage_id, asked)
            st.rerun()  # the words are read anew, and stay open


def for_the_pack(ws: Workspace, q: Quotation) -> None:
    """The button that chooses a quotation for the pack, or takes it out again."""
    chosen = any(
        c.passage_id == q.passage_id and (c.start is None or c.start < q.end and q.start < (c.end or q.end))
        for c in verbs.report.quotation_choices_for(ws, q.code)
    )
    if st.button(
        "Out of the pack" if chosen else "For the pack",
        key=f"pack_{q.code}_{q.passage_id}_{q.start}",
        icon=":material/bookmark_remove:" if chosen else ":material/bookmark_add:",
        disabled=not session.coder(),
        help="Chosen quotations stand in every pack instead of proposed ones, under their theme",
    ):
        verbs.report.toggle_for_pack(ws, q.code, q.passage_id, q.start)
        st.rerun(scope="fragment")


def to_transcript(passage_id: int) -> None:
    """Go to the passage on the page Code."""
    keys.QUOTATIONS_OPEN.forget()
    keys.PASSAGE_TO_OPEN.set(passage_id)
    st.switch_page(page_path("code"), query_params={"passage": str(passage_id)})
