# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What is asked early in a sentence of a talk, and not told of somebody or on a condition."""

from __future__ import annotations

import re
from typing import Protocol

SENTENCE = re.compile(r"(?<=[.!?…])\s+|\n")
"""Where a sentence of a talk ends."""
_LONGEST = 30
"""So many words into a sentence at most somebody asks something; further on people tell of other things."""
_REPORT = (
    r"(?:report|book\w*|write.?up|thing|story|stories|display|newsletter|leaflet|minutes|notes|exhibition|web ?\w*)"
)
_IT = rf"(?:it|this|that|these|mine|any(?:thing)?|some|all|(?:the|your|this|that) {_REPORT}|what i(?:'ve)? (?:said|say|told you)|my (?:words|story|bit|part|piece|turn|go))(?: of (?:it|this|that|these|mine|what i(?:'ve)? (?:said|say)))?"
_WRITE = (
    r"(?:(?:writ|typ|us|quot|shar|transcrib)(?:e|ing)\b(?! to\b)|(?:print|publish|report|edit|copy)(?:ing)?\b|"
    rf"(?:put|putting|send|sending|pass|passing|show|showing|tell|telling|post|posting|do|doing|mak(?:e|ing)) {_IT}\b)"
)
_WRITTEN = r"(?:written|wrote|typed|printed|used|published|quoted|shared|copied|edited|transcribed|made|told|read|reported|shown|put|passed|sent|posted|goes|go|going|comes|up|in|out|appears?)"
_WHEN_WRITTEN_UP = re.compile(
    r"\b(?:when(?:ever)?|if|once|(?:as|if) and when|if or when) (?:"
    r"(?:you(?: lot| people| folk| two| both| all)?|youse|yous|ye|we)(?:'re|'ll)?(?: (?:are|will|do|ever|actually|finally|come|round|around|get|go|going|have|want|decide|to|start|eventually))*"
    rf" {_WRITE}|"
    rf"{_IT}(?:'s|'ll)?(?: (?:is|are|will|does|do|has|ever|gets?|being|be|been|ends?|finally|all|to))* {_WRITTEN}\b)"
)
"""``when you type this up, leave …``: asked for the time when it is done, and on no condition."""
_TOLD_OTHERS = re.compile(r"\b(?:told|asked|said to|says? to|saying to) (?!you\b|ye\b|youse\b)\w")


class Searches(Protocol):
    """A pattern, whether it is compiled yet or not."""

    def search(self, string: str, /) -> re.Match[str] | None: ...


def asks_early(asks: Searches, said: str, hedged: re.Pattern[str]) -> bool:
    """Whether a folded sentence asks for something so early that it is what it asks, with no hedge before it.

    >>> hedge, asks = re.compile(r"if"), re.compile(r"leave my name off")
    >>> asks_early(asks, "please leave my name off it", hedge), asks_early(asks, "if they leave my name off", hedge)
    (True, False)
    >>> asks_early(asks, "if you print any of this, leave my name off", hedge)
    True
    """
    match = asks.search(said)
    if match is None or len(said[: match.end()].split()) > _LONGEST:
        return False
    before = said[: match.start()]
    if not _TOLD_OTHERS.search(before):
        before = _WHEN_WRITTEN_UP.sub(" ", before)
    return hedged.search(before) is None
