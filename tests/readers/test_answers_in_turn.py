"""Answers by the number of their question, or in the order in which all were asked, are read as cells of a table."""

from __future__ import annotations

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.making import docx

NAMES = ("Ada Obi", "Bo Lind", "Cy Marsh", "Dora Hill")
LETTERED = "Asked: A. may we quote you? B. may we print your name? C. may partners have it? D. what is your age?\n"
BELOW = " 1 May we quote you?\n 2 May your name go with it?\n 3 May partners see it?\n 4 How old are you?\n\n"
KEY = "1 = quote?,,,,\n2 = by name?,,,,\n3 = to partners?,,,,\n4 = age,,,,\n"
OLD = (("yes", "yes", "yes", "66"), ("yes", "no", "yes", "41"), ("yes", "yes", "no", "12"), ("no", "no", "no", "50"))


def numbered(codes: str, before: str = " ", behind: str = " ") -> str:
    answers = (behind.join(f"{code}{before}{said}" for code, said in zip(codes, one, strict=True)) for one in OLD)
    return "".join(f"{name}  {said}\n" for name, said in zip(NAMES, answers, strict=True))


def in_order(parts: str, behind: str) -> str:
    return "".join(f"{name}{behind}{parts.join(one)}\n" for name, one in zip(NAMES, OLD, strict=True))


def both(name: str, text: str) -> list[list[tuple[str, str, bool]]]:
    """What each of the two readings makes of everybody: the level, whether it is passed on, whether a child is held."""
    found = {one.names[0]: one.permission for reading in parse_file(name, text.encode()) for one in reading.listed}
    second = parse_listed_by_name(name, text.encode(), names=[[one] for one in NAMES], short=[[] for _ in NAMES])
    assert second.is_list
    told = [
        [found[one] for one in NAMES],
        [one.permission if one else Permission(quotation="unknown") for one in second.people],
    ]
    return [[(p.quotation, p.sharing, p.minor) for p in people] for people in told]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("forms.txt", BELOW + numbered("1234")),
        ("cards.txt", LETTERED + numbered("ABCD", ": ", ", ")),
        ("round.md", "Columns: quote / name / partners / age\n\n" + in_order(" / ", ": ")),
        ("calls.txt", "We asked, in this order: quote, name, partners, age\n\n" + in_order(", ", " - ")),
        ("table.csv", "Name,1,2,3,4\n" + in_order(",", ",") + KEY),
    ],
)
def test_an_age_asked_among_the_questions_holds_a_child_in_both_readings(name: str, text: str) -> None:
    expected = [("named", "yes", False), ("anonymous", "yes", False), ("named", "no", True), ("no", "no", False)]
    assert both(name, text) == [expected, expected]


def test_a_letter_that_is_a_heading_is_no_code_for_an_answer() -> None:
    rows = "who,Q,N,S\nAda Obi,y,y,y\nBo Lind,y,n,y\nCy Marsh,,,\nDora Hill,n,n,n\n"
    key = ",,,\nQ = may be quoted,,,\nN = name may stand with it,,,\nS = may go to partners,,,\n"
    expected = [
        ("named", "yes", False),
        ("anonymous", "yes", False),
        ("unknown", "unknown", False),
        ("no", "no", False),
    ]
    assert both("sheet.csv", rows + key) == [expected, expected]


def test_several_plain_answers_of_which_nobody_tells_the_questions_permit_nothing() -> None:
    text = "Asked if we may quote\nAda Obi: y n y\nBo Lind: yes\nCy Marsh: yes\nDora Hill: no\n"
    ada = parse_listed_by_name("a.txt", text.encode(), names=[[one] for one in NAMES]).people[0]
    assert ada is None or not ada.permission.quotable


def test_whoever_answers_in_another_way_among_them_is_still_read_by_the_questions() -> None:
    text = "1. May we quote you? 2. May we pass it on?\nAda Obi: 1 yes 2 no\nBo Lind: 1 no 2 no\nCy Marsh: 2 yes\n"
    text += "Dora Hill: 1 yes 2 yes. Wants her name left off.\n"
    people = parse_listed_by_name("a.txt", text.encode(), names=[[one] for one in NAMES]).people
    assert [one and one.permission.quotable for one in people] == [True, False, False, True]


def test_what_stands_below_somebody_keeps_their_answers_out_of_a_table() -> None:
    text = BELOW + "Ada Obi 1 yes 2 yes 3 yes 4 66\n   rang later: leave her name off\nBo Lind 1 yes 2 yes 3 yes 4 40\n"
    ada = parse_listed_by_name("a.txt", text.encode(), names=[[one] for one in NAMES]).people[0]
    assert ada is not None and (ada.permission.quotation != "named" or ada.permission.hold)


def test_answers_by_letter_below_each_name_are_theirs_and_a_remark_between_two_people_the_first_ones():
    lines = [
        "Forms from Saturday, typed up from the paper",
        "The form asked three things. A: May we use your words in our report? B: May we put your name to them? "
        "C: May we pass them on to our partners (the trust, the county)? I put down exactly what was ticked.",
        "1. Ada Obi",
        "A yes    B yes    C no",
        "2. B. Lind (Bo)",
        "A yes    B no    C yes",
        'In the margin: "Say a baker if you must."',
        "3. Cy Day",
        "A no    B no    C no",
        "4. Dilys Marsh",
        "A yes    B (nothing ticked)    C yes",
        "Nothing came back from the school.",
    ]
    (found,) = parse_file("forms.docx", docx(*lines))
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in found.listed}
    assert said == {
        "Ada Obi": ("named", "no"),
        "B. Lind": ("anonymous", "yes"),
        "Cy Day": ("no", "no"),
        "Dilys Marsh": ("anonymous", "yes"),
    }
