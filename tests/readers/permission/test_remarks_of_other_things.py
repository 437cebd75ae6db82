"""What somebody adds to a yes that is no wish about their words holds nobody; a name to be left out is left out."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.heard import wish_in

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
