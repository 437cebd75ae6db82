# ruff: noqa: E501 – patterns are easier to check on one line
"""Who somebody's kin are called, and “that was my aunt” of whom another told: an answer, and nobody else's voice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.punctuation import asks
from harvest.readers.transcripts.utterances import Utterance

KIN = (
    r"(?:husband|wife|hubby|missus|partner|other half|(?:step)?(?:mum|mam|mom|dad|mother|father)|mummy|nan|nana|nain|taid|"
    r"gran|granny|grandma|grandad|grandpa|(?:grand)?(?:daughter|son|child|kids?)|aunt(?:ie|y)?|uncle|sister|brother|"
    r"sis|bro|niece|nephew|cousin|boy|girl|lad|lass|little one|friend|mate|neighbour|carer|colleague|support worker|"
    r"interpreter|flatmate|housemate|lodger)"
)
_BARELY = re.compile(
    rf"\W*(?:(?:oh|ah|yes|yeah|well|no|hey|and|but)\W+)*(?:that|it|this) was my (?:\w+ )?{KIN}(?:,? [A-ZÀ-ÖØ-Þ][\w'’-]+)?(?=\s*(?:[.!…]|$))(?!.{{0,60}}\b(?:sorry|just now|just then|speaking|talking|butting|chipping|spoke)\b)",
    re.I,
)
_OF_SOMEBODY = re.compile(
    r"\b(?:she|he|her|him|his|hers|the (?:(?!same|one)\w+ )?(?:woman|man|lady|bloke|fella|chap|girl|boy|lad|teacher|nurse|driver))\b|\b(?-i:Mrs?|Miss|Ms|Old|Auntie?|Uncle|Granny|Nurse|Dr)\.? (?-i:[A-Z])\w+",
    re.I,
)
_ASKED_WHO = re.compile(r"\b(?:who|whose|which (?:one|of them))\b[^.?!]{0,80}\?", re.I)
_WHO_SPOKE = re.compile(
    r"\bwho(?:['’]s| is| was|['’]re)? (?:that|this|there|it|speaking|talking|said (?:that|it|this)|just)\b|\b(?:was|is) (?:that|this) (?:you|somebody|someone|your)\b|"
    r"\b(?:is|was) (?:he|she) (?:there|here|with you|all right|alright|ok(?:ay)?|speaking|talking)\b|\b(?:hello|hi|thanks|thank you|welcome)\b",
    re.I,
)
"""How somebody answers a voice that they did not expect at a device."""
_TELLS = 5
"""So many words at least has what is told of somebody."""


def says_who_that_was(before: Sequence[Utterance], one: Utterance) -> bool:
    """Whether “that was my aunt” says who somebody is of whom another has just told, or whom they asked about.

    >>> told = [Utterance("The bus came late.", "Ada"), Utterance("Miss Pike at the desk gave me a ticket.", "Bo")]
    >>> says_who_that_was(told, Utterance("That was my aunt.", "Ada"))
    True
    >>> says_who_that_was(told, Utterance("Sorry, that was my aunt just then.", "Ada"))
    False
    >>> says_who_that_was([told[0], Utterance("Who was that?", "Bo")], Utterance("That was my aunt.", "Ada"))
    False
    """
    if not before or before[-1].speaker == one.speaker or not _BARELY.match(one.text):
        return False
    told = before[-1].text
    if _WHO_SPOKE.search(told):
        return False
    tells = len(told.split()) >= _TELLS and not asks(told) and _OF_SOMEBODY.search(told) is not None
    return tells or _ASKED_WHO.search(told) is not None
