"""What somebody adds to a yes that is no wish about their words holds nobody; a name to be left out is left out."""

from __future__ import annotations

import pytest

from harvest.model.parts_left_out import part_in
from harvest.readers.permission import read_permissions
from harvest.readers.permission.wished.heard import wish_in

STORY = (
    "We sang all night in the hall, long after the lights had gone, and the whole street came in with lamps and soup "
    "and stayed until the first bus, because nobody wanted to be the one who went home."
)
HEADS = ["Your story", "May we quote you in the report?", "With your name?", "Anything else?"]


def given(remark: str, name: str = "Yes") -> tuple[str, bool]:
    rows = [[STORY, "Yes", name, remark], [STORY, "No", "", ""]]
    row = read_permissions(HEADS, rows, year=2026).rows[0]
    assert row is not None
    return row.quotation, row.quotable


@pytest.mark.parametrize(
    "remark",
    [
        "I nurse at Mere Lane so would rather not be named",
        "My boss reads everything so no name please",
        "No name please, I work there",
        "No name please as I am a magistrate",
    ],
)
@pytest.mark.parametrize("name", ["Yes", "No"])
def test_a_name_to_be_left_out_for_a_reason_is_left_out_and_holds_nobody(remark: str, name: str) -> None:
    assert given(remark, name) == ("anonymous", True)


@pytest.mark.parametrize(
    "remark",
    [
        "I am thirteen so no name please",
        "I'm in year nine so no name",
        "No name please as I have not decided yet",
        "No name please, I will ring you first",
        "I work there so no name please, and leave out the bit about Tom",
    ],
)
def test_a_name_to_be_left_out_with_more_beside_it_waits(remark: str) -> None:
    quotation, quotable = given(remark)
    assert quotation != "named"
    assert not quotable


@pytest.mark.parametrize(
    "said",
    ["Wheelchair access please for my mother", "Lift access please for my sister", "A seat with arms please"],
)
def test_what_somebody_needs_who_comes_is_no_wish_about_words(said: str) -> None:
    assert not wish_in(said)


@pytest.mark.parametrize(
    "said",
    ["Please nothing about my wheelchair", "Please not the bit about the ramp", "Initials please for my mother"],
)
def test_a_wish_that_speaks_of_a_need_is_one(said: str) -> None:
    assert wish_in(said)


@pytest.mark.parametrize(
    "remark",
    [
        "No fennel please",
        "pescatarian, no prawns",
        "not too spicy please",
        "nothing with sesame, thanks",
        "I can't eat raw onion",
        "halal, no gelatine",
        "My daughter is coeliac",
        "allergic to kiwi and hates celery",
    ],
)
def test_what_somebody_does_not_eat_is_no_wish_about_words(remark: str) -> None:
    assert given(remark) == ("named", True)


@pytest.mark.parametrize(
    "remark",
    [
        "No fennel, and no photos or quotes please",
        "Not the bit about the prawns please",
        "no mint, ring me before it is printed",
    ],
)
def test_what_somebody_does_not_eat_frees_nothing_that_stands_beside_it(remark: str) -> None:
    assert not given(remark)[1] or part_in(remark) is not None


@pytest.mark.parametrize(
    "remark",
    [
        "no need for my name",
        '"No need for my name"',
        "No need to have my name on it, thanks",
        "you don't need my name",
        "my name isn't needed",
        "no call for the name",
        "skip the name",
        "no mention of my name please",
    ],
)
@pytest.mark.parametrize("name", ["Yes", "No"])
def test_a_name_that_need_not_stand_there_is_left_out_and_is_no_part_of_what_was_told(remark: str, name: str) -> None:
    assert part_in(remark) is None
    assert given(remark, name) == ("anonymous", True)


@pytest.mark.parametrize(
    "remark",
    [
        "no need for my name or my words",
        "no need for my words",
        "no need for my brother's name",
    ],
)
def test_a_need_that_is_denied_of_anything_else_waits(remark: str) -> None:
    assert not given(remark)[1]


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("wrote on the back: not about my sister, the loom is fine", {"sister"}),
        ("don't say anything about the fire please", {"fire"}),
        ("But never about her uncle. Rest ok", {"uncle"}),
        ("divorce part no, allotment part yes", {"divorce"}),
        ("the bailiff part is not ok, rest fine", {"bailiff"}),
        ("no need for my name, and leave out the bit about the loom", {"loom"}),
    ],
)
def test_what_is_not_to_be_told_about_is_a_part(remark: str, words: set[str]) -> None:
    part = part_in(remark)
    assert part is not None
    assert part.words == words


@pytest.mark.parametrize(
    "remark",
    [
        "not about me",
        "don't write about me",
        "not about my sister, ask me first",
        "not about my sister and no photos",
        "only the loom, not about my sister",
        "it's not about the money",
        "my part no",
        "not sure about my sister",
    ],
)
def test_where_more_than_a_part_may_be_meant_none_is_told_apart(remark: str) -> None:
    assert part_in(remark) is None


@pytest.mark.parametrize(
    "remark",
    [
        "No quotes",
        "no photos, no quotes",
        "please no quoting",
        "No quotes thanks",
        "no direct quotes",
        "no quotes or photos",
    ],
)
def test_a_remark_that_there_are_to_be_no_quotes_stands_against_a_yes(remark: str) -> None:
    assert not given(remark)[1]


@pytest.mark.parametrize("told", ["We got no quotes for the roof.", "There were no quotes in it, only dates."])
def test_quotes_of_another_sort_ask_for_nothing(told: str) -> None:
    assert not wish_in(told)
