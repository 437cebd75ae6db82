"""Where the keyboard goes when what it stood on is gone: to what came in its place, else to what followed it.

An act often takes its own button away: a row that was answered, a file that was made. The browser then begins at the
top of the page again, and whoever works without a mouse has to come all the way back for each row.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_KEYBOARD = st.components.v2.component(
    "harvest_keyboard", html="", js=(Path(__file__).parent / "keyboard.js").read_text(encoding="utf-8")
)


def keep_the_place() -> None:
    """From now on in this browser tab; the container is hidden by the app's style."""
    with st.container(key="keyboard"):
        _KEYBOARD(key="keyboard_place", height=1)
