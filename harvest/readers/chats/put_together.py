# ruff: noqa: E501 – patterns are easier to check on one line
"""Several chats that somebody copied into one file, each below a heading of its own: ``--- Ada ---``, ``=== Bo ===``."""

from __future__ import annotations

import re
from collections.abc import Sequence

HEADINGS = "headings of the chats that were put together"
_HEAD = re.compile(
    r"\s*(?:[-–—=*#~_•]{2,}\s*(?P<head>[^\W_](?:[^:\n]{0,58}[\w)\].])?)\s*[-–—=*#~_•]{2,}|#{1,4} (?P<marked>[^\W_][^:\n]{0,58}))\s*"
)
_NO_HEAD = re.compile(
    r"\b(?:forwarded|original|messages?|reply|replied|unread|new|begin|end|today|yesterday|snip|edited|missed)\b|"
    r"\b(?:mon|tues?|wed(?:nes|s)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?\b|\d{3}",
    re.I,
)
_LEAST, _WORDS = 2, 9
"""So many headings at least part a file, and so many words at most has one."""


def chat_heads(lines: Sequence[str]) -> frozenset[str]:
    """The lines that part the chats of a file; none where it is one chat.

    >>> sorted(chat_heads(["--- Ada ---", "1/2/26, 09:00 - Ada: hi", "--- Bo (the ferry) ---", "…"]))
    ['--- Ada ---', '--- Bo (the ferry) ---']
    >>> chat_heads(["--- Ada ---", "1/2/26, 09:00 - Ada: hi"]), chat_heads(["-- forwarded message --", "-- unread messages --"])
    (frozenset(), frozenset())
    """
    found = frozenset(line for line in lines if _is_head(line))
    return found if len(found) >= _LEAST else frozenset()


def _is_head(line: str) -> bool:
    match = _HEAD.fullmatch(line) if len(line) < 90 else None
    said = (match["head"] or match["marked"]) if match else ""
    return bool(said) and len(said.split()) <= _WORDS and not _NO_HEAD.search(said)
