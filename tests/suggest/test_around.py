"""What the rest of a file tells of a passage."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from harvest.model import Codebook, Kind
from harvest.suggest import Engine, MemoryCache, PassageText
from harvest.suggest.around import MOST, around, told_by
from harvest.suggest.heads import MANY, any_at_all, evidence_of

CIVIC = (
    "Half the shops on the parade are boarded up and the last bus goes at six.",
    "The tenants' association got the old wash-house back from the council, three streets together.",
    "Nobody asked us before they shut the youth club.",
    "Our road has a party every June, all the landings bring a dish.",
    "You don't know who lives next door any more.",
)
PRIVATE = (
    "I slept badly and woke up with a headache.",
    "The printer was out of ink again, so I went home.",
    "My new phone has a better camera than the old one.",
    "We watched a film and had a takeaway.",
    "The exam was harder than I thought.",
)
BETWEEN = "People round here are mostly all right, I would say."


def test_nothing_is_told_by_a_passage_alone_or_without_a_file() -> None:
    assert around(np.array([1.0, 1.0, 1.0]), ["one", "", ""]).tolist() == [0, 0, 0]


def test_a_file_tells_no_more_than_a_little_however_long_it_is() -> None:
    assert np.allclose(around(np.ones(500), ["one"] * 500), MOST)
    assert np.allclose(around(np.zeros(500), ["one"] * 500), -MOST)


def test_what_was_not_looked_at_yet_tells_nothing() -> None:
    known, unknown = np.array([0.9, 0.9]), np.array([0.9, 0.9, np.nan])
    assert around(unknown, ["one"] * 3)[:2].tolist() == around(known, ["one"] * 2).tolist()


def test_a_passage_says_nothing_of_itself() -> None:
    some = around(np.array([0.9, 0.2, 0.4]), ["one"] * 3)
    assert some[0] == around(np.array([0.1, 0.2, 0.4]), ["one"] * 3)[0]


def test_how_surely_a_passage_has_any_code_is_read_back_from_what_is_kept() -> None:
    scores = np.random.default_rng(0).random((20, MANY)) / MANY
    scores[:, 0] = 0
    many = [np.arange(MANY)]
    kept = evidence_of(scores, many).astype(np.float16).astype(np.float64)
    assert np.allclose(any_at_all(kept, many), scores.sum(axis=1).clip(0, 1), atol=0.01)


@pytest.mark.model
def test_among_talk_of_the_community_its_codes_are_likelier_and_the_five_ways_stay(
    engine: Engine, five_ways: Codebook, toronto: Codebook, cache: MemoryCache
) -> None:
    def likely(texts: tuple[str, ...]) -> dict[str, float]:
        passages = [PassageText(i, text, group="file 1") for i, text in enumerate((BETWEEN, *texts))]
        list(engine.judge(passages, [five_ways, toronto], cache=cache))
        placed = engine.placed(passages, cache)[:1]
        return dict(next(iter(engine.judge(placed, [five_ways, toronto], cache=cache))).likely)

    civic, private = likely(CIVIC), likely(PRIVATE)
    assert civic["toronto/site_positive"] > private["toronto/site_positive"]
    assert civic["five_ways/connect"] == private["five_ways/connect"]


def test_cards_and_answers_read_with_their_question_stand_for_themselves() -> None:
    said = PassageText(1, "Good neighbours", group="file 1")
    assert told_by(said) == told_by(replace(said, kind=Kind.TRANSCRIPT)) == "file 1"
    assert told_by(replace(said, kind=Kind.DREAM)) == told_by(replace(said, kind=Kind.PLEDGE)) == ""
    assert told_by(replace(said, context="What keeps you well?")) == ""


@pytest.mark.model
def test_passages_beside_those_asked_about_count_and_are_not_answered(engine: Engine, toronto: Codebook) -> None:
    cache = MemoryCache()
    # words of its own: what was once reached is known for as long as the engine
    every = [PassageText(i, f"{text} So it was.", group="file 1") for i, text in enumerate((BETWEEN, *CIVIC))]
    assert engine.placed(every, cache) == every
    list(engine.judge(every, [toronto], cache=cache))
    (placed,) = engine.placed(every[:1], cache, every[1:])
    assert placed.around > 0 and placed == engine.placed(every, cache)[0]
    assert engine.placed([replace(every[0], group="")], cache, every[1:]) == [replace(every[0], group="")]


@pytest.mark.model
def test_what_a_file_tells_is_asked_of_the_cache_once(engine: Engine, toronto: Codebook) -> None:
    cache = MemoryCache()
    every = [PassageText(i, f"{text} And so on.", group="file 1") for i, text in enumerate((BETWEEN, *CIVIC))]
    list(engine.judge(every, [toronto], cache=cache))
    placed = engine.placed(every, cache)
    assert any(p.around for p in placed) and engine.placed(every, MemoryCache()) == placed
