"""How far two readers give the same codes to the same passages: machine and people, or people with each other."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np

ENOUGH = 30
"""Passages below which a figure is chance and is not shown."""


@dataclass(frozen=True, slots=True)
class SameCodes:
    """The share of the codes given that both gave (F1: twice the shared ones over all that either gave), with its 95 %
    interval; ``value`` is None where there are too few passages or no code at all."""

    passages: int
    value: float | None = None
    low: float | None = None
    high: float | None = None

    @property
    def too_few(self) -> bool:
        """Whether there are too few passages for a figure."""
        return self.passages < ENOUGH


def same_codes(
    pairs: Sequence[tuple[int, Collection[str], Collection[str]]], draws: int = 500, seed: int = 0
) -> SameCodes:
    """The figure over (passage, codes of one, codes of the other); whole passages are drawn for the interval, since
    what several people say of one hangs together.

    >>> alike = [(n, {"connect"}, {"connect"}) for n in range(40)]
    >>> same_codes(alike).value, same_codes(alike[:29]).value
    (1.0, None)
    """
    names, place = (
        np.unique([p for p, _, _ in pairs], return_inverse=True) if pairs else (np.zeros(0), np.zeros(0, int))
    )
    if len(names) < ENOUGH:
        return SameCodes(len(names))
    shared, given = np.zeros(len(names)), np.zeros(len(names))
    np.add.at(shared, place, [2 * len(set(a) & set(b)) for _, a, b in pairs])
    np.add.at(given, place, [len(set(a)) + len(set(b)) for _, a, b in pairs])
    if not given.sum():
        return SameCodes(len(names))
    drawn = np.random.default_rng(seed).integers(0, len(names), (draws, len(names)))
    sums = given[drawn].sum(axis=1)
    again = shared[drawn].sum(axis=1)[sums > 0] / sums[sums > 0]
    low, high = np.percentile(again, [2.5, 97.5])
    return SameCodes(len(names), float(shared.sum() / given.sum()), float(low), float(high))
