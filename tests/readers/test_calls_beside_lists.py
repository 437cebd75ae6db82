"""Slips of permission and, beside them, a table of who rang, wrote or came by: what they asked is no story."""

from __future__ import annotations

import csv
import io

import pytest
from docx import Document
from openpyxl import Workbook

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.heard.errands import without_errands

Table = list[list[str]]
SLIPS = [
    ["Name", "Study it", "Quote", "Use name", "Give to partners"],
    ["Ada Obi", "yes", "yes", "yes", "yes"],
    ["Bo Lind", "yes", "yes", "no", "yes"],
    ["Cy Marsh", "yes", "no", "", "no"],
]
CALLS = [
    ["Date", "Caller", "What they asked"],
    ["3 March 2026", "Di Fox", "Slept on it. We are not to print anything she said. Told her we would see to it."],
    ["4 March 2026", "Ed Kerr", "Would like everything of his deleted, talk and card."],
    ["5 March 2026", "Ada Obi", "Sends thanks for the soup."],
]
MESSAGES = [
    ["Who rang", "Message", "Taken by"],
    ["Di Fox", "She'd rather we didn't quote her at all", "KP"],
    ["Mrs Lowe", "Has a green glove been handed in?", "KP"],
    ["Flo Day", "When is the next one?", "LM"],
    ["Ed Kerr", "Take everything of his out please", "LM"],
]
VISIT = [
    ["When", "Who came by", "Note"],
    ["Tuesday", "Di Fox", "Changed her mind, wants nothing of hers in the report"],
]
LETTER = [["Letter from", "Received", "In short"], ["Ed Kerr", "4.3.26", "Does not wish to be quoted after all."]]


def document(*parts: str | Table) -> Reading:
    made = Document()
    for part in parts:
        if isinstance(part, str):
            made.add_paragraph(part)
            continue
        table = made.add_table(rows=0, cols=len(part[0]))
        for row in part:
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text
    data = io.BytesIO()
    made.save(data)
    (reading,) = parse_file("Slips and the rest.docx", data.getvalue())
    return reading


def workbook(**sheets: Table) -> Reading:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    (reading,) = parse_file("slips.xlsx", data.getvalue())
    return reading


def table(rows: Table) -> Reading:
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file("slips.csv", made.getvalue().encode())
    return reading


def markdown(*parts: str | Table) -> Reading:
    text = "\n\n".join(
        part
        if isinstance(part, str)
        else "\n".join(f"| {' | '.join(row)} |" for row in [part[0], ["---"] * len(part[0]), *part[1:]])
        for part in parts
    )
    (reading,) = parse_file("slips.md", text.encode())
    return reading


def said(reading: Reading) -> dict[str, str]:
    assert not reading.sources
    return {one.names[0]: one.permission.quotation for one in reading.listed}


SLIPS_SAY = {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Marsh": "no"}


@pytest.mark.parametrize(
    "reading",
    [
        pytest.param(lambda: document("Permission", "A. Slips", SLIPS, "B. Telephone", CALLS), id="word"),
        pytest.param(lambda: document("What came in since", CALLS, "Slips", SLIPS), id="calls first"),
        pytest.param(lambda: document("Slips", SLIPS, "Messages", MESSAGES), id="other heads"),
        pytest.param(lambda: document("Slips", SLIPS, "Visits", VISIT, "Post", LETTER), id="one row each"),
        pytest.param(lambda: workbook(Slips=SLIPS, Phone=CALLS), id="sheets"),
        pytest.param(lambda: workbook(Slips=SLIPS, Phone=[["Kept at the desk"], *MESSAGES]), id="a title on the sheet"),
        pytest.param(lambda: workbook(All=[["Slips"], *SLIPS, [], ["Telephone"], *CALLS]), id="one sheet"),
        pytest.param(
            lambda: workbook(All=[["Telephone"], *MESSAGES, [], ["Slips"], *SLIPS]), id="one sheet, calls first"
        ),
        pytest.param(lambda: table([*SLIPS, [], *MESSAGES]), id="csv"),
        pytest.param(lambda: markdown("# Slips", SLIPS, "## Telephone", CALLS), id="markdown"),
    ],
)
def test_what_callers_asked_beside_slips_counts_and_is_no_story(reading) -> None:
    found = said(reading())
    assert {**found, "Di Fox": "", "Ed Kerr": ""} == {**SLIPS_SAY, "Di Fox": "", "Ed Kerr": ""}
    assert found["Di Fox"] in ("no", "unknown") and found["Ed Kerr"] == "no"


@pytest.mark.parametrize("rows", [CALLS, MESSAGES, LETTER])
def test_calls_alone_permit_nothing_and_tell_no_story(rows: Table) -> None:
    for found in (document("What came in since", rows), table(rows)):
        assert not found.sources
        assert {one.permission.quotation for one in found.listed} <= {"no", "unknown"}
        assert "Ed Kerr" in {one.names[0] for one in found.listed}
        assert not {"Mrs Lowe", "Flo Day", "KP", "LM"} & {one.names[0] for one in found.listed}


def test_a_caller_who_is_on_the_list_is_held_to_what_they_asked() -> None:
    calls = [["Caller", "Message"], ["Ada Obi", "Not to be printed any more"], ["Bo Lind", "Lost a scarf"]]
    found = {one.names[0]: one.permission for one in document("Slips", SLIPS, "Calls", calls).listed}
    assert found["Ada Obi"].quotation == "no" and found["Bo Lind"].quotation == "anonymous"
    assert not found["Bo Lind"].hold


@pytest.mark.parametrize(
    ("title", "rows"),
    [
        (
            "Stories",
            [
                ["Date", "Who", "What they said"],
                ["3 March", "Di Fox", "I mend nets in the cellar and the whole street comes down to talk."],
                ["4 March", "Ed Kerr", "We started soup on Fridays because nobody should eat alone in February."],
            ],
        ),
        (
            "Pledges",
            [
                ["Who", "Pledge", "By when"],
                ["Di Fox", "Ask the council not to print the timetable", "April"],
                ["Ed Kerr", "Take everything out of the shed and share it", "May"],
            ],
        ),
        (
            "What callers told us",
            [
                ["Caller", "What they said"],
                ["Di Fox", "The bus never comes on a Sunday and my mother sits at home."],
                ["Ed Kerr", "The hall ought to open in the evening. Not to be quoted by name."],
                ["Flo Day", "The benches by the pond are where everybody meets."],
            ],
        ),
    ],
)
def test_words_and_pledges_beside_slips_are_no_calls(title: str, rows: Table) -> None:
    assert document("Slips", SLIPS, title, rows).sources


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ("Would rather nothing he said was printed.", "does not want anything he said printed."),
        ("She'd sooner nothing of hers was quoted", "does not want anything of hers quoted"),
        ("Hopes nothing she told us will be used", "does not want anything she told us used"),
        ("Nothing he said was used to frighten us", "Nothing he said was used to frighten us"),
        ("Would rather everything he said was printed", "Would rather everything he said was printed"),
    ],
)
def test_that_nothing_of_theirs_be_printed_is_a_no_however_it_is_put(noted: str, told: str) -> None:
    assert without_errands(noted) == told
