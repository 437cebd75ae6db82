"""Which file: the kinds of pack with whom each is for, and the download, made only when it is asked for."""

from __future__ import annotations

import streamlit as st

from harvest.errors import HarvestError
from harvest.export import Format
from harvest.ui import state
from harvest.ui.widgets import file_size, plain
from harvest.workspace import Workspace, packing
from harvest.workspace.packing import Wanted

MADE = "export_made"


def kind() -> Format:
    """The kind of pack that was picked."""
    kinds = {k.suffix: k for k in packing.formats()}
    picked = st.radio(
        "Which pack",
        list(kinds),
        format_func=lambda s: kinds[s].name,
        captions=[f"{k.what} (.{k.suffix})" for k in kinds.values()],
        key="export_kind",
    )
    return kinds[picked]


def make(ws: Workspace, wanted: Wanted, chosen: Format) -> None:
    """The main act: make the file, then download it; a file made before is offered until something changes."""
    stamp = (wanted, chosen.suffix, ws.store.rev)
    made = st.session_state.get(MADE)
    ready = made is not None and made[0] == stamp
    with st.container(horizontal=True, vertical_alignment="center", key="main_export"):
        if not ready and st.button(
            f"Make it: {plain(chosen.name)}", type="primary", icon=":material/inventory_2:", key="export_make"
        ):
            with st.spinner(f"Making: {plain(chosen.name)} …", show_time=True):
                try:
                    data = packing.pack(ws, wanted, chosen.suffix, who=state.coder())
                except HarvestError as error:
                    st.error(plain(str(error)), icon=":material/error:")
                    return
            stamp = (wanted, chosen.suffix, ws.store.rev)
            st.session_state[MADE] = made = (stamp, data)
            st.rerun()
        if ready and made is not None:
            st.download_button(
                f"Download ({file_size(len(made[1]))})",
                data=made[1],
                file_name=packing.file_name(ws, wanted, chosen),
                mime=chosen.media_type,
                type="primary",
                icon=":material/download:",
                on_click="ignore",
                key="export_download",
            )
            st.text(packing.file_name(ws, wanted, chosen))
