# ruff: noqa: E501 – patterns are easier to check on one line
"""Whether a sentence is about everybody who was there, or only about those of a list."""

from __future__ import annotations

import re

from harvest.readers.permission.text import any_of, fold

_SPOKE = (
    r"(?:spoke|came|talked|attended|joined|told|took part|said something|(?:was|were) (?:there|present|in the room))"
)
_OF_ALL = any_of(
    rf"\b(?:everyone|everybody|nobody|no one|none of (?:them|us|you)|they all|all (?:of (?:them|us|you)|present)|all(?= (?:those )?who {_SPOKE})|all(?= (?:except|but|bar|apart|save)\b)|pawb|wszyscy)\b"
    rf"(?! (?:those |here |there )?(?:on|in|from|below|above|listed|marked|under|at table|else|with|whose)\b)(?! (?:those |here |there )?who (?!{_SPOKE}))"
)
"""Everybody who was there, and not who signed, or stands on a list."""
_THESE = any_of(
    r"^\W*of (?:those|these|them)\b|\bthe (?:rest|others)\b|\bfor all\b(?= (?:but|except|bar|save|apart))|"
    r"\b(?:those|them|people|everyone|everybody) (?:who|that) (?:(?:may|can|could|will) be|(?:are|were) (?:happy|content|fine|willing|ok|glad) (?:to be|with being)|(?:agreed|said yes|consented) to (?:be|being)) quoted\b"
)
"""What speaks of those again of whom something was said."""


def everybody_who_spoke(sentence: str) -> bool:
    """Whether a sentence is about everybody who was there, or about all of them who may be quoted.

    >>> [everybody_who_spoke(t) for t in ("Nobody minded.", "All who signed agreed.", "Of those who may be quoted all agreed.", "Everyone on the list.")]
    [True, False, True, False]
    """
    said = fold(sentence)
    return _OF_ALL.search(said) is not None or _THESE.search(said) is not None


TO_ALL = re.compile(
    r"\b(?:yes|no|fine|happy|ok|agreed),? (?:(?:to|with|for) )?(?:all (?:of (?:it|them|these|those)|two|three|four|five|six|[2-6])|everything|the (?:whole )?lot|any of (?:it|them|these))(?! (?:here|this|these|of|for (?:everyone|everybody|all)|from)\b)"
)
"""What one answers to all that was asked, and is no word on what others answered: ``yes to all four``."""
