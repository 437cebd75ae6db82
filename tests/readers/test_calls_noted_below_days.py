"""Notes of calls below a line with the day and whoever rang: nobody's story, and what somebody takes back in one."""

from __future__ import annotations

from harvest.model import Kind
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.told_by_known.reading import parse_told_by_known

PAD = b"""PHONE CALLS ABOUT THE FORMS - Quay office, November 2026

17 Nov, 10.20 - Ada Obi
Rang to say we spelt her name wrong. Nothing else to change.

18 Nov, 14.05 - Bo Lind
He withdraws. Wants everything he said deleted. Told him we would do it.

19 Nov, 16.45 - Cy Marsh
We rang him about the empty sheet. No answer, left a message.
"""
WHO = [["Ada Obi"], ["Bo Lind"], ["Cy Marsh"]]


def test_notes_of_calls_below_days_and_names_are_no_stories() -> None:
    (reading,) = parse_file("calls.txt", PAD)
    assert reading.kind is Kind.NOTE
    assert parse_told_by_known("calls.txt", PAD, names=WHO) == ()


def test_whoever_takes_all_back_in_such_a_call_is_heard() -> None:
    heard = parse_listed_by_name("calls.txt", PAD, names=WHO).people
    assert heard[1] is not None and heard[1].permission.quotation == "no" and heard[1].permission.sharing == "no"
    assert heard[0] is None or heard[0].permission.quotation == "unknown"


def test_a_diary_below_days_is_somebodys_story() -> None:
    diary = b"Monday\nWe rang the bell and everyone came in for soup.\n\nTuesday\nCake, and a walk by the quay.\n"
    assert all(reading.kind is not Kind.NOTE for reading in parse_file("week.txt", diary))
