"""Answers that no rule lists: free permissions are heard, and what limits them holds."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.answered.answers import read_answer
from harvest.readers.permission.asks.by_cells import speak_of_permission
from harvest.readers.permission.cells import Style
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.permission.young.learned_children import child_speaks

FREE = {
    "Print the lot, with my name underneath": True,
    "By all means, and do put Margaret Ellis": True,
    "Use it in the leaflet by all means, no name though": False,
    "Can be published anywhere, not to be identified": False,
    "OK for the website and the booklet, anonymous please": False,
    "Happy for us to use it wherever we like": None,
}
LIMITED = (
    "Print it once my daughter has read it through",
    "You may use my name, but send me the proof first",
    "Use it inside the project only, and without my name",
    "Fine for the newsletter but keep it off Facebook until the hearing is over",
    "Neither my name nor my words are to be used",
    "Form not back yet, ring again in March",
    "Only the part about the garden, not the part about Jim",
    "I do care who reads it, and I want nobody to",
    "Consent ran out in 2023, to be asked again",
)


@pytest.mark.parametrize(("said", "named"), FREE.items())
def test_a_free_permission_in_people_s_own_words_is_one(said: str, named: bool | None) -> None:
    answer = read_answer(said, Style())
    assert (answer.says, answer.hold) == ("yes", "")
    assert not (answer.named and named is False)


@pytest.mark.parametrize("said", LIMITED)
def test_what_limits_a_permission_never_makes_it_free(said: str) -> None:
    answer = read_answer(said, Style())
    assert answer.says != "yes" or answer.hold or dict(answer.parts).get("quotation") == "no" or answer.only


@pytest.mark.parametrize("said", ["I am happy to be recorded", "Happy to take part", "Glad to be interviewed"])
def test_a_yes_to_something_else_is_none_to_being_quoted(said: str) -> None:
    rows = [["Ducks.", said], ["Mud.", "Yes"], ["Rain.", "No"]]
    found = read_permissions(["Story", "May we quote you?"], rows, year=2026).rows
    assert [bool(row and row.quotable) for row in found] == [False, True, False]


def test_a_column_is_about_permission_by_what_its_cells_offer() -> None:
    offered = ["Yes, with my first name", "Yes, but leave my name off", "No, keep it for the project team"]
    assert speak_of_permission(offered, 9, "And what happens next?")
    rows = [[f"The hall is where I meet my friends, number {n}.", offered[n % 3]] for n in range(9)]
    found = read_permissions(["In your own words", "And what happens with it?"], rows, year=2026)
    assert [row.quotation for row in found.rows if row][:3] == ["named", "anonymous", "no"]


@pytest.mark.parametrize(
    "cells",
    [
        ["By bus", "On foot", "By bicycle"],
        ["Very happy", "Not happy at all"],
        ["Yes, but only in summer", "No, not now"],
    ],
)
def test_a_column_of_other_answers_is_not(cells: list[str]) -> None:
    assert not speak_of_permission(cells, 9, "Do you use it?")


@pytest.mark.parametrize(
    "words",
    [
        "Our class is going to the pool with Miss on Monday, I've got my new goggles.",
        "I'm not allowed past the shop on my own till I'm eleven.",
    ],
)
def test_a_child_s_words_are_held_without_an_age_in_a_known_form(words: str) -> None:
    assert child_speaks(words)[1]


@pytest.mark.parametrize("words", ["Pens down a minute, this isn't for the minutes.", "Scrub that, I never said it."])
def test_a_wish_is_heard_in_words_that_no_rule_lists(words: str) -> None:
    assert wish_in(words)
