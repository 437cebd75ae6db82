# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""A signature or initials in a cell under a question about permission → what it answers."""

from __future__ import annotations

import re

from harvest.readers.permission import closed, words
from harvest.readers.permission.cells import Answer
from harvest.readers.permission.phrases import TOKEN
from harvest.readers.permission.text import any_of

DATE = re.compile(
    r"^(?:on )?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?: \d\d?:\d\d(?::\d\d)?)?|4\d{4}|"
    r"\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9}(?: \d{2,4})?)$"
)
DAY = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"[a-z]*\.?(?: \d{2,4})?\b"
)
INITIALS = re.compile(r"(?:[A-Z][. -]{0,2}){1,4}(?![a-zA-Z])|[a-z]{2,3}$")
_OTHER_SIGNED = any_of(
    r"\b(?:daughter|son|wife|husband|mother|father|mum|dad|parent|guardian|carer|"
    r"staff|worker|by|on behalf|pp|for (?:her|him|them))\b"
)
_UNREADABLE = any_of(
    r"\billegible\b|\bunreadable\b|\bcan'?t (?:be )?read\b|\bscribble\b|"
    r"\bnieczyteln\w*|\bunleserlich\b|\billisible\b|\bilegible\b"
)
HANDED_IN = any_of(
    r"(?:yes,? )?(?:form )?(?:signed|completed|signed and (?:dated|returned)|returned signed|received signed|obtained|on file|in file|given|agreed)(?: (?:form|copy))?"
)
OUTSTANDING = any_of(
    r"(?:form )?(?:pending|outstanding|awaited|awaiting|to follow|to come|sent(?: out)?|posted|not (?:yet )?(?:signed|returned|received|back|needed|required|obtained|done)|missing|lost|requested|in progress|tbc|tba|chased|unsigned|to (?:be )?(?:sign|signed|do|chase|get|collect))(?: (?:form|yet))?"
)


def signature(bare: str) -> Answer | None:
    """What a signature, without its date, answers: a name is a yes; what cannot be read or is another's holds."""
    if _UNREADABLE.search(bare):
        return Answer("yes", hold="the signature cannot be read")
    if closed.NEGATIVE.search(bare):
        return Answer(
            "no", hold="" if re.search(r"\b(?:refus|declin|would|did|wouldn|didn)", bare) else "unclear signature"
        )
    if closed.HEDGE.search(bare) or closed.ASK_FIRST.search(bare):
        return Answer("unclear", hold="unclear signature")
    if _OTHER_SIGNED.search(bare):
        return Answer("unclear", hold="signed by somebody else")
    if words.SIGNATURE.fullmatch(bare):
        return Answer("yes")
    tokens = TOKEN.findall(bare)
    if 1 <= len(tokens) <= 4 and not closed.CONDITION.search(bare):
        return Answer("yes")
    return Answer("unclear", hold="the signature says something else")
