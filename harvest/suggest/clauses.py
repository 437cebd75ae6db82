"""Where a sentence turns: its halves may stand on different sides (*we walk a lot but nobody talks*)."""

from __future__ import annotations

import re
from functools import lru_cache

from harvest.suggest.sentence_windows import sentence_spans

_TURN = re.compile(
    r"[,;:–—-]?\s+(?=(?:but|although|though|whereas|however|yet|except|only)\b)|[;–—]\s+"
    r"|,\s+(?=(?:and )?(?:now|still|then)\b)",
    re.I,
)
SHORTEST = 3
"""Words; a shorter piece says nothing on its own and stays with the one before."""


def clause_spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The parts of ``text[start:end]`` between its turns, as ``[start, end)`` of the text; one where nothing turns.

    >>> said = "We walk a lot, but nobody talks."
    >>> [said[a:b] for a, b in clause_spans(said)]
    ['We walk a lot', 'but nobody talks.']
    >>> clause_spans("But we do.")
    [(0, 10)]
    """
    end = len(text) if end is None else end
    cuts = [start]
    found: list[tuple[int, int]] = []
    for turn in _TURN.finditer(text, start, end):
        if len(text[cuts[-1] : turn.start()].split()) >= SHORTEST and len(text[turn.end() : end].split()) >= SHORTEST:
            found.append((cuts[-1], turn.start()))
            cuts.append(turn.end())
    return [*found, (cuts[-1], end)]


@lru_cache(maxsize=4096)
def halves_of(text: str) -> tuple[tuple[int, int], ...]:
    """The parts of all its sentences that turn, as ``[start, end)``, in their order; none where nothing turns.

    >>> said = "We walk a lot, but nobody talks. We garden instead."
    >>> [said[a:b] for a, b in halves_of(said)]
    ['We walk a lot', 'but nobody talks.']
    """
    cuts = (clause_spans(text, start, end) for start, end in sentence_spans(text))
    return tuple(half for cut in cuts if len(cut) > 1 for half in cut)
