# ruff: noqa: E501 – lists are easier to check as they would stand
"""Whoever filled in a form twice: what the later one replaces, and where the stricter of both stays."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.merging import merged
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEAD = ["ID", "Completion time", "Name", "Age", "May we quote you?", "With your name?", "May partners have it?", "Anything else?", "Office notes"]  # fmt: skip
OTHERS = [["1", "2026-03-02 09:00", "Bo Lind", "40", "Yes", "No", "Yes", "", ""], ["2", "2026-03-02 09:10", "Cy Day", "51", "No", "No", "No", "", ""]]  # fmt: skip
FIRST = ["3", "2026-03-02 09:20", "Ada Obi", "62", "No", "No", "No", "", ""]
AGAIN = ["4", "2026-03-02 10:05", "Ada Obi", "62", "Yes", "Yes", "No"]


def ada(*rows: list[str]) -> tuple[str, str, bool]:
    """The strictest that any row of hers permits, by both readings."""
    table = [*OTHERS, *rows]
    first = people_listed(HEAD, table)
    assert first is not None
    out = io.StringIO()
    csv.writer(out).writerows([HEAD, *table])
    told = parse_listed_by_name(
        "form.csv", out.getvalue().encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"]]
    ).people
    second = {one.names[0]: one for one in told if one}
    own = [merged(one, second["Ada Obi"]).permission for one in first if one.names[0] == "Ada Obi"]
    said = own[0]
    for other in own[1:]:
        said = said.narrower(other)
    return said.quotation, said.sharing, said.quotable


@pytest.mark.parametrize(
    "said",
    [
        "This replaces the form I sent before, I ticked the wrong boxes",
        "Sorry, ignore my first one. I clicked the wrong button",
        "Please disregard my earlier answers",
    ],
)
def test_a_later_form_that_says_it_replaces_the_first_is_the_one_that_holds(said: str) -> None:
    assert ada(FIRST, [*AGAIN, said, "second form"]) == ("named", "no", True)


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (FIRST, [*AGAIN, "Second time I do this", ""]),
        (FIRST, [*AGAIN, "This replaces the form I sent before, but ask me first", ""]),
        (FIRST, ["4", "2026-03-01 10:05", *AGAIN[2:], "Ignore my first one", ""]),
        (FIRST, ["4", "", *AGAIN[2:], "Ignore my first one", ""]),
        ([*FIRST[:3], "15", *FIRST[4:]], [*AGAIN, "Ignore my first one", ""]),
        ([*FIRST[:7], "not the bit about my son", ""], [*AGAIN, "Ignore my first one", ""]),
        ([*FIRST[:8], "rang, wants nothing used"], [*AGAIN, "Ignore my first one", ""]),
        (FIRST, [*AGAIN[:4], "", "Yes", "No", "Ignore my first one", ""]),
    ],
    ids=["not said", "a condition", "earlier", "no time", "another age", "a wish", "a note", "a blank"],
)
def test_the_stricter_holds_where_it_is_not_surely_replaced(first: list[str], again: list[str]) -> None:
    assert not ada(first, again)[2]


@pytest.mark.parametrize(
    "note", ["see also later form", "superseded", "see her second form below", "see row 4", "duplicate"]
)
def test_a_note_that_points_to_the_other_form_waits_for_nobody(note: str) -> None:
    first = ["3", "2026-03-02 09:20", "Ada Obi", "62", "Yes", "Yes", "Yes", "", note]
    assert ada(first, [*AGAIN[:5], "No", "Yes", "", "second form"]) == ("anonymous", "yes", True)


def test_a_note_that_points_to_a_form_which_is_not_there_waits() -> None:
    assert not ada(["3", "2026-03-02 09:20", "Ada Obi", "62", "Yes", "Yes", "Yes", "", "see also later form"])[2]


def test_a_no_on_the_other_form_stays_whatever_the_note_says() -> None:
    assert not ada([*FIRST[:8], "superseded"], [*AGAIN, "", "second form"])[2]
