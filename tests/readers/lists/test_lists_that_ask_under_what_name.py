"""A form asks under what name somebody posted on the board: they are called so there, and may not be named for it."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.asks.headings import question_of

HEADS = ["Sent", "Name", "Should we leave your name off?", "May we quote what you said?", "May partners see it?"]
PEOPLE = [
    ["9.01", "Ada Obi", "No", "Yes", "Yes"],
    ["9.02", "Bo Lind", "Yes, leave it off", "Yes", "No"],
    ["9.03", "Cy Marsh", "No, name is fine", "Yes", "Yes"],
    ["9.04", "Di Fox", "", "No", "Yes"],
    ["9.05", "Ed Kerr", "Nie, można z nazwiskiem", "Tak", "Tak"],
    ["9.06", "Flo Day", "Tak, bez nazwiska", "Tak", "Nie"],
]
SAID = ["named", "anonymous", "named", "no", "named", "anonymous"]


def listed(heads: list[str], rows: list[list[str]]) -> dict[str, Listed]:
    made = io.StringIO()
    csv.writer(made).writerows([heads, *rows])
    (reading,) = parse_file("answers.csv", made.getvalue().encode())
    return {one.names[0]: one for one in reading.listed}


@pytest.mark.parametrize(
    "asked",
    [
        "Name you used on the wall, if any",
        "What name did you post under?",
        "If you posted on the Padlet, as what name?",
        "Posted as",
        "Board name (if different)",
    ],
)
@pytest.mark.parametrize("at", [0, 2, 5])
def test_a_name_on_the_board_is_what_somebody_is_called_and_takes_no_name_off(asked: str, at: int) -> None:
    posted = ["", "BeeKeeper_Bo", "same as above", "DF", "", "Anonymous"]
    rows = [[*row[:at], name, *row[at:]] for row, name in zip(PEOPLE, posted, strict=True)]
    found = listed([*HEADS[:at], asked, *HEADS[at:]], rows)
    assert [found[row[1]].permission.quotation for row in PEOPLE] == SAID
    assert not any(found[row[1]].permission.hold for row in PEOPLE)
    assert found["Bo Lind"].names == ("Bo Lind", "BeeKeeper_Bo")
    assert found["Cy Marsh"].names == ("Cy Marsh",) and found["Flo Day"].names == ("Flo Day",)


def test_your_name_on_the_board_is_that_name_where_names_stand_below_it() -> None:
    posted = ["Ada", "BeeKeeper_Bo", "", "DF", "", ""]
    found = listed([*HEADS, "Your name on the board"], [[*row, name] for row, name in zip(PEOPLE, posted, strict=True)])
    assert [found[row[1]].permission.quotation for row in PEOPLE] == SAID
    assert found["Bo Lind"].names == ("Bo Lind", "BeeKeeper_Bo")


def test_such_a_column_that_nobody_filled_in_asks_for_nothing() -> None:
    found = listed([*HEADS, "Name you used on the wall, if any"], [[*row, ""] for row in PEOPLE])
    assert [found[row[1]].permission.quotation for row in PEOPLE] == SAID


@pytest.mark.parametrize(
    "asked", ["Your name on the board?", "May your name go on the board?", "Name used with quotes"]
)
def test_whether_the_name_may_stand_there_is_still_asked(asked: str) -> None:
    heads = ["Name", "May we quote you?", asked]
    found = listed(heads, [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Marsh", "Yes", ""]])
    assert [found[name].permission.quotation for name in ("Ada Obi", "Bo Lind", "Cy Marsh")] == [
        "named",
        "anonymous",
        "anonymous",
    ]


def test_a_heading_for_the_name_on_the_board_asks_for_no_leave() -> None:
    assert question_of("What name did you use on the wall?").purposes == ()
    assert "quotation_with_name" in question_of("May we use your name on the wall?").purposes


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Should we leave your name off?", "anonymous"),
        ("Keep my name out of it?", "anonymous"),
        ("Would you rather stay anonymous?", "anonymous"),
        ("Would you mind being named?", "named"),
    ],
)
@pytest.mark.parametrize("answer", ["Please do", "Go ahead", "by all means"])
def test_please_do_below_an_offer_to_leave_the_name_off_leaves_it_off(asked: str, said: str, answer: str) -> None:
    heads = ["Name", "May we quote you?", asked]
    rows = [["Ada Obi", "Yes", answer], ["Bo Lind", "Yes", "No"], ["Cy Marsh", "Yes", "Yes"]]
    assert listed(heads, rows)["Ada Obi"].permission.quotation == said
    made = io.StringIO()
    csv.writer(made).writerows([heads, *rows])
    by_name = parse_listed_by_name("answers.csv", made.getvalue().encode(), names=[[row[0]] for row in rows])
    assert by_name.people[0] is not None and by_name.people[0].permission.quotation in (said, "unknown")
