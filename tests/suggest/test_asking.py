"""A question to somebody is nobody's answer: nothing is suggested on it, at most at hand."""

from __future__ import annotations

import pytest

from harvest.model import Codebook, Polarity
from harvest.suggest import DecidedPassage, Engine, PassageText
from harvest.suggest.asking import only_asks

QUESTIONS = [
    "And did you make friends when you started at the mill?",
    "Would you say your neighbours helped one another? In those days?",
    "So you swam in the river every summer?",
]
TELLING = [
    "Did we have friends at the mill? We were never apart, the six of us.",
    "Why don't you run a swimming club for the little ones?",
    "Could you start a walking group for those of us on the hill?",
    "Did you know there's no bus to the swimming baths?",
    "You could borrow sugar from anybody in that street.",
    "A lido? For the whole town?",
]


def test_what_only_asks_is_told_from_what_tells_or_demands() -> None:
    assert [only_asks(text) for text in QUESTIONS] == [True] * len(QUESTIONS)
    assert [text for text in TELLING if only_asks(text)] == []


@pytest.mark.model
def test_nothing_is_suggested_on_a_question_and_what_it_is_about_stays_at_hand(
    engine: Engine, five_ways: Codebook
) -> None:
    passages = [PassageText(i, text) for i, text in enumerate(QUESTIONS)]
    found = list(engine.judge(passages, [five_ways]))
    assert not any(s for judged in found for s in judged.suggestions if not s.perhaps)
    assert any(s.code.split(".")[0] == "connect" for s in found[0].suggestions)


@pytest.mark.model
def test_a_team_that_codes_questions_gets_them_suggested(engine: Engine, five_ways: Codebook) -> None:
    decided = [
        DecidedPassage(
            f"And did you make friends when you started at number {i}?", {"five_ways/connect": Polarity.PRESENT}
        )
        for i in range(20)
    ]
    ((_, found),) = engine.suggest([PassageText(1, QUESTIONS[0])], [five_ways], decided)
    assert [s.code.split(".")[0] for s in found] == ["connect"]
