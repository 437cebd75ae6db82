"""The columns of a table that ask for permission: what each is about, what was answered, what follows from it."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import PermissionColumn
from harvest.model.permissions import ANSWER_MEANINGS
from harvest.model.plural import count
from harvest.ui.pages.upload import tellers
from harvest.ui.session.remembered import widget_value
from harvest.ui.session.upload_draft import UploadDraft
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

PURPOSES = {
    "analysis": "analysis",
    "quotation_without_name": "quotation without name",
    "quotation_with_name": "quotation with name",
    "quotation": "quotation",
    "sharing": "sharing with partners",
    "photo": "photo",
    "archive": "archive",
    "recontact": "being contacted again",
}
TOGETHER = (
    ("analysis", "quotation"),
    ("quotation", "sharing"),
    ("analysis", "quotation", "sharing"),
    ("quotation_without_name", "quotation_with_name"),
    ("quotation", "photo"),
)
"""What one question often asks about at once."""
NBSP = "\u00a0"
"""A number and its word stay on one line."""
ANSWERS = 24
"""So many answers of a column can be set here."""
NOTHING = "nothing to do with permission"
NOT_KNOWN = "not understood"


def show(ws: Workspace, draft: UploadDraft) -> None:
    """What the draft's columns say of permission, to put right, and what follows for its tellers."""
    reading = draft.read.reading
    if reading is None or reading.mapping is None or reading.data_table is not None:
        tellers.show(draft)
        return
    columns = reading.permission_columns
    unclear = [c for c in columns if not c.certain]
    if columns or draft.said_of_columns:
        st.markdown("**Permission, by what the columns say**")
        if draft.known_as:
            st.text(f"Read as last time: {draft.known_as}.")
        st.table(
            pd.DataFrame([_row(c) for c in columns]),
            hide_index=True,
            alt="Columns about permission and how they were read",
        )
    for column in unclear:
        st.warning(
            f"Nobody in this file is quoted until you say what “{plain(column.header)}” is about.",
            icon=":material/warning:",
        )
    tellers.show(draft)
    if draft.packed_in:
        return
    label = (
        "Say what a column is about and what an answer means" if columns else "Does a column say what people permit?"
    )
    panel = st.expander(
        label,
        expanded=bool(unclear) or any(c.unclear for c in columns),
        key=f"{draft.id}_permission",
        on_change="rerun",
    )
    if panel.open:
        with panel:
            _choices(ws, draft, columns)


def not_touched(found: Sequence[UploadDraft]) -> None:
    """Beside a choice for everybody: whom it does not touch."""
    readings = [d.read.reading for d in found if d.read.reading is not None]
    voices = sum(verbs.intake.tellers_permission(r).answered for r in readings)
    if voices:
        st.markdown(
            f"This choice does not touch **{count(voices, 'voice')}**: what a file itself says of somebody comes "
            "first, a no, a blank and a contradiction too."
        )


def _row(c: PermissionColumn) -> dict[str, str]:
    about = _about(c.purposes) if c.certain else NOT_KNOWN
    return {
        "Column": plain(c.header),
        "is about": about + (" (a tick objects)" if c.reversed else ""),
        # one column: five would not stand beside each other on a phone, where the unclear ones were cut off
        "Answers": f"{c.yes} yes · {c.no} no · {c.blank} blank · {c.unclear} unclear".replace(" ", NBSP).replace(
            f"{NBSP}·{NBSP}", " · "
        ),
    }


def _about(purposes: Sequence[str]) -> str:
    return ", ".join(PURPOSES[p] for p in purposes) or NOTHING


def _choices(ws: Workspace, draft: UploadDraft, columns: Sequence[PermissionColumn]) -> None:
    now: dict[str, tuple[str, ...] | None] = {c.header: tuple(c.purposes) if c.certain else None for c in columns}
    now |= {header: tuple(said) for header, said in draft.said_of_columns.items()}
    by_header = {c.header: c for c in columns}
    for n, (header, purposes) in enumerate(now.items()):
        _choice(ws, draft, n, header, purposes)
        if header in by_header and purposes and purposes != ("recontact",):
            _answers(ws, draft, n, by_header[header])
    rest = [c for c in _all_columns(draft) if c not in now]
    if rest:
        with st.container(horizontal=True, vertical_alignment="bottom"):
            other = st.selectbox(
                "Another column about permission", rest, None, key=f"{draft.id}_permission_other", width=340
            )
            options = [(p,) for p in PURPOSES]
            about = st.selectbox(
                "It is about", options, None, format_func=_about, key=f"{draft.id}_permission_about", width=260
            )
            if st.button("Read it so", key=f"{draft.id}_permission_add", disabled=not (other and about)):
                draft.say_of_column(ws, str(other), about or ())
                st.rerun()


def _choice(ws: Workspace, draft: UploadDraft, n: int, header: str, now: tuple[str, ...] | None) -> None:
    options: list[tuple[str, ...]] = [*((p,) for p in PURPOSES), *TOGETHER]
    if now and now not in options:
        options.insert(0, now)
    options.append(())
    key = f"{draft.id}_permission_{draft.generation}_{n}"
    at = options.index(now) if now is not None else None

    def changed() -> None:
        draft.say_of_column(ws, header, widget_value(key) or ())

    hint = f"{NOT_KNOWN}: choose"
    st.selectbox(plain(header), options, at, format_func=_about, key=key, placeholder=hint, on_change=changed)


def _answers(ws: Workspace, draft: UploadDraft, n: int, column: PermissionColumn) -> None:
    """What the answers of a column mean: the unclear ones at once, all of them on request."""
    unclear = [a for a in column.answers if a[1] == "unclear"]
    told = draft.said_of_answers.get(column.header, {})
    every = (
        st.toggle("Show how each answer is read", bool(told), key=f"{draft.id}_answers_{draft.generation}_{n}")
        if len(column.answers) > len(unclear)
        else True
    )
    for at, (answer, read, times) in enumerate((column.answers if every else tuple(unclear))[:ANSWERS]):
        _answer(ws, draft, f"{draft.id}_answer_{draft.generation}_{n}_{at}", column.header, answer, read, times)
    rest = len(column.answers if every else unclear) - ANSWERS
    if rest > 0:
        st.caption(f"and {count(rest, 'other answer')}, read as shown in the table above")


def _answer(ws: Workspace, draft: UploadDraft, key: str, header: str, answer: str, read: str, times: int) -> None:
    options = list(ANSWER_MEANINGS)

    def changed() -> None:
        draft.say_of_answer(ws, header, answer, str(widget_value(key)))

    st.selectbox(
        f"“{plain(answer)}” ({times:,}×) means",
        options,
        options.index(read),
        format_func=ANSWER_MEANINGS.__getitem__,
        key=key,
        width=360,
        on_change=changed,
    )


def _all_columns(draft: UploadDraft) -> list[str]:
    reading = draft.read.reading
    mapping = (reading.mapping if reading else None) or {}
    found: list[str] = []
    for field, value in mapping.items():
        if field in ("header_rows", "sheet", "permissions", "answers", "text", "kind"):
            continue
        found += [value] if isinstance(value, str) else [str(v) for v in value] if isinstance(value, list) else []
    return list(dict.fromkeys(found))
