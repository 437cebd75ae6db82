"""A question about the name is about the name, whatever else it mentions; one about passing on is about that."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.heard.asking import column_of
from harvest.readers.permission.asks.headings import question_of


@pytest.mark.parametrize(
    "asked",
    [
        "If we quote you, may we put your name with it?",
        "When we print your words, may your name stand beside them?",
        "Is it OK to print your name with your words?",
        "Do you want your name against your words?",
        "If quoted, would you like to be named?",
        "Are you happy for your name to be shown next to your quote?",
    ],
)
def test_the_words_that_a_name_stands_with_are_not_asked_for(asked: str) -> None:
    assert question_of(asked).purposes == ("quotation_with_name",)
    column = column_of(asked)
    assert column.about == "name" and not column.ticked.unclear and "quote" not in column.ticked.answers


@pytest.mark.parametrize(
    "asked",
    [
        "I agree to my words being shared with partner agencies",
        "Do you agree to your words being given to the housing association?",
        "May other organisations use what you said?",
        "May we pass your words on to our partners (the Council, the neighbourhood police team, the surgeries)?",
    ],
)
def test_words_that_are_passed_on_are_not_asked_for_quoting(asked: str) -> None:
    assert question_of(asked).purposes == ("sharing",)
    assert column_of(asked).about == "share" and not column_of(asked).ticked.unclear


@pytest.mark.parametrize(
    ("asked", "purpose"),
    [
        ("If we take photos, may we use them in the report?", "photo"),
        ("If you are under 16, may we quote you?", "quotation"),
        ("Do you give us permission to use quotes from today?", "quotation"),
    ],
)
def test_the_condition_of_a_question_is_not_what_it_asks(asked: str, purpose: str) -> None:
    assert question_of(asked).purposes == (purpose,)


@pytest.mark.parametrize(
    ("asked", "purpose"),
    [
        ("May these appear in the Town Plan?", "quotation"),
        ("Can your comments be included in our Play Strategy?", "quotation"),
        ("Can we go over what you told us while we draft our report to the trustees?", "analysis"),
        ("The depositor's name may be printed?", "quotation_with_name"),
        ("Tapes and notes to be kept at the museum for good?", "archive"),
    ],
)
def test_what_is_done_is_asked_for_and_not_what_is_named_beside_it(asked: str, purpose: str) -> None:
    assert question_of(asked).purposes == (purpose,)
