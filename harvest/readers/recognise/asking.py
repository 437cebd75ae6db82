"""Who asks without a question mark: hosts say “tell us about …”, “what about …”, “over to you”, and begin and end."""

from __future__ import annotations

import re

from harvest.model.punctuation import QUESTION_MARKS, asks

_AHEAD = (
    r"(?:^|[.!?…;:,–—-]\s+|\n)(?:(?:so|and|ok(?:ay)?|right|now|well|lovely|thanks?|thank you|great|then|but|first|next|"
    r"maybe|perhaps|please|just|(?-i:[A-Z])[\w'’-]+),?\s+){0,5}"
)
_INVITES = re.compile(
    rf"{_AHEAD}(?:(?:can|could|would|will) you (?:please |just )?)?"
    r"(?:tell (?:me|us)\b(?!\s+about it\b)|talk (?:me|us) through|(?:take|walk) (?:me|us) (?:back|through)|"
    r"(?:describe|imagine|picture) (?:a|an|the|one|your|for|that|it)\b|say (?:a (?:bit|little) )?more|"
    r"(?:what|how) about (?:you|the|your|this|that|those|these|other|everyone|anyone|(?-i:[A-Z])\w+)\b|"
    r"over to (?:you|everyone)|let['’]s (?:hear|go (?:a)?round|start with|turn to|move on to)|your turn\b|"
    r"I['’](?:d|m) (?:like|love|curious|interested) to (?:hear|know|ask)|"
    r"think (?:of|back to) (?:a|the|your|when)\b|"
    r"(?:what|how|why|when|where|who|which)(?: \w+){0,2} (?:do|did|does|would|could|can|are|were|have|had|will) you\b)",
    re.I,
)
_HOLDS = re.compile(
    r"\bwe(?:['’]re| are) (?:now )?recording\b|\brecording(?:['’]s| is)? (?:on|now|running)\b|"
    r"\bI(?:['’]ll| will) (?:stop|turn) (?:it|the (?:recording|recorder|tape)|that) (?:off|there|here|now)\b|"
    r"\bI(?:['’]m| am) (?:just |only |really )*here to listen\b|\bthank you (?:both |all )?for (?:talking|coming)\b|"
    r"\bthanks (?:both |all |everyone |everybody )*for (?:today|talking|coming)\b|"
    r"\bthat(?:['’]s| is) (?:all )?(?:my|our) questions\b|\bmy (?:first|next|last) question\b",
    re.I,
)
_TO_ALL = re.compile(r"\b(?:all|every(?:one|body)|folks|any(?:one|body)|neighbours|friends)\b", re.I)
_LOOK = 1500
"""So many letters of what somebody says are looked at."""


def prompts(text: str) -> bool:
    """Whether somebody is asked to speak, by a question at the end or in words that ask without one.

    >>> prompts("So, tell us about a day that went well."), prompts("Oh, tell me about it."), prompts("And the pond?")
    (True, False, True)
    """
    return asks(text) or _INVITES.search(text[:_LOOK]) is not None


def holds_prompt(text: str) -> bool:
    """Whether a question or an invitation to speak stands anywhere in the words."""
    return prompts(text) or any(mark in text for mark in QUESTION_MARKS)


def holds_the_session(text: str) -> bool:
    """Whether somebody begins or ends the talk for the others: says that it is recorded, thanks them for coming.

    >>> holds_the_session("Right, we're recording now."), holds_the_session("They came for the record.")
    (True, False)
    """
    return _HOLDS.search(text[:_LOOK]) is not None


def speaks_to_all(text: str) -> bool:
    """Whether the words are for everybody there."""
    return _TO_ALL.search(text[:_LOOK]) is not None
