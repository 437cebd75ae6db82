"""Whoever made a form tries it out first: that row is nobody's answer, and takes nothing from what they said since."""

from __future__ import annotations

import csv
import io

import pytest

from harvest import readers
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEADS = ["Timestamp", "Your name", "Can we use your words in the booklet?", "Your name beside them?", "Anything else?"]
ROWS = [
    ["1/10/2026 09:00", "Ada Obi", "Yes", "Yes", ""],
    ["1/10/2026 09:10", "Bo Lind", "Yes", "No", "lovely day"],
    ["1/10/2026 09:30", "Vera Moss", "Yes", "Yes", ""],
]


def form(*rows: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([HEADS, *rows, *ROWS])
    return out.getvalue().encode()


@pytest.mark.parametrize(
    "row",
    [
        ["1/10/2026 08:00", "test VM test", "Yes", "Yes", "delete this one!!"],
        ["1/10/2026 08:00", "TEST", "No", "", ""],
        ["1/10/2026 08:00", "Test Test", "Yes", "", "just testing"],
        ["1/10/2026 08:00", "Vera Moss", "Yes", "Yes", "this is a test, please ignore"],
    ],
)
def test_a_row_that_tries_the_form_out_is_nobodys_answer(row: list[str]) -> None:
    ((_, found),) = readers.read_files([("responses.csv", form(row))])
    assert isinstance(found, tuple)
    said = {p.names[0]: p.permission for reading in found for p in reading.listed}
    assert {who: (one.quotation, one.hold) for who, one in said.items()} == {
        "Ada Obi": ("named", ()),
        "Bo Lind": ("anonymous", ()),
        "Vera Moss": ("named", ()),
    }
    by_name = parse_listed_by_name("responses.csv", form(row), names=[["Ada Obi"], ["Bo Lind"], ["Vera Moss", "VM"]])
    vera = next(p for p in by_name.people if p is not None and "Vera Moss" in p.names)
    assert vera.permission.quotation == "named" and not vera.permission.hold


def test_a_no_that_was_only_a_test_and_a_remark_that_speaks_of_one_still_count() -> None:
    refused = ["1/10/2026 08:00", "Cy Day", "No", "", "just a test"]
    told = ["1/10/2026 08:05", "Edda Fox", "Yes", "No", "I took my driving test there, delete the date please"]
    ((_, found),) = readers.read_files([("responses.csv", form(refused, told))])
    assert isinstance(found, tuple)
    said = {p.names[0]: p.permission for reading in found for p in reading.listed}
    assert said["Cy Day"].quotation == "no"
    assert said["Edda Fox"].hold
