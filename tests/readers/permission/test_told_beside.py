"""What people add to a yes, and headings in the words of permission: nothing leaves by mistake, most stands at once."""

from __future__ import annotations

import pytest

from harvest.readers.permission import read_permissions
from harvest.readers.permission.nouns import RowPermission

from .told_beside import ASK_FOR_SOMETHING_ELSE, HELD_OR_REFUSED, WITH_THE_NAME, WITHOUT_THE_NAME

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
