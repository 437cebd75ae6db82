"""Who on a list is meant by what somebody is called elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.privacy import Likeness, likeness, meant, proposals
from harvest.privacy.string_index import _WORD, _words

SURE = [
    ("Małgorzata Wiśniewska", "Malgorzata Wisniewska", Likeness.SAME),
    ("Cllr Vanessa Thorley", "vanessa thorley", Likeness.SAME),
    ("Sister Philomena D’Souza", "Philomena D'Souza", Likeness.SAME),
    ("Terry Heblethwaite", "Terry Hebblethwaite", Likeness.LIKE),
    ("Kev Slater", "Kevin Slater", Likeness.LIKE),
    ("Mohammed Iqbal", "Mohammed Iqbal Hussain", Likeness.LIKE),
    ("Okonkwo Chidi", "Chidi Okonkwo", Likeness.LIKE),
    ("Liz Barr", "Elizabeth Barr", Likeness.LIKE),
    ("Tobias", "Tobias Renshaw", Likeness.PART),
    ("Mr Whitham", "Peter Whitham", Likeness.PART),
    ("JF", "Josie Fenwick", Likeness.PART),
    ("iPhone (3)", "iPhone (3)", Likeness.SAME),
    ("Adeyemi, Folasade", "Folasade A.", Likeness.LIKE),
    ("Wm Hope", "Will Hope", Likeness.LIKE),
    ("Faisal M", "F. Mahmood", Likeness.PART),
    ("Abdi Nur", "A. Nur Jama", Likeness.PART),
    ("Seun Bankole", "Oluwaseun Bankole", Likeness.PART),
    ("Meiling (Grace) Wu", "Wu Meiling", Likeness.LIKE),
    ("Meiling (Grace) Wu", "Grace Wu", Likeness.LIKE),
    ("Padraig “Podge” Nolan", "Podge Nolan", Likeness.LIKE),
    ("Ildikó Kovács (known as Ildi)", "Kovács Ildikó", Likeness.LIKE),
    ("Bram (dad)", "Bram Oyelaran", Likeness.PART),
]
OTHERS = [
    ("Derek Pym", "Derek Hallam"),
    ("Josie Fenwick", "Lottie Fenwick"),
    ("Wierzbicki Jan", "Ewa Wierzbicka"),
    ("Speaker 5", "Speaker Lund"),
    ("Unknown Speaker", "Ada Obi"),
    ("Ann", "Joanne Priestley"),
    ("Ann Priestley", "Joann Priestley"),
    ("Sam Price", "S. Patel"),
    ("Sam P", "Sue P"),
    ("Mary Pym (Tom's mum)", "Tom Pym"),
    ("Table 2 (Josie)", "Josie Fenwick"),
    ("", "Ada Obi"),
]


@pytest.mark.parametrize(("one", "two", "how"), SURE, ids=[f"{a} = {b}" for a, b, _ in SURE])
def test_one_person_is_known_by_several_ways_of_writing_a_name(one: str, two: str, how: Likeness) -> None:
    assert likeness(one, two) is how
    assert likeness(two, one) is how


@pytest.mark.parametrize(("one", "two"), OTHERS, ids=[f"{a} and {b}" for a, b in OTHERS])
def test_two_people_who_share_a_part_of_a_name_are_two(one: str, two: str) -> None:
    assert likeness(one, two) is Likeness.NONE


def test_a_whole_name_goes_before_a_part_of_one() -> None:
    assert meant("Derek Stott", {1: ["Derek"], 2: ["Derek Stott"]}) == (2,)


def test_where_it_cannot_be_told_everybody_who_may_be_meant_is_given() -> None:
    assert meant("Fenwick", {1: ["Josie Fenwick"], 2: ["Lottie Fenwick"], 3: ["Ken Ogilvy"]}) == (1, 2)


@given(st.text(max_size=40), st.text(max_size=40))
def test_it_is_the_same_both_ways_round_and_never_fails(one: str, two: str) -> None:
    assert likeness(one, two) is likeness(two, one)


@pytest.mark.parametrize(
    ("one", "two", "alike"),
    [
        ("Shabana Akhtar", "Shabana Akhter", True),
        ("Ishbel Rennie", "ishbel renny", True),
        ("Mohammed Yusuf", "Muhammad Yusuf", True),
        ("Allan Moss", "Allen Moss", True),
        ("Maria Nowak", "Mario Nowak", False),
        ("Ishbel Rennie", "Ishbel Rankin", False),
        ("Jon Brown", "Joan Brown", False),
        ("John Barnes", "John Burns", False),
    ],
)
def test_a_name_written_as_it_sounds_is_proposed_as_the_same(one: str, two: str, alike: bool) -> None:
    assert bool(proposals({1: [one], 2: [two]}, {})) is alike


@given(st.text("Aann _-.'’éß\u0130\t7", max_size=20))
def test_words_of_plain_letters_are_the_ones_that_the_pattern_finds(text: str) -> None:
    assert _words(text) == _WORD.findall(text)
