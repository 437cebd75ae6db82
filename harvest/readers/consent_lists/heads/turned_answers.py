# ruff: noqa: E501 – patterns are easier to check on one line
"""Answers to an objection, as those to the plain question that the objection denies."""

from __future__ import annotations

import re
from collections.abc import Mapping

from harvest.readers.consent_lists.answered.cells import NO, with_or_without_name, yes_or_no
from harvest.readers.consent_lists.keys.meanings import (
    NAME_TOO,
)
from harvest.readers.permission.answered import closed
from harvest.readers.permission.answered.grants_anyway import gives_leave
from harvest.readers.permission.asks.turned import declines_politely, is_needless
from harvest.readers.permission.text import any_of, fold


def turned(cell: str, asks: str, other: Mapping[str, str]) -> str:
    """An answer to an objection as one to the plain question; what says itself what is permitted stays that.

    >>> from harvest.readers.consent_lists.keys.meanings import QUOTE
    >>> from harvest.readers.consent_lists.answered.cells import YES
    >>> [turned(c, QUOTE, {YES: "No", NO: "Yes"}) for c in ("no", "no quotes please", "No, go ahead", "Not at all", "yes I'd mind")]
    ['Yes', 'No', 'Yes', 'Yes', 'No']
    >>> turned("I'd rather not", NAME_TOO, {YES: "No", NO: "Yes"}), turned("better not", QUOTE, {YES: "No", NO: "Yes"})
    ("I'd rather not ?", 'better not ?')
    >>> turned("no need", NAME_TOO, {YES: "No", NO: "Yes"})
    'Yes'
    >>> turned("Not with my name", NAME_TOO, {YES: "No", NO: "Yes"})
    'No'
    """
    if asks == NAME_TOO and (told := _NAMED.get(with_or_without_name(cell))):
        return told
    said = closed.stripped(fold(cell))
    first, _, rest = said.partition(",")
    if asks == NAME_TOO and first in {*closed.NO, "na"} and _NAME_WORD.search(rest) and not _NEGATED.search(rest):
        return "Yes"  # “Nie, można podać imię i nazwisko”
    if declines_politely(said):
        return f"{cell} ?"
    if gives_leave(said):
        return "Yes"
    if is_needless(said):
        return other.get(NO, "Yes")
    if yes_or_no(cell) == NO and said not in closed.NO and not _UNTICKED.match(said):
        return "No" if _REFUSES.search(said) else f"{cell} ?"
    return other.get(yes_or_no(cell), "No" if _OBJECTED.match(cell) else _unclear(cell))


_NAME_WORD = any_of(r"\b(?:names?|enw|imi[ei]\w*|nazwisk\w*|nom|prenom|nombre|nome|namen?|nume\w*|naam)\b")
_NEGATED = any_of(
    r"\b(?:not|n't|no|without|off|out|never|only|heb|ddim|dim|peidi\w*|bez|nie|sans|pas|sin|no|ohne|nicht|kein\w*|sem|nao|fara|nu|zonder|niet|geen|but|if|unless)\b|n't\b|\?"
)
_REFUSES = any_of(
    r"\b(?:quot\w*|print\w*|publish\w*|us(?:e|ed|ing)|shar\w*|pass\w*|sen[dt]|photo\w*|pictures?|names?|private|out|off|away|please|thanks?)\b"
)
_UNTICKED = re.compile(r"(?:false|0|no|n|nope|nie|nein|non|na)\b(?!\w)(?=$|\W*$|\s*[,.;–-]\s*\w{1,3}\W*$)")
"""A bare no, or one that is signed: ``No – DP``."""
_NAMED = {"Yes, without my name": "No", "Yes, with my name": "Yes"}


def _unclear(cell: str) -> str:
    """An answer in more words, as one that a person has to look at: its yes or no was to the question turned about.

    >>> _unclear("no, put me in full"), _unclear("no, not sure about it")
    ('Yes', 'no, not sure about it ?')
    """
    if _WANTS_IT.match(cell) and not re.search(
        r"n['’]t\b|\bnot\b|\b(?:off|out|anon\w*|without|if|but|unless)\b", cell, re.I
    ):
        return "Yes"
    return f"{cell} ?" if cell.strip() and "?" not in cell else cell


_WANTS_IT = re.compile(
    r"\W*no(?: thanks?(?: you)?)?\W+(?:(?:you can|please|just|do|i'?d like you to) )*(?:put|use|print|leave|keep|give|have|show|with) (?:me|it|that|my own|my (?:full |own |real )?names?|the name|mine)(?: (?:in|on|in full|there|full|too))*\W*$|"
    r"\W*no\W+(?:(?:my |full |the )*names? (?:is |are )?(?:fine|ok|okay|on|in full)|in full|full name)\W*$",
    re.I,
)
_OBJECTED = re.compile(r"\W*(?:yes|y|yeah|yep|aye|please|ie|ja|oui|tak|s[ií])\b", re.I)
