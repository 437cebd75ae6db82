"""Texts copied out: what they tell of another family is not of who sent them, nor is what was written back."""

from __future__ import annotations

import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

OTHERS = [
    "Sat 3 Oct 10.12  Bo: leave my name off please, the rest is fine",
    "Sun 4 Oct 9.00  Cy D.: take all of mine out pls",
    "   me: no trouble, all out.",
]
ADA = "Sun 4 Oct 11.00  Ada: "


def read(*lines: str) -> list[tuple[str, bool] | None]:
    text = "\n".join([*lines, *OTHERS]).encode()
    people = parse_listed_by_name(
        "texts.txt", text, names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert people[2] is not None and people[2].permission.quotation == "no"
    return [one and (one.permission.quotation, bool(one.permission.hold)) for one in people]


@pytest.mark.parametrize("whose", ["Dilyss", "Dilys's", "Toms", "Tom’s"])
def test_what_anothers_mum_says_permits_nothing_and_holds_nobody(whose: str) -> None:
    told = f"{ADA}{whose} mum rang, she's fine w her being in it. still your call as shes only 14"
    found = read(told, "   me: We'll wait with all the under sixteens")
    assert found[0] is None and found[3] is None


def test_what_anothers_dad_refuses_holds_for_that_one() -> None:
    found = read(f"{ADA}Dilys's dad says he doesn't want her in it")
    assert found[0] is None and found[3] == ("no", False)


def test_what_the_family_of_nobody_who_is_known_refuses_holds_for_who_wrote_it() -> None:
    assert read(f"{ADA}Zed's dad says he doesn't want it used")[0] == ("no", False)


@pytest.mark.parametrize("said", ["my mum says its fine to use it", "Ada's mum here, she's fine with it being used"])
def test_whose_own_family_may_have_answered_still_waits(said: str) -> None:
    assert read(f"{ADA}{said}")[0] == ("anonymous", True)


def test_what_somebody_asks_of_their_own_besides_is_heard() -> None:
    text = [f"{ADA}Tom's mum rang, she's fine with it. I'd rather you left my name off though", *OTHERS]
    people = parse_listed_by_name(
        "texts.txt", "\n".join(text).encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]
    ).people
    assert people[0] is not None and "naming" in people[0].asked


def test_what_was_written_back_is_no_answer_but_a_refusal_in_it_holds() -> None:
    assert read(f"{ADA}you can use it", "   me: Thank you! I'll print it with your name")[0] == ("anonymous", False)
    assert read(f"{ADA}not so sure now", "   me: Then I won't use any of yours")[0] == ("no", False)
