"""Flip charts that were photographed and typed up: notes, without what whoever typed says of the typing."""

from __future__ import annotations

import pytest

from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import docx

SHEETS = [
    ("Heading 1", "Ropewalk evening, 9 May"),
    "{}",
    ("Heading 2", "DSC_0101.jpg – Table 1 – “What holds us?”"),
    ("List Bullet", "the bell at six ★★"),
    ("List Bullet", "Olu at the launderette, who has every key"),
    ("List Bullet", "a bench that two people can fall out on"),
    ("Heading 2", "DSC_0102.jpg – Table 2 – “What holds us?”"),
    ("List Bullet", "the lift when it comes"),
    ("List Bullet", "lads who carry shopping and deny it ★"),
]


def read(name: str, said: str) -> Reading:
    page = [line.format(said) if isinstance(line, str) else line for line in SHEETS]
    (found,) = parse_file(name, docx(*page))
    return found


@pytest.mark.parametrize(
    "said",
    [
        "Typed up by Hanne from the pictures in the folder. We left the spelling as it was. (?) = not readable.",
        "Copied from the sheets, exactly as written. Stars = votes. Sorry for the gaps!",
        "Spelling as found. XXX means torn off.",
        "Abgeschrieben von Hanne. Rechtschreibung belassen. (?) = unleserlich.",
    ],
)
@pytest.mark.parametrize(
    "name", ["flip-chart photos 9 May.docx", "Photos of the sheets.docx", "photos typed 9 May.docx"]
)
def test_sheets_typed_up_from_photos_are_notes_without_what_is_said_of_the_typing(name: str, said: str) -> None:
    found = read(name, said)
    assert found.kind is Kind.NOTE and not found.not_data
    words = "\n".join(source.text for source in found.sources)
    assert said.split(".")[0] not in words and "Olu at the launderette" in words
    assert {turn.table for source in found.sources for turn in source.turns} == {"1", "2"}
    assert any(left.reason.startswith("remarks of whoever typed") and left.count == 1 for left in found.dropped)


def test_two_points_below_each_picture_are_what_stood_on_it_and_no_caption() -> None:
    page = [
        ("Heading 1", "Ropewalk"),
        ("Heading 2", "IMG_1.jpg – what holds?"),
        ("List Bullet", "the bell at six"),
        ("List Bullet", "lads who carry shopping"),
        ("Heading 2", "IMG_2.jpg – what gives way?"),
        ("List Bullet", "the lift"),
        ("List Bullet", "the step by the slip"),
        "Typed by Hanne. Stars = votes.",
    ]
    (found,) = parse_file("evening.docx", docx(*page))
    assert found.kind is Kind.NOTE
    said = "\n".join(source.text for source in found.sources)
    assert said.split("\n") == ["the bell at six", "lads who carry shopping", "the lift", "the step by the slip"]


def test_photos_that_people_took_stay_photos() -> None:
    page = [
        "Photos from the walk",
        "– The gate where the fox comes in.",
        "– My stairs. 62 of them.",
        "– A bin with a bow on it.",
    ]
    (found,) = parse_file("Photos of the walk.docx", docx(*page))
    assert found.kind is Kind.PHOTO
