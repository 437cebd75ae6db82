# ruff: noqa: E501 – patterns are easier to check on one line
"""Sentences of a message that tell what somebody else's family says of that one, and nothing of who wrote it."""

from __future__ import annotations

import re

from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold

_KIN = r"(?:mum|mam|mom|mother|dad|father|parents?|folks|gran|nan|nana|grandma|grandad|carer|guardian|foster (?:mum|dad|carer)|aunt(?:ie|y)?|uncle|sister|brother|family)"
_SAYS = r"(?:rang|rung|phoned|called|texted|messaged|mailed|e-?mailed|wrote|replied|answered|told|said|says|reckons|thinks|came|stopped|caught|saw|popped|asked|asks|wants|would|agrees|agreed|signed|has|had|is|was|isn['’]?t|doesn['’]?t|don['’]?t|are|were)"
_OF_KIN = re.compile(
    rf"^\W*(?i:(?:hi|hiya|hello|just|so|and|oh|btw|fyi|ps)\W+)*(?P<who>[A-ZÀ-Þ][^\W\d_]+(?:-[^\W\d_]+)?)(?P<s>['’]s|s['’]?) (?:(?:own|step)[ -]?)?{_KIN}(?:['’]s)?(?: (?:just|has|have|also|now|only))* {_SAYS}\b(?! here\b)"
)
"""``Jo's mum rang, she's fine with him being in it``."""
_OWN = any_of(r"\b(?:i|i'm|im|i'd|i've|i'll|me|my|mine|myself|we|us|our|ours)\b")
_THIRD = any_of(r"\b(?:he|she|they|him|her|hers?|his|them|their|theirs|he's|she's|they're|hes|shes|theyre)\b")


def of_another(sentence: str, who: int, known: Known, before: tuple[int, ...] | None) -> tuple[int, ...] | None:
    """Of whom else a sentence of a message by somebody tells, nobody where that one is not known; None where it does not:
    it begins with whose family says something, and those that follow (of those ``before``) speak on of him or her.

    >>> known = Known([["Ada Obi"], ["Bo Lind"]])
    >>> told = ("Bos mum rang, she's fine w him being in it", "Zed’s dad says no", "Ada's mum says yes", "my mum says yes")
    >>> [of_another(one, 0, known, None) for one in told]
    [(1,), (), None, None]
    >>> [of_another(one, 0, known, (1,)) for one in ("still your call as hes only 15", "leave my name off", "Use it.")]
    [(1,), None, None]
    """
    said = fold(sentence)
    if _OWN.search(said):
        return None
    if (found := _OF_KIN.match(sentence)) is None:
        return before if _THIRD.search(said) else None
    others = tuple({span.who for span in known.spans(found["who"])})
    return None if who in others else others
