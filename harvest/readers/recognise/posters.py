# ruff: noqa: E501 – patterns are easier to check on one line
"""Posters, flyers and invitations: where and when something is, and that everybody may come."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CALLED = re.compile(r"\b(?:posters?|flyers?|fliers?|leaflets?|invitations?)\b", re.I)
_SIGNS = (
    re.compile(
        r"\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)?\s*(?:[–—-]|to|until|till)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)",
        re.I,
    ),
    re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:hall|centre|church|library|school|park|road|street|lane)\b"),
    re.compile(
        r"\b(?:free|donations?|(?:all|everyone|everybody) welcome|no need to book|book (?:a|at|on|your|by|via)|rsvp|tickets?|drop[ -]?in|"
        r"refreshments|come along|bring (?:your|a|it|along)|join us)\b",
        re.I,
    ),
    re.compile(r"\b(?:call|ring|phone|text|e-?mail|contact|scan)\b|\bwww\.|\bhttps?:|\b0\d{3,4} ?\d{3} ?\d{3}", re.I),
)
_SPEAKS = re.compile(r"\bI\b|\b(?i:we|was|were|used to|felt|said|my)\b")
_LINES, _WORDS, _MOST, _CALLED_SO = 20, 14, 4, 3
"""So many lines and words in each at most; so many signs, or so many where the file is called so."""


def is_poster(name: str, filled: Sequence[str]) -> bool:
    """Whether short lines say where and when something is, and none says what somebody thinks or did.

    >>> said = ["REPAIR WEEKEND", "Saturday 26 April, 10am–4pm", "St Oswin's hall, Mill Lane", "FREE – donations welcome"]
    >>> is_poster("repair poster.pptx", said), is_poster("notes.txt", [*said, "We mended a toaster."])
    (True, False)
    """
    if len(filled) > _LINES or any(len(line.split()) > _WORDS or _SPEAKS.search(line) for line in filled):
        return False
    signs = sum(any(sign.search(line) for line in filled) for sign in _SIGNS)
    return signs >= (_CALLED_SO if _CALLED.search(re.sub(r"[_\-.]+", " ", name)) else _MOST)
