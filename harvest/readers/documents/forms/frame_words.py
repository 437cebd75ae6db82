# ruff: noqa: E501 – patterns are easier to check on one line
"""Lines around a story that name who told it or lead in what they permit."""

from __future__ import annotations

import re

from harvest.readers.recognise.dates import MONTH

CALLED = re.compile(
    r",? (?:known|better known|called) (?:to (?:all|everyone|everybody|us|most|friends) )?as [^,()]{1,30}$|"
    r"\s*\((?:(?:who|he|she|they|as|in|by|wrote|written|told|typed|brought|sent|recorded|spoken|read|given|taken)\b[^()]{8,120})\)\s*$|"
    r"\s*\((?:(?:everybody|everyone|people|they|friends|all|we)\b[^()]{0,30}\bcalls?\b|known as|aka|called)"
    r"[^()]{1,40}\)\s*$",
    re.I,
)
"""What somebody is called, in brackets behind the name."""
DATED = re.compile(
    rf"^\W{{0,3}}(?P<name>[A-ZÀ-Þ][\w'’.-]*(?: [A-ZÀ-Þ][\w'’.-]+){{1,2}}), (?:(?i:early|late|mid)[ -])?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:(?i:{MONTH}|spring|summer|autumn|winter)(?: (?:19|20)\d\d)?|(?:19|20)\d\d)\W*$"
)
"""Somebody's whole name and when it was written: ``Effie Strand, October``."""
RECORDED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w'’.-]*(?: [\w'’.-]+){0,3}?)(?: \([^()]{2,30}\))?\s*[,:–—-]\s*(?:a |her |his |their )?"
    r"(?i:voice ?-?(?:note|mail|memo|message)|(?:phone|spoken|recorded|answerphone) message|message left|recording)\b"
    r".{0,80}$"
)
"""Who left a message that was typed up: *Dai Tyres - voice note to Menna's phone, Sat 3 Oct*."""
_LEADS_IN = re.compile(r"^\W{0,3}[^\W\d_][^?]{1,160}:\W*$")
_ASKED_THEN = re.compile(
    r"\b(?:ask(?:ed)?|answer(?:s|ed)?|said|says|told|agreed|agrees|ticked|permissions?|consent|leave|questions?)\b",
    re.I,
)
_LIMITS = re.compile(
    r"\b(?:only|unless|until|till|if|before|except|draft|not (?:yet|to|sure|for|be)|never|don['’]?t|cannot|can['’]?t|withdr\w*|taken? back|"
    r"chang\w+|no longer|wait\w*|check\w*|first|again|refus\w*|instead|mother|father|mum|dad|parent\w*|guardian|behalf|daughter|son|wife|husband|grand\w+|child\w*|kids?|pupils?|young\w*|aged?)\b",
    re.I,
)
_MOST = 24


def leads_in_answers(text: str) -> bool:
    """Whether a line only says that the lines below it tell what was asked and answered, and limits nothing of it.

    >>> leads_in_answers("No paper slip; I asked her on the phone:"), leads_in_answers("Consent:")
    (True, True)
    >>> leads_in_answers("She said, only if her son agrees:"), leads_in_answers("We had three boats:")
    (False, False)
    """
    return (
        len(text.split()) <= _MOST
        and _LEADS_IN.match(text) is not None
        and _ASKED_THEN.search(text) is not None
        and _LIMITS.search(text) is None
    )
