# ruff: noqa: E501 – patterns are easier to check on one line
"""Messages of a chat in which somebody asks that something they wrote there be taken out."""

from __future__ import annotations

import re

from harvest.model.parts_left_out import part_in
from harvest.readers.permission.wished.mailed import ASKED_IN_MESSAGE

_LIGHT = r"(?:lines?|messages?|posts?|comments?|texts?|bits?|parts?|ones?|sentences?|words?|entry|entries|reply)"
_WHERE = r"(?:(?:right |just |up )*(?:above|before|earlier|now|there|back|up there|a minute ago|a moment ago))"
_OWN = rf"(?:my (?:(?:last|previous|earlier|first|other|two|little|own|whole) )*{_LIGHT}|(?:the|that) (?:last |previous |earlier |first )?{_LIGHT} (?:that )?i(?: have|['’]ve)?(?: just)? (?:wrote|written|sent|posted|put|typed|said)|what i(?: have|['’]ve)?(?: just)? (?:wrote|written|sent|posted|put|typed|said))"
_TAKE = re.compile(
    rf"\b(?:take|leave|cut|delete|remove|drop|strike|miss|keep|do not (?:use|print|keep|quote|include|put)|don['’]?t (?:use|print|keep|quote|include|put)|not (?:use|print|keep|quote|include))(?: (?:out|off|in))? {_OWN}\b",
    re.I,
)
_PLACE = re.compile(
    rf"\b(?P<own>(?:my|the|that|i|['’]ve) (?:[\w]+ )?(?:{_LIGHT}|wrote|written|sent|posted|put|typed|said)) {_WHERE}(?= (?:about|on|of|where|with)\b)",
    re.I,
)
_KEPT = re.compile(
    r"\b(?:do not|don['’]?t|please don['’]?t|never) (?:take|leave|cut|delete|remove|drop|strike|miss)\b", re.I
)
_SHOWN = 180


def asks_to_take_out(words: str) -> str:
    """Why somebody's words wait who asks that something of theirs be taken out; nothing where nobody asks for that.

    Where it is told what it was about the others need not wait:

    >>> asks_to_take_out("Sorry, take out my line just above about the boat. The rest can stay.")
    'asks for a part to be left out: “Sorry, take out my line about the boat. The rest can stay.”'
    >>> asks_to_take_out("please delete my last message") == ASKED_IN_MESSAGE
    True
    >>> asks_to_take_out("don't delete my message!"), asks_to_take_out("they should take the bins out"), asks_to_take_out("I cut my hair")
    ('', '', '')
    """
    if not _TAKE.search(words) or _KEPT.search(words):
        return ""
    said = _PLACE.sub(r"\g<own>", " ".join(words.split()))
    told = len(said) <= _SHOWN and "“" not in said and "”" not in said and part_in(said) is not None
    return f"asks for a part to be left out: “{said}”" if told else ASKED_IN_MESSAGE
