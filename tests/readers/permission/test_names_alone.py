"""Most cells of a long table's first column are names: they are passed over fast, and no remark is with them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest import shipped
from harvest.readers.permission.answered import no_name_alone
from harvest.readers.permission.answered.no_name_alone import asks_no_name_too, nothing_but_no_name
from harvest.readers.permission.wished import taken_back


@pytest.mark.parametrize(
    "remark",
    ["Withdrew By Letter 2 Nov", "Family Asked Us To Take It Out", "Closed Until 2045", "Taken Down By Request"],
)
def test_a_remark_in_the_letters_of_a_title_is_no_name(remark):
    assert taken_back.taken_back(remark) == (
        taken_back.taken_back(remark.lower())[0],
        taken_back.taken_back(remark.lower())[1].replace(remark.lower(), remark),
    )
    assert taken_back.taken_back(remark)[1]


@pytest.mark.parametrize(
    "remark", ["No Name Please", "Leave My Name Off", "Changed My Mind About The Name", "Anon Please"]
)
def test_a_wish_about_the_name_in_capitals_is_heard(remark):
    assert asks_no_name_too(remark) or nothing_but_no_name(remark)


WORDS = sorted(
    {
        w
        for path in shipped.exemplars().glob("*.jsonl")
        for w in re.findall(r"[a-z]{2,}", path.read_text("utf-8")[:200_000])
    }
)


@given(st.lists(st.sampled_from(WORDS), min_size=2, max_size=4))
def test_what_is_passed_over_is_nothing_that_would_have_been_heard(words):
    cell = " ".join(w.capitalize() for w in words)
    if taken_back._LOOKED_FOR.lacking(cell):
        assert not taken_back._BACK.search(cell.lower()) and not taken_back._CLOSED.search(cell.lower())
        assert not taken_back.all_out(cell) and taken_back.part_in(cell) is None
    if no_name_alone.is_a_name(cell):
        assert not no_name_alone._NO_NAME.search(cell.lower())
