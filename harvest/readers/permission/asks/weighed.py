# ruff: noqa: E501 – patterns are easier to check on one line
"""Where the rules by words and the model by examples differ on what a heading asks: which of them is believed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from harvest.readers.permission.asks.purposes import analysis_surely
from harvest.readers.permission.asks.questions import Question
from harvest.readers.permission.nouns import QUOTING
from harvest.readers.permission.words import QUOTE

ABOUT, SURE, HALF, NAMED, QUOTED, FAIRLY, LITTLE = 0.8, 0.85, 0.5, 0.9, 0.75, 0.7, 0.35
_EACH = ("analysis", "quotation", "sharing", "photo", "archive")
_LOOSE = (("quotation",), ("analysis",))
"""What the rules find where words are only said to be used, read or put somewhere."""
NAMES = re.compile(
    r"\b(?:nam(?:es?|ed|ing)|credit(?:ed|ing)?|attribut\w+)\b|\b(?:say|saying|print|show|tell) (?:who|it was|you said)\b"
)
_PICTURES = re.compile(
    r"\b(?:photo\w*|pictures?|pics?|snaps?|film\w*|footage|stills?|video\w*|selfies?|mug ?shots?|(?:crowd|group|team|action) shots?|portraits?|camera|photographed|filmed)\b"
)
_WHO_IT_WAS = re.compile(
    r"\b(?:print|say|show|tell|give|put|publish|reveal|mention) (?:who(?: it was|(?: it)? is (?:talking|speaking)|'s (?:talking|speaking)| was (?:talking|speaking)| it is| you are| they are| you were| i am| he is| she is| said it| asked (?:it|them|that)| wrote it| told us)|(?:that )?it was (?:you|them|me)|(?:that )?(?:you|they) said it|whose (?:it is|they are|words))\b|\b(?:tell|let) (?:people|readers|everyone|everybody|them|others|anyone) (?:know )?(?:that )?(?:it(?:'s| is| was| came)|they(?:'re| are| were| came)|this is|these are) (?:from |by )?(?:you|yours|me|mine|them|theirs)\b"
)
"""Words for the name that do not speak of it: ``We print who they are``."""
_NAME_UPON = re.compile(
    r"(?:^|[–:-] )\W*(?:(?:own|full|your|my|their|the|first) )*names? (?:to (?:go|stand) )?(?:on|with|beside|under|next to|by|in|at|alongside|against) (?!(?:file|record|register)\b)"
)
"""A name that is to stand on something: ``Name on display card``."""
_WORDS = re.compile(
    r"\b(?:quot\w*|words?|comments?|remarks?|repl(?:y|ies)|extracts?|stor(?:y|ies)|verbatim|what (?:i|you|they|he|she) (?:said|say|told|wrote))\b"
)


_STAYS = re.compile(
    r"\b(?:films?|recordings?|tapes?|videos?|stor(?:y|ies)|words|interviews?|pictures?|photos?) (?:(?:may|can|could|will|to|should) )?(?:stays?|remains?|be left|live) (?:in|with|at) (?:the|our|this|your|\w+)\b.{0,40}\b(?:collections?|archives?|museum|library|record office|stores?)\b"
)
"""What is kept where nobody is shown it: ``Your film stays in our collection``."""
POSES = re.compile(
    r"\b(?:pos(?:e|ing)|sit(?:ting)?|stand(?:ing)?) for (?:an? |the |our )?(?:\w+ )?(?:photo\w*|pictures?|portraits?|snaps?)\b"
)
"""What asks for a picture without saying what is done with it: ``Would you pose for a picture?``."""


def base_of(purpose: str) -> str:
    """What the model calls a purpose.

    >>> base_of("quotation_without_name"), base_of("quotation_with_name"), base_of("photo")
    ('quotation', 'named', 'photo')
    """
    if purpose == "quotation_with_name":
        return "named"
    return "quotation" if purpose in QUOTING else purpose


def _at(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.search(text)
    return found.start() if found else len(text)


def of_pictures_alone(text: str) -> bool:
    """Whether a folded heading that asks for leave speaks of pictures of somebody, and of no words.

    >>> of_pictures_alone("cool if you turn up in our pics?"), of_pictures_alone("your words beside the photo?")
    (True, False)
    """
    return _PICTURES.search(text) is not None and not (_WORDS.search(text) or NAMES.search(text))


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


def named_alone(
    said: Mapping[str, float],
    *,
    about: float,
    sure: float,
    rest: float,
    besides: Sequence[str] = ("unnamed", "against"),
) -> bool:
    """Whether the model is ``sure`` of the name in what is ``about`` leave, and no purpose, nor what is told
    ``besides``, is as likely as ``rest``."""
    return said["about"] > about and said["named"] > sure and max(said[p] for p in (*_EACH, *besides)) < rest


def weighed(ruled: Question, text: str, said: Mapping[str, float]) -> Question:
    """What a folded heading asks, the rules and the model weighed against each other; leave to print comes of both.

    >>> said = dict.fromkeys(("quotation", "named", "sharing", "photo", "archive", "recontact"), 0.1)
    >>> said |= {"about": 1.0, "analysis": 0.99}
    >>> weighed(Question("asked", ("quotation",)), "may the team go through it?", said).purposes
    ('analysis',)
    """
    if ruled.kind not in ("asked", "label", "generic", "other") or ruled.frame not in ("", "objection"):
        return ruled
    if (
        said["about"] > ABOUT
        and said["named"] > NAMED
        and (name := NAMES.search(text))
        and (said["quotation"] < QUOTED or name.start() < _at(_WORDS, text))
    ):
        if ruled.kind != "other" and {*ruled.purposes} & {"quotation", "quotation_with_name"}:
            return replace(ruled, purposes=("quotation_with_name",))
        if ruled.purposes == ("archive",) and said["archive"] < LITTLE:
            return replace(ruled, purposes=("quotation_with_name",))  # “Depositor's name may be given”
        if ruled.kind == "generic" and not ruled.purposes:
            return replace(ruled, kind="asked", purposes=("quotation_with_name",))
    if ruled.kind in ("label", "asked") and said["about"] > HALF and said["named"] > NAMED and _NAME_UPON.search(text):
        return replace(ruled, purposes=("quotation_with_name",))
    if ruled.kind != "name" and said["about"] > HALF and _WHO_IT_WAS.search(text) and not _WORDS.search(text):
        return replace(
            ruled, kind="asked" if ruled.kind in ("other", "generic") else ruled.kind, purposes=("quotation_with_name",)
        )
    if said["about"] > HALF and {*ruled.purposes} <= {"photo", "archive"} and _STAYS.search(text):
        return replace(ruled, kind="asked", purposes=("archive",))
    if said["about"] > HALF and ruled.kind in ("generic", "other") and POSES.search(text) and of_pictures_alone(text):
        return replace(ruled, kind="asked", purposes=("photo",))
    little = max(said[purpose] for purpose in _EACH) < LITTLE
    if ruled.kind == "generic" and not ruled.purposes and said["named"] > FAIRLY and little and NAMES.search(text):
        return replace(ruled, kind="asked", purposes=("quotation_with_name",))
    one = standing_alone(said)
    if not one and ruled.kind == "generic" and not ruled.purposes:
        one = standing_alone(said, about=0.9, sure=HALF, rest=LITTLE)  # leave is asked, for what is told well enough
        return replace(ruled, kind="asked", purposes=(one,)) if one else ruled
    if not one and ruled.purposes in _LOOSE and said[ruled.purposes[0]] < LITTLE:
        one = standing_alone(said, about=0.9, sure=FAIRLY, rest=LITTLE)
    if not one:
        return ruled
    if len(ruled.purposes) > 1:
        named = {*(QUOTING if QUOTE.search(text) else ()), *(("analysis",) if analysis_surely(text) else ())}
        kept = tuple(p for p in ruled.purposes if base_of(p) == one or p in named)
        return replace(ruled, purposes=kept) if any(base_of(p) == one for p in kept) else ruled
    if one == "quotation":
        return ruled
    if ruled.purposes in _LOOSE and ruled.purposes != (one,) and said[ruled.purposes[0]] < HALF:
        return replace(ruled, purposes=(one,))
    if ruled.purposes == ("photo",) and one == "archive" and said["photo"] < LITTLE:
        return replace(ruled, purposes=(one,))  # a film that is kept, and shown nowhere
    if ruled.purposes == ("archive",) and one == "analysis" and said["archive"] < LITTLE:
        return replace(ruled, purposes=(one,))  # kept to be read, and not for ever
    if not ruled.purposes and ruled.kind == "generic":
        return replace(ruled, kind="asked", purposes=(one,))
    return ruled
