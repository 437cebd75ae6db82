"""What the browser says when nothing answers it any more: that Harvest was stopped, and what became of the work.

Streamlit asks there whether one is connected to the internet, which nobody needs who works on one machine.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_LOST = st.components.v2.component(
    "harvest_lost", html="", js=(Path(__file__).parent / "lost.js").read_text(encoding="utf-8")
)


def say_it_plainly() -> None:
    """From now on this browser tab says it in Harvest's words; the container is hidden by the app's style."""
    with st.container(key="lost"):
        _LOST(key="lost_words", height=1)
