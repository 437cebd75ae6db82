"""What a button or a field does before its page is drawn: what cannot be done there is said on the page too.

Streamlit carries that out before the app itself runs, where the one place that makes sentences of errors does not
reach: whoever was signed out, or may no longer do something, or whose disk is full, would see a fault of the program.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

import streamlit as st

from harvest.errors import HarvestError
from harvest.ui.session.keys import PROBLEM
from harvest.ui.widgets import plain


def say_problems() -> None:
    """From now on an error of ours in what a button or a field does is kept, to be said; once in a process."""
    from streamlit.runtime.state.session_state import SessionState

    carry_out = SessionState._run_callback_and_record_rerun
    if hasattr(carry_out, "__wrapped__"):
        return

    @wraps(carry_out)
    def carried_out(self: SessionState, votes: Any, run: Callable[[], None]) -> None:
        def kept() -> None:
            try:
                run()
            except HarvestError as error:
                PROBLEM.set(str(error))
                st.rerun()  # the whole page, also where a part of it was asked

        carry_out(self, votes, kept)

    SessionState._run_callback_and_record_rerun = carried_out  # type: ignore[method-assign]


def show_problem() -> None:
    """What could not be done just now, once."""
    if said := PROBLEM.take():
        st.error(plain(said), icon=":material/error:")
