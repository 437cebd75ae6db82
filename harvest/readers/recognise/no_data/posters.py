# ruff: noqa: E501 – patterns are easier to check on one line
"""Posters, flyers and invitations: where and when something is, and that everybody may come."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model.calendar_words import MONTH

_CALLED = re.compile(r"\b(?:posters?|flyers?|fliers?|leaflets?|invitations?)\b", re.I)
_SIGNS = (
    re.compile(
        r"\b\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)?\s*(?:[–—-]|to|until|till)\s*\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)\b|\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)\b",
        re.I,
    ),
    re.compile(
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b\d{1,2}(?:st|nd|rd|th)? " + MONTH,
        re.I,
    ),
    re.compile(
        r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b(?:hall|centre|church|library|school|park|road|street|lane)\b|"
        r"(?<=[a-z] )(?:Hall|Centre|Church|Library|School|Park|Road|Street|Lane|Square|Green|Market|Pavilion|Institute)\b"
    ),
    re.compile(
        r"\b(?:free|donations?|(?:all|everyone|everybody) welcome|no need to book|book (?:a|at|on|your|by|via)|rsvp|tickets?|drop[ -]?in|"
        r"refreshments|come along|bring (?:your|a|it|along)|join us)\b",
        re.I,
    ),
    re.compile(r"\b(?:call|ring|phone|text|e-?mail|contact|scan)\b|\bwww\.|\bhttps?:|\b0\d{3,4} ?\d{3} ?\d{3}", re.I),
)
_SPEAKS = re.compile(r"\bI\b|\b(?i:we|was|were|used to|felt|said|my)\b")
_HOST = re.compile(
    r"\bwe(?: (?:need|want)|(?:['’]d| would) (?:love|like))(?: to (?:hear|know|meet|see)(?: \w+){0,2}?)? you(?:rs?|rselves)?\b|"
    r"\bwe(?:['’]ll| will) (?:be|have|bring|provide)\b|\bwe(?: are|['’]re) (?:open|here|back|moving|looking)\b",
    re.I,
)
"""How whoever invites speaks of themselves."""
_PIECE = re.compile(r"\s+[·•|/*★☆✦+–—]\s+|\s*[|•·]\s*|(?<=[.!?])\s+")
"""What parts the pieces of a line: ``Tea & cake · Climb the tower``."""
_ADDRESS = re.compile(r"\S+@\S+\.\w+|\bwww\.\S+|https?://\S+")
"""Behind an address a line of its own began, where small print was joined from several."""
_TYPED = re.compile(
    r"\b(?:typed|transcri\w+|notes?|answers?|responses?|harvest|comments?|flip ?charts?|post-?its?|what (?:you|they|people|we) (?:said|told|wrote|heard))\b",
    re.I,
)
"""What a file or its first lines are called where what people wrote was gathered, on posters or not."""
_LINES, _WORDS, _PRINT, _MOST, _CALLED_SO = 20, 14, 40, 4, 3
"""So many lines at most, and words in a piece and a line; so many signs, or so many where the file is called so."""


def is_poster(name: str, filled: Sequence[str]) -> bool:
    """Whether short lines say where and when something is, and none says what somebody thinks or did.

    >>> said = ["REPAIR WEEKEND", "Saturday 26 April, 10am–4pm", "St Oswin's hall, Mill Lane", "FREE – donations welcome"]
    >>> is_poster("repair poster.pptx", said), is_poster("notes.txt", [*said, "We mended a toaster."])
    (True, False)
    >>> is_poster("posters typed up.docx", said)
    False
    >>> is_poster("poster.docx", [*said, "We’d love to hear your story!", "Sewing · Bikes & prams · Lamps · A sharpener for your knives"])
    True
    """
    named = re.sub(r"[_\-.]+", " ", name)
    if len(filled) > _LINES or any(_is_told(line) for line in filled) or any(map(_TYPED.search, (named, *filled[:2]))):
        return False
    called = _CALLED.search(named) is not None
    signs = sum(any(sign.search(line) for line in filled) for sign in _SIGNS)
    return signs >= (_CALLED_SO if called else _MOST) and (called or _says_when(filled))


def _says_when(filled: Sequence[str]) -> bool:
    """Whether a day and an hour stand beside each other: people may name either among other things."""
    hour, day, *_ = _SIGNS
    near = [f"{line} {below}" for line, below in zip(filled, [*filled[1:], ""], strict=True)]
    return any(hour.search(text) and day.search(text) for text in near)


def _is_told(line: str) -> bool:
    """Whether a line is longer than what stands on a poster, or somebody speaks in it who is not the host."""
    pieces = _PIECE.split(_ADDRESS.sub(r"\g<0> | ", line))
    longest = max(len(re.findall(r"\w\S*", piece)) for piece in pieces)
    said = " ".join(piece for piece in pieces if not _asks_readers(piece))
    return longest > _WORDS or len(line.split()) > _PRINT or _SPEAKS.search(_HOST.sub(" ", said)) is not None


def _asks_readers(piece: str) -> bool:
    """Whether a piece asks something in which nobody speaks of themselves: ``What was here before?``."""
    return piece.rstrip().endswith("?") and not re.search(r"\b(?:I|[Mm]y|[Mm]e|[Mm]ine)\b", piece)
