"""The version, and where everything lies."""

from __future__ import annotations

import streamlit as st

from harvest import __version__
from harvest.ui.widgets import file_size, plain
from harvest.workspace import Workspace


def show(ws: Workspace) -> None:
    """The version and where the inquiry lies."""
    rows = {
        "Harvest": __version__,
        "This inquiry’s file": str(ws.path.resolve()),
        "Size": file_size(ws.path.stat().st_size),
        "Codebooks": ", ".join(f"{b.name} {b.version}" for b in ws.codebooks()),
    }
    for name, value in rows.items():
        st.markdown(f"**{name}:** {plain(value)}")
    st.markdown("Nothing leaves this computer: no word, no count, no question to another machine.")
