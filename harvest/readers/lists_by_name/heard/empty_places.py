# ruff: noqa: E501 – patterns are easier to check on one line
"""What a list says of its empty places (“nothing stuck by a name means no”), and of nobody who answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.readers.lists_by_name.page import SENTENCE
from harvest.readers.lists_by_name.who.people import Known
from harvest.readers.permission.text import any_of, fold

Rows = list[list[str]]
_SIGN = r"(?:sticker|dot|star|square|mark|tick|cross|sign|letter|code|colour|badge|answer|entry)s?"
_PLACE = r"(?:space|place|spot|line|box|square|cell|row|column)s?"
_WHERE = r"(?:at all|whatever|(?:is |was |been )?(?:stuck|written|ticked|marked|drawn|put|placed|filled in|there)|(?:on|next to|beside|besides|by|against|at|behind|after|under|opposite|in) (?:an? |the |any |your |their |his |her |my |that |some(?:body|one)(?:'s)? |any(?:body|one)(?:'s)? )?(?:names?|box(?:es)?|lines?|rows?|form|slip|card|it|them))"
_MEANS = r"(?:means?|meant|is|was|counts? as|counted as|=|says?|stands for|reads as|(?:is |was )?(?:taken|read) as)"
_A_NO = r"(?:(?:also|always|just|simply|still|plain|clear|a|an|that|they|you|she|he|we|i|said|say|saying|it's|is) )*no\b(?! (?:one|body|problem|harm|objection|answer|reply|name))"
EMPTY_NO = any_of(
    r"\b(?:no (?:tick|mark|cross|x)|blank|empty|not ticked|left (?:blank|empty)|unticked)\b ?(?:box(?:es)? )?(?:means?|=|is|counts? as|are)? ?(?:a )?\bno\b"
)
"""An empty box that says no, wherever it is told."""
_TOLD = (
    re.compile(
        rf"(?:(?:and|so|nb|note|please note|remember)\W+)?(?:nothing|no {_SIGN}|(?:an? |any |the )?(?:empty|blank|bare) {_PLACE}|(?:an? )?(?:blank|gap)s?)(?: {_WHERE})*,? {_MEANS} {_A_NO}"
    ),
    re.compile(
        rf"(?:if|where|when) (?:there(?:'s| is| was) )?(?:nothing|no {_SIGN})(?: {_WHERE})*,? (?:then )?(?:(?:that|it|this)(?:'s| is| was| means)|{_MEANS}) {_A_NO}"
    ),
    re.compile(
        rf"(?:whoever|who|anyone who|anybody who|those who|people who|if you|if they) (?:stuck|wrote|ticked|put|marked|left) (?:nothing|it (?:empty|blank)|no {_SIGN})(?: {_WHERE})*,? (?:{_MEANS}|said|has said|have said) {_A_NO}"
    ),
)
_REST = re.compile(
    r"(?:\W*(?:too|as well|then|there|here|also|and|so|(?:i|we|as (?:i|we))(?:'d|'ve| had| have)? (?:said|told|explained|agreed|announced|mentioned)(?: (?:that|so|it|this))?(?: (?:to )?(?:everybody|everyone|them(?: all)?|people|at the start|at the end|beforehand|before|twice|aloud|at the beginning|on the night|on the day))*)\b)*\W*"
)
"""What may follow in the same sentence: that everybody was told so."""


def tells_of_empty(sentence: str) -> bool:
    """Whether a sentence says that an empty place means no, and nothing else.

    >>> [tells_of_empty(s) for s in ("Nothing stuck by a name means no, we said so twice.", "Nothing by a name means yes")]
    [True, False]
    >>> tells_of_empty("Nothing by a name means no, and none of it is for print"), tells_of_empty("Nothing is to be printed, no")
    (False, False)
    """
    said = fold(sentence).strip(" ()*_-–•")
    found = next((m for shape in _TOLD if (m := shape.match(said))), None)
    return found is not None and _REST.fullmatch(said[found.end() :]) is not None


def without_empty_places(text: str) -> str:
    """A text without its sentences that say what an empty place means.

    >>> without_empty_places("Cards by the door. An empty line is a no. Thanks")
    'Cards by the door. Thanks'
    """
    kept = [sentence for sentence in SENTENCE.split(text) if not tells_of_empty(sentence)]
    return text if len(kept) == len(SENTENCE.split(text)) else " ".join(kept)


def with_empty_places_told(
    lines: Sequence[str], tables: Sequence[Rows], known: Known
) -> tuple[bool, list[str], list[Rows]]:
    """Whether an empty place says no by lines and tables about nobody, and both without what says just that."""
    cells = (cell for table in tables for row in table for cell in row)
    refuses = any(_refuses(text) for text in (*lines, *cells) if not known.spans(text))
    lines = [line if known.spans(line) else without_empty_places(line) for line in lines]
    # what stands alone in its row is a line as well
    tables = [
        [[*map(without_empty_places, row)] if sum(map(bool, row)) == 1 else row for row in table] for table in tables
    ]
    return refuses, lines, tables


def _refuses(text: str) -> bool:
    return EMPTY_NO.search(fold(text)) is not None or any(map(tells_of_empty, SENTENCE.split(text)))
