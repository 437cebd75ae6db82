"""Why a code was suggested: the indicators that were matched, and the neighbour it was weighed against."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

import numpy as np

from harvest.model import Code, Codebook

NEAR = 0.02
"""A code less likely than this was no rival, and is not named as one."""


@lru_cache(maxsize=2048)
def _pattern(phrase: str) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)" + re.escape(phrase.lower()) + r"(?:s|es|ed|ing)?(?!\w)")


@lru_cache(maxsize=2048)
def _phrases(indicators: tuple[str, ...]) -> tuple[str, ...]:
    parts = (p.strip(" .\"'") for line in indicators for p in line.split(","))
    return tuple(dict.fromkeys(re.sub(r"\s*\(.*?\)", "", p) for p in parts if len(p) > 2))


def matched(code: Code, text: str) -> tuple[str, ...]:
    """The code's indicators that occur in the text as words.

    >>> matched(Code("c", "C", "d", indicators=("natter, pop in",)), "We had a natter.")
    ('natter',)
    """
    low = text.lower()
    return tuple(p for p in _phrases(code.indicators) if p.lower() in low and _pattern(p).search(low))


class Neighbours:
    """For every code those it may be confused with: what its codebook names, and the others at its level."""

    def __init__(self, codebook: Codebook, codes: Sequence[Code]) -> None:
        above = [frozenset(codebook.ancestors(code.id)) for code in codes]
        self._codes = codes
        self._level: list[list[int]] = []
        self._named: list[list[int]] = []
        for own, code in enumerate(codes):
            others = [i for i, c in enumerate(codes) if i != own and c.id not in above[own] and code.id not in above[i]]
            named = {n.code for n in code.neighbours} | {code.opposite}
            self._level.append([i for i in others if codes[i].parent == code.parent] or others)
            self._named.append([i for i in others if codes[i].id in named])

    def of(self, code: int, p: np.ndarray, suggested: Collection[int] = ()) -> tuple[str | None, float | None]:
        """The code that this one was weighed against, with its probability: the likeliest of its level, or one that
        the codebook names when it is at least half as likely. None where there is none but what is ``suggested``
        beside it, or none that comes near."""
        level = [i for i in self._level[code] if i not in suggested]
        if not level:
            return None, None
        best = max(level, key=p.__getitem__)
        named = [i for i in self._named[code] if i not in suggested]
        if named:
            close = max(named, key=p.__getitem__)
            best = close if p[close] >= 0.5 * p[best] else best
        return (self._codes[best].id, round(float(p[best]), 4)) if p[best] >= NEAR else (None, None)
