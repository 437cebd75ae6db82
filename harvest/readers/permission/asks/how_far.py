# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""How far words may go: to anybody, to partners, no further than the team; asked in a column of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from harvest.model.calendar_words import MONTH
from harvest.model.permissions import Permission
from harvest.readers.permission.text import any_of, fold, remembered

P = TypeVar("P", bound=Permission)

_WHERE = r"(?:forms?|e-?mails?|mails?|survey|questionnaire|letters?|notes?|slips?|cards?|sheets?|paper(?:work)?|responses?|whatsapp|messages?|texts?|chat)"
_ELSEWHERE = re.compile(
    rf"\W*(?:and )?(?:see|as(?: (?:on|per|in))?|per|cf\.?|→|->|on|answered (?:on|in|by)|refer to|look at|what(?:'s|ever is| is) on) "
    rf"(?:(?:the|her|his|their|own|online|paper|web|google|consent|permission|short|other|separate|attached) ){{0,3}}{_WHERE}"
    r"(?:,? \(?(?:(?:of|from|dated|no\.?|number|nr\.?) )?(?:the )?#?\d[\w./-]*(?: "
    + MONTH
    + r"[a-z]*)?(?: \d{2,4})?\)?)?"
    r"(?: for (?:this|that|both|all))?(?: too)?\W*",
    re.I,
)
_NUMBERED = re.compile(
    rf"\W*(?:(?:on|in|the|her|his|their|signed|paper|consent|permission|release) ){{0,3}}{_WHERE},? \(?(?:no\.?|nos\.?|number|nr\.?|#) ?\d{{1,4}}\)?\W*",
    re.I,
)
"""The number of the paper on which somebody answered, with nothing of what: ``paper sheet, no. 27``."""
_DONE = r"(?:(?:did|done|filled|completed|signed|sent|answered)(?: in| out| back)?|(?:has|have|had) (?:already )?(?:done|filled|completed|signed|sent|answered)(?: in| out| back)?)"
_GO_BY_IT = re.compile(
    rf"\W*(?:(?:she|he|they) )?(?:already )?{_DONE} (?:in |out )?(?:(?:the|your|our|a|her|his|their|online|paper|web|google|consent|permission) ){{1,3}}{_WHERE}"
    r"(?: (?:in|already|online|herself|himself|themselves|on the day|that day|at the (?:table|event|door)|on (?:the|a) (?:tablet|phone|laptop)))*"
    r"(?:[,;.]? (?:so|and)?(?: please| just)* ?(?:go by|go with|use|take|see|look at|follow|refer to) (?:that|it|the form|that one|hers|his|theirs|what(?:'s| is) (?:on it|there)))\W*",
    re.I,
)
"""That somebody answered on a form, which is to be gone by: ``did the form, so go by that``."""
_BLANK = re.compile(
    r"^[\s\-–—_./·…]*$|^(?:blank|empty|left blank|not filled in|n/?a|none given|no answer|missing|not recorded|not asked|did not ask|not stated|not said|not answered|unanswered|not known|unknown|no (?:answer|reply|response)(?: yet)?|(?:(?:she|he|they) )?(?:did ?n[o'’]t|did not|never) (?:say|answer|reply|mention|tick)(?: (?:it|this|that|either|anything|one|a box))?|nothing (?:said|ticked|marked)|not mentioned)$",
    re.I,
)
_ALL = any_of(
    r"\b(?:any(?:one|body|where)|every(?:one|body|where)|public\w*|all|wherever|whoever|web ?site|online|press|yes)\b"
)
_THEM = r"\b(?:partners?|council|funders?|nhs|organi[sz]ations?|board)\b"
_PARTNERS = any_of(_THEM)
_NOT_TO_THEM = any_of(
    rf"\b(?:not|no|without|except|but not)\b.{{0,20}}{_THEM}",
    rf"{_THEM}(?: \w+)?\W*[:=-]\W*(?:no|n|never|refused|declined)\W*$|[✘✗❌]",
)
_ONLY = any_of(
    r"\bonly\b|\bjust\b|\bteam\b|\bus\b|\btrust\b|\binside\b|\binternal\w*\b|\bnobody\b|\bno one\b|\bno\b|\bproject\b|\borgani[sz]ers?\b|\bhere\b"
)
YES, BLANK, PARTNERS, TEAM, UNCLEAR = "yes", "blank", "partners", "team", "unclear"
NOT_FURTHER = "words may go no further than those who held the event"
NOT_SAID_HOW_FAR = "how far the words may go was not answered or not understood: “{}”"
_ASKED = any_of(
    r"\bhow far\b|\bwho (?:may|can|could) (?:see|read|have) (?:it|them|this|your|my|these)\b|^who (?:may|can|could) (?:see|read)\b|\bwhere may\b|\bwho (?:are )?(?:your|my) words (?:are )?for\b"
)
_MOST, _LONGEST = 0.6, 60


@remembered
def is_blank(cell: str) -> bool:
    """Whether nothing was answered: an empty cell, a dash, "left blank", or where else the answer is."""
    return bool(_BLANK.match(cell.strip())) or is_elsewhere(cell)


def is_elsewhere(cell: str) -> bool:
    """Whether a cell only sends its reader to where somebody answered.

    >>> [is_elsewhere(cell) for cell in ("see form", "as per her email", "see mail of 6 Nov", "as form")]
    [True, True, True, True]
    >>> [is_elsewhere(cell) for cell in ("see me first", "form: yes", "see form, no name", "see form of words")]
    [False, False, False, False]
    >>> [is_elsewhere(cell) for cell in ("paper sheet, no. 27", "consent form no 3", "form: no", "paper form, no 2 photos", "no. 27")]
    [True, True, False, False, False]
    >>> is_elsewhere("did the form, so go by that."), is_elsewhere("did the form, so go by that, but no name")
    (True, False)
    """
    said = cell.strip()
    return len(cell) <= _LONGEST and any(one.fullmatch(said) for one in (_ELSEWHERE, _NUMBERED, _GO_BY_IT))


def how_far(cell: str) -> str:
    """How far words may go: ``yes`` to anybody, ``partners``, the ``team`` alone, ``blank`` or ``unclear``.

    >>> [how_far(c) for c in ("anyone", "trust + partners", "trust only", "", "ask Bev")]
    ['yes', 'partners', 'team', 'blank', 'unclear']
    >>> how_far("not the council"), how_far("partner organisations: no"), how_far("✘ partners")
    ('unclear', 'team', 'unclear')
    """
    text = fold(cell).strip()
    if is_blank(text):
        return BLANK
    if _PARTNERS.search(text) and not _NOT_TO_THEM.search(text):
        open_to_all = re.search(r"(?<!nothing )(?<!not )(?<!no )(?<!nothing in )\b(?:anyone|everyone|public)", text)
        return PARTNERS if not open_to_all or "only" in text else YES
    if _ALL.search(text) and "only" not in text and not re.search(r"\bnot\b|\bno\b", text):
        return YES
    return TEAM if _ONLY.search(text) else UNCLEAR


def asks_how_far(heading: str, cells: Sequence[str]) -> bool:
    """Whether a column asks how far words may go, and most answers say it.

    >>> asks_how_far("Who may see them?", ["Anyone (report, press)", "Only the Trust and its partners", ""])
    True
    >>> asks_how_far("Who may see them?", ["Bev", "Tom"])
    False
    """
    if not _ASKED.search(fold(heading).strip()):
        return False
    said = [how_far(cell) for cell in cells if not is_blank(cell)]
    return bool(said) and sum(one != UNCLEAR for one in said) >= _MOST * len(said)


def as_far(permission: P, far: str, cell: str) -> P:
    """The permission with how far words may go; whom nothing may be quoted of goes nowhere anyway."""
    if not permission.quotable and permission.sharing != "yes":
        return replace(permission, sharing="partners" if far == PARTNERS else permission.sharing)
    if far == YES:
        return replace(permission, sharing="yes" if permission.sharing in ("unknown", "yes") else permission.sharing)
    if far == PARTNERS:
        return replace(permission, sharing="no" if permission.sharing == "no" else "partners")
    why = NOT_FURTHER if far == TEAM else NOT_SAID_HOW_FAR.format(cell[:60])
    return replace(permission, sharing="no", hold=(*permission.hold, why))
