"""How old a reader has to be, by sentence length and syllables; counted here, because nothing may be fetched."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SENTENCE = re.compile(r"[.!?…]+(?=\s|$)")
_WORD = re.compile(r"[A-Za-z’']+")
_VOWELS = re.compile(r"[aeiouy]+")
ENOUGH = 30
"""Fewer words than this say nothing about reading age."""


def syllables(word: str) -> int:
    """How many syllables an English word has, by its groups of vowels; a final silent e is none.

    >>> [syllables(w) for w in ("we", "table", "promised", "neighbourhood", "hope")]
    [1, 2, 2, 3, 1]
    """
    word = re.sub(r"[^a-z]", "", word.lower())
    found = len(_VOWELS.findall(word))
    silent_e = word.endswith("e") and not word.endswith(("le", "ee", "ie", "ye"))
    silent_ed = word.endswith("ed") and not word.endswith(("ted", "ded"))
    return max(1, found - 1 if silent_e or silent_ed else found)


def reading_age(texts: Iterable[str]) -> int | None:
    """The age in years by the Flesch–Kincaid grade plus five; None where there are too few words.

    >>> reading_age(["We met. We ate. We sang. It was good. " * 4])
    5
    >>> reading_age(["Hello."]) is None
    True
    """
    words = sentences = counted = 0
    for text in texts:
        found = _WORD.findall(text)
        words += len(found)
        counted += sum(map(syllables, found))
        sentences += max(1, len(_SENTENCE.findall(text))) if found else 0
    if words < ENOUGH:
        return None
    grade = 0.39 * words / sentences + 11.8 * counted / words - 15.59
    return max(5, round(grade + 5))
