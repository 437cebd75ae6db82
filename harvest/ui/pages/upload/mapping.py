"""Which column of a table of responses is what: a good first guess, put right by a person, kept for the next time."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Kind
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.session.remembered import widget_value
from harvest.ui.session.upload_draft import UploadDraft
from harvest.workspace import Workspace

NONE = "(none)"
FIELDS: dict[str, tuple[str, str]] = {
    "teller": ("Who said it", "A name, number or code of the teller. Without it each row is a voice of its own."),
    "consent": ("Consent", "One column that says in words what is allowed; columns that ask stand under Permission."),
    "role": ("Role", "Resident, frontline worker, manager, councillor …"),
    "date": ("Date", "When it was said or sent in."),
    "id": ("Number of the row", "An id by which you find the row again in the original file."),
    "table": ("Table", "The café table or group."),
    "round": ("Round", "The round or session."),
    "question": ("Question", "A column that holds the question each row answers."),
    "event": ("Event", "A column that names the event."),
    "image": ("Picture file", "The file name of the picture that a caption belongs to."),
}


def show(ws: Workspace, draft: UploadDraft) -> None:
    """The columns of the draft's table, to put right; nothing for a file that is no table."""
    if not verbs.intake.has_columns(draft.name):
        return
    if draft.packed_in:
        st.caption("To choose the columns of this table yourself, upload it on its own instead of in the zip.")
        return
    reading = draft.read.reading
    if reading is not None and reading.mapping is None and reading.sources:
        return  # a transcript that happens to be a table
    if "list" in (draft.mapping or {}):
        return  # whose columns are explained as those of a list
    st.markdown("**Columns**")
    used = draft.mapping or (draft.read.reading.mapping if draft.read.reading else None) or {}
    chosen_rows = widget_value(f"{draft.id}_header_rows")
    sheet = str(widget_value(f"{draft.id}_sheet") or used.get("sheet") or "")
    try:
        seen = verbs.intake.preview_table(draft.name, draft.read.data, header_rows=chosen_rows, sheet=sheet)
    except HarvestError as error:
        st.text(str(error))
        return
    start = used if _about(used, seen) else seen.guess
    _saved(ws, draft)
    if len(seen.sheets) > 1:
        at = seen.sheets.index(seen.sheet)
        st.selectbox("Sheet of the workbook", seen.sheets, at, key=f"{draft.id}_sheet", width=360)
    st.dataframe(
        pd.DataFrame(seen.rows, columns=list(seen.columns)),
        hide_index=True,
        key=f"{draft.id}_peek",
        alt="The first rows of the file",
    )
    st.caption(f"The first of {count(seen.records, 'row')}.")
    st.selectbox(
        "How many rows at the top name the columns?",
        [0, 1, 2, 3],
        seen.header_rows,
        key=f"{draft.id}_header_rows",
        width=360,
        help="Some survey tools write two: the question, then the part of the question.",
    )
    _form(ws, draft, seen, start)


_CARRIED = ("headline", "by", "towards", "state", "own_codes", "along", "surname")
"""What was recognised and has no field here stays as it was."""


def with_permissions(draft: UploadDraft, chosen: Mapping[str, object]) -> dict[str, object]:
    """Other columns chosen, with what was said of the columns about permission."""
    told = {"permissions": draft.said_of_columns, "answers": draft.said_of_answers}
    return {**chosen, **{key: value for key, value in told.items() if value}}


def _about(used: Mapping[str, object], seen: verbs.intake.TablePreview) -> bool:
    """Whether the mapping in force is about the columns that are shown."""
    return (
        bool(used)
        and used.get("header_rows") == seen.header_rows
        and str(used.get("sheet") or seen.sheet) == seen.sheet
    )


def _saved(ws: Workspace, draft: UploadDraft) -> None:
    kept = verbs.intake.saved_mappings(ws)
    if not kept:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.selectbox("Columns kept from another table", list(kept), key=f"{draft.id}_saved", width=360)
        if st.button("Use these", key=f"{draft.id}_use_saved", icon=":material/table_chart:") and name:
            draft.generation += 1
            if draft.remap(ws, kept[name]):
                session.notify(f"Read again with the columns of “{name}”.")
            st.rerun()


def _form(ws: Workspace, draft: UploadDraft, seen: verbs.intake.TablePreview, start: Mapping[str, object]) -> None:
    key = f"{draft.id}_{draft.generation}_{seen.header_rows}_{seen.sheet}_map"
    columns = list(seen.columns)
    with st.form(f"{key}_form"):
        text = st.multiselect(
            "Columns with people’s words",
            columns,
            [c for c in _listed(start.get("text")) if c in columns],
            key=f"{key}_text",
            help="Several questions give several sources a row; each keeps its question.",
        )
        chosen: dict[str, object] = {"header_rows": seen.header_rows, "text": text}
        if len(seen.sheets) > 1:
            chosen["sheet"] = seen.sheet
        with st.grid(3, min_column_width=220):
            for name, (label, help_) in FIELDS.items():
                options = [NONE, *columns]
                now = str(start.get(name) or NONE)
                value = st.selectbox(
                    label, options, options.index(now) if now in options else 0, key=f"{key}_{name}", help=help_
                )
                if value != NONE:
                    chosen[name] = value
            kind = _kind(columns, str(start.get("kind") or ""), key)
        if kind:
            chosen["kind"] = kind
        chosen |= {k: v for k in _CARRIED if (v := start.get(k)) and v not in text}
        rest = st.multiselect(
            "Kept beside each answer",
            columns,
            [c for c in _listed(start.get("attributes")) if c in columns],
            key=f"{key}_attributes",
            help="Age band, neighbourhood and the like: they show who is heard and who is missing.",
        )
        chosen["attributes"] = [c for c in rest if c not in text and c not in chosen.values()]
        keep_as = st.text_input(
            "Keep these columns for the next such table, under the name (you may leave this empty)",
            key=f"{key}_keep",
            max_chars=80,
            placeholder="Café feedback form",
        )
        again = st.form_submit_button("Read again with these columns", key=f"{key}_again", icon=":material/refresh:")
    if again:
        _apply(ws, draft, chosen, keep_as)


def _apply(ws: Workspace, draft: UploadDraft, chosen: Mapping[str, object], keep_as: str) -> None:
    if not chosen["text"] and chosen.get("kind") != Kind.NEEDS.value:
        st.warning("Choose at least one column that holds people’s words.")
        return
    chosen = with_permissions(draft, chosen)
    if draft.remap(ws, chosen):
        if keep_as.strip():
            verbs.intake.save_mapping(ws, keep_as, chosen)
        session.notify("Read again with the columns you chose.")
    st.rerun()


def _kind(columns: list[str], now: str, key: str) -> str:
    words = [k.value for k in Kind if k is not Kind.TRANSCRIPT]
    options = ["", *words, *(c for c in columns if c not in words)]
    return str(
        st.selectbox(
            "What the rows are",
            options,
            options.index(now) if now in options else 0,
            format_func=lambda o: (
                "as the words show" if not o else Kind(o).words.many if o in words else f"as the column “{o}” says"
            ),
            key=f"{key}_kind",
            help="A needs table (indicator, area, value …) is kept whole and not coded.",
        )
        or ""
    )


def _listed(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(v) for v in value] if isinstance(value, (list, tuple)) else []
