# ruff: noqa: E501 – patterns are easier to check on one line
"""Rows over the heads of a list of people that only say what groups of columns are: ``Our study``, ``Statements``, ``Office``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.recognise.columns.said_by import asks_who_said

_MOST, _LONGEST, _WHOLE, _STATEMENTS = 1 / 2, 20, 5, 2
"""So large a part of the columns has a group of its own at most; so many words has a group at most, and a whole statement
at least; so many of these ask for leave."""
_NAME = re.compile(
    r"\W*(?:full |print(?:ed)? )?(?:names?|who|participants?|person|imi[eę] i nazwisko|nom|nombre)\b", re.I
)
_OF_LEAVE = re.compile(
    r"\b(?:quot\w+|my name|your name|names?|words?|named|partners?|shar\w+|pass(?:ed)?|print\w*|publish\w*|photo\w*|pictures?|film\w*|record\w*|anonym\w*|archive\w*|use)\b",
    re.I,
)
_TURNS = re.compile(
    r"\b(?:not|no|never|without|object\w*|refus\w*|withdr\w*|declin\w*|opt\w*|only|unless|except|leave|if|disagree\w*)\b(?! ?/)|n[’']t\b|\?|=",
    re.I,
)
"""What may say of the columns below it something that their heads don't."""


def is_band(over: Sequence[str], heads: Sequence[str]) -> bool:
    """Whether a row stands over whole heads and says only which group each of them is in.

    >>> heads = ["Name", "a. My words may be quoted in the report", "b. You may print my name beside my words", "Taken by"]
    >>> is_band(["", "Statements as on the form", "", "Office"], heads), is_band(["", "I do not agree that", "", ""], heads)
    (True, False)
    >>> is_band(["", "Photos", "Words", ""], ["Name", "May be used in the yearbook", "May be quoted", "Taken by"])
    False
    """
    groups = [cell.strip() for cell in over]
    named = [head.strip() for head in heads]
    told = {*filter(None, groups)}
    filled = [head for head in named if head]
    if not told or len(told) > _MOST * len(filled) or len({*filled}) < len(filled) or told & {*filled}:
        return False
    if any(group and not head for group, head in zip(groups, named, strict=False)):
        return False
    whole = [head for head in filled if _is_whole(head)]
    if len(whole) < _STATEMENTS or not any(_NAME.match(head) or asks_who_said(head) for head in filled):
        return False
    if any(_TURNS.search(re.sub(r"\([^()]*\)", "", group)) or len(group.split()) > _LONGEST for group in told):
        return False
    spread: list[str] = []
    for group in groups:
        spread.append(group or (spread[-1] if spread else ""))
    return all(
        not _OF_LEAVE.search(group) or _is_whole(head) for group, head in zip(spread, named, strict=False) if head
    )


def _is_whole(head: str) -> bool:
    """Whether a head asks for leave in a whole statement, so that it needs no group."""
    return len(head.split()) >= _WHOLE and _OF_LEAVE.search(head) is not None
