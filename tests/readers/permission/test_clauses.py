"""Answers of several clauses are read clause by clause, and only where none of them may turn the others."""

from __future__ import annotations

import pytest

from harvest.readers.permission import LEVELS, read_permissions
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.cells import Style

PERMITS = [
    ("said yes on the phone on Friday, no name. Fine to share.", False),
    ("Use the words, not the name.", False),
    ("Yes, quote away but leave me nameless", False),
    ("Print it but not my name", False),
    ("No name, but yes.", False),
]
HOLDS = [
    "Yes. No, actually, no.",
    "yes to the photo, no to the words",
    "said yes on the phone, then changed her mind",
    "Yes, no name, but ask my sister first",
    "fine for the team, no further",
    "yes, unless it is about the school",
    "had to run for his bus, we didn't get the form back.",
]


@pytest.mark.parametrize(("said", "named"), PERMITS)
def test_each_clause_says_its_part(said: str, named: bool) -> None:
    answer = read_answer(said, Style())
    assert (answer.says, answer.named, answer.hold) == ("yes", named, "")


@pytest.mark.parametrize("said", HOLDS)
def test_a_clause_that_turns_the_others_holds_the_words(said: str) -> None:
    found = read_permissions(["Name", "Consent"], [["Ida", said]], year=2026, mapping={0: [], 1: [LEVELS]})
    assert found.rows[0] is not None and not found.rows[0].quotable


def test_options_that_somebody_ticked_are_no_clauses() -> None:
    found = read_permissions(
        ["Story", "How may we use it? (tick all that apply)"],
        [
            ["We sang.", "On the website, For staff only"],
            ["I dig.", "On the website"],
            ["I row.", "For staff only"],
            ["I knit.", "On the website"],
            ["I fish.", "For staff only"],
        ],
        year=2026,
    )
    assert not found.rows[0].quotable


def test_an_option_about_photos_beside_one_about_words_says_nothing_of_the_words() -> None:
    found = read_permissions(
        ["Name", "May we use your words? (tick all that apply)"],
        [
            ["Ida", "Yes, with my name;Photos of me are fine;"],
            ["Bo", "Yes, without my name;Photos of me are fine;"],
            ["Cy", "Yes, without my name;"],
            ["Dee", "No, please do not use my words;"],
            ["Eve", "Yes, with my name;No, please do not use my words;"],
            ["Fay", ""],
        ],
        year=2026,
    )
    said = [(row.quotation, row.photo) for row in found.rows if row]
    assert said[:2] == [("named", "yes"), ("anonymous", "yes")]
    assert [quotation for quotation, _ in said[2:]] == ["anonymous", "no", "no", "unknown"]
