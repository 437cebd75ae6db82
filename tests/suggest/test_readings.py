"""A short answer is read with what was asked, a dream card as a wish; whatever says enough by itself as it stands."""

from __future__ import annotations

import numpy as np
import pytest

from harvest.model import Codebook, Kind, Polarity
from harvest.suggest import DecidedPassage, Engine, MemoryCache, PassageText
from harvest.suggest.inputs import text_hash
from harvest.suggest.readings import Readings, Wording, wording
from harvest.suggest.stack import Stack

ASKED = "Do you see much of your neighbours?"
SAYS_NOTHING = (
    "Pass.",
    "I don't know",
    "Sorry, I couldn't say.",
    "Not sure",
    "n/a",
    "As above",
    "Nothing comes to mind.",
    "Well, it depends what you mean.",
    "No idea!",
    "I can't think of anything",
)
ANSWERS = ("Yes", "No.", "Not really.", "Nothing", "Yes, loads.", "My sister, always", "I think so", "Knowing people")


@pytest.mark.parametrize("said", SAYS_NOTHING)
def test_an_answer_that_says_nothing_says_nothing_with_its_question_either(said: str) -> None:
    assert wording(said, asked=ASKED) is None


@pytest.mark.parametrize("said", ANSWERS)
def test_a_short_answer_is_read_with_its_question_beside_its_own_words(said: str) -> None:
    assert wording(said, asked=ASKED) == Wording(f"{ASKED} {said}", False)
    assert wording(said) is None


def test_long_answers_and_what_was_asked_by_nobody_stand_as_they_are() -> None:
    assert wording("We see them most days, and they take in parcels for us.", asked=ASKED) is None
    assert wording("The allotments", asked="Strengths") is None
    assert wording("The allotments", asked="What keeps us well") == Wording("What keeps us well? The allotments", False)


def test_a_dream_card_is_read_as_a_wish_unless_it_tells_at_length_or_in_letters_english_has_not() -> None:
    assert wording("Buses on Sundays", Kind.DREAM) == Wording("It would be good to have buses on Sundays", True)
    assert wording("NHS dentist", Kind.DREAM) == Wording("It would be good to have NHS dentist", True)
    assert wording("Тепла кухня для всіх", Kind.DREAM) is None
    assert wording("We met on the green. It rained. Nobody minded.", Kind.DREAM) is None
    assert wording("Buses on Sundays", Kind.STORY) is None


def test_readings_follow_their_passages_and_count_beside_or_instead() -> None:
    rows = np.arange(6.0)[:, None]
    read = Readings(np.array([1, 3]), np.array([[9.0], [1.0]]), np.array([False, True]))
    stack = Stack(tuple("abcdef"), rows, np.zeros((0, 1)), np.zeros(0, int), read)
    assert stack.mixed(lambda x, _: x).ravel().tolist() == [0, 9, 2, 1, 4, 5]
    few = stack.take(np.array([3, 4, 1]))
    assert few.mixed(lambda x, _: x).ravel().tolist() == [1, 4, 9]
    assert few.read_as(2).tolist() == [9.0] and few.read_as(1).tolist() == [4.0]
    assert stack.take(np.array([0, 2])).readings is None


@pytest.mark.model
def test_yes_loads_means_what_was_asked_and_nothing_alone(engine: Engine, five_ways: Codebook) -> None:
    asked = ["Do you do any walking or swimming to keep fit?", "Have you learnt anything new this year?"]
    cache = MemoryCache()
    alone, *with_question = engine.judge(
        [PassageText(0, "Yes, loads."), *(PassageText(i + 1, "Yes, loads.", q) for i, q in enumerate(asked))],
        [five_ways],
        cache=cache,
    )
    assert alone.suggestions == ()
    assert [found.likely[0][0] for found in with_question] == ["five_ways/be_active", "five_ways/keep_learning"]
    kept = cache.get(engine.model, [text_hash(f"{q} Yes, loads.") for q in asked])
    assert not kept, "what was asked is no part of anybody's words"


@pytest.mark.model
def test_what_is_decided_on_a_short_answer_is_learnt_with_its_question(engine: Engine, five_ways: Codebook) -> None:
    asked = "Have you learnt anything new this year?"
    decided = [
        DecidedPassage(text, {"five_ways/keep_learning": Polarity.PRESENT}, group="s", context=asked)
        for text in ("Yes, loads.", "A bit, yes.", "Yes, plenty.")
    ]
    (before,) = engine.judge([PassageText(1, "Yes, lots.", asked)], [five_ways])
    (after,) = engine.judge([PassageText(1, "Yes, lots.", asked)], [five_ways], decided)
    assert dict(after.likely)["five_ways/keep_learning"] >= dict(before.likely)["five_ways/keep_learning"]
