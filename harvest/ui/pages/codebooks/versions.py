"""Versions of a codebook: which there are, and what two of them say differently."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from harvest import workspace as verbs
from harvest.model import Codebook
from harvest.ui.clock import when
from harvest.workspace import Workspace


def versions(ws: Workspace, book: Codebook) -> None:
    """The list of versions, and the differences between two of them."""
    every = verbs.settings.codebook_versions(ws, book.id)
    why = {
        (logged.detail.get("codebook"), logged.detail.get("version")): logged
        for logged in verbs.settings.log_entries(ws)
        if logged.verb == "codebook"
    }
    rows = []
    for version, at, _ in reversed(every):
        logged = why.get((book.id, version))
        rows.append(
            {
                "Version": version,
                "When": when(at),
                "Who": (logged.who if logged else "") or "came with Harvest",
                "Why": logged.detail.get("why", "") if logged else "",
            }
        )
    st.dataframe(pd.DataFrame(rows), hide_index=True, alt="Versions of this codebook, newest first")
    if len(every) < 2:
        st.info(
            "There is one version so far. Each change makes a new one; decisions keep the version they were made under."
        )
        return
    names = [version for version, _, _ in every]
    left, right = st.columns(2)
    old = left.selectbox("Compare version", names, index=len(names) - 2, key="version_old")
    new = right.selectbox("with version", names, index=len(names) - 1, key="version_new")
    books = {version: found for version, _, found in every}
    differences = verbs.settings.codebook_differences(books[old], books[new])
    if not differences:
        st.info("These two versions say the same.")
        return
    st.dataframe(
        pd.DataFrame(
            [
                {"Code": d.label, "Id": d.code, "What": d.field, f"In {old}": d.before, f"In {new}": d.after}
                for d in differences
            ]
        ),
        hide_index=True,
        row_height=60,
        alt=f"What version {new} says differently from version {old}",
    )
