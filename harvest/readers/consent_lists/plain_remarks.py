# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Remarks beside answers that say one plain thing: how a name is made up, which question is left open, who gets nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.permission.how_far import is_blank
from harvest.readers.permission.text import fold

THEIR_NAME = r"(?:his|her|their|my|the) (?:first|given|christian|real|actual|proper|full|family|sur|last|maiden|married)[ -]?name\b"
_TOLD_OF_NAME = re.compile(rf"[\w' -]{{2,40}} is {THEIR_NAME}\W*")
_WHO = r"(?:(?:she|he|they|i|we)(?: is|'s|'ll| will| are|'re| am|'m| was| were)? )?"
_LEFT_OPEN = re.compile(
    rf"\W*{_WHO}(?:(?:will|wants?|would like|needs?|has|still|yet|is|to) )*(?:think(?:s|ing)?|decid(?:e|es|ing)|not (?:yet )?(?:sure|decided)|undecided|unsure)(?: (?:yet|still|more|again|of|about|on|over))* "
    r"(?:the |that |our )?(?P<which>first|second|third|fourth|last|final|partners?|sharing|passing on|names?)(?: (?:one|question|bit|box|part|tick))?(?: (?:still|yet|for now))?\W*"
)
_PLACES = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
_ASKED_AGAIN = re.compile(
    rf"\W*{_WHO}(?:was |were )?asked (?:(?:me|us|him|her|them) )?again (?:after|at|on|in|by|over|outside) (?:the )?\w+(?: \w+)?\W*"
)
_BODY = r"(?:(?:\w+ )?(?:councils?|councillors?|county|landlords?|housing(?: \w+)?|nhs|hospitals?|surger(?:y|ies)|doctors?|gps?|health boards?|universit(?:y|ies)|college|schools?|police|social (?:services|workers?)|funders?|commissioners?|charit(?:y|ies)|agenc(?:y|ies)|partners?))"
_NONE = r"(?:(?:but|and|or|please|certainly|just|ever|even) )*(?:not|no|nor|never|nobody|no ?one)(?: (?:to|for|with|at|from|in))*(?: (?:the|any|our|my|your|her|his|their|local))*"
_ANYBODY = r"(?:any(?:one|body)|nobody|no one)(?: else| at all)?"
_KEPT_FROM = re.compile(
    rf"\W*(?:{_NONE} {_ANYBODY}\W+)?{_NONE} {_BODY}(?:(?:\W+|,? (?:and|or|nor) )(?:{_NONE} )?(?:the |any )?(?:{_BODY}|{_ANYBODY}))*(?: please| thanks?| thank you)?\W*"
)


def kept_from_some(remark: str) -> bool:
    """Whether a remark says nothing but who is not to have it, bodies to which words are passed on among them.

    >>> [kept_from_some(one) for one in ("not the landlord, nor the school", "Nobody at the surgery please!")]
    [True, True]
    >>> [kept_from_some(one) for one in ("not anybody", "not the school bit", "not the council, they know me")]
    [False, False, False]
    """
    return _KEPT_FROM.fullmatch(fold(remark)) is not None


def asks_for_nothing(remark: str, answers: Sequence[tuple[Sequence[str], str]]) -> bool:
    """Whether a remark leaves the answers beside it as they are: it tells how a name is made up, when somebody was
    asked who answered everything, or which question is left open that is blank. ``answers`` holds for each question
    what it asks for and what was answered.

    >>> asked = [(("quotation",), "Yes"), (("quotation_with_name",), "No"), (("sharing",), "")]
    >>> [asks_for_nothing(one, asked) for one in ("May is her first name!", "will think about the last one", "unsure of the name")]
    [True, True, False]
    >>> asks_for_nothing("asked her again on Monday", asked), asks_for_nothing("asked her again on Monday", asked[:2])
    (False, True)
    """
    said = fold(remark)
    if _TOLD_OF_NAME.fullmatch(said):
        return True
    if _ASKED_AGAIN.fullmatch(said):
        return bool(answers) and not any(is_blank(answer) for _, answer in answers)
    found = _LEFT_OPEN.fullmatch(said)
    if found is None or len(answers) < 2:
        return False
    which = found["which"]
    if which in _PLACES:
        meant = answers[_PLACES[which]] if _PLACES[which] < len(answers) else None
    else:
        about = "name" if which.startswith("name") else "shar"
        meant = next((one for one in answers if len(one[0]) == 1 and about in one[0][0]), None)
    return meant is not None and is_blank(meant[1])
