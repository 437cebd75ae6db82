"""Codebooks go to CSV and XLSX and come back with every field; nothing in a cell is ever run."""

import csv
import io
import json
from dataclasses import asdict
from pathlib import Path

import openpyxl
import pytest
from hypothesis import assume, given, settings

from harvest.codebook.read_tables import parse_csv, parse_xlsx
from harvest.codebook.write_tables import write_csv, write_xlsx
from harvest.errors import ExportError, ReadError
from harvest.model import Code, Codebook, Neighbour
from harvest.readers.invisible import without_invisible
from tests.refi.refi_factory import capacity, five_ways
from tests.refi.test_refi_round_trip import codebooks

WAYS = {"csv": (write_csv, parse_csv), "xlsx": (write_xlsx, parse_xlsx)}
HOSTILE = (
    '=HYPERLINK("x")',
    "+1",
    "-1",
    "@x",
    "'=1",
    "''",
    "' quoted",
    "\t=1",
    "a\\nb",
    "a | b",
    "",
    "_x0041_",
    "01",
    "1.0",
)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("book", [five_ways(), capacity()], ids=lambda b: b.id)
def test_codebook_comes_back_without_loss(way, book):
    write, read = WAYS[way]
    assert read(f"any.{way}", write(book)) == book


@pytest.mark.parametrize("way", WAYS)
def test_anything_that_looks_like_a_formula_stays_text(way):
    write, read = WAYS[way]
    codes = tuple(
        Code(f"c{i}", text or "x", text, include=(text, text), neighbours=(Neighbour("c0", text),), note=text)
        for i, text in enumerate(HOSTILE)
    )
    book = Codebook("b", "=name", "1", codes, definition="@x")
    assert read(f"any.{way}", write(book)) == book


def test_no_cell_of_the_csv_begins_like_a_formula():
    book = Codebook("b", "=1", "1", tuple(Code(f"c{i}", t or "x", t, note=t) for i, t in enumerate(HOSTILE)))
    for row in csv.reader(io.StringIO(write_csv(book).decode("utf-8-sig"), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)


def test_every_cell_of_the_workbook_is_text():
    book = Codebook("b", "=1", "1", tuple(Code(f"c{i}", t or "x", t, note=t) for i, t in enumerate(HOSTILE)))
    sheet = openpyxl.load_workbook(io.BytesIO(write_xlsx(book))).worksheets[0]
    kinds = {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None}
    assert kinds == {"s"}
    assert not any(cell.hyperlink for row in sheet.iter_rows() for cell in row)


@settings(max_examples=60)
@given(codebooks("book"))
def test_any_codebook_comes_back_from_csv(book):
    said = json.dumps(asdict(book), ensure_ascii=False, default=str)
    assume(without_invisible(said)[0] == said)  # a file that people upload loses characters that nobody sees
    assert parse_csv("any.csv", write_csv(book)) == book


@settings(max_examples=30)
@given(codebooks("book"))
def test_any_codebook_comes_back_from_xlsx(book):
    assert parse_xlsx("any.xlsx", write_xlsx(book)) == book


@pytest.mark.parametrize("way", WAYS)
def test_codebooks_of_the_project_come_back_without_loss(way):
    from harvest.codebook import load_folder

    folder = Path(__file__).parents[2] / "codebooks"
    books = load_folder(folder) if folder.exists() else ()
    if not books:
        pytest.skip("no codebooks yet")
    write, read = WAYS[way]
    for book in books:
        assert read(f"x.{way}", write(book)) == book


def test_a_table_made_by_hand_is_read():
    text = "Code;Description;Parent code;Examples;Remark\nFood;What they ate;;;\nSoup;hot;Food;ate soup;x\n;;;;\n"
    book = parse_csv("My codes.csv", text.encode())
    assert (book.id, book.name) == ("my_codes", "My codes")
    assert [(c.id, c.label, c.parent, c.definition, c.examples) for c in book.codes] == [
        ("food", "Food", None, "What they ate", ()),
        ("soup", "Soup", "food", "hot", ("ate soup",)),
    ]
    assert book.meta["columns_not_read"] == ["Remark"]


def test_numbers_in_a_workbook_are_read_as_they_are_shown():
    book = openpyxl.Workbook()
    book.active.append(["id", "label", "element", "retired"])
    book.active.append(["a", 2020, 3, True])
    data = io.BytesIO()
    book.save(data)
    (code,) = parse_xlsx("x.xlsx", data.getvalue()).codes
    assert (code.label, code.element, code.retired) == ("2020", 3, True)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "empty"),
        ("a,b\n1,2\n", "no column of names"),
        ("label\n", "no codes"),
        ("id,label\na,A\na,B\n", "row 3: the id a stands in row 2"),
        ("label,parent\nA,Nowhere\n", "row 2, column parent: there is no code Nowhere"),
        ("label,element\nA,three\n", "row 2, column element: expected a whole number, found 'three'"),
        ("label,retired\nA,perhaps\n", "row 2, column retired: expected true or nothing"),
        ("record,label,details\ncodebook,B,{\n", "row 2, column details"),
        ("label,definition\n,lost\n", "row 2: a code needs a label"),
    ],
)
def test_what_cannot_be_understood_is_told_with_row_and_column(text, sentence):
    with pytest.raises(ReadError, match="x.csv") as error:
        parse_csv("x.csv", text.encode())
    assert sentence in str(error.value)


def test_a_file_that_is_no_workbook_is_refused():
    with pytest.raises(ReadError):
        parse_xlsx("x.xlsx", b"PK\x03\x04 no")


def test_what_a_workbook_cannot_hold_is_refused_with_its_place():
    with pytest.raises(ExportError, match="codebook b, a, definition"):
        write_xlsx(Codebook("b", "B", "1", (Code("a", "A", "x" * 40_000),)))
    with pytest.raises(ExportError, match="control character"):
        write_xlsx(Codebook("b", "B", "1", (Code("a", "A", "\x07"),)))
