"""Stories under heads with labels: who told it, how old they are, who took it down and what they permit."""

import io

import docx
import pytest

from harvest.model import ReadSource
from harvest.readers.dispatch import parse_file

BEES = ["I kept bees behind the chapel for eleven years, and children came to watch.", "Then the hives went."]
ROPE = [
    "My aunt sold rope to everybody who had a boat here.",
    "She counted it on her fingers and never once was short.",
]


def told(*stories: tuple[str, list[str], list[str]]) -> list[ReadSource]:
    page = docx.Document()
    page.add_heading("Stories from the harbour", 1)
    for title, fields, words in stories:
        page.add_heading(title, 2)
        for line in (*fields, *words):
            page.add_paragraph(line)
    data = io.BytesIO()
    page.save(data)
    (reading,) = parse_file("stories.docx", data.getvalue())
    return list(reading.sources)


ADA = [
    "Told by: Ada Obi",
    "Age: 81",
    "May we quote this story? Yes, but not my name",
    "May we pass it to partners? Yes",
]


@pytest.mark.parametrize("besides", [["Taken down by: a helper, 3 May"], ["Contact: Flat 2, Quay House"], []])
def test_what_stands_beside_the_teller_is_no_second_name(besides: list[str]):
    bo = ["Told by: Bo Lind", "Age: 70", *besides, "May we quote this story? Yes", "May we pass it to partners? No"]
    one, two = told(("Story 1: Bees", [*ADA[:2], *besides, *ADA[2:]], BEES), ("Story 2: Rope", bo, ROPE))
    assert (one.voice, two.voice) == ("Ada Obi", "Bo Lind")
    assert one.permission and two.permission
    assert (one.permission.quotation, one.permission.sharing) == ("anonymous", "yes")
    assert two.permission.sharing == "no"
    assert one.text.startswith("I kept bees") and "Quay House" not in two.text


def test_a_child_stays_one_by_the_age_beside_the_name():
    took = "Taken down by: a helper"
    bo = [
        "Told by: Bo Lind",
        "Age: 9",
        took,
        "May we quote this story? Yes, but not my name",
        "May we pass it to partners? No",
    ]
    one, two = told(("Story 1: Bees", [*ADA[:2], took, *ADA[2:]], BEES), ("Story 2: Rope", bo, ROPE))
    assert one.permission and not one.permission.hold
    assert two.voice == "Bo Lind" and two.permission and any("under 16" in why for why in two.permission.hold)


def test_a_paper_elsewhere_is_no_answer_here():
    bo = ["Told by: Bo Lind", "Age: 70", "Permission: see paper slip"]
    _, two = told(("Story 1: Bees", ADA, BEES), ("Story 2: Rope", bo, ROPE))
    assert (two.voice, two.permission) == ("Bo Lind", None)


@pytest.mark.parametrize("note", ["Note: she does not want it printed", "Status: withdrawn"])
def test_what_may_be_said_of_leave_is_never_dropped_with_them(note: str):
    bo = ["Told by: Bo Lind", "Age: 70", note, "May we quote this story? Yes", "May we pass it to partners? Yes"]
    _, two = told(("Story 1: Bees", ADA, BEES), ("Story 2: Rope", bo, ROPE))
    held = two.permission is not None and (two.permission.hold or not two.permission.quotable)
    assert held or note in two.text
