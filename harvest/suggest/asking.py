"""What only asks or only shows something, and what was asked for: what words are evidence of beside what they say."""

from __future__ import annotations

import re

from harvest.model import Kind
from harvest.suggest.sentence_windows import sentence_spans

_YOU = re.compile(r"\b(?:you|your|yours)\b", re.IGNORECASE)
_OWN = re.compile(r"\bI\b|\b(?:me|my|mine|we|us|our|ours)\b", re.IGNORECASE)
_ASKS_FOR = re.compile(
    r"\b(?:why|how about|did you know|(?:can|could|will|won['’]t|would) you(?! say\b| describe\b| call\b))\b",
    re.IGNORECASE,
)
"""A demand or a complaint in the form of a question (*Why don't you open on Sundays?*)."""

_SPEAKS = re.compile(r"\b(?:I|we|us|my|our|me|mine|ours)\b|[\"“”«»„].+[\"“”«»]", re.IGNORECASE | re.DOTALL)
"""Somebody speaks of themselves, or words stand in quotation marks."""

_HINDERS = re.compile(
    r"\b(?:in (?:the|your|our|people['’]s) way|(?:stop|stopp|prevent|hinder|hold)(?:s|ed)?\b|"
    r"harder|hard(?:est)?|difficult(?:y|ies)?|barriers?|obstacles?|problems?|worries|worry|worse|frustrat\w+|struggles?|"
    r"challenges?|puts? (?:you|people) off|(?:doesn['’]t|not|isn['’]t) work(?:ing)?|missing|lacking)\b",
    re.IGNORECASE,
)
_HELPS = re.compile(r"\b(?:helps?|helped|keeps?|good|best|works? well|loves?|likes?|enjoy\w*|proud)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:nothing|nowt|not (?:much|a lot|really)|none|no\b|never)", re.IGNORECASE)


def only_asks(text: str) -> bool:
    """Whether a passage asks somebody about themselves and tells nothing: at least half of its sentences are questions,
    somebody is addressed, nobody speaks of themselves, and nothing is demanded.

    >>> only_asks("And did you have friends in the street? Your age, I mean?"), only_asks("So you walked to school?")
    (False, True)
    >>> only_asks("Why don't you open the pool on Sundays?"), only_asks("You walked to school.")
    (False, False)
    """
    if "?" not in text or not _YOU.search(text) or _OWN.search(text) or _ASKS_FOR.search(text):
        return False
    spans = sentence_spans(text)
    asking = sum(text[start:end].rstrip(" \n\"'”’)").endswith("?") for start, end in spans)
    return asking > 0 and 2 * asking >= len(spans)


def only_shows(text: str, kind: str) -> bool:
    """Whether a picture's caption says what there is to see, and nobody speaks in it.

    >>> only_shows("Harbour path at dusk, lights out", "photo"), only_shows("Ana: “It keeps me going.”", "photo")
    (True, False)
    >>> only_shows("We swim here every morning", "photo"), only_shows("Harbour path at dusk", "note")
    (False, False)
    """
    return kind == Kind.PHOTO and not _SPEAKS.search(text)


def against(asked: str, answer: str) -> bool:
    """Whether somebody was asked for what hinders, and named something.

    >>> against("What gets in the way?", "The boys on bikes"), against("What gets in the way?", "Nothing, we manage")
    (True, False)
    >>> against("What keeps you well?", "The big boys"), against("What helps, and what makes it harder?", "The boys")
    (False, False)
    """
    return bool(_HINDERS.search(asked)) and not _HELPS.search(asked) and not _NOTHING.match(answer)
