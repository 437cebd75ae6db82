"""What a session remembers: which inquiry is open, who is coding, where they stopped."""

from __future__ import annotations

import os
from pathlib import Path

import streamlit as st

from harvest import shipped
from harvest import workspace as verbs
from harvest.workspace import Workspace

CODER = "coder"
INQUIRY = "inquiry_path"


@st.cache_resource(show_spinner=False)
def _opened(path: str, file: tuple[int, int]) -> Workspace:
    return verbs.open_inquiry(path)


def _which_file(path: Path) -> tuple[int, int]:
    """What tells a file from another one put in its place; its times won't do, for every write changes them."""
    if not path.exists():
        return 0, 0
    found = path.stat()
    return found.st_dev, found.st_ino


def folder() -> Path:
    """Where inquiries are looked for and made: beside the one that was served, or the current folder."""
    served = os.environ.get("HARVEST_INQUIRY")
    return Path(served).parent if served else Path.cwd()


def inquiry_path() -> Path | None:
    """The inquiry that this session works on; None before one was chosen."""
    chosen = st.session_state.get(INQUIRY) or os.environ.get("HARVEST_INQUIRY")
    return Path(chosen) if chosen else None


def open_path(path: Path) -> None:
    """Work on this inquiry from now on; forgets what belongs to another one."""
    for key in list(st.session_state):
        if key != CODER:
            del st.session_state[key]
    st.session_state[INQUIRY] = str(path)


def workspace() -> Workspace:
    """The open inquiry for whoever is at the screen; shows how to open one, and stops the page, when there is none."""
    path = inquiry_path()
    if path is None:
        st.info("No inquiry is open. Choose one, or make a new one, on the page **Inquiry**.")
        st.page_link(shipped.page("inquiry"), label="Go to Inquiry", icon=":material/home:")
        st.stop()
    return _opened(str(path), _which_file(path)).acting_as(coder())


def coder() -> str:
    """Who is at the screen; empty before they signed in."""
    return str(st.session_state.get(CODER, ""))


def say(sentence: str) -> None:
    """Show a sentence once, also when the page is drawn again at once."""
    st.session_state["said"] = sentence


def show_said() -> None:
    """Show what was to be said, if anything."""
    sentence = st.session_state.pop("said", None)
    if sentence:
        st.toast(sentence, icon=":material/check:")
