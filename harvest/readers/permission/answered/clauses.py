# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""An answer of several clauses ("said yes on the phone, no name. Fine to share.") read clause by clause."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from harvest.model.calendar_words import MONTH
from harvest.readers.permission.answered.learned_answers import judge_answer
from harvest.readers.permission.cells import Answer
from harvest.readers.permission.text import any_of, fold

LIKELY = 0.9
"""How likely the learned model must find it that the whole answer permits the public use of the words."""
_MOST, _LONGEST = 6, 12
"""So many clauses, and words in one, has an answer that is read so."""
_PARTS = re.compile(
    r"\s*(?:[.;!](?=\s|$)|,|\s[–—-]\s|\bbut\b(?! only)|\band\b(?= (?:no|not|yes|fine|ok|happy|share|sharing|photo|my|with)))\s*",
    re.I,
)
_HOW = any_of(
    r"\b(?:on|over|by) (?:the )?(?:phone|telephone|e-?mail|mail|text|letter|post|whatsapp)\b|\b(?:on|last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:on )?\d{1,2}(?:st|nd|rd|th)?(?:[./-]\d{1,2}(?:[./-]\d{2,4})?| "
    + MONTH
    + r"\w*)\b|"
    r"\b(?:read|shown) (?:it |this )?back (?:to (?:her|him|them))?\b|\bin person\b|\bat the (?:time|end|door|table)\b|\bwhen (?:i|we) asked\b"
)
"""How and when somebody answered, which changes nothing."""
_SAID = any_of(
    r"^(?:(?:she|he|they|teller|both|all)\W+(?:has |have )?)?(?:said|says|told (?:us|me)|replied|answered|confirmed|signed(?: the| a)?(?: consent)?(?: form| sheet| slip)?|form (?:signed|in|back)|consent(?: form)?(?: signed| given)?)\b[\s:,]*"
)
_NOTHING = any_of(r"^(?:please|thanks?|thank you|ta|too|as well|either|anywhere|whoever|love|dear)?$")
_SIGNED = re.compile(r"^[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3} (?:has )?(?:signed|agreed)$")
_SHAKES = any_of(
    r"\b(?:if|unless|until|till|once|when|before|after|first|ask\w*|check\w*|see|approv\w*|only|except|apart|as long as|provided|however|maybe|perhaps|not sure|unsure|wait\w*|pending|later|then|team|inside|internal\w*|private\w*|confident\w*|under|parent\w*|mum|dad|withdr\w*|chang\w*|delet\w*|remov\w*|part|bit|some|rest|surnames?)\b|\?"
)
"""Words by which a clause may turn the others: such an answer is not taken apart."""


def by_clauses(answer: Answer, cell: str, read: Callable[[str], Answer], *, options: bool) -> Answer:
    """The answer put together from its clauses, where each is plainly understood and the model agrees on the whole.

    What the answer was read as before stays where one clause refuses, is not understood or may turn the others.

    >>> from harvest.readers.permission.answered.answers import ruled_answer
    >>> from harvest.readers.permission.cells import Style
    >>> text = "said yes on the phone on Friday, no name. Fine to share."
    >>> whole = by_clauses(ruled_answer(text, Style()), text, lambda part: ruled_answer(part, Style()), options=False)
    >>> whole.says, whole.named, whole.hold
    ('yes', False, '')
    """
    if _SHAKES.search(fold(cell)):
        return answer
    clauses = [bare for part in _PARTS.split(cell) if part and (bare := _bare(part)) is not None]
    if not 2 <= len(clauses) <= _MOST or any(len(c.split()) > _LONGEST for c in clauses):
        return answer
    named: bool | None = None
    parts: dict[str, str] = {}
    granted = False
    for clause in clauses:
        said = read(clause)
        if (said.hold and not said.of_name_alone) or said.says not in ("yes", "no") or said.only:
            return answer
        if said.says == "no" and not said.parts:
            return answer
        named = False if said.named is False or named is False else said.named or named
        granted = granted or (said.says == "yes" and not said.parts) or ("quotation", "yes") in said.parts
        for purpose, value in said.parts:
            parts[purpose] = "no" if "no" in (value, parts.get(purpose)) else value
    if parts.get("quotation") == "no" or parts.get("analysis") == "no" or not (granted or named is not None):
        return answer
    if judge_answer(cell, answer).use["public"] < LIKELY:
        return answer
    every = {**parts, "quotation": "yes"} if parts or options else {}
    return replace(answer, says="yes", named=named, hold="", parts=tuple(every.items()))


def _bare(clause: str) -> str | None:
    """A clause without how it was said; None where nothing else stands in it."""
    if _SIGNED.match(clause.strip()):
        return None
    text = " ".join(_HOW.sub(" ", fold(clause)).split())
    text = _SAID.sub("", text).strip(" ,:")
    return None if _NOTHING.match(text) else text
