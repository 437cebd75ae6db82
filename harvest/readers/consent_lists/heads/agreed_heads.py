"""Headings of which rules and model say the same, put into the plain questions before anything else reads them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.readers.consent_lists.answered.cells import UNCLEAR, yes_or_no
from harvest.readers.consent_lists.keys.meanings import KEPT, NAME_TOO, PHOTO, QUOTE, READ, SHARE
from harvest.readers.permission.asks.headings import question_of
from harvest.readers.permission.asks.learned import judge_heading, known_share
from harvest.readers.permission.asks.questions import Question
from harvest.readers.permission.asks.weighed import named_alone, standing_alone
from harvest.readers.permission.text import fold

_PLAIN = {
    "quotation": QUOTE,
    "quotation_with_name": NAME_TOO,
    "sharing": SHARE,
    "photo": PHOTO,
    "archive": KEPT,
    "analysis": READ,
}
_OF_CHILDREN = re.compile(r"\b(?:child\w*|son|daughter|kids?|young person|pupil|boy|girl)\b", re.I)
"""A parent answers for somebody else, which is read with the names beside it."""
_LISTS = re.compile(r"(?: [–—-]|:) [^,;/]+[,;/] ?\S")
"""A heading that lists bodies or ways behind a dash, which its answers may choose from."""
_SURE, _KNOWN, _LITTLE, _MOST = 0.85, 0.7, 0.35, 0.8
_WORDS, _IN_FULL = 3, 6
"""A heading of fewer words is read with those beside it; one of so many asks by itself."""


def surely_asked(heading: str) -> str:
    """The plain question that a heading asks, where rules and model agree on one; empty where anything is doubtful.

    >>> surely_asked("2. Can your name be given with it?") == NAME_TOO, surely_asked("Museum copy?")
    (True, '')
    >>> surely_asked("May we quote you with your name?"), surely_asked("Please do not quote me")
    ('', '')
    """
    text = fold(heading)
    if len(text.split()) < _WORDS or _LISTS.search(text) or _OF_CHILDREN.search(text) or known_share(text) < _KNOWN:
        return ""
    asked = question_of(heading)
    if not _asks(asked, text) or not asked.certain or asked.reversed or asked.frame or len(asked.purposes) != 1:
        return ""
    return _PLAIN.get(asked.purposes[0], "") if _agrees(asked, judge_heading(text)) else ""


def _asks(asked: Question, text: str) -> bool:
    """Whether the rules find a question, or a label so long that it asks in full."""
    return asked.kind == "asked" or (asked.kind == "label" and len(text.split()) >= _IN_FULL)


def _agrees(asked: Question, said: Mapping[str, float]) -> bool:
    besides = ("unnamed", "against", "recontact")
    if asked.purposes == ("quotation_with_name",):
        return named_alone(said, about=_SURE, sure=_SURE, rest=_LITTLE, besides=besides)
    one = standing_alone(said, about=_SURE, sure=_SURE, rest=_LITTLE, besides=("named", *besides))
    return asked.purposes == (one,)


def with_heads_surely_asked(header: Sequence[str], records: Sequence[Sequence[str]]) -> list[str]:
    """The heads, plain where one is sure and people answered it with a yes or a no.

    >>> with_heads_surely_asked(["Who", "2. Can your name be given with it?"], [["Ada", "Yes"], ["Bo", "no"]])[1]
    'With your name?'
    >>> with_heads_surely_asked(["Who", "2. Can your name be given with it?"], [["Ada", "A. O."], ["Bo", "Bo L."]])[1]
    '2. Can your name be given with it?'
    """
    made = list(header)
    for n, head in enumerate(header):
        filled = [row[n] for row in records if n < len(row) and row[n].strip()]
        plain = sum(yes_or_no(cell) != UNCLEAR for cell in filled)
        if filled and plain >= _MOST * len(filled) and (asked := surely_asked(head)) and asked not in made:
            made[n] = asked
    return made
