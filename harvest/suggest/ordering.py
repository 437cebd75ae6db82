"""In which order to work through passages, and which belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np

from harvest.model import Suggestion

Order = Literal["likely", "uncertain", "spread"]


def order(
    suggestions: Mapping[int, Sequence[Suggestion]], how: Order, vectors: Mapping[int, np.ndarray] | None = None
) -> list[int]:
    """Passage ids, the one to look at first in front; passages without suggestions come last, as they stood.

    ``likely``: surest first. ``uncertain``: where a decision teaches most (nearest to even odds) first. ``spread``:
    codes take turns, each with its surest, and with ``vectors`` the next passage is one unlike those before.
    """
    with_some = [i for i, found in suggestions.items() if found]
    without = [i for i, found in suggestions.items() if not found]
    best = {i: max(s.probability for s in suggestions[i]) for i in with_some}
    if how == "likely":
        return sorted(with_some, key=lambda i: -best[i]) + without
    if how == "uncertain":
        nearest = {i: min(abs(s.probability - 0.5) for s in suggestions[i]) for i in with_some}
        return sorted(with_some, key=lambda i: nearest[i]) + without
    if vectors is not None and with_some:
        return _farthest_first(with_some, vectors, best) + without
    return _codes_in_turn(with_some, suggestions) + without


def _codes_in_turn(ids: Sequence[int], suggestions: Mapping[int, Sequence[Suggestion]]) -> list[int]:
    queues: dict[str, list[tuple[float, int]]] = {}
    for i in ids:
        top = max(suggestions[i], key=lambda s: s.probability)
        queues.setdefault(str(top.ref), []).append((-top.probability, i))
    lines = [sorted(queue) for _, queue in sorted(queues.items())]
    longest = max(map(len, lines), default=0)
    return [line[turn][1] for turn in range(longest) for line in lines if turn < len(line)]


def _farthest_first(ids: Sequence[int], vectors: Mapping[int, np.ndarray], best: Mapping[int, float]) -> list[int]:
    rows = np.array([whole(vectors[i]) for i in ids])
    taken = [int(np.argmax([best[i] for i in ids]))]
    closeness = rows @ rows[taken[0]]
    closeness[taken[0]] = np.inf
    while len(taken) < len(ids):
        new = int(closeness.argmin())
        taken.append(new)
        closeness = np.maximum(closeness, rows @ rows[new])
        closeness[new] = np.inf
    return [ids[i] for i in taken]


def clusters(vectors: Mapping[int, np.ndarray], alike: float = 0.55, largest: int = 30) -> list[list[int]]:
    """Groups of passages that say alike things, the biggest first and in each the most typical first; a passage with
    nothing like it is in no group. ``alike`` is the least mean cosine within a group."""
    ids = list(vectors)
    if len(ids) < 2:
        return []
    rows = np.array([whole(vectors[i]) for i in ids])
    free = np.ones(len(ids), dtype=bool)
    close = rows @ rows.T >= alike if len(ids) <= 4000 else None
    found: list[list[int]] = []
    counts = close.sum(axis=1) if close is not None else np.array([(rows @ r >= alike).sum() for r in rows])
    for seed in np.argsort(-counts, kind="stable"):
        if not free[seed]:
            continue
        likeness = rows @ rows[seed]
        members = np.flatnonzero(free & (likeness >= alike))
        if len(members) < 2:
            continue
        members = members[np.argsort(-likeness[members], kind="stable")][:largest]
        free[members] = False
        found.append([ids[m] for m in members])
    return sorted(found, key=len, reverse=True)


def whole(vector: np.ndarray) -> np.ndarray:
    """The row of the whole passage, whether or not the sentences' rows come with it."""
    return vector[0] if vector.ndim == 2 else vector
