"""What is in the inquiry already, and taking a file out again."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import ImportedFile
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.clock import when
from harvest.ui.widgets import plain, removal
from harvest.workspace import Workspace


def show(ws: Workspace, files: Sequence[ImportedFile]) -> None:
    """The files as a list, and the way to take one out again."""
    with st.expander(f"In this inquiry already: {count(len(files), 'file')}", icon=":material/inventory_2:"):
        st.dataframe(
            pd.DataFrame([_row(f) for f in files]),
            hide_index=True,
            key="files_already",
            alt="Every file in this inquiry",
        )
        with st.container(horizontal=True, vertical_alignment="bottom"):
            name = st.selectbox(
                "A file that should not be here", [f.name for f in files], None, key="file_out",
                format_func=plain, placeholder="Choose a file", width=360,
            )  # fmt: skip
            if st.button("Take out again …", key="take_out", icon=":material/delete:", disabled=not name) and name:
                _take_out(ws, name)


def _row(f: ImportedFile) -> dict[str, object]:
    return {
        "File": f.name,
        "Recognised as": f.flavour,
        "Kind": f.kind.words.many,
        "Passages": f.report["passages"],
        "Taken in": when(f.imported_at),
    }


@st.dialog("Take this file out again?", width="medium")
def _take_out(ws: Workspace, name: str) -> None:
    if name not in {f.name for f in verbs.inquiry.imported_files(ws)}:
        st.rerun()  # it is done: the page behind says what came of it
    st.text(name)
    removal.what_will_go([verbs.protection.preview_forgetting(ws, name)])

    def act() -> None:
        removal.keep_done([verbs.protection.forget_file(ws, name)])
        session.set_widget_value("file_out", None)
        session.notify(f"{name} is taken out.")

    if st.button(
        "Take it out for good", key="take_out_sure", type="primary", icon=":material/delete:",
        on_click=act,
    ):  # fmt: skip
        st.rerun()
