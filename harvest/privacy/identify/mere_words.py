# ruff: noqa: E501 – lists of words and examples are easier to check on one line
"""Words that are somebody's name elsewhere and where they stand are a verb, a question or a year."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from harvest.privacy.identify.lexicon import word_set
from harvest.privacy.identify.nouns import IdentifierKind
from harvest.privacy.identify.settle import Span
from harvest.privacy.identify.tokens import Token

_K = IdentifierKind
_VERBS = word_set("sang rode won stole bent shone tore hung sat lay")
"""What kin did, written small; “rose” is too often a name that somebody typed so."""
_KIN = word_set(
    "mother mum mam mom father dad sister brother aunt auntie uncle gran grandmother nan grandad grandfather cousin "
    "wife husband partner son daughter niece nephew neighbour friend"
)
_IS = word_set("is was has had and who would will can could isn wasn hasn hadn")
"""What a name may stand before, and a verb hardly does."""
_WELSH_WHAT = word_set(
    "oedd yw ydy ydyw sy sydd mae fydd fyddai wyt dych ydych dach wnaeth allwn gallwn allwch ddylai ddylem hoffech hoffet "
    "fasai am gafodd ddigwyddodd ddysgoch welsoch"
)
_YEARS = word_set("blwyddyn mlwyddyn flwyddyn")
_TO_ALL = word_set("chi gyd ni nhw")
_SENTENCE_END = re.compile(r"[.!?\n]")


def without_mere_words(text: str, spans: Sequence[Span], found: Sequence[Token], known: Collection[str]) -> list[Span]:
    """The spans of a text with capitals without those of persons that are no names there; ``known`` are names of the
    inquiry, which stay.

    >>> from harvest.privacy.identify.tokens import tokens
    >>> def left(text: str, name: str) -> int:
    ...     start = text.index(name)
    ...     return len(without_mere_words(text, [Span(start, start + len(name), _K.PERSON)], tokens(text), ()))
    >>> [left(*one) for one in (("My mother sang alto.", "sang"), ("Beth oedd o help?", "Beth"), ("Croeso i chi gyd", "chi gyd"))]
    [0, 0, 0]
    >>> [left(*one) for one in (("My mother sang is ill.", "sang"), ("Beth oedd yno.", "Beth"), ("My mother Sang", "Sang"))]
    [1, 1, 1]
    """
    at = {token.start: n for n, token in enumerate(found)}
    return [span for span in spans if not _is_mere(text, span, found, at.get(span.start), known)]


def _is_mere(text: str, span: Span, found: Sequence[Token], n: int | None, known: Collection[str]) -> bool:
    if span.kind is not _K.PERSON or n is None:
        return False
    inside = [token for token in found[n:] if token.end <= span.end]
    small = not any(token.title or token.upper for token in inside)
    if any(token.key in known for token in inside):
        return False
    if small and inside and all(token.key in _TO_ALL for token in inside):
        return True
    if len(inside) != 1:
        return False
    key, after = inside[0].key, found[n + 1].key if n + 1 < len(found) else ""
    if key in _YEARS:
        return True
    if small and key in _VERBS:
        return n > 0 and found[n - 1].key in _KIN and after not in _IS
    if key == "beth" and after in _WELSH_WHAT:
        end = _SENTENCE_END.search(text, span.end)
        return end is not None and end[0] == "?"
    return False
