"""A picture on the page: the very drawing that exports print, as wide as the screen allows, its marks to be clicked.

Registered once, when this module is imported. Vega would squeeze a drawing into the page and shift its words; an SVG
only grows and shrinks.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from harvest import workspace as verbs
from harvest.ui.session.remembered import widget_value

if TYPE_CHECKING:
    from harvest.charts import Drawn

HERE = Path(__file__).parent
_PICTURE = st.components.v2.component(
    "harvest_picture",
    html='<figure class="picture"></figure>',
    css=(HERE / "picture.css").read_text(encoding="utf-8"),
    js=(HERE / "picture.js").read_text(encoding="utf-8"),
)


def _nothing() -> None:
    """A picture whose marks open nothing."""


def picture(
    drawn: Drawn,
    svg: str,
    *,
    key: str,
    name: str,
    opens: Sequence[str] = (),
    on_pick: Callable[[str], None] | None = None,
) -> None:
    """The drawing, its words and its file. ``opens`` names the facts (``code``, ``pair``) that make a mark a button;

    ``on_pick`` is told what such a mark says, as ``code: Connect; counts: there or helping; voices: 6``.
    """

    def picked() -> None:
        mark = str(widget_value(key, {}).get("pick") or "")
        if mark and on_pick is not None:
            on_pick(mark)

    _PICTURE(
        key=key,
        data={"svg": svg, "alt": drawn.alt, "opens": list(opens)},
        on_pick_change=picked if on_pick else _nothing,
    )
    with st.container(horizontal=True, vertical_alignment="top"):
        with st.expander("The picture in words"):
            st.text(drawn.alt)
        st.download_button(
            "Picture (PNG)",
            data=lambda: verbs.report.picture_png(drawn),
            file_name=f"{name}.png",
            mime="image/png",
            on_click="ignore",
            icon=":material/image:",
            key=f"{key}_png",
        )
