"""Which remarks ask to leave a part out, and which ask for anything else or for more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.model.parts_left_out import part_in, part_of


@pytest.mark.parametrize(
    ("remark", "words"),
    [
        ("Not the bit about my PIP please. The rest is fine.", {"pip"}),
        ("her words: not the part about my sister, the rest with pleasure", {"sister"}),
        ("Use the paving bit as much as you like. Please not the bit about the steps and my teeth.", {"step", "teeth"}),
        ("Use what you like apart from the van business, please leave that out, the police have it.", {"van"}),
        ("I'd rather the bit about Mum's fall was left out", {"mum", "fall"}),
        ("keep the bit about the allotment rows between us", {"allotment", "row"}),
        ("not the wine", {"wine"}),
        ("You can have all of it only not what I said about my son", {"son"}),
        ("rang 12/10 - all right to print it but not the part about Albert’s eyes", {"albert", "eye"}),
        ("Leave out which school please", {"school"}),
        ("don't put the name of the school", {"school"}),
        ("no shop name with it", {"shop"}),
    ],
)
def test_a_part_is_told_by_the_words_that_name_it(remark: str, words: set[str]) -> None:
    found = part_in(remark)
    assert found is not None and found.words == words


@pytest.mark.parametrize(
    "remark",
    [
        "not my name",
        "Not the photo",
        "not the council please",
        "leave out my surname",
        "please leave out the last bit",
        "ask me before using the bit about mum",
        "not the steps, ring first",
        "nothing about me",
        "no full name with it",
        "don't say who told you",
        "leave it out",
        "they should hear it but nothing that says which block",
        "fine",
    ],
)
def test_what_asks_for_less_of_everything_or_for_a_call_is_no_part(remark: str) -> None:
    assert part_in(remark) is None


def test_a_reason_that_was_cut_off_or_speaks_of_another_answer_is_none() -> None:
    long = "Not the bit about my brother please " + "and the rest is fine " * 3
    assert part_of(f"a note says: “{long[:60]}”") is None
    assert part_of("somebody else may have answered for them: “not the bit about my brother”") is None
    assert part_of("a note says: “not the bit about my brother”") is not None


@given(st.text(max_size=220))
def test_whatever_is_written_is_read_in_no_time_and_names_a_part_by_words_it_holds(remark: str) -> None:
    found = part_in(remark)
    assert found is None or found.words


def test_what_is_told_just_before_is_the_part_where_that_bit_is_to_go() -> None:
    said = "The foreman at the dye works told me I would never pass it. Leave that bit out please, I still go there."
    found = part_of(f"asks for care or for a part to be left out: “{said}”")
    assert found is not None and {"foreman"} <= found.words
    for more in (
        "Leave that bit out, and do not use my name.",
        "Leave all of it out please.",
        "Leave that bit out if you quote me.",
    ):
        assert part_of(f"asks for care or for a part to be left out: “The foreman told us to wait. {more}”") is None
