"""Remarks beside answers that no rule knows: what may limit these waits, what tells of anything else is passed over."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.permission.wished.remarks import judge_remark

HEADS = ["Name", "May we quote you?", "With your name?", "Remarks"]


def read(remark: str):
    """What somebody is read to permit who said yes to both, with that remark."""
    rows = [["Ada Obi", "Yes", "Yes", remark], ["Bo Lind", "Yes", "No", ""], ["Cy Day", "No", "", ""]]
    return people_listed(HEADS, rows)[0].permission


@pytest.mark.parametrize(
    "remark",
    ["Into the shredder with mine please", "Has thought better of it, strike the lot", "let his sister approve"],
)
def test_who_may_ask_for_something_waits(remark):
    assert not read(remark).quotable


@pytest.mark.parametrize("remark", ["no hot water in the flat since Monday", "does not drive, husband brought her"])
def test_who_tells_of_something_else_does_not(remark):
    permission = read(remark)
    assert permission.quotable and permission.quotation == "named"


def test_nothing_is_said_of_a_language_that_it_does_not_know():
    assert judge_remark("proszę nie drukować mojego nazwiska") == 0.5
