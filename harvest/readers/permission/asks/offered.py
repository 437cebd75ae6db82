# ruff: noqa: E501 – lists of words and patterns are easier to check on one line
"""What a form itself says and nobody asks for: an answer to choose with room beside it, and a question to tell by."""

from __future__ import annotations

import re

_SAY = (
    r"(?:please |pls |do |and |kindly |if so,? |you can |you may )*(?:specify|say|state|tell|write|describe|explain|name|add|give|list|detail|enter|type|note)\b"
    r"(?: (?:us|me|it|this|these|in|below|here|more|which|what|who|whom|where|when|why|how|your|own|the|a|an|any|details?|answer|reason|name|one|ones|it is|they are|they were|"
    r"you|told|mean|meant|did|do|have|use|used|go|went|heard|came|from|box|space|line|beside|under|underneath|so))*"
)
_BEFORE = (
    r"(?:others?|(?:some|any)(?:thing|where|one|body) (?:else|other|told \w+)|(?:an?)?other (?:\w+ ?){1,2}|none of (?:these|those|them|the above)|"
    r"yes|no|if (?:yes|no|so|not|other)|(?:[^\W\d_][\w'’/-]*,? ?){1,5})"
)
_OPTION = re.compile(
    rf"\W*(?:{_BEFORE}\s*(?:[(\[]\s*{_SAY}\W*[)\]]|\s[–—-]+\s*{_SAY}|[:;]\s*{_SAY})|(?:others?|if (?:yes|no|so|not|other))\W+{_SAY})[\s:.…_!]*",
    re.I,
)
_LONGEST = 90
_ASKED = re.compile(
    r"^\W*(?:(?:and|so|but|then|now)\W+)?(?:what|which|where|when|how|why|who)\b[^.!?]*?\b(?:do|does|did|would|should|could|can|will|might|have|has|had|are|were|was|is) (?:you|we|they|people|your|our|the|this|that|nobody|other\w*)\b[^.!?]*\?\W*$",
    re.I,
)
_OF_WORDS = re.compile(
    r"\b(?:quot\w*|print\w*|publish\w*|record\w*|recording|names?|named|naming|anon\w*|consent\w*|permi\w+|photo\w*|report\w*|share\w*|sharing|tell|telling|told|say|said|mention\w*|repeat\w*|secret|private\w*|confiden\w*|"
    r"bits?|part|parts|words?|stor(?:y|ies)|answers?|interview|transcript|notes|minutes|write|written|leave|left|keep (?:it|this|that)|out of it|identif\w*|recogni\w*|this for|me|my|mine)\b",
    re.I,
)
"""Of what somebody may ask something for their own words."""


def is_offered(cell: str) -> bool:
    """Whether a cell is an answer that the form offers, with room to say more: nobody asks to be kept out by it.

    >>> [is_offered(one) for one in ("Other (please say)", "Word of mouth (please say who told you)", "Other: please specify")]
    [True, True, True]
    >>> [is_offered(one) for one in ("Please say nothing of it", "Other people (please don't say who)", "Yes (please leave my name out)")]
    [False, False, False]
    """
    return len(cell) <= _LONGEST and _OPTION.fullmatch(cell) is not None


def is_asked(cell: str) -> bool:
    """Whether a cell is one question that organisers ask people of their lives, and none about anybody's words.

    >>> is_asked("What do you grow that nobody else does?"), is_asked("Which bit would you leave out?")
    (True, False)
    >>> is_asked("Why do you need my name?"), is_asked("What do we do? Please leave that out.")
    (False, False)
    """
    return "?" in cell and _ASKED.match(cell) is not None and _OF_WORDS.search(cell) is None
