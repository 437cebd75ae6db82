"""Lists of who permits what in the layouts and words of one office or another."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import Workbook

from harvest.model import Permission, Reading
from harvest.readers.dispatch import parse_file


def read(rows: list[list[str]]) -> Reading:
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file("answers.csv", made.getvalue().encode())
    return reading


def permits(rows: list[list[str]]) -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in read(rows).listed}


def in_workbook(rows: list[list[str]]) -> dict[str, Permission]:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    (reading,) = parse_file("answers.xlsx", data.getvalue())
    return {one.names[0]: one.permission for one in reading.listed}


@pytest.mark.parametrize(
    ("yes", "no"),
    [("Oui", "Non"), ("Ja", "Nein"), ("Tak", "Nie"), ("Sim", "Não"), ("Yes", "No"), ("Agree", "Disagree")],
)
def test_answers_with_a_capital_are_nobodys_names(yes: str, no: str):
    rows = [
        [
            "Quand / When",
            "Nom / Name",
            "Pouvons-nous vous citer? / May we quote you?",
            "Avec votre nom? / With your name?",
        ],
        ["2 May", "Ada Obi", yes, yes],
        ["2 May", "Bo Lind", yes, no],
        ["3 May", "Cy Day", no, no],
        ["3 May", "Di Fox", yes, no],
    ]
    found = permits(rows)
    assert [found[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day", "Di Fox")] == [
        "named",
        "anonymous",
        "no",
        "anonymous",
    ]


def test_who_agrees_not_to_be_quoted_is_not_quoted_whatever_else_a_form_asks():
    rows = [
        [
            "Name",
            "Which group do you belong to?",
            "I agree to my ideas being used to plan the summer",
            "I do not want my words quoted in the bulletin",
            "I am happy for my name to be shown with my words",
        ],
        ["Ada Obi", "Choir", "Agree", "Disagree", "Agree"],
        ["Bo Lind", "Choir", "Agree", "Agree", "Disagree"],
        ["Cy Day", "Garden", "Agree", "Disagree", "Disagree"],
        ["Di Fox", "Walks", "Agree", "Agree", ""],
    ]
    found = permits(rows)
    assert [found[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day", "Di Fox")] == [
        "named",
        "no",
        "anonymous",
        "no",
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "Her son rang: she now wants nothing printed in the magazine",
        "phoned, would rather nothing was used",
        "does not want any of it published after all",
        "asked that none of it be quoted",
        "please use nothing",
    ],
)
def test_who_wants_nothing_used_after_all_is_not_quoted(remark: str):
    rows = [
        ["Name", "Quote in the magazine", "Name them", "Photo", "Remarks"],
        ["Ada Obi", "Yes", "Yes", "Yes", remark],
        ["Bo Lind", "Yes", "Yes", "No", "likes hymns"],
        ["Cy Day", "Yes", "No", "No", ""],
        ["Di Fox", "No", "No", "No", ""],
    ]
    found = permits(rows)
    assert not found["Ada Obi"].quotable
    assert found["Bo Lind"].quotable


def test_a_yes_and_a_no_in_columns_of_their_own_are_one_answer():
    rows = [
        ["Name", "May we quote you?", "", "May your name be printed?", "", "Photo", "", "Raffle no."],
        ["", "Yes", "No", "Yes", "No", "Yes", "No", ""],
        ["Ada Obi", "✓", "", "✓", "", "", "✓", "11"],
        ["Bo Lind", "✓", "", "", "✓", "✓", "", "12"],
        ["Cy Day", "", "✓", "", "✓", "", "✓", "13"],
        ["Di Fox", "✓", "", "", "", "✓", "", "14"],
        ["Eve Gill", "", "", "", "", "", "", "15"],
    ]
    found = in_workbook(rows)
    assert {name: one.quotation for name, one in found.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
        "Di Fox": "anonymous",
        "Eve Gill": "unknown",
    }
    assert (found["Ada Obi"].photo, found["Bo Lind"].photo) == ("no", "yes")


def test_both_boxes_ticked_is_no_answer():
    rows = [
        ["Name", "Quote Y", "Quote N", "Named Y", "Named N"],
        ["Ada Obi", "x", "x", "x", ""],
        ["Bo Lind", "x", "", "x", ""],
        ["Cy Day", "", "x", "", "x"],
        ["Di Fox", "x", "", "", "x"],
    ]
    found = permits(rows)
    assert not found["Ada Obi"].quotable
    assert [found[name].quotation for name in ("Bo Lind", "Cy Day", "Di Fox")] == ["named", "no", "anonymous"]


def test_a_carer_who_answers_is_whom_the_row_is_about():
    rows = [
        ["Carer's name", "Who do you care for?", "May we quote you?", "With your name?", "Photo?"],
        ["Ada Obi", "husband", "Yes", "Yes", "No"],
        ["Bo Lind", "my mother", "Yes", "No", "No"],
        ["Cy Day", "sister", "No", "No", "No"],
    ]
    found = permits(rows)
    assert [found[name].quotation for name in ("Ada Obi", "Bo Lind", "Cy Day")] == ["named", "anonymous", "no"]
    assert found["Ada Obi"].quotable


def test_numbers_of_records_permit_nothing_and_parts_in_a_choir_are_no_names():
    rows = [
        ["Record", "Name", "Voice (S/A/T/B)", "May we quote you?", "With your name?", "Photo?"],
        ["R-1", "Ada Obi", "S", "Yes", "Yes", "No"],
        ["R-2", "Bo Lind", "B", "Yes", "No", "No"],
        ["R-3", "Cy Day", "S", "No", "No", "No"],
    ]
    found = permits(rows)
    assert [(found[name].quotation, found[name].hold) for name in ("Ada Obi", "Bo Lind", "Cy Day")] == [
        ("named", ()),
        ("anonymous", ()),
        ("no", ()),
    ]


def test_a_question_the_other_way_round_that_is_not_understood_lets_nobody_out():
    rows = [
        ["Name", "Would you rather we did NOT quote you, even anonymously?", "With your name?", "Photo?"],
        ["Ada Obi", "Yes", "No", "No"],
        ["Bo Lind", "No", "Yes", "Yes"],
        ["Cy Day", "Yes", "No", "No"],
    ]
    found = permits(rows)
    assert not found["Ada Obi"].quotable and not found["Cy Day"].quotable


def test_options_that_differ_in_the_name_alone_permit_the_rest():
    head = "Your words - choose one: Put it up with my name / Put it up, no name / Keep it in the drawer"
    rows = [
        ["Name", head, "Photo?", "May the museum have it?"],
        ["Ada Obi", "Put it up with my name", "Yes", "Yes"],
        ["Bo Lind", "Put it up, no name", "No", "No"],
        ["Cy Day", "Keep it in the drawer", "No", "No"],
    ]
    found = permits(rows)
    assert (found["Ada Obi"].quotation, found["Bo Lind"].quotation) == ("named", "anonymous")
    assert not found["Cy Day"].quotable


def test_options_for_a_photo_let_nobodys_words_out():
    rows = [
        ["Name", "May we quote you?", "Photo of you: Show it with my name / Show it, no name / Do not show it"],
        ["Ada Obi", "No", "Show it with my name"],
        ["Bo Lind", "Yes", "Show it, no name"],
        ["Cy Day", "No", "Do not show it"],
    ]
    found = permits(rows)
    assert not found["Ada Obi"].quotable and not found["Cy Day"].quotable


def test_what_people_told_is_no_answer_to_whether_it_may_be_shared():
    rows = [
        ["Name", "Memory shared", "Use in the display", "Name on the card", "Photo"],
        ["Ada Obi", "We skated on the mill pond by lantern light.", "Yes", "Yes", "No"],
        ["Bo Lind", "The baker let us warm our hands at his oven.", "Yes", "No", "No"],
        ["Cy Day", "My aunt rang the bell for the last train out.", "No", "No", "No"],
    ]
    found = read(rows)
    assert not found.listed
    assert {one.voice: one.permission.quotation for one in found.sources} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
    }


@pytest.mark.parametrize("head", ["Reader's name", "Vor- und Nachname / First and last name", "Visitor’s full name"])
def test_who_told_is_known_by_a_head_that_says_what_they_are(head: str):
    rows = [
        ["Entry", head, "What would you change about the market?", "May we quote you?", "With your name?"],
        ["1", "Ada Obi", "More benches by the fountain and fewer vans.", "Yes", "Yes"],
        ["2", "Bo Lind", "Open on a Sunday, at least in the summer.", "Yes", "No"],
        ["3", "Cy Day", "Bring the fish stall back to the corner.", "No", "No"],
    ]
    found = read(rows)
    assert {one.voice: one.permission.quotation for one in found.sources} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "no",
    }
