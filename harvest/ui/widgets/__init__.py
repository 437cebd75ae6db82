"""Words and small pieces that several pages show alike."""

from __future__ import annotations

import re
from typing import Literal

import streamlit as st

from harvest import shipped

IN_ADDRESS: Literal["query-params"] = "query-params"
"""For ``bind``: what the widget holds stands in the address, so that a reload or a link shows the same."""

PHASES = ("", "Define", "Discover", "Dream", "Design", "Deliver")

_MARKDOWN = re.compile(r"([\\`*_\[\]~<>$:&#|]|^[-+](?= )|(?<=^\d)[.)](?= )|(?<=^\d\d)[.)](?= ))")


def plain(text: str) -> str:
    """The text so that markdown shows it as it is: names, titles and file names may hold anything.

    Options of select boxes and multiselects are no Markdown: there the text goes as it is.

    >>> plain("$5 and $6")
    '\\\\$5 and \\\\$6'
    """
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def page_path(name: str) -> str:
    """The file of a page, as st.switch_page and st.page_link want it."""
    return shipped.page(name)


def main_act(label: str, *, why: str = "", key: str, icon: str, disabled: bool = False) -> bool:
    """The one main act of a page, under its title; True when it was asked for."""
    with st.container(horizontal=True, vertical_alignment="center", key=f"main_{key}"):
        pressed = st.button(label, key=key, type="primary", icon=f":material/{icon}:", disabled=disabled)
        if why:
            st.markdown(why)
    return pressed


def file_size(size: int) -> str:
    """A size in words.

    >>> file_size(900), file_size(250_000), file_size(3_400_000)
    ('900 bytes', '250 kB', '3.4 MB')
    """
    if size < 1000:
        return f"{size} bytes"
    return f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"


def theme_base() -> str:
    """``light`` or ``dark``, as the reader's screen shows the page now."""
    return "dark" if st.context.theme.type == "dark" else "light"
