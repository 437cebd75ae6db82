"""A list of who permits what explained by hand: which table, who stands where, what each column and answer means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Reading
from harvest.model.plural import count
from harvest.model.words_of_lists import COLUMNS, told_parts
from harvest.ui.pages.upload import drafts, list_answers, person_by_person
from harvest.ui.session import keys
from harvest.ui.session.remembered import widget_value
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

NOTE = 400
EXAMPLES, EXAMPLE = 3, 18


def offer(ws: Workspace, draft: UploadDraft) -> None:
    """The quiet way to say that a file is such a list, or that it was read wrongly; open, the panel itself."""
    reading = draft.read.reading
    if draft.project or draft.read.part_of or draft.status == "duplicate":
        return
    listed = reading is not None and bool(reading.listed)
    if draft.packed_in:
        st.caption("If this is a list of who permits what, upload it on its own to say so.")
        return
    if listed and reading is not None and reading.sources:
        return  # a workbook with such a list on one sheet and people's words on another
    if is_open(draft):
        _panel(ws, draft)
        return
    with st.container(horizontal=True):
        st.button(
            "This list was read wrongly? Put it right" if listed else "This is a list of who permits what",
            key=f"{draft.id}_list",
            type="tertiary",
            icon=":material/checklist:",
            on_click=lambda: keys.LISTS_OPEN.kept().add(draft.id),
        )
        if not listed:
            person_by_person.offer(ws, draft)
        if "list" in (draft.mapping or {}) or "people" in (draft.mapping or {}):
            st.button(
                "Not a list after all" if "list" in (draft.mapping or {}) else "As it was read",
                key=f"{draft.id}_no_list",
                type="tertiary",
                icon=":material/undo:",
                on_click=_back,
                args=(ws, draft),
                help="Back to how the file was read before you said anything of it.",
            )


def is_talk(reading: Reading | None) -> bool:
    """Whether several people speak in a file, so that hardly anybody would call it a list."""
    if reading is None or reading.mapping is not None or reading.not_data or reading.listed:
        return False
    return len({turn.speaker for source in reading.sources for turn in source.turns if turn.speaker}) > 1


def is_open(draft: UploadDraft) -> bool:
    """Whether somebody is saying what the list of this draft means."""
    return draft.id in keys.LISTS_OPEN.get()


def close(draft: UploadDraft) -> None:
    """Enough was said of the list for now."""
    keys.LISTS_OPEN.kept().discard(draft.id)


def _back(ws: Workspace, draft: UploadDraft) -> None:
    draft.mapping, draft.known_as = None, ""
    draft.generation += 1
    draft.alone = verbs.intake.as_it_stands(ws, draft.read)
    drafts.together(ws)
    close(draft)


@st.fragment
def _panel(ws: Workspace, draft: UploadDraft) -> None:
    key = f"{draft.id}_{draft.generation}_list"
    with st.container(border=True, key=f"{draft.id}_list_panel"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.markdown("**What this list says**")
            if st.button("Close", key=f"{key}_close", type="tertiary", icon=":material/close:"):
                close(draft)
                st.rerun()
        words = len(draft.read.reading.sources) if draft.read.reading else 0
        st.caption(
            "Say where the name stands and what the other columns mean; what was understood is filled in already."
            + (" Nobody’s words come from a list, so the text that was read here goes." if words else "")
        )
        try:
            seen = _seen(draft, key)
        except HarvestError as error:
            st.text(str(error))
            return
        _place(seen, key)
        st.dataframe(
            pd.DataFrame(seen.rows, columns=list(seen.columns)),
            hide_index=True,
            key=f"{key}_peek",
            alt="The first rows of the list",
        )
        if seen.alike:
            also = ", ".join(plain(title) for title in seen.alike)
            st.caption(f"{count(seen.records, 'row')}, with those of {also}, which has the same headings.")
        if seen.note:
            with st.expander("What stands around the list"):
                st.text(seen.note[:NOTE])
        columns = _columns(draft, seen, key)
        if columns != dict(seen.guess):
            seen = _read(draft, seen.table, seen.heading, columns)
        list_answers.form(ws, draft, seen, columns, key)


def _seen(draft: UploadDraft, key: str) -> verbs.intake.SeenList:
    """The table that is chosen, with its headings where they were said to stand."""
    told = told_parts(draft.mapping)
    table = str(widget_value(f"{key}_table") or (told[0].get("table") if told else "") or "")
    heading = widget_value(f"{key}_heading_{table}")
    if heading is None and told and isinstance(told[0].get("heading"), int):
        heading = told[0]["heading"]
    return _read(draft, table, heading, {})


def _read(draft: UploadDraft, table: str, heading: int | None, columns: Mapping[str, str]) -> verbs.intake.SeenList:
    """The rows as cells; each question that was asked of this file in this session is asked once."""
    kept = keys.LISTS_SEEN.kept()
    asked = (draft.id, table, heading, tuple(sorted(columns.items())))
    if asked not in kept:
        kept[asked] = verbs.intake.list_cells(
            draft.name, draft.read.data, table=table, heading=heading, columns=columns
        )
    return kept[asked]


def _place(seen: verbs.intake.SeenList, key: str) -> None:
    """Which table it is, and where its headings stand."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if len(seen.tables) > 1:
            st.selectbox("The list is", seen.tables, seen.tables.index(seen.table), key=f"{key}_table", width=320)
        if seen.table == verbs.intake.LINES:
            return  # whose headings are made
        rows = {0: "no row: the first is somebody already"}
        rows |= {n: f"row {n}: " + " · ".join(c for c in row if c)[:60] for n, row in enumerate(seen.first, 1)}
        st.selectbox(
            "The headings stand in",
            list(rows),
            list(rows).index(seen.heading) if seen.heading in rows else 0,
            format_func=rows.__getitem__,
            key=f"{key}_heading_{widget_value(f'{key}_table') or ''}",
            width=420,
        )


def _columns(draft: UploadDraft, seen: verbs.intake.SeenList, key: str) -> dict[str, str]:
    """What each column says, as far as it is told or understood."""
    told = list_answers.told_columns(draft, seen)
    options = list(COLUMNS)
    found = {}
    with st.grid(3, min_column_width=230):
        for n, head in enumerate(seen.columns):
            now = told.get(head) or seen.guess.get(head)
            value = st.selectbox(
                _label(head, [row[n] for row in seen.rows]),
                options,
                options.index(now) if now in options else None,
                format_func=COLUMNS.__getitem__,
                placeholder="choose what it says",
                key=f"{key}_{seen.table}_{seen.heading}_column_{n}",
            )
            if value:
                found[head] = str(value)
    return found


def _label(head: str, cells: Sequence[str]) -> str:
    """The heading of a column with some of what stands in it."""
    some = [cell[:EXAMPLE] for cell in dict.fromkeys(cells) if cell][:EXAMPLES]
    return plain(f"{head[:60]} ({', '.join(some)} …)" if some else head[:60])
