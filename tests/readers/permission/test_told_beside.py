"""What people add to a yes, and headings in the words of permission: nothing leaves by mistake, most stands at once."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.nouns import RowPermission

from .told_beside import (
    ASK_FOR_SOMETHING_ELSE,
    HELD_OR_REFUSED,
    WITH_A_PART_OF_THE_NAME,
    WITH_THE_NAME,
    WITHOUT_THE_NAME,
)

pytestmark = pytest.mark.slow

BESIDE = [["The band played.", "Yes"], ["Rain.", "No"], ["Mud.", "No"]]


def _row(answer: str) -> RowPermission:
    row = read_permissions(["Story", "May we quote you?"], [*BESIDE, ["Ducks.", answer]], year=2026).rows[3]
    assert row is not None
    return row


@pytest.mark.parametrize("answer", HELD_OR_REFUSED)
def test_what_limits_refuses_or_doubts_is_never_quotable(answer: str) -> None:
    assert not _row(answer).quotable


@pytest.mark.parametrize("answer", WITHOUT_THE_NAME)
def test_a_yes_without_the_name_never_shows_it(answer: str) -> None:
    assert not (row := _row(answer)).quotable or row.quotation == "anonymous"


def test_nearly_every_yes_stands_with_what_is_added_to_it() -> None:
    found = sum(_row(a).quotable for a in WITHOUT_THE_NAME) + sum(_row(a).quotation == "named" for a in WITH_THE_NAME)
    assert found >= 0.9 * (len(WITHOUT_THE_NAME) + len(WITH_THE_NAME))


def test_hardly_a_heading_that_asks_for_something_else_permits_anything() -> None:
    quoted = [
        heading
        for heading in ASK_FOR_SOMETHING_ELSE
        if (row := read_permissions(["Story", heading], BESIDE, year=2026).rows[0]) is not None and row.quotable
    ]
    assert set(quoted) <= {"Could we feature local bands?"}


PART = "With my name, but only my first name"


@pytest.mark.parametrize("answer", WITH_A_PART_OF_THE_NAME)
def test_who_permits_a_part_of_the_name_is_quoted_without_it_or_held(answer: str) -> None:
    rows = [["Ann Roe", "Ducks.", answer], ["Bo Lee", "Mud.", "Yes, with my name"], ["Cy Fox", "Rain.", "No"]]
    row = read_permissions(["Name", "Story", "May we quote you?"], rows, year=2026).rows[0]
    assert row is not None and (row.quotation == "anonymous" or not row.quotable)


def test_a_part_of_the_name_that_somebody_asks_for_keeps_the_name_out() -> None:
    rows = [["Ann Roe", "Ducks.", PART], ["Bo Lee", "Mud.", "Yes, with my name"], ["Cy Fox", "Rain.", "No"]]
    found = read_permissions(["Name", "Story", "May we quote you?"], rows, year=2026).rows
    assert [(r.quotation, bool(r.hold)) for r in found if r] == [("anonymous", False), ("named", False), ("no", False)]


def test_a_box_for_being_contacted_again_says_nothing_of_the_words() -> None:
    tick = "Please tick everything you are happy with"
    rows = [
        ["Ducks.", "Using my comments without my name;Passing my comments on to the council;Being contacted again;"],
        ["Mud.", "Using my comments without my name;Being contacted again;"],
        ["Rain.", "Being contacted again;"],
        ["Sun.", "Using my comments without my name;Contact me before you use them;"],
    ]
    found = read_permissions(["Story", tick], rows, year=2026).rows
    assert [bool(r and r.quotable) for r in found] == [True, True, False, False]
    assert found[2] is not None and found[2].quotation == "no" and not found[2].hold


def test_a_wish_in_the_story_holds_it_whatever_was_ticked() -> None:
    boxes = "Using my comments in the report without my name;Passing my comments on to the council;"
    wish = "The skip is good. The bit about whose sofa it was is not for printing, we still live next door."
    rows = [[wish, boxes], ["That my children play out until dark.", boxes]]
    found = read_permissions(["A good day here", "Please tick everything you are happy with"], rows, year=2026).rows
    assert [bool(r and r.quotable) for r in found] == [False, True]


def test_an_answer_told_to_mean_ask_first_waits_for_sharing_and_holds_words() -> None:
    columns = ["Story", "May we quote you?", "May we share it with the council?"]
    rows = [["Ducks.", "Yes", "see me"], ["Mud.", "see me", "Yes"], ["Rain.", "Yes", "No"]]
    told = {1: {"see me": "ask"}, 2: {"see me": "ask"}}
    found = read_permissions(columns, rows, year=2026, meanings=told)
    assert [(r.quotable, r.sharing) for r in found.rows if r] == [(True, "ask"), (False, "yes"), (True, "no")]
    assert dict((answer, read) for answer, read, _ in found.columns[1].answers)["see me"] == "ask"
