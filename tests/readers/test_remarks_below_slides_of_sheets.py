"""Slides typed up from sheets: which picture it was, who wrote it and what is drawn on it is nobody's words."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers import making_doors


def read(note: str) -> Reading:
    (reading,) = parse_file(
        "Group feedback.pptx",
        making_doors.pptx(
            ("Group 1: What keeps you on the boats?", ("A stove that draws", "Neighbours who wave"), note),
            ("Group 2: What keeps you on the boats?", ("The herons at six", "Nobody hoots"), ""),
            ("Group 3: What keeps you on the boats?", ("Cheap moorings", "My son is nine and steers"), ""),
        ),
    )
    return reading


def said(reading: Reading) -> str:
    return "\n".join(source.text for source in reading.sources)


@pytest.mark.parametrize(
    "note",
    [
        "Photo IMG_0412. Scribe Ann.",
        "Photo IMG_0415, top left is a drawing of a heron",
        "See photo DSC_0045",
        "Scribe = Ann; photo = 412",
        "Table host Jo, scribe Ann",
        "Recorder – Tom B",
        "Notes by Ann",
        "Ann wrote this one up",
        "There is a drawing of a boat at the bottom",
        "Somebody drew a smiley next to this",
        "Last line crossed out",
        "Could not read the third point",
        "The second point is in a child's handwriting",
        "Written in green pen",
        "Photo of the flipchart in the shared folder",
        "Sheet 2 of 3",
        "7 people at this table",
    ],
)
def test_what_whoever_typed_notes_of_a_sheet_is_left_out_and_told(note: str) -> None:
    found = read(note)
    assert note not in said(found) and "A stove that draws" in said(found)
    assert any("tell of the sheets" in warning for warning in found.warnings)
    assert sum(left.count for left in found.dropped if "whoever typed" in left.reason) >= 1


@pytest.mark.parametrize(
    "note",
    [
        "The kids want a drawing wall",
        "A drawing class on Mondays",
        "Photo of the old lock used to hang here, I miss it",
        "More pictures of people like us on the walls",
        "Bottom left of the field is always wet",
        "Ann said the roof leaks",
        "Scribe Ann. She does not want her name on it",
        "Photo IMG_0412. Please do not quote this table",
    ],
)
def test_what_people_said_or_permit_below_a_slide_stays(note: str) -> None:
    assert note.split(". ")[-1] in said(read(note))
