"""Where the rules by words and the model by examples differ on what a heading asks: which of them is believed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.questions import Question
from harvest.readers.permission.words import QUOTE

ABOUT, SURE, HALF, NAMED, QUOTED = 0.8, 0.85, 0.5, 0.9, 0.75
_EACH = ("analysis", "quotation", "sharing", "photo", "archive")
_LOOSE = (("quotation",), ("analysis",))
"""What the rules find where words are only said to be used, read or put somewhere."""
_NAME = re.compile(r"\bnam(?:es?|ed|ing)\b")


def base_of(purpose: str) -> str:
    """What the model calls a purpose.

    >>> base_of("quotation_without_name"), base_of("quotation_with_name"), base_of("photo")
    ('quotation', 'named', 'photo')
    """
    if purpose == "quotation_with_name":
        return "named"
    return "quotation" if purpose in QUOTING else purpose


def standing_alone(
    said: Mapping[str, float],
    *,
    about: float = ABOUT,
    sure: float = SURE,
    rest: float = HALF,
    besides: Sequence[str] = ("recontact",),
) -> str:
    """The one purpose that the model is ``sure`` of in what is ``about`` leave; empty where there is none, or where
    another, or what is told ``besides``, is as likely as ``rest``."""
    best = max(_EACH, key=lambda purpose: said[purpose])
    others = max(said[p] for p in (*_EACH, *besides) if p != best)
    return best if said["about"] > about and said[best] > sure and others < rest else ""


def weighed(ruled: Question, text: str, said: Mapping[str, float]) -> Question:
    """What a folded heading asks, the rules and the model weighed against each other; leave to print comes of both.

    >>> said = dict.fromkeys(("quotation", "named", "sharing", "photo", "archive", "recontact"), 0.1)
    >>> said |= {"about": 1.0, "analysis": 0.99}
    >>> weighed(Question("asked", ("quotation",)), "may the team go through it?", said).purposes
    ('analysis',)
    """
    if ruled.kind not in ("asked", "label", "generic", "other") or ruled.frame not in ("", "objection"):
        return ruled
    if said["about"] > ABOUT and said["named"] > NAMED and said["quotation"] < QUOTED and _NAME.search(text):
        if ruled.kind != "other" and {*ruled.purposes} & {"quotation", "quotation_with_name"}:
            return replace(ruled, purposes=("quotation_with_name",))
        if ruled.kind == "generic" and not ruled.purposes:
            return replace(ruled, kind="asked", purposes=("quotation_with_name",))
    one = standing_alone(said)
    if not one:
        return ruled
    if len(ruled.purposes) > 1:
        kept = tuple(p for p in ruled.purposes if base_of(p) == one or (QUOTE.search(text) and p in QUOTING))
        return replace(ruled, purposes=kept) if any(base_of(p) == one for p in kept) else ruled
    if one == "quotation":
        return ruled
    if ruled.purposes in _LOOSE and ruled.purposes != (one,) and said[ruled.purposes[0]] < HALF:
        return replace(ruled, purposes=(one,))
    if not ruled.purposes and ruled.kind == "generic":
        return replace(ruled, kind="asked", purposes=(one,))
    return ruled
