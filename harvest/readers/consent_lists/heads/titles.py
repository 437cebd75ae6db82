# ruff: noqa: E501 – patterns are easier to check on one line
"""Headings that tell what they are called and then what they ask: ``Name opt-out - do NOT print my name``."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of

_TITLED = re.compile(r"(?P<title>[^?:=()–—]{1,40}?)(?: *(?: [–—-]+|:)\s+(?P<rest>.+)|\s*\((?P<inside>[^()]+)\)\W*)$")
_HOW_TO_ANSWER = any_of(
    r"=|\b(?:means?|if|unless|when|where|un-?tick\w*|tick\w*|cross\w*|box|blank|empty|yes|no(?! (?:\w+ )?names?\b)|true|false|y ?/ ?n)\b"
)
_MOST = 5


def behind_a_title(text: str) -> tuple[str, str] | None:
    """The title of a folded heading and what it asks; None where it has none, or tells how it is to be answered.

    >>> behind_a_title("fd9 name opt-out - do not print my name"), behind_a_title("no name (leave me anonymous)")
    (('fd9 name opt-out', 'do not print my name'), ('no name', 'leave me anonymous'))
    >>> behind_a_title("name (do not print it = false)"), behind_a_title("do not print my name")
    (None, None)
    """
    found = _TITLED.match(text.strip())
    if not found or _HOW_TO_ANSWER.search(text) or len(found["title"].split()) > _MOST:
        return None
    return found["title"].strip(), (found["rest"] or found["inside"]).strip()
