"""Questions that suppose something first ask for no leave, and exports of LimeSurvey in all its shapes."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.permission.asks.headings import question_of
from tests.readers.reading_back import said


def table(name: str, rows: Sequence[Sequence[str]]) -> Reading:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    (reading,) = parse_file(name, out.getvalue().encode())
    return reading


@pytest.mark.parametrize(
    "heading",
    [
        "Q7. If the club had £900, what should we do with it?",
        "If the council gave us the boathouse, what would you use it for?",
        "The old kiln stands empty. What could we do with it?",
        "Imagine we won the lottery: how should we share it?",
        "Wenn der Verein 900 € hätte, was sollen wir damit machen?",
    ],
)
def test_what_to_do_with_something_supposed_is_no_question_of_leave(heading: str) -> None:
    assert question_of(heading).kind == "other"


@pytest.mark.parametrize(
    "heading",
    [
        "If yes, how may we use it?",
        "If we print your story, what should we call you?",
        "If anybody asks, who may see it?",
        "You told us a story. What may we do with it?",
        "What should we do with your words?",
    ],
)
def test_what_to_do_with_words_still_asks_for_leave(heading: str) -> None:
    assert question_of(heading).kind != "other"


ASKED = ("What has the river given you?", "If the club had £900, what should we do with it?")
FULL = [
    *("id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "startlanguage. Start language"),
    *("seed. Seed", "Q01[SQ001]. What do you row? [Skiff]", "Q01[other]. What do you row? [Other]"),
    *(f"Q0{n}. {asked}" for n, asked in enumerate(ASKED, 2)),
]
CODES = [
    *("id", "submitdate", "lastpage", "startlanguage", "seed", "Q01_SQ001", "Q01_other", "Q02", "Q03"),
]
TEXTS = [
    *("Response ID", "Date submitted", "Last page", "Start language", "Seed", "What do you row? [Skiff]"),
    *("What do you row? [Other]", *ASKED),
]
ROWS = [
    [
        "3",
        "2026-03-01 10:12:40",
        "2",
        "en",
        "118733",
        "Yes",
        "",
        "A bad back and a good friend",
        "Paint the slip so it is seen",
    ],
    [
        "4",
        "2026-03-01 19:45:02",
        "2",
        "en",
        "204117",
        "Yes",
        "A bathtub once",
        "Somewhere to swear",
        "Lamps, please, low ones",
    ],
    [
        "6",
        "2026-03-04 16:20:55",
        "2",
        "en",
        "661287",
        "No",
        "",
        "My husband fell in beside me",
        "Nothing. Buy soup with it.",
    ],
]
BEGUN = ["5", "", "1", "en", "911230", "Yes", "", "", ""]


@pytest.mark.parametrize("head", [FULL, CODES, TEXTS])
@pytest.mark.parametrize("rows", [ROWS, [*ROWS[:2], BEGUN, ROWS[2]]])
def test_exports_of_limesurvey_give_each_answer_in_words(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    reading = table("results-survey118.csv", [head, *rows])
    words = [text for _, text in said(reading)]
    for row in ROWS:
        assert row[-1] in words and row[-2] in words
    assert len(words) in (6, 7)
    assert not any(source.permission and source.permission.hold for source in reading.sources)
