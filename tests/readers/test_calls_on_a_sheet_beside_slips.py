"""A sheet of calls beside one of slips: what callers said is no column of answers."""

import io

import openpyxl
import pytest

from harvest.model import Listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name


def book(*calls: tuple[str, str]) -> bytes:
    made = openpyxl.Workbook()
    slips = made.active
    slips.title = "Slips"
    for row in (["No.", "Name", "quote you", "put your name to it", "pass it to partners"],):
        slips.append(row)
    for n, name in enumerate(("Ida Orr", "Ned Fay", "Lil Ames"), 1):
        slips.append([n, name, "Y", "Y", "Y"])
    log = made.create_sheet("Phone calls")
    log.append(["When", "Who rang", "What they said", "Taken by"])
    for name, said in calls:
        log.append(["3/5/2026 10:00", name, said, "Jo"])
    data = io.BytesIO()
    made.save(data)
    return data.getvalue()


def listed(*calls: tuple[str, str]) -> dict[str, Listed]:
    (reading,) = parse_file("slips.xlsx", book(*calls))
    return {one.names[0]: one for one in reading.listed}


NOT_PASSED_ON = ("Ada Obi", "Please do not pass hers on to the partners after all. The rest as on the form.")
OUT = ("Cy Day", "Wants everything taken out, his words and the photo.")


def test_a_call_that_takes_something_off_does_that_and_no_more():
    found = listed(NOT_PASSED_ON, OUT)
    assert (found["Ada Obi"].permission.sharing, found["Ada Obi"].permission.hold) == ("no", ())
    assert found["Cy Day"].permission.quotation == "no"
    assert found["Ida Orr"].permission.quotation == "named"


@pytest.mark.parametrize(
    "said", ["Asking when the report is out. Told her May. No change.", "Lost a glove. No changes."]
)
def test_a_call_about_anything_else_holds_nobody(said: str):
    found = listed(NOT_PASSED_ON, OUT, ("Bo Lind", said))
    assert "Bo Lind" not in found or not found["Bo Lind"].permission.hold


@pytest.mark.parametrize("said", ["Not sure any more about being quoted.", "Wants to see hers before it is printed."])
def test_what_is_open_in_a_call_still_waits(said: str):
    found = listed(NOT_PASSED_ON, OUT, ("Bo Lind", said))
    assert found["Bo Lind"].permission.hold or found["Bo Lind"].permission.quotation == "no"


@pytest.mark.parametrize(
    "said",
    [
        "Ticked the wrong box. Wants this instead of what she put: quote her, without her name.",
        "Asks for the following instead of what is on the form: quote her, but no name.",
    ],
)
def test_an_answer_in_place_of_the_form_waits_for_somebody_who_sees_both(said: str):
    read = parse_listed_by_name(
        "slips.xlsx", book(NOT_PASSED_ON, OUT, ("Bo Lind", said)), names=[("Ada Obi",), ("Bo Lind",)]
    )
    bo = read.people[1]
    assert bo is not None and bo.permission.quotation == "anonymous"
    assert any("takes back a no" in why for why in bo.permission.hold)
