"""The coding desk: one component that shows passages with their codes and sends back what a person does.

Registered once, when this module is imported. Its HTML, CSS and JavaScript lie beside this file and are put together
here in the order of ``SCRIPTS``; there is no build step and nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from harvest.ui.coder.reading import acts

__all__ = ["acts", "desk", "script", "style"]

HERE = Path(__file__).parent
STYLES = ("desk.css", "passage.css", "chips.css", "panels.css")
SCRIPTS = (
    "text.js",
    "acts.js",
    "queue.js",
    "dom.js",
    "codes.js",
    "passage.js",
    "chips.js",
    "selection.js",
    "picker.js",
    "panels.js",
    "commands.js",
    "keys.js",
    "moves.js",
    "acting.js",
    "panelhost.js",
    "main.js",
)


def script(names: tuple[str, ...] = SCRIPTS) -> str:
    """The desk's JavaScript as one module."""
    return "\n".join((HERE / name).read_text(encoding="utf-8") for name in names)


def style() -> str:
    """The desk's CSS as one sheet."""
    return "\n".join((HERE / name).read_text(encoding="utf-8") for name in STYLES)


_DESK = st.components.v2.component(
    "harvest_desk",
    html=(HERE / "desk.html").read_text(encoding="utf-8"),
    css=style(),
    js=script(),
)


def desk(view: Mapping[str, Any], *, key: str, on_act: Callable[[], None]) -> Any:
    """The coding desk on the page; ``on_act`` runs when the person did something, before the page is drawn again."""
    return _DESK(key=key, data={"key": key, "view": dict(view)}, on_act_change=on_act)
