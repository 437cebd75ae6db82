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
    st.subheader("Take this codebook away", anchor=False)
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
    _lenses(ws)
    st.subheader("Bring one in", anchor=False)
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


def _lenses(ws: Workspace) -> None:
    """Codebooks that come along switched off, each a second way of reading what was said."""
    off = {b.id: b for b in verbs.settings.lenses(ws)}
    if not off:
        return
    st.subheader("Lenses", anchor=False)
    st.caption(
        "A second way of reading what was said. They are switched off until you take one in. The items of WEMWBS and "
        "the Outcomes Star are not among them: their licences forbid it; look for them at their publishers."
    )
    with st.container(horizontal=True, vertical_alignment="bottom", key="lens_choice"):
        chosen = st.selectbox("Lens", list(off), format_func=lambda i: off[i].name, key="lens")
        use = st.button("Use this lens", key="lens_use", disabled=not session.coder())
    if chosen is None:
        return
    book = off[chosen]
    st.text(f"{book.definition}\n{count(len(book.codes), 'code')}: {', '.join(c.label for c in book.codes)}")
    st.caption(plain(f"Source: {book.meta.get('origin', '')}"))
    if use:
        verbs.settings.take_in_codebook(ws, verbs.settings.preview_codebook(ws, book), why="a lens, switched on")
        session.notify(plain(f"{book.name} is offered for coding now."))
        st.rerun()
