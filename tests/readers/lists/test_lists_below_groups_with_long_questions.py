"""Lists under two rows of headings, one of them a long question turned about, answered in the words of a key."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.readers.lists_by_name.reading import parse_listed_by_name
from tests.readers.reading_back import read

_ASKED = (
    "Q4 Should what I told you stay with the Society and NOT go to the Harbour Board or anybody who works for it? "
    "(Yes = it stays, No = it may go)"
)
_ROWS: list[list[object]] = [
    ["Slips from the supper, typed by the secretary"],
    ["", "Who", "", "What I told", "", "If printed", "", ""],
    [
        "No.",
        "Family name",
        "First name",
        "Q1 My words may be printed",
        _ASKED,
        "with my name",
        "without my name",
        "Other",
    ],
    [1, "Harrow", "Isla", "✓", "No", "✓", "", ""],
    [2, "Harrow", "Bram", "✓", "Yes", "", "✓", ""],
    [3, "Quill", "Dora", "X", "No", "", "", ""],
    [4, "Venn", "Otto", "✓", "No, that's fine, pass it on", "", "✓", ""],
    [5, "Lorne", "Mairi", "Faodaidh", "Cha bu chòir", "le m' ainm", "", ""],
    [6, "Skene", "Una", "Chan fhaod", "Bu chòir", "", "", ""],
    [7, "Tarn", "Hugo", "Passd scho", "Ach noi", "", "✓", ""],
    [8, "Voss", "Edda", "✓", "No, pass it on, but not the part on the pier", "", "✓", ""],
]
_KEY = [
    ["✓ = Yes box ticked, X = No box ticked"],
    ["As they wrote it: Passd scho / Freili = yes, Ach noi / Bloss ned = no"],
    ["8 slips in the tin"],
]
_PERMITTED = {
    "Isla Harrow": ("named", "yes"),
    "Bram Harrow": ("anonymous", "no"),
    "Dora Quill": ("no", "yes"),
    "Otto Venn": ("anonymous", "yes"),
    "Mairi Lorne": ("named", "yes"),
    "Una Skene": ("no", "no"),
    "Hugo Tarn": ("anonymous", "yes"),
}


def _workbook(rows: list[list[object]] = _ROWS) -> bytes:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    key = book.create_sheet("Key")
    for row in _KEY:
        key.append(row)
    book.active.merge_cells("B2:C2")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_who_shares_a_surname_is_told_by_both_names() -> None:
    listed = {one.names[0]: one.permission for one in read("slips.xlsx", _workbook()).listed}
    assert {name: (listed[name].quotation, listed[name].sharing) for name in _PERMITTED} == _PERMITTED
    assert not any(listed[name].hold for name in _PERMITTED)
    assert listed["Edda Voss"].sharing != "yes"


def test_whoever_is_known_is_heard_alike() -> None:
    """The reading by those who speak elsewhere turns the question about, too."""
    names = [[name] for name in (*_PERMITTED, "Edda Voss")]
    people = parse_listed_by_name("slips.xlsx", _workbook(), names=names).people
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in people if one}
    told = {name: said[name][1] for name in ("Bram Harrow", "Una Skene", "Dora Quill", "Otto Venn", "Mairi Lorne")}
    assert told == {name: _PERMITTED[name][1] for name in told}
    assert said["Edda Voss"][1] != "yes"


def test_a_second_paper_of_somebody_waits_for_nothing_and_the_stricter_holds() -> None:
    again = [9, "Harrow", "Isla", "✓", "Yes", "", "✓", "second slip, handed in at the pudding, instead of the first"]
    data = _workbook([*_ROWS, again])
    isla = parse_listed_by_name("slips.xlsx", data, names=[["Isla Harrow"], ["Dora Quill"]]).people[0]
    assert isla is not None
    assert (isla.permission.quotation, isla.permission.sharing, isla.permission.hold) == ("anonymous", "no", ())


@pytest.mark.parametrize("first", ["Mending", "We mended the nets all winter and sang as we did it, all of us did."])
def test_a_row_of_answers_is_no_second_row_of_headings(first: str) -> None:
    """Words that somebody wrote below a heading stay theirs, however long they are."""
    rows = [["No.", "Table", "", "When"], [1, 1, first, "2026-01-02"], [2, 1, "The tide brought them.", "2026-01-02"]]
    rows += [[n, 2, f"We sang number {n} at the quay and they came.", "2026-01-03"] for n in range(3, 7)]
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    said = " ".join(source.text for source in read("cards.xlsx", out.getvalue()).sources)
    assert first in said
