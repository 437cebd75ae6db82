"""Polls for a date hold nobody's words, whatever tool made them and however days and people stand."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.reading_back import said


def table(name: str, rows: Sequence[Sequence[str]]) -> Reading:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file(name, out.getvalue().encode())
    return reading


DOODLE = [
    ['Poll "Net mending"', "", "", ""],
    ["https://doodle.example/poll/1", "", "", ""],
    ["", "", "", ""],
    ["", "March 2026", "", "April 2026"],
    ["", "Sat 7", "Sun 8", "Sat 4"],
    ["", "10:00 AM – 1:00 PM", "2:00 PM – 4:00 PM", "10:00 AM – 1:00 PM"],
    ["Ottar", "OK", "", "(OK)"],
    ["Win + dog", "", "OK", "OK"],
    ["Bet", "OK", "OK", ""],
    ["Count", "2", "2", "2"],
]
RALLLY = [
    ["Participants", "Sat 7 Mar 2026 10:00 - 13:00", "Sun 8 Mar 2026 14:00 - 16:00"],
    ["Ottar", "Yes", "No"],
    ["Win", "If need be", "Yes"],
    ["Bet", "No", "Yes"],
]
FRAMADATE = [
    ["", "2026-03-07", "2026-03-07", "2026-03-08"],
    ["", "10h", "14h", "Toute la journée"],
    ["Odile", "Oui", "Non", "Si besoin"],
    ["Loïc", "Non", "Oui", "Oui"],
]
WHEN2MEET = [
    ["Time", "Ottar", "Win", "Bet"],
    ["Saturday 10:00 AM", "1", "0", "1"],
    ["Saturday 10:15 AM", "1", "1", "1"],
    ["Saturday 10:30 AM", "0", "1", "1"],
]
TICKED = [
    ["Name", "Sat 7 March", "Sun 8 March"],
    ["Ottar", "✓", "✗"],
    ["Win", "✓", "✓"],
    ["Bet", "", "✓"],
    ["Total", "2", "2"],
]
GERMAN = [["Name", "Sa, 7. März", "So, 8. März"], ["Uta", "ja", "nein"], ["Kai", "notfalls", "ja"], ["Summe", "1", "1"]]


@pytest.mark.parametrize("rows", [DOODLE, RALLLY, FRAMADATE, WHEN2MEET, TICKED, GERMAN])
def test_a_poll_for_a_date_is_no_data(rows: Sequence[Sequence[str]]) -> None:
    reading = table("which day.csv", rows)
    assert reading.not_data is not None
    assert not said(reading)


def test_what_people_said_below_days_is_kept() -> None:
    rows = [
        ["Name", "Sat 7 March", "Sun 8 March"],
        ["Ottar", "We hauled the last boat up and nobody spoke.", "I slept till noon, like a stone."],
        ["Win", "Rain came in sideways and we laughed about it.", "My sister rang from the boat."],
    ]
    assert len(said(table("diaries.csv", rows))) == 4


def test_a_poll_in_which_somebody_says_more_is_no_mere_poll() -> None:
    rows = [*([*row, ""] for row in RALLLY[:3]), ["Bet", "No", "Yes", "I could bring the big pan if my knee lets me"]]
    rows[0][3] = "What would you bring?"
    assert [words for _, words in said(table("which day.csv", rows))] == [
        "I could bring the big pan if my knee lets me"
    ]
