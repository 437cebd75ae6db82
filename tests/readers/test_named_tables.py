"""Tables that have a name instead of a number: in a heading, in a line above a table and in a file's name."""

from __future__ import annotations

import io

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.recognise.event_structure import MAY_NAME_TABLE, heading_place
from harvest.readers.recognise.file_places import name_place

DREAMS = ["The beck is clean enough to paddle in.", "Trains stop here again.", "A warm room, open every day."]


def written(document: docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "line",
    ["Eskerby summit, 19 September 2026: dreams of table Heron", "Dream cards, table Heron", "From the Heron table"],
)
def test_a_heading_that_ends_with_a_named_table_says_which(line: str) -> None:
    place = heading_place(line, is_heading=True)
    assert place is not None and place.table == "Heron"


@pytest.mark.parametrize(
    "line", ["Our dreams for the kitchen table", "Food on the Table", "The Round Table of Eskerby"]
)
def test_a_heading_with_another_table_in_it_says_nothing(line: str) -> None:
    assert heading_place(line, is_heading=True) is None


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("Otter table dreams.docx", "Otter"),
        ("a year on, table Heron.txt", "Heron"),
        ("Table Notes.docx", None),
        ("Needs Table.csv", None),
        ("Round Table Leeds.docx", None),
        ("dreams table_2.docx", "2"),
    ],
)
def test_a_files_name_gives_a_named_table_where_it_has_a_capital(name: str, table: str | None) -> None:
    assert name_place(name).table == table


def test_a_list_of_dreams_below_such_a_heading_is_of_that_table() -> None:
    made = docx.Document()
    made.add_heading("Eskerby summit: dreams of table Heron", 1)
    for text in DREAMS:
        made.add_paragraph(text, style="List Bullet")
    (reading,) = parse_file("dreams.docx", written(made))
    assert reading.kind is Kind.DREAM
    assert [(s.voice, s.turns[0].table or s.table) for s in reading.sources] == [("Heron table", "Heron")] * 3


def test_a_table_of_dreams_below_such_a_line_is_of_that_table() -> None:
    made = docx.Document()
    made.add_paragraph("Dream cards, table Otter")
    grid = made.add_table(rows=0, cols=2)
    for row in [("Our dream", "Dots"), *((text, str(n)) for n, text in enumerate(DREAMS))]:
        for cell, text in zip(grid.add_row().cells, row, strict=True):
            cell.text = text
    (reading,) = parse_file("cards.docx", written(made))
    assert {s.turns[0].table or s.table for s in reading.sources} == {"Otter"}


def test_a_table_of_who_was_invited_is_no_data_and_says_where_it_belongs() -> None:
    data = b"Group,Kind,People invited,People who live here\nEstate,Neighbourhood,40,1400\n16-24,Age band,15,310\n"
    (reading,) = parse_file("invited.csv", data)
    assert reading.not_data is not None and "page Inquiry" in reading.not_data


_PARTS = [
    "Table",
    "Heron",
    "table",
    "T2",
    "t 3",
    "Round 1",
    "Bwrdd",
    "Gruppe",
    "B",
    "2",
    "(",
    ")",
    "–",
    ":",
    "of",
    "Ann",
    "стол",
    "at",
]


@given(st.lists(st.sampled_from(_PARTS), max_size=5))
def test_where_no_word_for_a_table_stands_no_table_is_found(parts: list[str]) -> None:
    place = heading_place(" ".join(parts), is_heading=True)
    assert place is None or place.table is None or MAY_NAME_TABLE.found_in(" ".join(parts))
