"""Cells that hold a name and nothing else: a long table has one in each row, and few remarks are made of capitals."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from harvest.readers.permission.text import unaccent

NAMES_ALONE = re.compile(r"[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*|\d+)){1,3}")
"""Two to four words that all begin with a capital: somebody's name or a place's, or a remark in a title's letters."""
_ESCAPED = re.compile(r"\\.|\(\?P<\w+>")
_RUN = re.compile(r"[a-z]{2,}")
_MAY_BE_LEFT_OUT = re.compile(r"([a-z]{2})\)\?")
_NO_LETTER = re.compile(r"[^a-z]+")


class WordsOfPatterns:
    """What the words begin with that patterns look for, read off the patterns themselves.

    ``never_alone`` are words of theirs of which nothing comes without another (rows may be called "Person 12").
    """

    def __init__(self, *sources: str, never_alone: Collection[str] = ()):
        bare = _ESCAPED.sub(" ", unaccent(" ".join(sources)))
        runs = set(_RUN.findall(bare)).difference(never_alone)
        self._beginnings = frozenset({r for r in runs if len(r) > 2} | set(_MAY_BE_LEFT_OUT.findall(bare)))
        self._short = frozenset(r for r in runs if len(r) == 2)
        self._begins = lru_cache(maxsize=4096)(self._looked_for)

    def lacking(self, cell: str) -> bool:
        """Whether a cell is names alone and the patterns surely find nothing in it; False wherever they may.

        >>> heard = WordsOfPatterns(r"\\bwithdr[ae]w\\w*|\\b(?:un)?sealed\\b")
        >>> heard.lacking("Rose Pascoe"), heard.lacking("Withdrawn In May"), heard.lacking("Unsealed By Rose")
        (True, False, False)
        >>> heard.lacking("rose pascoe"), heard.lacking("Rose")
        (False, False)
        """
        return NAMES_ALONE.fullmatch(cell) is not None and not any(map(self._begins, cell.split(" ")))

    def _looked_for(self, word: str) -> bool:
        """Whether the patterns may look for a word or for what stands behind a hyphen or an apostrophe in it."""
        return any(
            part in self._short or any(part[:n] in self._beginnings for n in range(2, len(part) + 1))
            for part in _NO_LETTER.split(unaccent(word).casefold())
        )
