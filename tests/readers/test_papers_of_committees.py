"""Blank slips with boxes to tick, invoices that lost their columns, and the actions of a committee."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.forms.one_form import BLANK
from harvest.readers.recognise.no_data.papers import ADVICE
from tests.readers import making

SLIP = [
    ["Tick please", "Yes", "No"],
    ["You may quote me in the booklet", "☐", "☐"],
    ["You may print a photo of me", "☐", "☐"],
]
TOP = [("Heading 1", "Slip for the song project"), "We gather songs from people here. Ask us anything."]
FOOT = ["Name: ____________", "Signature: ____________", "Contact: Ann Poll, 07700 900111"]


def test_a_slip_whose_columns_are_answers_and_on_which_nobody_ticked_is_blank() -> None:
    (reading,) = parse_file("slip BLANK songs.docx", making.docx(*TOP, *FOOT, tables=[SLIP]))
    assert reading.not_data == BLANK


def test_a_slip_on_which_somebody_ticked_is_not_blank() -> None:
    ticked = [*SLIP[:1], [SLIP[1][0], "☒", "☐"], SLIP[2]]
    (reading,) = parse_file("slip songs.docx", making.docx(*TOP, "Name: Jo Lund", *FOOT[1:], tables=[ticked]))
    assert reading.not_data != BLANK


def test_an_invoice_whose_rows_run_into_each_other_is_an_invoice() -> None:
    rows = "Hall, Saturday 3 May 6 hrs £12.00 £72.00 Urn and cups 1 £8.00 £8.00 Total due £80.00"
    page = ["INVOICE No. 88", "Weir Lane Hall", rows, "Payment within 14 days please. Thank you!"]
    (reading,) = parse_file("hall.txt", "\n\n".join(page).encode())
    assert reading.not_data == ADVICE["invoice"]


ACTIONS = [["No", "Action", "Who", "By", "Status"], ["1", "Book the van", "OB", "3/5", "Done"]]
ACTIONS += [["2", "Renew the licence", "RT", "asap", "Open"], ["3", "Post the keys", "ALL", "9/5", ""]]


@pytest.mark.parametrize("title", ["ACTIONS FROM THE COMMITTEE 1 MAY", "c/f = carried forward"])
def test_the_actions_of_a_committee_under_initials_are_no_pledges(title: str) -> None:
    (reading,) = parse_file("actions may.docx", making.docx(title, tables=[ACTIONS]))
    assert reading.not_data == ADVICE["minutes"] and not reading.sources


def test_actions_that_people_of_a_summit_promise_stay_pledges() -> None:
    rows = [ACTIONS[0], ["1", "I will sew the flags", "Nell Orr", "3/5", "Open"]]
    rows += [["2", "Soup every Friday", "Bram", "May", "Open"], ["3", "Lend the van", "Kiln Choir", "9/5", ""]]
    (reading,) = parse_file("actions may.docx", making.docx("Actions from the summit", tables=[rows]))
    assert not reading.not_data and len(reading.sources) == 3
