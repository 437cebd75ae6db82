"""Names in the cells of a table whose rows or columns say what they permit."""

from __future__ import annotations

import io

import pytest
from docx import Document
from openpyxl import Workbook

from harvest.model import Permission, Reading
from harvest.readers.dispatch import parse_file

KEY = [
    "Green – my words and my name, for anybody",
    "Yellow – my words without my name, for anybody",
    "Blue – my words without my name, only for our partners at the council",
    "Red – please do not use my words",
]
RIBBONS = [
    ["", "Oak table", "Elm table"],
    ["Green", "Ada Obi (staff)\nBo Lind", "Cy Day"],
    ["Yellow", "Dee Fox*\nEve Gill", "Gus Hay"],
    ["Blue", "", "Hal Ince"],
    ["Red", "Ivy Judd", "Eve Gill"],
    ["None taken", "", "Kit Low"],
]
BELOW = [
    "* 14, mum to sign",
    "10.50 Bo handed in his green ribbon and took a red one",
    "11.15 Cy moved from green to yellow",
]


def document(lines: list[str], table: list[list[str]], below: list[str]) -> Reading:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    grid = made.add_table(len(table), len(table[0]))
    for row, cells in zip(table, grid.rows, strict=True):
        for text, cell in zip(row, cells.cells, strict=True):
            cell.text = text
    for line in below:
        made.add_paragraph(line)
    data = io.BytesIO()
    made.save(data)
    return parse_file("ribbons.docx", data.getvalue())[0]


def workbook(rows: list[list[str]]) -> Reading:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    return parse_file("ribbons.xlsx", data.getvalue())[0]


def said(reading: Reading) -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in reading.listed}


@pytest.mark.parametrize("made", ["document", "workbook", "turned"])
def test_names_below_and_beside_what_they_permit(made: str) -> None:
    table = [list(column) for column in zip(*RIBBONS, strict=True)] if made == "turned" else RIBBONS
    if made == "workbook":
        found = said(workbook([*([line] for line in ["Ribbons on the day", *KEY]), *table, *([b] for b in BELOW)]))
    else:
        found = said(document(["Ribbons on the day", *KEY], table, BELOW))
    assert (found["Ada Obi"].quotation, found["Ada Obi"].sharing) == ("named", "yes")
    assert found["Gus Hay"].quotation == "anonymous"
    assert found["Hal Ince"].sharing == "partners"
    assert found["Ivy Judd"].quotation == "no"
    assert not found["Kit Low"].quotable
    assert not found["Eve Gill"].quotable
    assert not found["Dee Fox"].quotable
    assert found["Bo Lind"].quotation == "no"
    assert found["Cy Day"].quotation == "anonymous"


def test_labels_that_say_it_themselves() -> None:
    table = [
        ["", "Morning", "Afternoon"],
        ["Happy to be named", "Ada Obi, Bo Lind", "Cy Day"],
        ["Words but no name", "Dee Fox", "Eve Gill"],
        ["Do not quote", "Gus Hay", ""],
    ]
    found = said(document(["Who said what"], table, []))
    assert {name: one.quotation for name, one in found.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "named",
        "Cy Day": "named",
        "Dee Fox": "anonymous",
        "Eve Gill": "anonymous",
        "Gus Hay": "no",
    }


def test_a_rota_is_no_such_table() -> None:
    table = [["", "Mon", "Tue"], ["Tea", "Ada Obi", "Bo Lind"], ["Doors", "Cy Day", "Dee Fox"]]
    assert not document(["Rota for the week"], table, []).listed


def test_columns_of_letters_that_a_key_explains_are_no_names_of_people():
    text = (
        "# Who may be quoted\n\n| Initials | Name | Quote | Share |\n|---|---|---|---|\n| AO | Ada Obi | N | Y |\n"
        "| BL | Bo Lind | A | Y |\n| CD | Cy Day | X | N |\n\nKey: N = quote with name, A = quote anonymously, "
        "X = do not quote\n"
    )
    (reading,) = parse_file("speakers.md", text.encode())
    assert [(one.names[-1], one.permission.quotation) for one in reading.listed] == [
        ("Ada Obi", "named"),
        ("Bo Lind", "anonymous"),
        ("Cy Day", "no"),
    ]


def test_a_sheet_of_who_was_there_holds_nobodys_story_and_says_what_they_are_called_besides():
    book = Workbook()
    sheet = book.active
    for row in (
        ["Table 1", "Abdi", "Nell B-O", "Ada"],
        ["quote me", "x", "✓", "✓"],
        ["with my name", None, "✓", "x"],
        ["✓ = yes  x = no"],
    ):
        sheet.append(row)
    other = book.create_sheet("sign in sheet")
    for row in (
        ["name (print)", "known as", "table", "how did you hear"],
        ["Cabdi Faarax", "Abdi", 1, "a fare"],
        ["Petronella Ballantine-Oor", "Nell", 1, "choir mag"],
        ["Ada Obi", None, 1, "poster"],
    ):
        other.append(row)
    data = io.BytesIO()
    book.save(data)
    (reading,) = parse_file("who said ok.xlsx", data.getvalue())
    assert not reading.sources
    assert {one.names: one.permission.quotation for one in reading.listed} == {
        ("Abdi", "Cabdi Faarax"): "no",
        ("Nell B-O", "Petronella Ballantine-Oor", "Nell"): "named",
        ("Ada",): "anonymous",
    }


def test_a_cross_beside_ticks_is_a_no_also_in_a_second_block_of_people():
    book = Workbook()
    sheet = book.active
    for row in (
        ["TICK SHEET  ✓ yes  x no  empty = not heard"],
        [],
        ["Tables 1 + 2", "Ada Obi", "Bo Lind", "Cy Day"],
        ["quote me", "✓", "✓", "x"],
        ["with my name", "✓", "x", "x"],
        [],
        ["Tables 3 + 4", "Dee Fox", "Eve Gill", "Gus Hay"],
        ["quote me", "✓", "✓", "✓"],
        ["with my name", "x", "✓", "x"],
    ):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    reading = parse_file("ticks.xlsx", out.getvalue())[0]
    level = {one.names[0]: one.permission.quotation for one in reading.listed}
    assert level["Ada Obi"] == level["Eve Gill"] == "named" and level["Cy Day"] == "no"
    assert {level[name] for name in ("Bo Lind", "Dee Fox", "Gus Hay")} == {"anonymous"}
