"""What a person says that an answer means goes before every reading of it, and the card shows how each was read."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.permission import read_permissions

HEAD = ["Story", "May we quote you?"]
ROWS = [["The weir.", "zonk"], ["The lock.", "zonk"], ["The mill.", "Yes"], ["The ford.", "No"]]


@pytest.mark.parametrize(
    ("meaning", "quotation", "held"),
    [
        ("yes", "anonymous", False),
        ("named", "named", False),
        ("unnamed", "anonymous", False),
        ("analysis", "no", False),
        ("no", "no", False),
        ("blank", "unknown", False),
        ("unclear", "unknown", True),
    ],
)
def test_an_answer_is_read_as_a_person_said_it_is_meant(meaning: str, quotation: str, held: bool) -> None:
    table = read_permissions(HEAD, ROWS, year=2026, meanings={1: {"Zonk": meaning}})
    row, other = table.rows[0], table.rows[2]
    assert row is not None and other is not None
    assert row.quotation == quotation and bool(row.hold) is held
    assert other.quotation == "anonymous" and not other.hold


def test_a_yes_that_was_misread_can_be_made_a_no() -> None:
    row = read_permissions(HEAD, ROWS, year=2026, meanings={1: {"Yes": "no"}}).rows[2]
    assert row is not None and row.quotation == "no"


def test_the_card_shows_how_each_answer_is_read_with_the_unclear_first() -> None:
    (column,) = read_permissions(HEAD, ROWS, year=2026).columns
    assert column.answers == (("zonk", "unclear", 2), ("No", "no", 1), ("Yes", "yes", 1))


def test_a_mapping_carries_what_answers_mean() -> None:
    rows = "Story,May we quote you?\nThe weir froze in the long winter.,zonk\nThe lock was mended by the club.,No\n"
    mapping = {"answers": {"May we quote you?": {"zonk": "unnamed"}}}
    (reading,) = parse_file("stories.csv", rows.encode(), mapping=mapping)
    said = reading.sources[0].permission
    assert said is not None and said.quotation == "anonymous" and not said.hold
