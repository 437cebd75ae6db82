"""Lists of who permits what beside who speaks: who is on none, who speaks nowhere, who may be one person."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from harvest import workspace as verbs
from harvest.model.plural import count
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

NAMED = 60


def show(ws: Workspace) -> None:
    """Nothing where there is no list."""
    met = verbs.intake.who_is_listed(ws)
    if not (met.spoke or met.silent):
        return
    st.markdown("**Lists of who permits what**")
    st.markdown(f"The lists hold for {count(len(met.spoke), 'person', 'people')} of those who speak.")
    several = [f"{name}: {', '.join(labels)}" for name, labels in met.spoke.items() if len(labels) > 1]
    for words, who in (
        (
            "on no list: nothing of theirs leaves before somebody has recorded what they permit",
            met.unlisted,
        ),
        ("on a list, speaking nowhere under that name", met.silent),
        ("on a list may speak under several names: choose both above and make them one if they are", several),
    ):
        _named(words, who)


def _named(words: str, who: Sequence[str]) -> None:
    if not who:
        return
    more = f" and {len(who) - NAMED:,} more" if len(who) > NAMED else ""
    st.markdown(f"- **{len(who):,}** {words}: {plain(', '.join(who[:NAMED]))}{more}")
