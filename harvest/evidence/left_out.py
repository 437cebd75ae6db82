"""Whom a pack leaves out: people with nothing near in what it quotes or finds, beside quotations drawn at random."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import lgamma

import numpy as np

from harvest.evidence.nearness import Nearness

DRAWS, SEED = 500, 20260917


@dataclass(frozen=True, slots=True)
class LeftOutOf:
    """One group: of so many ``heard`` so many have nothing near; None for numbers that are too small to be said."""

    by: str
    group: str
    heard: int
    left: int | None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Of ``heard`` people ``left`` said nothing that is near a finding or one of the ``quotations`` printed.

    ``quoted_only`` counts by the quotations alone. ``drawn`` is the mean of that over draws of as many quotations at
    random, ``low`` to ``high`` holds nine draws of ten. ``voices`` are those left out: for the team alone.
    """

    heard: int
    left: int
    quoted_only: int
    quotations: int
    drawn: float
    low: int
    high: int
    findings: int = 0
    groups: tuple[LeftOutOf, ...] = ()
    voices: tuple[int, ...] = ()
    threshold: float = 0.0
    model: str = ""


def left_out(
    near: Nearness,
    printed: Sequence[int],
    offers: Sequence[int],
    sentences: np.ndarray,
    groups: Mapping[str, Mapping[int, Sequence[str]]],
    *,
    below: int = 5,
) -> LeftOut:
    """Whom it leaves out to print the passages ``printed`` out of ``offers``, and findings with these vectors.

    ``groups`` says by dimension in which groups each voice stands; a dimension is told only where no number in it is
    between 0 and ``below``, and no group is smaller.
    """
    printed = list(dict.fromkeys(p for p in printed if p in near.columns))
    every = list(dict.fromkeys(p for p in (*offers, *printed) if p in near.columns))
    quoted = near.near(printed) > 0
    stated = near.near_words(sentences)
    gone = ~(quoted | stated)
    counts = near.near(every)
    draws = _draws(near, every, len(printed))
    return LeftOut(
        heard=len(near.voices),
        left=int(gone.sum()),
        quoted_only=int((~quoted).sum()),
        quotations=len(printed),
        drawn=float(sum(_missed(len(every), int(a), len(printed)) for a in counts)),
        low=int(np.quantile(draws, 0.05)),
        high=int(np.quantile(draws, 0.95)),
        findings=len(sentences),
        groups=tuple(g for by, of in groups.items() for g in _groups(near, gone, by, of, below)),
        voices=tuple(v for v, out in zip(near.voices, gone, strict=True) if out),
        threshold=near.threshold,
        model=near.model,
    )


def _missed(of: int, near: int, drawn: int) -> float:
    """How likely it is that of ``of`` quotations none of the ``near`` ones is among the ``drawn``.

    >>> round(_missed(10, 5, 1), 6), _missed(10, 0, 3), _missed(4, 2, 3)
    (0.5, 1.0, 0.0)
    """
    if of - near < drawn:
        return 0.0
    rest = of - near
    return float(np.exp(lgamma(rest + 1) - lgamma(rest - drawn + 1) - lgamma(of + 1) + lgamma(of - drawn + 1)))


def _draws(near: Nearness, every: Sequence[int], drawn: int) -> np.ndarray:
    """How many people each of many draws leaves out; the same numbers each time it is asked."""
    generator = np.random.default_rng(SEED)
    columns = np.array([near.columns[p] for p in every], dtype=int)
    found = np.zeros(DRAWS, dtype=int)
    for n in range(DRAWS):
        picked = columns[generator.permutation(len(columns))[:drawn]]
        found[n] = int((~near.people[:, picked].any(axis=1)).sum())
    return found


def _groups(
    near: Nearness, gone: np.ndarray, by: str, of: Mapping[int, Sequence[str]], below: int
) -> tuple[LeftOutOf, ...]:
    counted: dict[str, tuple[int, int]] = {}
    for voice, out in zip(near.voices, gone, strict=True):
        for group in of.get(voice, ()):
            heard, left = counted.get(group, (0, 0))
            counted[group] = (heard + 1, left + int(out))
    told = below < 2 or all(heard >= below and (left == 0 or left >= below) for heard, left in counted.values())
    return tuple(
        LeftOutOf(by, group, heard, left if told else None) for group, (heard, left) in sorted(counted.items())
    )
