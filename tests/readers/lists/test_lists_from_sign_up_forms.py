"""Consent asked when people sign up, among questions about badges, food and age, in a form that nobody signed in to."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission import read_permissions

HEAD = [
    "ID",
    "Email",
    "Name",
    "Your full name",
    "What shall we put on your badge?",
    "If you bring somebody under 18: how old are they, and in which school year?",
    "May we quote what you say on the day?",
    "If we quote you, may we put your name with it?",
    "May we pass your words on to our partners (the Council, the neighbourhood police team, the surgeries)?",
    "Anything you need, or anything we should know?",
]
ROWS = [
    ["1", "anonymous", "", "Ada Obi", "Ads", "", "Yes", "Yes", "Yes", "Hearing loop please"],
    ["2", "anonymous", "", "Bo Lind", "Bobo", "", "Yes", "No", "No", "I come for myself, not for my chapel"],
    ["3", "anonymous", "", "Cy Day", "Cy", "", "Yes", "Yes", "Yes", "Having slept on it. Please leave my name off"],
    ["4", "anonymous", "", "Dee Fox", "Dee", "", "No", "No", "No", "Bringing our Gil, he eats anything"],
    ["5", "anonymous", "", "Gil Fox", "Gil", "11, Year 7", "Yes", "Yes", "Yes", "Signed up by his mother Dee"],
    ["6", "anonymous", "", "Hal Roe", "Hal", "", "Yes", "Yes", "", "Could not remember if I had sent it"],
]


def table() -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([HEAD, *ROWS])
    return out.getvalue().encode()


def said(people: tuple[Listed | None, ...]) -> dict[str, tuple[str, str, bool]]:
    return {p.names[0]: (p.permission.quotation, p.permission.sharing, p.permission.quotable) for p in people if p}


WANTED = {
    "Ada Obi": ("named", "yes", True),
    "Bo Lind": ("anonymous", "no", True),
    "Cy Day": ("anonymous", "yes", True),
    "Dee Fox": ("no", "no", False),
    "Gil Fox": ("named", "yes", False),
    "Hal Roe": ("named", "no", True),
}


def test_a_sign_up_form_is_a_list_and_what_has_to_be_arranged_is_nobodys_story() -> None:
    (found,) = parse_file("sign-up.csv", table())
    assert not found.sources and said(found.listed) == WANTED


def test_what_stands_on_the_badge_is_what_somebody_is_called_too() -> None:
    assert [one.names for one in people_listed(HEAD, ROWS) or ()][:2] == [("Ada Obi", "Ads"), ("Bo Lind", "Bobo")]


def test_a_remark_that_names_somebody_else_leaves_every_row_to_whoever_it_is_of() -> None:
    names = [["Ads"], ["Bobo"], ["Cy"], ["Dee"], ["Gil"], ["Hal"]]
    read = parse_listed_by_name("sign-up.csv", table(), names=names)
    assert read.is_list
    assert [levels[0] for levels in said(read.people).values()] == [
        "named",
        "anonymous",
        "anonymous",
        "no",
        "named",
        "named",
    ]


def test_the_address_that_a_program_notes_as_anonymous_is_no_wish_to_be_so() -> None:
    rows = [["anonymous", "Yes", "Yes"], ["anonymous", "Yes", "No"]]
    found = read_permissions(["Email", "May we quote you?", "May we use your name?"], rows, year=2026).rows
    assert [row.quotation for row in found if row] == ["named", "anonymous"]


@pytest.mark.parametrize(
    "remark",
    [
        "As a nurse I would rather not be named",
        "Filling this in again. I changed my mind about the name",
        "On second thoughts leave my name off what I say, please. The rest is right.",
    ],
)
def test_a_remark_about_the_name_alone_takes_the_name_and_nothing_else(remark: str) -> None:
    (one, other) = people_listed(
        ["Name", "Quote you?", "Use your name?", "Comments"], [["Ada Obi", "Y", "Y", remark], ["Bo Lind", "Y", "Y", ""]]
    ) or (None, None)
    assert one and other and (one.permission.quotation, one.permission.quotable) == ("anonymous", True)
    assert other.permission.quotation == "named"


@pytest.mark.parametrize(
    "remark",
    ["Take my name and all of it out", "No name, and ring me before printing", "No name please. Only for the team"],
)
def test_a_remark_that_asks_for_more_than_the_name_still_holds(remark: str) -> None:
    (one, _) = people_listed(
        ["Name", "Quote you?", "Use your name?", "Comments"], [["Ada Obi", "Y", "Y", remark], ["Bo Lind", "Y", "Y", ""]]
    ) or (None, None)
    assert one and not one.permission.quotable


def test_what_a_list_says_of_its_empty_places_is_said_of_nobody() -> None:
    lines = "Yellow slips, typed up\nThree people filled in the slip at the door. A dash means nothing was ticked.\n"
    rows = "\nName | Quote me | Pass on to partners\nAda Obi | yes | yes\nBo Lind | yes | –\nCy Day | no | no\n"
    read = parse_listed_by_name("slips.txt", (lines + rows).encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    assert [levels[2] for levels in said(read.people).values()] == [True, True, False]


def test_an_age_that_is_told_says_more_than_the_school_year_beside_it() -> None:
    rows = [["Ada Obi", "Y11, 16 since May", "Yes"], ["Bo Lind", "Y11, 15", "Yes"], ["Cy Day", "44", "Yes"]]
    out = io.StringIO()
    csv.writer(out).writerows([["Name", "Age or year", "May we quote you?"], *rows])
    read = parse_listed_by_name("who.csv", out.getvalue().encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    assert [levels[2] for levels in said(read.people).values()] == [True, False, True]


def test_a_question_that_an_older_slip_did_not_ask_holds_nobody() -> None:
    slips = (
        "Slip 1  Ada Obi\nMay we use what you said? [x] yes [ ] no\nMay it go to the partners? [x] yes [ ] no\n\n"
        "Slip 2  Bo Lind\nMay we use what you said? [x] yes [ ] no\n"
        "May it go to the partners? (old slip, no such line)\n\n"
        "Slip 3  Cy Day\nMay we use what you said? [ ] yes [x] no\nMay it go to the partners? [ ] yes [x] no\n"
    )
    read = parse_listed_by_name("slips.txt", slips.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]])
    assert [(levels[1], levels[2]) for levels in said(read.people).values()] == [
        ("yes", True),
        ("unknown", True),
        ("no", False),
    ]


def test_a_question_that_goes_on_from_a_yes_to_the_name_is_answered_in_its_own_words():
    head = ["Timestamp", "Your name", "May we use what you wrote in our booklet?", "If yes, what about your name?"]
    rows = [
        ["1", "Ada Obi", "Yes, go ahead", "Use my name"],
        ["2", "Bo Lind", "Yes, go ahead", "Leave my name off"],
        ["3", "Cy Day", "No, please do not", ""],
        ["4", "Dee Fox", "Yes, go ahead", ""],
        ["5", "Gil Fox", "Yes, go ahead", "Use my name"],
    ]
    said = {one.names[0]: one.permission for one in people_listed(head, rows) or ()}
    levels = {name: permission.quotation for name, permission in said.items()}
    assert levels == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Dee Fox": "anonymous",
        "Gil Fox": "named",
    }
    assert not any(permission.hold for permission in said.values())


def test_a_yes_to_hiding_the_name_never_permits_it_behind_a_condition():
    head = ["Your name", "May we use what you wrote in our booklet?", "If yes, shall we take your name off?"]
    rows = [["Ada Obi", "Yes, go ahead", "Yes"], ["Bo Lind", "Yes, go ahead", "No"], ["Cy Day", "No", ""]]
    said = {one.names[0]: one.permission.quotation for one in people_listed(head, rows) or ()}
    assert said["Ada Obi"] != "named" and said["Cy Day"] == "no"
