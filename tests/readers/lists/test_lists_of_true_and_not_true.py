"""Statements on a list or a form that people called true or not true are questions of yes and no."""

from __future__ import annotations

import io

import openpyxl
import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission import read_permissions

LIST = (
    "Name,You may print things I said (Y/N),{}\n"
    "Ada Obi,Y,{}\nBo Lind,Y,{}\nCy Day,Y,not true\nDi Fox,N,true\nEd Gow,Y,\n"
)


def shared(head: str, ada: str, bo: str) -> list[tuple[str, bool]]:
    (reading,) = parse_file("slips.csv", LIST.format(head, ada, bo).encode())
    return [(one.permission.sharing, bool(one.permission.hold)) for one in reading.listed]


@pytest.mark.parametrize("true", ["true", "True", "that's true"])
@pytest.mark.parametrize("head", ["Partners must NOT get my words (true / not true)", "Partners must NOT get my words"])
def test_true_below_an_objection_passes_nothing_on(head: str, true: str) -> None:
    found = shared(head, "not true", true)
    assert [level for level, _ in found] == ["yes", "no", "yes", "no", "unknown"]


def test_true_below_a_permission_passes_it_on() -> None:
    found = shared("Partners may have my words (true / untrue)", "untrue", "true")
    assert [level for level, _ in found][:3] == ["no", "yes", "no"]


def test_a_form_of_statements_reads_the_same() -> None:
    heads = [
        "What was good?",
        "You may quote me (true / not true)",
        "Keep my name out of print (true / not true)",
        "Name",
    ]
    rows = [
        ["We sang by the weir", "true", "not true", "Ada"],
        ["We ate at the long table", "true", "true", "Bo"],
        ["We swam in the lock", "not true", "true", "Cy"],
    ]
    found = [row.quotation for row in read_permissions(heads, rows, year=2026).rows if row]
    assert found[1:] == ["anonymous", "no"]
    assert found[0] in ("named", "anonymous")


def test_boxes_that_a_machine_exports_stay_what_they_are() -> None:
    rows = [["We sang", "TRUE", "Ada"], ["We swam", "FALSE", "Bo"], ["We ate", "FALSE", "Cy"]]
    found = [
        row.quotation for row in read_permissions(["What?", "You may quote me", "Name"], rows, year=2026).rows if row
    ]
    assert found[0] == "anonymous" and "anonymous" not in found[1:]


def test_below_a_row_of_groups_true_passes_nothing_on_either() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Other", "What you said", "Person", "What you said", None])
    objects = "Partners must NOT get my words (true / not true)"
    book.active.append(["Photo (Y/N)", objects, "Name", "Keep my name OUT of print (Y/N)", "You may print it (Y/N)"])
    book.active.append(["Y", "not true", "Ada Obi", "N", "Y"])
    book.active.append(["Y", "true", "Bo Lind", "Y", "Y"])
    book.active.append(["N", "not true", "Cy Day", "N", "N"])
    book.save(out := io.BytesIO())
    known = [("Ada Obi",), ("Bo Lind",), ("Cy Day",)]
    heard = parse_listed_by_name("slips.xlsx", out.getvalue(), names=known, short=[[], [], []]).people
    found = [one and (one.permission.quotation, one.permission.sharing) for one in heard]
    assert found[1] == ("anonymous", "no")
    assert found[2] is not None and found[2][0] == "no"
