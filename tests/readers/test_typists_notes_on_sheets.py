"""What whoever typed sheets writes of signs in them, of sheets that stayed empty, and of themselves."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.notes.typists_remarks import UNREAD
from tests.readers.permission.measure_documents import as_bytes

POINTS = ["**SHEET 1: WHAT CARRIES US**", "- the crane lads ★★", "- soup on the quay", "- (?) by the slip"]


def said(page: list[str]) -> tuple[list[str], int]:
    (reading,) = parse_file("flip charts typed.docx", as_bytes(page))
    turns = [source.text[turn.start : turn.end] for source in reading.sources for turn in source.turns]
    return turns, sum(found.count for found in reading.dropped if found.reason == UNREAD)


@pytest.mark.parametrize(
    "legend",
    [
        "(?) means I couldn’t make it out. Stars = gold stars stuck on at the break.",
        "[..] = not readable; ticks are votes",
        "Dots mean somebody agreed. XX = can't read.",
        "★ = one vote",
    ],
)
def test_what_only_explains_signs_above_the_points_is_nobodys_words(legend: str) -> None:
    assert said(["FLIP CHARTS", legend, *POINTS])[0] == ["the crane lads ★★", "soup on the quay", "(?) by the slip"]


@pytest.mark.parametrize(
    "below",
    [
        "(Sheet 3 was blank – the hour was up.)",
        "Chart 4 was left blank",
        "(2 cards were blank)",
        "OB 5/6",
        "R.T., 12 May 2025",
    ],
)
def test_what_was_empty_and_who_typed_it_is_nobodys_words(below: str) -> None:
    assert said(["FLIP CHARTS", *POINTS, below]) == (["the crane lads ★★", "soup on the quay", "(?) by the slip"], 1)


@pytest.mark.parametrize(
    "words", ["Home means the quay to me.", "The boat was empty again", "(the hall was blank to us all)"]
)
def test_what_means_something_to_somebody_stays(words: str) -> None:
    assert words.strip("()") in " ".join(said(["FLIP CHARTS", words, *POINTS, words])[0])


@pytest.mark.parametrize(
    "below",
    [
        "Photos of the originals are on the shared drive.",
        "Originals kept in the loft office",
        "The sheets are filed with Ola.",
        "Pictures of all the flipcharts: see the Teams folder",
        "Fotos der Originale liegen im Büro.",
        "Facilitators: Ola, Bo and Cy. The original sheets are in the cupboard.",
    ],
)
def test_where_the_sheets_themselves_are_kept_is_nobodys_words(below: str) -> None:
    assert said(["FLIP CHARTS", *POINTS, below]) == (["the crane lads ★★", "soup on the quay", "(?) by the slip"], 1)


@pytest.mark.parametrize(
    "words",
    ["Photos of the old crew are on our wall", "The originals are all dead now", "The cards were kept in our shed"],
)
def test_what_people_keep_themselves_stays(words: str) -> None:
    assert words in " ".join(said(["FLIP CHARTS", *POINTS, words])[0])
