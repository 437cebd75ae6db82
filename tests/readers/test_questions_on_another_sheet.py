"""Columns headed by numbers whose questions stand in another table are read by the names as well."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name

ROWS = [
    ["Form", "Q1", "Q2", "Q3", "Surname", "First name"],
    ["1", "Y", "N", "Y", "Obi", "Ada"],
    ["2", "Y", "N - name is fine", "Y", "Lind", "Bo"],
    ["3", "Y", "Y", "N", "Day", "Cy"],
    ["4", "N", "", "N", "Fox", "Di"],
]
ASKED = [
    ["No.", "What it says"],
    ["Q1", "May we use your own words in the booklet?"],
    ["Q2", "Would you like your name left OFF beside your words?"],
    ["Q3", "May we pass your words on to the council?"],
]
NAMES = [["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Di Fox"]]


def book(*sheets: list[list[str]]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for n, rows in enumerate(sheets):
        sheet = made.create_sheet(f"Sheet {n}")
        for row in rows:
            sheet.append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("first", [0, 1])
def test_answers_below_numbers_are_heard_by_the_questions_of_another_sheet(first: int) -> None:
    data = book(*([ROWS, ASKED], [ASKED, ROWS])[first])
    found = [one.permission for one in parse_listed_by_name("forms.xlsx", data, names=NAMES).people if one is not None]
    told = [(one.quotation, one.sharing, one.hold) for one in found]
    assert told == [("named", "yes", ()), ("named", "yes", ()), ("anonymous", "no", ()), ("no", "no", ())]
