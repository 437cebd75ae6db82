"""Why a code was suggested: the indicators that were matched, and the neighbour it was weighed against."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from harvest.model import Code, Codebook


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
    return tuple(p for p in _phrases(code.indicators) if _pattern(p).search(low))


def neighbour(codebook: Codebook, codes: tuple[Code, ...], code: int, p: np.ndarray) -> tuple[str | None, float | None]:
    """The code this one was weighed against: the likeliest that its codebook names, or of all at its level."""
    own = codes[code]
    family = {own.id, *codebook.ancestors(own.id)}
    named = {n.code for n in own.neighbours} | ({own.opposite} if own.opposite else set())
    others = [
        i for i, c in enumerate(codes) if c.id not in family and own.id not in codebook.ancestors(c.id) and i != code
    ]
    level = [i for i in others if codes[i].parent == own.parent] or others
    if not level:
        return None, None
    near = [i for i in others if codes[i].id in named]
    best = max(level, key=lambda i: float(p[i]))
    if near:
        close = max(near, key=lambda i: float(p[i]))
        if p[close] >= 0.5 * p[best]:
            best = close
    return codes[best].id, round(float(p[best]), 4)
