"""What was believed of passages before decisions is kept, and a look that finds it gives what a first look gives."""

from __future__ import annotations

from copy import copy
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText, aside
from harvest.suggest import engine as engines
from harvest.suggest.before import Before, Known

SAID = (
    "My neighbour knocks every morning with the paper.",
    "There are no evening classes here any more. I would love to learn Italian, but the bus stopped running.",
    "We dig the allotment on Saturdays, and the digging does me good. Nobody minds the rain.",
    "The kitchen in the hall is shut, so nobody cooks together.",
    "And did you have friends in the street?",
    "Loads",
    "A bus on Sundays",
)
ASKED = ("", "What keeps you well?", "What gets in the way?")


def believed(places: np.ndarray) -> Before:
    """Something that tells where it belongs."""
    return Before(
        np.stack([places, -places], axis=1).astype(np.float32), places[:, None] % 2 == [0, 1], places % 3 == 0
    )


def test_what_is_kept_comes_back_however_much_more_comes_in_between() -> None:
    known, every = Known(), [PassageText(i, f"passage {i}") for i in range(5000)]
    for first in range(0, 5000, 700):
        places = known.places(every[first : first + 700])
        assert not known.there("book", places).any() and known.before("book", places) is None
        known.keep_before("book", places, believed(places))
    places = known.places(every[::-1])
    found, expected = known.before("book", places), believed(places)
    assert found is not None and len(known) == 5000
    for name in ("log_odds", "textbook", "asks"):
        assert (getattr(found, name) == getattr(expected, name)).all()
    assert known.before("another book", places) is None
    assert known.before("book", known.places([*every[:3], PassageText(1, "new")])) is None


def test_what_a_passage_is_judged_by_tells_it_from_others_and_its_number_does_not() -> None:
    known, said = Known(), PassageText(1, "Loads", "What keeps you well?", "note", "file 1", 0.1)
    same = [replace(said, id=2), replace(said, group="file 2"), replace(said, around=0.0), DecidedPassage("Loads", {})]
    same[-1] = replace(same[-1], context=said.context, kind=said.kind)
    assert set(known.places([said, *same]).tolist()) == {0}
    others = [replace(said, text="Lots"), replace(said, context=""), replace(said, kind="dream")]
    assert known.places(others).tolist() == [1, 2, 3]


@st.composite
def some_passages(draw: st.DrawFn) -> list[PassageText]:
    """Some passages, in any order, with any question and kind."""
    at = draw(st.lists(st.integers(0, len(SAID) - 1), min_size=1, max_size=9))
    kinds = st.sampled_from(["note", "dream", "photo"])
    return [
        PassageText(i, SAID[n], draw(st.sampled_from(ASKED)), draw(kinds), around=draw(st.sampled_from([0.0, 0.1])))
        for i, n in enumerate(at)
    ]


@pytest.mark.model
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rounds=st.lists(some_passages(), min_size=2, max_size=4))
def test_whatever_was_looked_at_before_the_answer_is_that_of_a_first_look(
    engine: Engine,
    five_ways: Codebook,
    toronto: Codebook,
    allotment: Codebook,
    monkeypatch: pytest.MonkeyPatch,
    rounds: list[list[PassageText]],
) -> None:
    books, cache = [five_ways, toronto, allotment], MemoryCache()
    old = copy(engine)
    old.known_before = Known()
    monkeypatch.setattr(aside, "FEWEST", 1)  # likeness is laid aside even of so few
    for n, passages in enumerate([rounds[0], *rounds, rounds[-1]]):
        decided = [
            DecidedPassage(SAID[i], {"allotment/soil": Polarity.PRESENT, "five_ways/connect": Polarity.PRESENT})
            for i in range(2 * (n // 2))  # every other time nothing new was decided
        ]
        fresh = copy(engine)
        fresh.known_before = Known()
        again = list(old.judge(passages, books, decided, cache))
        for one, anew in zip(again, fresh.judge(passages, books, decided, MemoryCache()), strict=True):
            assert [(s.ref, s.polarity, s.perhaps, s.sure, s.start, s.nearest) for s in one.suggestions] == [
                (s.ref, s.polarity, s.perhaps, s.sure, s.start, s.nearest) for s in anew.suggestions
            ]
            # what is learnt is found step by step, from where the last look ended: processors end a hair apart
            assert dict(one.likely) == pytest.approx(dict(anew.likely), abs=1e-3)


@pytest.mark.model
def test_no_more_is_kept_than_there_is_room_for(engine, five_ways, monkeypatch) -> None:
    monkeypatch.setattr(engines, "MOST", 3)
    small = copy(engine)
    passages = [PassageText(i, text) for i, text in enumerate(SAID)]
    first = [found.suggestions for found in small.judge(passages, [five_ways])]
    kept = small.known_before
    assert [found.suggestions for found in small.judge(passages, [five_ways])] == first
    assert small.known_before is not kept
