"""Codebooks as files: take one away, bring one in."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.errors import HarvestError
from harvest.model import Codebook
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets import plain
from harvest.workspace import Workspace


def exchange(ws: Workspace, book: Codebook) -> None:
    """The codebook as a file in every kind there is, and a place to drop one."""
    st.header("Take this codebook away", anchor=False)
    for kind in verbs.settings.codebook_file_kinds():
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"file_{kind.suffix}"):
            st.markdown(f"**{kind.name}** · {kind.what}", width="stretch")
            st.download_button(
                f"Download {kind.name}",
                data=lambda kind=kind: kind.write(book),  # type: ignore[misc]
                file_name=f"{book.id}-{book.version}.{kind.suffix}",
                mime=kind.media_type,
                key=f"book_{kind.suffix}",
                on_click="ignore",
                icon=":material/download:",
            )
    st.header("Bring one in", anchor=False)
    st.caption("A file of Harvest (YAML), of another tool (QDC), or a table with one row a code (CSV, Excel).")
    file = st.file_uploader("Codebook file", type=list(verbs.settings.CODEBOOK_SUFFIXES), key="book_upload")
    if file is None:
        return
    try:
        found = verbs.settings.preview_codebook(ws, verbs.settings.read_codebook_file(file.name, file.getvalue()))
    except HarvestError as error:
        for line in str(error).splitlines()[:20]:
            st.error(plain(line), icon=":material/error:")
        return
    if found.known is None:
        st.text(f"{found.book.name}: a new codebook with {count(len(found.book.codes), 'code')}.")
    else:
        st.text(
            f"{found.book.name}: version {found.book.version} after {found.known.version}, with "
            f"{count(len(found.differences), 'difference')}."
        )
        st.text("\n".join(f"{d.label}: {d.field}" for d in found.differences[:30]))
    if st.button("Use this codebook", key="book_use", disabled=not session.coder()):
        verbs.settings.take_in_codebook(ws, found, why=f"from the file {file.name}")
        session.notify(f"{found.book.name} is in the inquiry at version {found.book.version}.")
        st.rerun()
