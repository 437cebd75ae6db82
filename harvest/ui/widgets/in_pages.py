"""A long list a page at a time, with the way on and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from harvest.ui.session.remembered import Remembered

T = TypeVar("T")
PAGE = 20


def in_pages(every: Sequence[T], at: Remembered[int], page: int = 0) -> Sequence[T]:
    """Those of the open page (of 20, or of ``page``), of which ``at`` remembers the first; buttons to the others."""
    page = page or PAGE
    first = min(at.get(), (len(every) - 1) // page * page)
    shown = every[first : first + page]
    if len(every) > page:
        with st.container(horizontal=True, vertical_alignment="center"):
            _turn("Previous", ":material/chevron_left:", at, first - page, first > 0)
            st.text(f"{first + 1:,} to {first + len(shown):,} of {len(every):,}")
            _turn("Next", ":material/chevron_right:", at, first + page, first + page < len(every))
    return shown


def _turn(label: str, icon: str, at: Remembered[int], to: int, there: bool) -> None:
    st.button(label, key=f"{at.name}_{label}", icon=icon, disabled=not there, on_click=at.set, args=(to,))
