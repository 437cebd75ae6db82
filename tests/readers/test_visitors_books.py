"""Visitors' books that somebody typed up: who signs before the words, and what looks so and is none."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

BOOK = [
    "GUEST BOOK, Tin Shed Museum",
    "(copied out by Rhoda; some pages got wet)",
    "",
    "3/5  Una Falk, Whitby.  My gran soldered here. I still have her iron.",
    "",
    "3/5  The Brandts x 3.  Loud and lovely",
    "",
    "3/5  no name   I wanted a chair halfway",
    "",
    "4/5  K. Osei.  We came twice, because of the cat.",
    "",
    "4/5  Pip age 6.  my drum was best",
]


def read(lines: list[str], name: str = "guest book.txt") -> Reading:
    (reading,) = parse_file(name, "\n".join(lines).encode())
    return reading


def voices(reading: Reading) -> list[str | None]:
    return [source.turns[0].speaker for source in reading.sources]


def test_who_signs_a_visitors_book_before_the_words_says_them() -> None:
    reading = read(BOOK)
    assert voices(reading) == ["Una Falk", "The Brandts x 3", None, "K. Osei", "Pip"]
    assert [source.text for source in reading.sources][:3] == [
        "My gran soldered here. I still have her iron.",
        "Loud and lovely",
        "I wanted a chair halfway",
    ]
    assert any("a guess" in warning for warning in reading.warnings)


def test_an_age_beside_a_name_in_a_visitors_book_is_kept() -> None:
    assert read(BOOK).sources[-1].attributes == {"Age": "age 6"}


@pytest.mark.parametrize("gap", [": ", " – ", ". ", "   "])
def test_any_mark_may_part_the_name_from_the_words(gap: str) -> None:
    book = [line.replace(".  ", gap, 1).replace("name   ", f"name{gap}") for line in BOOK]
    assert voices(read(book)) == ["Una Falk", "The Brandts x 3", None, "K. Osei", "Pip"]


def test_what_a_hand_could_not_be_read_in_stays_with_its_words() -> None:
    (*_, last) = read([*BOOK, "", "5/5  [smudged] from Leith!  My uncle made this very kettle."]).sources
    assert (last.turns[0].speaker, last.text) == (None, "[smudged] from Leith!  My uncle made this very kettle.")


@pytest.mark.parametrize(
    "diary",
    [
        ["3/5 Rain. We stayed in.", "4/5 Mum. I rang her twice.", "5/5 Cold. My hands hurt.", "6/5 Rain again."],
        ["3/5 Quiz Night. We won.", "10/5 Flower Show. I judged.", "17/5 Open Day. Our best yet."],
    ],
)
def test_what_somebody_notes_day_by_day_is_one_text(diary: list[str]) -> None:
    assert len(read(diary, "notes of a year.txt").sources) == 1
