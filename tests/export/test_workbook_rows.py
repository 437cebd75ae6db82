"""Sheets of many rows hold exactly what was said, whatever it looks like to a spreadsheet."""

import io
import zipfile

import xlsxwriter
from openpyxl import load_workbook

from harvest.export.workbook_formats import Look
from harvest.export.workbook_rows import Rows


def _book(*rows: tuple[object, ...]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    look = Look(book)
    sheet = book.add_worksheet("Said", Rows)
    for column, title in enumerate(("Words", "How many")):
        sheet.write_string(0, column, title, look.head)
    sheet.put_below_head(rows, look)
    book.add_worksheet("Another").write_string(0, 0, "shared")
    book.close()
    return out.getvalue()


def test_words_come_back_as_they_were_said_and_are_never_worked_out() -> None:
    said = ["=1+1", "<r>beans & tea</r>", "  on both sides ", "one\ntwo", 'a "quoted" <word>', "Ünst 🌾", "@home", "3"]
    sheet = load_workbook(io.BytesIO(_book(*((words, n) for n, words in enumerate(said)))))["Said"]
    assert [tuple(c.value for c in row) for row in sheet.iter_rows()] == [
        ("Words", "How many"),
        *((s, n) for n, s in enumerate(said)),
    ]
    assert {cell.data_type for cell in sheet["A"]} <= {"s", "inlineStr"}


def test_nothing_stands_for_none_and_an_answer_for_yes_or_no() -> None:
    sheet = load_workbook(io.BytesIO(_book(("", None), (True, 2.5), (False, 0))))["Said"]
    assert [tuple(c.value for c in row) for row in sheet.iter_rows(min_row=2)] == [
        (None, None),
        ("yes", 2.5),
        ("no", 0),
    ]


def test_what_a_spreadsheet_would_read_as_another_character_stays_what_it_is() -> None:
    made = zipfile.ZipFile(io.BytesIO(_book(("room _x0041_ bell\x07", 1))))
    assert "room _x005F_x0041_ bell�" in made.read("xl/worksheets/sheet1.xml").decode()


def test_a_sheet_without_rows_still_has_its_head() -> None:
    sheet = load_workbook(io.BytesIO(_book()))["Said"]
    assert [tuple(c.value for c in row) for row in sheet.iter_rows()] == [("Words", "How many")]
