"""What stands on a dream card is wished for, and takes the helping pole."""

from __future__ import annotations

import numpy as np

from harvest.model import Code, Codebook, Kind, Polarity
from harvest.suggest.inputs import PassageText
from harvest.suggest.judging import wishes_turned
from harvest.suggest.sides import side_of

GOOD = Code("access", "Access", "…", pole="facilitator", opposite="no_access", polarity="in_code")
POOR = Code("no_access", "No access", "…", pole="barrier", opposite="access", polarity="in_code")
PLAIN = Code("connect", "Connect", "…")
BOOK = Codebook("b", "B", "1", (GOOD, POOR, PLAIN))
SURE_IT_IS_THERE = np.array([0.9, 0.05, 0.03, 0.02])


def turned(kind: str, p: list[float]) -> tuple[list[int], np.ndarray]:
    chances = np.array([p])
    given = wishes_turned(BOOK.codes, [PassageText(1, "A bus on Sundays.", kind=kind)], chances, chances >= 0.5)
    return np.flatnonzero(given[0]).tolist(), chances


def test_every_code_suggested_on_a_dream_is_wished_for():
    for code in (GOOD, PLAIN):
        assert side_of(code, BOOK, SURE_IT_IS_THERE, Kind.DREAM) == (Polarity.WISHED_FOR, True)
        assert side_of(code, BOOK, SURE_IT_IS_THERE, Kind.STORY)[0] is Polarity.PRESENT


def test_a_hindering_pole_suggested_on_a_dream_becomes_the_helping_one_once():
    given, chances = turned(Kind.DREAM, [0.6, 0.8, 0.1])
    assert given == [0] and chances[0, 0] == 0.8


def test_a_barrier_somebody_told_of_stays_a_barrier():
    assert turned(Kind.STORY, [0.1, 0.8, 0.7])[0] == [1, 2]


def test_nobody_is_asked_for_the_side_of_a_dream_or_a_pledge():
    torn = np.array([0.3, 0.3, 0.2, 0.2])
    assert side_of(PLAIN, BOOK, torn, Kind.PLEDGE) == (Polarity.PRESENT, True)
    assert side_of(PLAIN, BOOK, torn, Kind.DREAM) == (Polarity.WISHED_FOR, True)
    assert not side_of(PLAIN, BOOK, torn, Kind.STORY)[1]
