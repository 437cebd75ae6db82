"""What a screen reader says when something on the screen became something else: a page, a code, a count.

The browser says it where a page is loaded; here all of that changes within one, and nothing would be heard.
"""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_ALOUD = st.components.v2.component(
    "harvest_aloud", html="", js=(Path(__file__).parent / "aloud.js").read_text(encoding="utf-8")
)
_ROWS = st.components.v2.component(
    "harvest_rows", html="", js=(Path(__file__).parent / "rows.js").read_text(encoding="utf-8")
)


def say(words: str, of: str = "page") -> None:
    """Have these words said whenever they are other than what was last said ``of`` the same; empty says nothing.

    Call it in each run: what it is given first stands on the screen already. The app's style hides the container.
    """
    with st.container(key=f"aloud_{of}"):
        _ALOUD(key=f"aloud_{of}_words", data={"of": of, "words": words}, height=1)


def tell_rows_apart() -> None:
    """From now on in this browser tab, buttons with the same words are read with what stands first in their card."""
    with st.container(key="aloud_rows"):
        _ROWS(key="aloud_rows_named", height=1)
