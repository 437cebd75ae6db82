"""Two definitions that read alike: the machine will mix them up, and what would help."""

from __future__ import annotations

import streamlit as st

from harvest import workspace as verbs
from harvest.model import Codebook
from harvest.ui.widgets import plain
from harvest.workspace import Workspace

SHOWN = 8


def warn(ws: Workspace, book: Codebook, code_id: str) -> None:
    """What a code that is being written reads like, before the change is made."""
    for pair in verbs.suggesting.mixed_up_codes(ws, book, code_id)[:3]:
        st.warning(_sentence(pair), icon=":material/join_inner:")


def show(ws: Workspace, book: Codebook) -> None:
    """All codes of the codebook that read alike, when somebody asks."""
    if not st.toggle("Which codes read alike?", key="codebook_alike"):
        return
    found = verbs.suggesting.mixed_up_codes(ws, book)
    if not found:
        st.success("No two codes here read so much alike that the machine would mix them up.", icon=":material/check:")
    for pair in found[:SHOWN]:
        st.warning(_sentence(pair), icon=":material/join_inner:")
    if len(found) > SHOWN:
        st.caption(f"And {len(found) - SHOWN} pairs more.")


def _sentence(pair: verbs.suggesting.AlikeCodes) -> str:
    one, other = plain(pair.one.label), plain(pair.other.label)
    help_ = "\n".join(f"- {plain(what)}" for what in pair.lacking)
    return (
        f"“{one}” and “{other}” read alike ({pair.likeness:.2f} of 1): the machine will mix them up. "
        f"What would help:\n{help_}"
    )
