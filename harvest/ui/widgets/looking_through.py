"""Looking through the texts for what gives people away, with how far it is, before a page that needs it."""

from __future__ import annotations

import time

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Right
from harvest.model.plural import count
from harvest.ui import session
from harvest.ui.widgets.remaining import remaining
from harvest.workspace import Workspace


def look_through(ws: Workspace) -> None:
    """Look through what was not looked through yet; nothing is drawn when there is nothing."""
    waiting = verbs.protection.unscanned(ws)
    if not waiting:
        return
    bar = st.progress(0.0, text=f"Looking for names and the like in {count(waiting, 'text')} …")

    began = time.monotonic()

    def progress(done: int, of: int) -> None:
        parts = [f"Looked through {done:,} of {count(of, 'text')}", remaining(time.monotonic() - began, done, of)]
        bar.progress(min(1.0, done / max(1, of)), text=", ".join(filter(None, parts)))

    while verbs.protection.being_scanned(ws) and (left := verbs.protection.unscanned(ws)):
        progress(max(0, waiting - left), waiting)
        time.sleep(0.2)
    verbs.protection.scan(ws, progress)
    bar.empty()


def still_hidden(ws: Workspace) -> str:
    """For whoever may not see names: how many texts are dots because nobody has looked through them yet."""
    waiting = 0 if session.may(Right.NAMES) else verbs.protection.never_looked_through(ws)
    return f"Names are being looked for: {count(waiting, 'text')} in dots until then." if waiting else ""
