"""Words and small pieces that several pages show alike."""

from __future__ import annotations

import re

import streamlit as st

from harvest import shipped
from harvest.model import Consent, Kind, Role

ROLES: dict[Role, str] = {
    Role.RESIDENT: "Resident",
    Role.FACILITATOR: "Facilitator",
    Role.FRONTLINE: "Frontline worker",
    Role.MANAGER: "Manager",
    Role.COUNCILLOR: "Councillor",
    Role.UNKNOWN: "Not known",
}
CONSENTS: dict[Consent, str] = {
    Consent.NONE: "None recorded",
    Consent.ANALYSIS: "Analysis only",
    Consent.ANONYMOUS: "Anonymous quotation",
    Consent.NAMED: "Named quotation",
}
CONSENT_MEANS: dict[Consent, str] = {
    Consent.NONE: "Counted; their words never leave this computer in an export.",
    Consent.ANALYSIS: "They agreed to be counted, not to be quoted.",
    Consent.ANONYMOUS: "Their words may be quoted under an invented name.",
    Consent.NAMED: "Their words may be quoted with their own name.",
}
KINDS: dict[Kind, tuple[str, str]] = {
    Kind.TRANSCRIPT: ("transcript", "transcripts"),
    Kind.STORY: ("story or answer", "stories and answers"),
    Kind.DREAM: ("dream statement", "dream statements"),
    Kind.PLEDGE: ("pledge", "pledges"),
    Kind.PHOTO: ("photo caption", "photo captions"),
    Kind.NOTE: ("note", "notes"),
    Kind.NEEDS: ("needs table", "needs tables"),
}
PHASES = ("", "Define", "Discover", "Dream", "Design", "Deliver")

_MARKDOWN = re.compile(r"([\\`*_\[\]~<>$:&#|]|^[-+](?= )|(?<=^\d)[.)](?= )|(?<=^\d\d)[.)](?= ))")


def plain(text: str) -> str:
    """The text so that markdown shows it as it is: names, titles and file names may hold anything.

    >>> plain("$5 and $6")
    '\\\\$5 and \\\\$6'
    """
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))


def count(n: int, one: str, many: str = "") -> str:
    """A number with its noun.

    >>> count(1, "voice"), count(1200, "passage"), count(2, "story", "stories")
    ('1 voice', '1,200 passages', '2 stories')
    """
    return f"{n:,} {one if n == 1 else many or one + 's'}"


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


def look() -> str:
    """``light`` or ``dark``, as the reader's screen shows the page now."""
    return "dark" if st.context.theme.type == "dark" else "light"
