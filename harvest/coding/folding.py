"""Decisions folded into stances and codings.

Decisions are appended and never edited, so everything here is a fold over them in the order of their ids.
"""

from __future__ import annotations

from collections.abc import Iterable

from harvest.coding.stance import Stance, apply
from harvest.model import Coding, Decision
from harvest.model.undo import in_force


def stances(decisions: Iterable[Decision]) -> dict[int, dict[str, Stance]]:
    """Every coder's stance by passage id and coder."""
    found: dict[int, dict[str, Stance]] = {}
    for d in in_force(decisions):
        apply(found.setdefault(d.passage_id, {}).setdefault(d.coder, Stance()), d)
    return found


def codings(decisions: Iterable[Decision]) -> tuple[Coding, ...]:
    """Every coder's own codings, in the order of passage, place and code."""
    every = [c for coders in stances(decisions).values() for s in coders.values() for c in s.codings]
    return tuple(sorted(every, key=lambda c: (c.source_id, c.start, c.end, str(c.code), c.coder)))
