"""Where a sentence turns: its halves may stand on different sides (*we walk a lot but nobody talks*)."""

from __future__ import annotations

import re

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
