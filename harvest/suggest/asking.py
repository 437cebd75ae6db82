"""What only asks somebody something: an interviewer's question is never coded, and files don't always say who spoke."""

from __future__ import annotations

import re

from harvest.suggest.sentence_windows import sentence_spans

_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_OWN = re.compile(r"\bI\b|\b(?:me|my|mine|we|us|our|ours)\b", re.IGNORECASE)
_ASKS_FOR = re.compile(
    r"\b(?:why|how about|did you know|(?:can|could|will|won['’]t|would) you(?! say\b| describe\b| call\b))\b",
    re.IGNORECASE,
)
"""A demand or a complaint in the form of a question (*Why don't you open on Sundays?*)."""


def only_asks(text: str) -> bool:
    """Whether a passage asks somebody about themselves and tells nothing: at least half of its sentences are questions,
    somebody is addressed, nobody speaks of themselves, and nothing is demanded.

    >>> only_asks("And did you have friends in the street? Your age, I mean?"), only_asks("So you walked to school?")
    (False, True)
    >>> only_asks("Why don't you open the pool on Sundays?"), only_asks("You walked to school.")
    (False, False)
    """
    if not _YOU.search(text) or _OWN.search(text) or _ASKS_FOR.search(text):
        return False
    spans = sentence_spans(text)
    asking = sum(text[start:end].rstrip(" \n\"'”’)").endswith("?") for start, end in spans)
    return asking > 0 and 2 * asking >= len(spans)
