"""Whether people say how old they are, or how many: *we are four*."""

from __future__ import annotations

import re

_NEAR = 30
_WE = re.compile(r"we(?:'re| are)\b")
_OF_AGE = re.compile(
    r"\W*$|\s*[^\w\s'-]|\s+(?:years?|yrs?|yo|old|and|an|but|so|now|today|already|too|both|nearly|next|cos|because|i)\b"
)
_WHERE = re.compile(
    r"\b(?:house\w*|home|family|flat|kitchen|group|team|table|street|landing|room|at (?:ours|work))\W+(?:\w+\W+){0,2}$"
)


def counts_people(words: str, match: re.Match[str]) -> bool:
    """Whether *we are four* tells how many they are: a noun follows, or where they are so many stands before.

    >>> say = lambda words: counts_people(words, re.search(r"(?:we are|i'm) \\w+", words))
    >>> say("we are four families here"), say("in my house we are four."), say("we are four."), say("i'm four")
    (True, True, False, False)
    """
    if not _WE.match(match.group()):
        return False
    before = words[max(0, match.start() - _NEAR) : match.start()]
    return _OF_AGE.match(words, match.end()) is None or _WHERE.search(before) is not None
