# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""Who asks in a talk that was typed without a question mark anywhere, and who gives others the floor in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from harvest.model.punctuation import QUESTION_MARKS, count_words
from harvest.readers.recognise.talk.asking import asks_to_tell, asks_unmarked, prompts

_SOUND = re.compile(r"\s*[(\[][^()\[\]]{1,40}[)\]]\s*")
_GOES_ON = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|right|well|so|oh|ah|yes|mm+|and|but)\W+){0,2}(?:and|so|but) (?:you|if|when|before|after|now|then|since|what|how|where|who|why|whose|which|the|your|you|was|is|were|did|do|does|are|has|have)\b[^.!]{0,60}$",
    re.I,
)
"""What somebody is asked by its first words alone: ``and if it closed``, ``so the shop shuts at six``."""
_MAY_I = re.compile(
    r"\b(?:can|could|may|might|let) (?:i|me) (?:just |also |quickly )*(?:say|add|mention|come in|jump in|chip in|put|tell|ask|butt in|interrupt)\b",
    re.I,
)
_GIVES = re.compile(
    r"\b(?:course you can|go (?:on|ahead)(?: then)?|be my guest|please do|you can,? (?:of course|yes)|of course(?: you can)?)\b",
    re.I,
)
_PROMISES = re.compile(
    r"\bI(?:['’]ll| will| won['’]?t| promise)[^.!]{0,30}\b(?:ask|check with|show|read it (?:back )?to|send (?:it )?to|not (?:put|print|use)|(?:put|print|use) (?:that|it)) ?(?:you|that|it)?\b",
    re.I,
)
"""What only whoever holds the recorder says: that nothing is used before somebody was asked."""
_SHARE, _ASKS, _LEAST = 0.45, 0.5, 3


def asks_all_along(said: Mapping[str, Sequence[str]]) -> str:
    """Whoever alone asks in a talk without a question mark, half the time and saying less than the others; else "".

    >>> talk = {"jo": ["so you came by boat", "what did you eat", "(laughs) and if it rained"], "al": ["i did, twice over", "bread mostly and what we caught", "it rained in, we sat in it"]}
    >>> asks_all_along(talk), asks_all_along({**talk, "al": ["what did we eat", "where did you sit", "well, bread"]})
    ('jo', '')
    """
    if any(mark in text for texts in said.values() for text in texts for mark in QUESTION_MARKS):
        return ""
    plain = {name: [_SOUND.sub(" ", text).strip() for text in texts] for name, texts in said.items()}
    total = sum(count_words(text) for texts in plain.values() for text in texts)
    wants = any(_MAY_I.search(text) for texts in plain.values() for text in texts)
    found = {name: sum(_bids(text, wants=wants) for text in texts) for name, texts in plain.items()}
    surely = {name: sum(map(_surely, texts)) for name, texts in plain.items()}
    promised = {name for name, texts in plain.items() if any(map(_PROMISES.search, texts))}
    who = max(found, key=lambda name: found[name])
    others = [text for name, texts in plain.items() if name != who for text in texts]
    share = sum(map(count_words, plain[who])) / max(1, total)
    if (
        not who
        or found[who] < max(_LEAST, _ASKS * len(plain[who]))
        or share >= _SHARE
        or not (surely[who] or who in promised)
    ):
        return ""
    back = sum(surely[name] for name in surely if name != who)
    return who if back == 0 and len(others) >= _LEAST else ""


def _surely(text: str) -> bool:
    return asks_unmarked(text) or asks_to_tell(text) or prompts(text)


def _bids(text: str, *, wants: bool) -> bool:
    """Whether somebody asks, gives the floor where one ``wants`` it, or promises to ask before words are used."""
    gives = wants and _GIVES.search(text) is not None
    return _surely(text) or _GOES_ON.match(text) is not None or gives or _PROMISES.search(text) is not None
