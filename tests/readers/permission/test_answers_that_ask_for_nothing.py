"""What people answer about their lives, and what a form itself offers or asks, holds nobody; a wish among it does."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.wished.heard import wish_in


@pytest.mark.parametrize(
    "offered",
    [
        "Other (please say)",
        "Other (please say which)",
        "Other, please tell us",
        "Something else (please say what)",
        "Word of mouth (please say who told you)",
        "None of these (please say why)",
        "Yes (please say which)",
    ],
)
def test_an_answer_that_the_form_offers_with_room_to_say_more_asks_for_nothing(offered: str) -> None:
    assert not wish_in(offered)


@pytest.mark.parametrize(
    "said",
    ["Other people (please don't say who)", "Yes (please leave my name out)", "Please say nothing of it"],
)
def test_a_wish_in_brackets_is_one(said: str) -> None:
    assert wish_in(said)


@pytest.mark.parametrize(
    ("asked", "wish"),
    [
        ("What do you cook that nobody else does?", False),
        ("What do you see from here that others don't?", False),
        ("Which bit would you leave out?", True),
    ],
)
def test_a_question_about_lives_asks_nothing_for_words(asked: str, wish: bool) -> None:
    assert wish_in(asked) is wish


@pytest.mark.parametrize(
    "said",
    [
        "Since my brother drowned, so 12 years",
        "Only since harvest, so I'm new here",
        "Large print, please",
        "Being called by my own name",
        "To lie near the mill, but not yet",
        "Don't put your hand in the mangle",
        "Do not let them off the hook",
        "Not for me, for my gran",
        "rounders, but the bat is split so it is more like hockey",
    ],
)
def test_what_people_say_of_their_lives_holds_nobody(said: str) -> None:
    assert not wish_in(said)


def test_other_with_room_to_say_more_beside_leave_is_answered_by_what_stands_there() -> None:
    heads = ["Story", "May we quote you?", "May we quote you? – Other (please say)"]
    rows = read_permissions(
        heads, [["We sang.", "Other (please say)", "No"], ["I swam.", "Yes", ""], ["A boat.", "No", ""]], year=2026
    ).rows
    assert [row.quotation for row in rows if row] == ["no", "anonymous", "no"]
