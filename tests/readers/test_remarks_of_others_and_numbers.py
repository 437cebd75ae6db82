# ruff: noqa: E501 – lists are easier to check as they would stand
"""Beside a name: numbers of houses that are no age, children who answer too, a form that replaces another, all but one."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Permission
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEAD = ["Name", "May we use your words?", "With your name?", "May we pass them on to partners?", "Notes"]
OTHERS = [["Bo Lind", "Yes", "No", "Yes", ""], ["Cy Day", "No", "No", "No", ""]]
Said = tuple[str, str, bool]


def permissions(rows: list[list[str]], head: list[str] = HEAD) -> dict[str, Permission]:
    """What each permits by both readings put together."""
    table = [*OTHERS, *rows] if head is HEAD else rows
    first = people_listed(head, table)
    assert first is not None
    out = io.StringIO()
    csv.writer(out).writerows([head, *table])
    names = [["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Gwendolen Hale"], ["Tom Hale"]]
    second = {
        one.names[0]: one for one in parse_listed_by_name("who.csv", out.getvalue().encode(), names=names).people if one
    }
    found = {one.names[0]: merged(one, second[one.names[0]]) if one.names[0] in second else one for one in first}
    return {name: one.permission for name, one in {**second, **found}.items()}


def ada(*row: str) -> Said:
    said = permissions([[*row]])["Ada Obi"]
    return said.quotation, said.sharing, said.quotable


@pytest.mark.parametrize(
    "name",
    [
        "Ada Obi, No. 14", "Ada Obi (No. 9)", "Ada Obi, Flat 9", "Ada Obi (Room 12)", "Ada Obi – plot 7", "Ada Obi, table 12",
        "Ada Obi #9", "Ada Obi, Apt. 12", "Obi, Ada (Flat 3)", "No. 14 Ada Obi", "Flat 9, Ada Obi",
    ],
)  # fmt: skip
def test_the_number_of_a_house_is_no_age_and_no_part_of_the_name(name: str) -> None:
    assert ada(name, "Yes", "No", "Yes", "") == ("anonymous", "yes", True)


@pytest.mark.parametrize("name", ["Ada Obi (14)", "Ada Obi, 14", "Ada Obi (aged 12), No. 14", "Ada Obi, Flat 4 (12)"])
def test_a_bare_number_or_one_that_is_called_an_age_still_holds(name: str) -> None:
    assert not any(
        one.quotable for called, one in permissions([[name, "Yes", "No", "Yes", ""]]).items() if "Ada" in called
    )


def test_numbers_of_houses_in_a_column_of_their_own_refuse_nothing() -> None:
    head = ["Name", "Where", *HEAD[1:4]]
    rows = [
        ["Ada Obi", "No. 14", "Yes", "No", "Yes"],
        ["Bo Lind", "No. 3", "Yes", "Yes", "Yes"],
        ["Cy Day", "No. 5", "No", "No", "No"],
    ]
    found = permissions(rows, head)
    assert [(found[n].quotation, found[n].quotable) for n in ("Ada Obi", "Bo Lind", "Cy Day")] == [
        ("anonymous", True), ("named", True), ("no", False),
    ]  # fmt: skip


def test_a_no_with_an_age_behind_it_is_still_an_age() -> None:
    head = ["Name", "Are you 16 or over? If not, how old are you?", *HEAD[1:4]]
    rows = [["Ada Obi", "No 12", "Yes", "No", "Yes"], ["Bo Lind", "No 14", "Yes", "Yes", "Yes"]]
    assert not any(one.quotable for one in permissions(rows, head).values())


@pytest.mark.parametrize(
    "note",
    [
        "Also my daughter Nell, 14 years, she says yes too", "and my son Tom, aged 12, same answers", "Also my daughter, 14",
        "also for my two, 8 and 11", "Plus our Nell (9), she is happy with it too.",
    ],
)  # fmt: skip
def test_who_takes_a_child_along_is_no_child(note: str) -> None:
    assert ada("Ada Obi", "Yes", "Yes", "No", note) == ("named", "no", True)


@pytest.mark.parametrize(
    "note",
    [
        "for my daughter Nell, 14", "my daughter Ada, 14 years, says yes", "Also my daughter Ada, 14", "My daughter (14) says yes too",
        "my little brother Tom, 9, says yes too", "I am 15, also my sister Nell, 9", "I am 14 years", "on behalf of my son, 12",
        "Also my daughter Nell, 14, but not her name", "Tom, my son, 12, too",
    ],
)  # fmt: skip
def test_who_may_be_the_child_or_be_spoken_for_still_waits(note: str) -> None:
    assert not ada("Ada Obi", "Yes", "Yes", "No", note)[2]


def test_a_child_taken_along_who_is_on_the_list_keeps_the_age() -> None:
    found = permissions(
        [["Tom Hale", "Yes", "Yes", "Yes", ""], ["Ada Obi", "Yes", "Yes", "No", "Also my son Tom (9), he says yes too"]]
    )
    assert not found["Tom Hale"].quotable


@pytest.mark.parametrize(
    ("note", "permits"),
    [
        ("Second time I fill this. Use this one, without my name please", ("anonymous", "yes", True)),
        ("I filled this in twice, this one counts - no name please", ("anonymous", "yes", True)),
        ("Please use this one, ignore my first one", ("named", "yes", True)),
    ],
)
def test_a_form_that_says_it_replaces_another_waits_for_nobody(note: str, permits: Said) -> None:
    assert ada("Ada Obi", "Yes", "Yes", "Yes", note) == permits


@pytest.mark.parametrize(
    "note",
    ["ignore this one", "use this one but ask me first", "Second time I fill this, leave out the bit on my brother"],
)
def test_a_form_that_says_anything_besides_still_waits(note: str) -> None:
    assert not ada("Ada Obi", "Yes", "Yes", "Yes", note)[2]


def test_of_two_forms_of_one_person_the_stricter_holds_whichever_says_that_it_counts() -> None:
    again = ["Ada Obi", "Yes", "Yes", "Yes", "Use this one please"]
    assert ada(*again)[0] == "named"
    found = permissions([["Ada Obi", "No", "No", "No", ""], again])["Ada Obi"]
    assert not found.quotable


@pytest.mark.parametrize(
    ("note", "permits"),
    [
        ("yes to everything except the name", ("anonymous", "yes", True)),
        ("Both fine with all of it but the name, leave it off", ("anonymous", "yes", True)),
        ("happy with all of it except passing it on", ("named", "no", True)),
        ("all but the photo", ("named", "yes", True)),
    ],
)
def test_a_yes_to_all_but_one_thing(note: str, permits: Said) -> None:
    assert ada("Ada Obi", "Yes", "Yes", "Yes", note) == permits


@pytest.mark.parametrize(
    "note", ["no to everything except the name", "yes to all except the name and the bit about Bo"]
)
def test_what_is_excepted_besides_still_waits(note: str) -> None:
    assert not ada("Ada Obi", "Yes", "Yes", "Yes", note)[2]


@pytest.mark.parametrize("who", ["Gwendolen & Tom Hale", "Gwendolen and Tom Hale", "Gwendolen Hale + Tom Hale"])
@pytest.mark.parametrize(
    "note",
    [
        "Gwen happy with all of it. Tom: yes to everything except the name, leave his off", "G: yes to everything. T: all but the name",
        "Gwendolen fine with everything, Tom no name", "Gwen yes to all; Tom only without his name",
    ],
)  # fmt: skip
def test_two_in_a_row_each_by_what_a_remark_says_of_them(who: str, note: str) -> None:
    found = permissions([[who, "Yes", "Yes", "Yes", note]])
    assert [(found[n].quotation, found[n].quotable) for n in ("Gwendolen Hale", "Tom Hale")] == [
        ("named", True),
        ("anonymous", True),
    ]


def test_what_one_of_two_refuses_by_a_letter_holds() -> None:
    found = permissions([["Gwendolen & Tom Hale", "Yes", "Yes", "Yes", "G all ok. T not to be quoted"]])
    assert found["Gwendolen Hale"].quotation == "named" and not found["Tom Hale"].quotable
