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
