"""What stands on a dream card is wished for, and takes the helping pole."""

from __future__ import annotations

import numpy as np

from harvest.model import Code, Codebook, Kind, Polarity
from harvest.suggest.engine import _wishes_turned
from harvest.suggest.inputs import PassageText
from harvest.suggest.priors import polarity_of

GOOD = Code("access", "Access", "…", pole="facilitator", opposite="no_access", polarity="in_code")
POOR = Code("no_access", "No access", "…", pole="barrier", opposite="access", polarity="in_code")
PLAIN = Code("connect", "Connect", "…")
BOOK = Codebook("b", "B", "1", (GOOD, POOR, PLAIN))
SURE_IT_IS_THERE = np.array([0.9, 0.05, 0.03, 0.02])


class _Scorer:
    codes = BOOK.codes
    codebook = BOOK


def turned(kind: str, p: list[float]) -> tuple[list[tuple[int, int]], np.ndarray]:
    chances = np.array([p])
    places = [(0, i) for i in range(3) if p[i] >= 0.5]
    given = _wishes_turned(
        _Scorer(),
        [PassageText(1, "A bus on Sundays.", kind=kind)],
        chances,
        [a for a, _ in places],
        [c for _, c in places],
    )
    return list(given), chances


def test_every_code_suggested_on_a_dream_is_wished_for():
    for code in (GOOD, PLAIN):
        assert polarity_of(code, BOOK, SURE_IT_IS_THERE, Kind.DREAM) is Polarity.WISHED_FOR
        assert polarity_of(code, BOOK, SURE_IT_IS_THERE, Kind.STORY) is Polarity.PRESENT


def test_a_hindering_pole_suggested_on_a_dream_becomes_the_helping_one_once():
    given, chances = turned(Kind.DREAM, [0.6, 0.8, 0.1])
    assert given == [(0, 0)] and chances[0, 0] == 0.8


def test_a_barrier_somebody_told_of_stays_a_barrier():
    assert turned(Kind.STORY, [0.1, 0.8, 0.7])[0] == [(0, 1), (0, 2)]
