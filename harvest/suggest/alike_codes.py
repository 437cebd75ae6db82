"""Codes whose definitions read alike, so that suggestions will mix them up before anybody has decided anything."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from harvest.model import Code, Codebook
from harvest.suggest.encoder import Encoder, Pair
from harvest.suggest.inputs import VectorCache

READ_ALIKE = 0.6
"""The cosine of two definitions from which they read alike. Among Toronto's codes such definitions are ranked the wrong
way round for about a third of the development passages with one of the two, those below 0.3 for an eighth."""
ENOUGH = 2
"""Examples and counter-examples that tell a code from another well enough not to warn."""


@dataclass(frozen=True, slots=True)
class AlikeCodes:
    """Two codes that read alike, how much (a cosine), and what either lacks that would tell them apart."""

    one: Code
    other: Code
    likeness: float
    lacking: tuple[str, ...]


def alike_codes(
    codebook: Codebook, encoder: Encoder | Pair, cache: VectorCache | None = None, trained: Collection[str] = ()
) -> list[AlikeCodes]:
    """The pairs at one level that read alike and are not told apart by examples yet, the most alike first.

    Codes among ``trained`` (ids) are told apart by what the model was taught, two of them never come up.
    """
    codes = [c for c in codebook.codes if not c.retired]
    if len(codes) < 2:
        return []
    vectors = np.array([v[0] for v in encoder.vectors([f"{c.label}. {c.definition}" for c in codes], cache)])
    likeness = vectors @ vectors.T
    found = []
    for i, j in zip(*np.triu_indices(len(codes), 1), strict=True):
        one, other = codes[i], codes[j]
        if one.parent != other.parent or likeness[i, j] < READ_ALIKE or {one.id, other.id} <= set(trained):
            continue
        lacking = tuple(f"{c.label}: {what}" for c in (one, other) for what in _lacking(c))
        if lacking:
            found.append(AlikeCodes(one, other, float(likeness[i, j]), lacking))
    return sorted(found, key=lambda pair: -pair.likeness)


def _lacking(code: Code) -> list[str]:
    found = []
    if len(code.examples) < ENOUGH:
        found.append("two examples or more, as people would say it")
    if not code.counter_examples:
        found.append("a sentence that looks like it but belongs to the other")
    return found
