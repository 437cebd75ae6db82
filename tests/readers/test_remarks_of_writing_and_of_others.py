"""What stands beside answers and is about spelling, about somebody's friend, or about somebody of another name."""

from __future__ import annotations

import pytest

from harvest.privacy.same_names import Likeness, likeness
from harvest.readers.consent_lists import listed_in_document
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.wished.heard import wish_in

HEAD = ["Name", "Use what I said", "With name", "Pass on (council)", "Margin"]


@pytest.mark.parametrize(
    ("margin", "held"),
    [
        ("check my commas", False),
        ("sorry about the handwriting", False),
        ("please correct my spelling and grammar", False),
        ("check it with me before it goes in", True),
        ("mind what you print", True),
    ],
)
def test_who_asks_for_their_spelling_to_be_put_right_holds_nothing(margin: str, held: bool) -> None:
    found = listed_in_document([[HEAD, ["Ada Obi", "Y", "Y", "Y", margin], ["Bo Lind", "Y", "N", "Y", ""]]], [])
    assert found is not None
    assert bool(found[0].permission.hold) is held


def test_of_whose_friend_nothing_came_is_on_the_list_as_they_are() -> None:
    notes = "Nothing from Cy, he was out. Nor from Ada's friend.\nAda Obi: yes, with name\nBo Lind: yes, no name\n"
    found = parse_listed_by_name("hatch.txt", notes.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    told = {one.names[0]: one.permission for one in found.people if one}
    assert (told["Ada Obi"].quotation, told["Ada Obi"].hold) == ("named", ())


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("Whoever takes over needs to know that about the hems.", False),
        ("People ought to know this about our hall.", False),
        ("Nobody needs to know that about my brother.", True),
    ],
)
def test_what_people_ought_to_know_is_no_wish_to_keep_it(said: str, wish: bool) -> None:
    assert wish_in(said) is wish


def test_two_pet_names_of_one_name_are_two_people() -> None:
    assert likeness("Mags", "Maisie Bird") is Likeness.NONE
    assert likeness("Mags", "Margaret Hill") is Likeness.PART
    assert likeness("Katie", "Kate Hill") is Likeness.PART


CARE = [
    "mind what you print", "mind who sees it", "go easy with it", "tread carefully", "handle with care", "between us",
    "use your judgement", "sensitive, handle gently", "you know which bits", "not all of it", "some of it",
    "most of it", "bits of it only", "the first half", "nothing too personal", "nowt about our Kev", "be discreet",
    "treat as private",
]  # fmt: skip


@pytest.mark.parametrize("remark", CARE)
def test_who_asks_for_care_or_gives_some_of_it_waits(remark: str) -> None:
    found = listed_in_document([[HEAD, ["Ada Obi", "Y", "Y", "Y", remark], ["Bo Lind", "Y", "N", "Y", ""]]], [])
    assert found is not None
    assert found[0].permission.hold
    typed = f"Ada Obi: yes, {remark}\nBo Lind: yes, no name\nCy Day: no\n"
    read = parse_listed_by_name("typed.txt", typed.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    told = {one.names[0]: one.permission for one in read.people if one}
    assert told["Ada Obi"].hold
    assert told["Bo Lind"].hold == ()


@pytest.mark.parametrize(
    "remark",
    ["mind the step", "careful on the stairs", "all of it", "most of it was lovely", "first one here", "happy"],
)
def test_who_is_careful_of_something_else_does_not_wait(remark: str) -> None:
    found = listed_in_document([[HEAD, ["Ada Obi", "Y", "Y", "Y", remark], ["Bo Lind", "Y", "N", "Y", ""]]], [])
    assert found is not None
    assert found[0].permission.hold == ()


@pytest.mark.parametrize("head", ["what they wrote / my remarks", "what they put", "Anything they added", "my remarks"])
def test_what_few_wrote_beside_their_ticks_is_a_margin_and_no_column_of_stories(head: str) -> None:
    rows = [
        ["Name on slip", "Happy for us to quote you?", "With your name?", "OK to share with the health board?", head],
        ["Obi, Ada", "Y", "Y", "Y", ""],
        ["Lind Bo (Mr)", "Y", "N", "Y", "the vicar reads everything"],
        ["Day, Cy", "Y", "Y", "N", "not the council!! (housing)"],
        ["Di Fox", "N", "N", "N", ""],
        ["Fay Moss", "Y", "", "Y", ""],
    ]
    found = listed_in_document([rows], [])
    assert found is not None
    assert [one.permission.quotation for one in found] == ["named", "anonymous", "named", "no", "anonymous"]
