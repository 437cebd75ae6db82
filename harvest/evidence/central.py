"""A first draft of a theme summary out of people's own words: the most central and the most different quotations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from harvest.evidence.proposals import shorten
from harvest.evidence.records import Quotation

MARK = "Draft made only of quotations, chosen by how alike they are; nobody has written or checked it."


@dataclass(frozen=True, slots=True)
class CentralQuotations:
    """Quotations that stand for most of what was said, and those furthest from that; never a new sentence."""

    central: tuple[Quotation, ...]
    different: tuple[Quotation, ...]

    @property
    def text(self) -> str:
        """The draft as text, marked as one."""
        if not self.central:
            return ""
        said = " ".join(f"“{shorten(q.text, 30)}” ({q.voice})" for q in self.central)
        other = " ".join(f"“{shorten(q.text, 30)}” ({q.voice})" for q in self.different)
        return f"[{MARK}] {said}" + (f" What differs most: {other}" if other else "")


def draft(
    quotations: Sequence[Quotation],
    embed: Callable[[Sequence[str]], NDArray[np.floating]],
    central: int = 2,
    different: int = 2,
) -> CentralQuotations:
    """The draft for these quotations; ``embed`` gives one vector a text. Nobody's voice stands in it twice."""
    quotations = list(quotations)
    if not quotations:
        return CentralQuotations((), ())
    vectors = np.asarray(embed([q.verbatim for q in quotations]), dtype=float)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.where(lengths == 0, 1, lengths)
    alike = vectors @ vectors.T
    voices: set[str] = set()

    def take(order: Sequence[int], most: int) -> list[int]:
        picked: list[int] = []
        for i in order:
            if len(picked) < most and quotations[i].voice not in voices:
                voices.add(quotations[i].voice)
                picked.append(int(i))
        return picked

    middle = take(np.argsort(-alike.mean(axis=1), kind="stable").tolist(), central)
    edge: list[int] = []
    for _ in range(different):
        nearest = alike[:, [*middle, *edge]].max(axis=1)  # how close each is to anything already in the draft
        edge.extend(take(np.argsort(nearest, kind="stable").tolist(), 1))
    return CentralQuotations(tuple(quotations[i] for i in middle), tuple(quotations[i] for i in edge))
