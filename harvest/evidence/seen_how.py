"""How coders saw an agreed coding: gave it both, settled it, gave it alone, or nobody read the passage apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from enum import StrEnum

from harvest.evidence.records import Row
from harvest.evidence.view import EvidenceView


class SeenHow(StrEnum):
    """``agreed``: all who read the passage apart gave the code; ``alone``: one gave it, nobody spoke against it."""

    AGREED = "agreed"
    SETTLED = "settled"
    ALONE = "alone"
    NOT_APART = "not_apart"

    @property
    def label(self) -> str:
        """How it reads."""
        return {
            SeenHow.AGREED: "coders agreed, each by themselves",
            SeenHow.SETTLED: "settled where coders differed",
            SeenHow.ALONE: "one coder gave it, nobody spoke against it",
            SeenHow.NOT_APART: "not read by two coders apart",
        }[self]


def seen_how(view: EvidenceView) -> Callable[[Row], SeenHow]:
    """What says of each agreed coding of the inquiry how coders saw it."""
    apart = view.material.consensus.apart
    settled = {(s.passage_id, str(s.code)) for s in view.material.consensus.settled if s.stands}
    gave: dict[tuple[int, str], set[str]] = defaultdict(set)
    for coding in view.material.codings:
        if coding.coder in apart.get(coding.passage_id, ()):
            gave[coding.passage_id, str(coding.code)].add(coding.coder)

    def how(row: Row) -> SeenHow:
        key = (row.passage_id, str(row.code))
        if key in settled:
            return SeenHow.SETTLED
        readers = apart.get(row.passage_id)
        if not readers:
            return SeenHow.NOT_APART
        return SeenHow.AGREED if gave[key] >= readers else SeenHow.ALONE

    return how
