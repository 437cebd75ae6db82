"""Sheets that count dots or votes on what was said elsewhere in the workbook, in short: nobody says it again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from harvest.model.punctuation import count_words

_MOST_WORDS, _SHARE, _STEM, _LEAST = 4, 0.75, 5, 2


def counted_again(texts: Collection[str], said: Iterable[str]) -> bool:
    """Whether short texts name what others say at length: nearly all have their words, or the stems of them, in one.

    >>> counted_again(["Long table", "Chairs"], ["a long table down the street", "lend a chair", "dogs"])
    True
    >>> counted_again(["Long table", "A swing"], ["a long table down the street", "dogs"])
    False
    """
    if len(texts) < _LEAST or any(count_words(text) > _MOST_WORDS for text in texts):
        return False
    longer = [_words(text) for text in said]
    found = sum(any(_within(own, other) for other in longer) for own in map(_words, texts))
    return found >= _SHARE * len(texts)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def _within(own: list[str], other: list[str]) -> bool:
    """Whether another text has more words and among them all of these, by how they begin."""
    return bool(own) and len(other) > len(own) and all(any(_alike(a, b) for b in other) for a in own)


def _alike(a: str, b: str) -> bool:
    stem = min(len(a), len(b), _STEM)
    return a == b or (stem >= _STEM - 1 and a[:stem] == b[:stem])
