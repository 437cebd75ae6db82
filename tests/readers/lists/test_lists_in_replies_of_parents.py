"""Replies in which a parent answers for themselves and speaks of their child besides."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

ASKED = "What I sent round: 1) may we print what you told us, 2) with your name, 3) may the library have it?\n\n"


def read(said: str, *more: str) -> list[tuple[str, str, bool] | None]:
    text = (
        f"{ASKED}From Ada Obi, 3 May 19:02\n{said}\n\nFrom Bo Lind, 4 May 08:15\nPrint: yes. Name: no. Library: yes.\n"
    )
    people = parse_listed_by_name("replies.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], *([m] for m in more)])
    return [p and (p.permission.quotation, p.permission.sharing, bool(p.permission.hold)) for p in people.people]


@pytest.mark.parametrize(
    "besides",
    [
        "And Jonty's over the moon, he's only eight so do you want a form for him? He's a yes from me if that helps.",
        "My daughter is ten, she would need a letter I think. She's happy though.",
        "Our Jonty is 9 and talks about it all day. He'd say yes but you'll want it in writing?",
    ],
)
def test_what_a_parent_says_of_their_child_holds_nothing_of_their_own(besides: str):
    assert read(f"1 yes 2 yes 3 yes. {besides}")[:2] == [("named", "yes", False), ("anonymous", "yes", False)]


@pytest.mark.parametrize(
    "besides",
    [
        "My daughter is ten, please leave my name out because of her.",
        "Jonty is only eight, so not my words about him till I have seen it.",
        "He's only saying that, I'd rather you waited until I've read it.",
        "My son is nine. He might see it, so better not print my bit after all.",
    ],
)
def test_what_a_parent_limits_of_their_own_words_holds_all_the_same(besides: str):
    told = read(f"1 yes 2 yes 3 yes. {besides}")[0]
    assert told and told != ("named", "yes", False)


def test_a_child_of_whom_a_parent_says_yes_in_passing_waits():
    told = read("1 yes 2 yes 3 yes. And Jonty Obi is only eight, he's a yes from me.", "Jonty Obi")[2]
    assert told is None or told[0] != "named" or told[2]


@pytest.mark.parametrize(
    "besides",
    [
        "Fine with me if you print what Jonty said, he has been telling everybody.",
        "I'm happy for you to use my daughter's words.",
        "You can quote what Jonty wrote.",
    ],
)
def test_what_is_said_of_anothers_words_answers_nothing_of_their_own(besides: str):
    assert read(f"1 yes 2 no 3 yes. {besides}", "Jonty Obi")[:2] == [
        ("anonymous", "yes", False),
        ("anonymous", "yes", False),
    ]
    own, _, child = read(besides, "Jonty Obi")
    assert own is None or own[0] in ("no", "unknown")
    assert child is None or child[0] in ("no", "unknown") or child[2]


@pytest.mark.parametrize(
    "besides", ["Please do not print what Jonty said, or mine.", "Leave out what Jonty said and take my name off."]
)
def test_what_is_refused_of_anothers_words_and_their_own_is_heard(besides: str):
    told = read(f"1 yes 2 yes 3 yes. {besides}", "Jonty Obi")[0]
    assert told and told != ("named", "yes", False)
