"""What another sheet of a workbook says later of one person holds that person's words, and nobody else's."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

TABLE = [
    ["Code", "Who", "What they said", "Quote?"],
    ["P01", "Derek Hollis", "The footpath by the pumping station floods every winter.", "Yes"],
    ["P02", "Jean Fairbrother", "The last bus back leaves at ten to six.", "Yes"],
    ["P03", "Sunil", "We talk about tomatoes and it helps us both.", "Yes"],
]


def read(title: str, rows: list[list[str]]) -> Reading:
    book = openpyxl.Workbook()
    for row in TABLE:
        book.active.append(row)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("notes.xlsx", kept.getvalue())
    return reading


def held(reading: Reading) -> set[str | None]:
    return {s.voice for s in reading.sources if s.permission is None or not s.permission.quotable}


@pytest.mark.parametrize(
    "line",
    [
        "Derek Hollis rang, does not want anything he said used after all",
        "Derek H has changed his mind and withdrew",
        "P01 asked for it to be taken out",
    ],
)
def test_a_withdrawal_on_another_sheet_reaches_the_one_it_names(line: str) -> None:
    assert held(read("Notes", [["Date", "Note"], ["20/03", line], ["21/03", "Hall hire invoice paid"]])) == {
        "Derek Hollis"
    }


def test_a_sheet_of_changes_holds_whom_it_changes_and_is_nobodys_story() -> None:
    changes = [
        ["Date", "Code", "Change"],
        ["2/9", "P03", "would like his name with it"],
        ["3/9", "P02", "now on Thursdays"],
    ]
    reading = read("Changes", changes)
    assert held(reading) == {"Sunil"}
    assert len(reading.sources) == 3


def test_a_withdrawal_that_names_nobody_here_is_told() -> None:
    reading = read("Notes", [["Date", "Note"], ["20/03", "Mrs Okafor withdrew her story"]])
    assert held(reading) == set()
    assert any("Mrs Okafor withdrew" in w for w in reading.warnings)


def test_what_else_a_diary_says_of_people_changes_nothing() -> None:
    rows = [
        ["Date", "Note"],
        ["22/03", "Jean Fairbrother would like a copy of the write-up"],
        ["23/03", "Paid the hall"],
    ]
    assert held(read("Notes", rows)) == set()


@pytest.mark.parametrize(
    "line",
    [
        "Mr Hollis: happy for us to use it but please take his name off",
        "Derek Hollis would rather we did not print his name",
    ],
)
def test_a_name_taken_off_later_is_off_and_the_words_stay(line: str) -> None:
    named = [[*row[:3], "Yes, with my name" if n else row[3]] for n, row in enumerate(TABLE)]
    book = openpyxl.Workbook()
    for row in named:
        book.active.append(row)
    calls = book.create_sheet("Follow-up calls")
    for row in (["Date", "Note"], ["24 Feb", line]):
        calls.append(row)
    kept = io.BytesIO()
    book.save(kept)
    (reading,) = parse_file("notes.xlsx", kept.getvalue())
    said = {s.voice: s.permission for s in reading.sources}
    assert said["Derek Hollis"] is not None and said["Derek Hollis"].quotation == "anonymous"
    assert said["Derek Hollis"].quotable
    assert said["Sunil"] is not None and said["Sunil"].quotation == "named"
