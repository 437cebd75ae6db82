# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Whose form it is, where a form asks whether it was filled in for oneself or for a child."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.answered.cells import YES, yes_or_no
from harvest.readers.permission.text import any_of, fold
from harvest.readers.permission.young.school_years import age_told

FOR_A_CHILD = "the form is about a child: “{}”"
_YOUNG = r"(?:child(?:ren)?|young person|son|daughter|grand(?:child|son|daughter)|kid|boy|girl|pupil|ward|minor|niece|nephew)s?\b"
_CHILD = any_of(rf"\b{_YOUNG}")
_SELF = r"(?:you|yourself|me|myself|self|your own)"
_WHOSE = any_of(
    rf"\b(?:form|answers?|answering|filling|filled|completing|completed|signing|consent\w*|permission|response|responding|speaking|this|who|whom|whose)\b.*\b(?:about|for|on behalf of|by|is|are)\b.*\b{_SELF}\b.*\b(?:or|/)\W.*\b{_YOUNG}",
    rf"\b(?:form|answers?|answering|filling|filled|completing|completed|signing|consent\w*|permission|response|this|who|whom|whose)\b.*\b(?:about|for|on behalf of|by|is|are)\b.*\b{_YOUNG}.*\b(?:or|/)\W.*\b{_SELF}\b",
    rf"^\W*(?:{_SELF} or (?:a |your |my )?{_YOUNG}|(?:a |your |my )?{_YOUNG} or {_SELF}|who(?:m| is)? (?:is )?(?:this|the) (?:form|answer|consent|permission) (?:for|about))",
)
"""A heading that asks for whom somebody answered."""
_FOR_ONE = any_of(
    rf"\b(?:form|answers?|answering|filling|filled|completing|completed|signing|consent\w*|permission|response|this)\b.{{0,30}}\b(?:about|for|on behalf of)\b (?:a |your |my |someone else's )?{_YOUNG}"
)
"""A heading to which yes says that it was a child."""
_THEMSELVES = any_of(
    r"^\W*(?:(?:for|about) )?(?:me|myself|self|just me|my own)\b(?!.*\b(?:and|&) (?:my|our|the|a) )|\b(?:no|not an?|without) (?:child|minor|kid)"
)
_AGE = any_of(r"\b(?:aged?|how old|years? old|oed|wiek|alter|edad)\b")
_MINOR_BELOW = 16


def asks_for_whom(head: str) -> bool:
    """Whether a heading asks if somebody answered for themselves or for a child.

    >>> asks_for_whom("Who is this form for?"), asks_for_whom("What would help children here?")
    (True, False)
    """
    said = fold(head)
    return _WHOSE.search(said) is not None or _FOR_ONE.search(said) is not None


def about_children(heads: Mapping[int, str], table: Sequence[Sequence[str]]) -> dict[int, str]:
    """The rows of forms about children and what says so, by the heads of columns at their places; not where an age
    beside it tells of somebody older.

    >>> asks = "Is this form about you or a child in your care?"
    >>> about_children({0: asks}, [["Me"], ["A child in my care"], [""]])
    {1: 'the form is about a child: “A child in my care”'}
    >>> about_children({0: "What would help children here?"}, [["A child needs grass"]])
    {}
    """
    found: dict[int, str] = {}
    ages = [at for at, head in heads.items() if _AGE.search(fold(head))]
    for at, head in heads.items():
        if not asks_for_whom(head):
            continue
        whose = _WHOSE.search(fold(head)) is not None
        for n, row in enumerate(table):
            said = fold(row[at])
            young = _CHILD.search(said) is not None and not _THEMSELVES.search(said)
            if (young or (not whose and yes_or_no(said) == YES)) and not any(map(_is_older, (row[a] for a in ages))):
                found.setdefault(n, FOR_A_CHILD.format(row[at].strip()[:60]))
    return found


def _is_older(cell: str) -> bool:
    age = age_told(cell, dt.date.today().year) if re.search(r"\d", cell) else None
    return age is not None and age.low >= _MINOR_BELOW
