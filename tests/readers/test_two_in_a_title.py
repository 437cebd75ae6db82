"""A title that names two whom somebody talked with, and the list above the talk of what each of them permits."""

from __future__ import annotations

import io

import docx
import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from harvest.readers.held_voices import with_held_voices

HEAD = ["", "Quote in the report?", "With name?", "Pass on to partners?"]


def read(title: str, rows: list[list[str]], one: str, other: str) -> Reading:
    document = docx.Document()
    document.add_heading(title, 1)
    table = document.add_table(rows=0, cols=4)
    for row in [HEAD, *rows]:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    for line in (
        "Q: How did the two of you come to this?",
        f"{one}: We met at the dance in nineteen sixty-four and now I say who I am every morning.",
        f"{other}: They think that they manage on their own and I let them, because mostly they do.",
        "Q: What has been good?",
        f"{one}: The doctor gave us twenty minutes when the slot was ten, and that is not forgotten.",
        "Q: And what has it cost?",
        f"{other}: I cut my hours and told them it was on account of the trains.",
    ):
        document.add_paragraph(line)
    file = io.BytesIO()
    document.save(file)
    (found,) = parse_file("Interview.docx", file.getvalue())
    return with_held_voices(found)


@pytest.mark.parametrize(
    "title",
    [
        "Interview 2 – Ted Marsh and his wife Lou",
        "Interview with Ted and Lou Marsh",
        "Interview: Ted Marsh & Lou Marsh",
    ],
)
def test_two_whom_a_title_names_are_two_people_with_what_each_permits(title: str) -> None:
    rows = [["Ted Marsh (84)", "Yes", "Yes", "Yes"], ["Lou Marsh", "Yes", "No", "No"]]
    (source,) = read(title, rows, "Ted", "Lou").sources
    said = {who.split()[0]: (one.quotation, one.sharing) for who, one in source.permissions.items()}
    assert said == {"Ted": ("named", "yes"), "Lou": ("anonymous", "no")}


def test_an_age_behind_the_name_of_a_child_on_such_a_list_holds_the_child() -> None:
    rows = [["Sade Cole", "Yes", "Yes", "Yes"], ["Tobi (9)", "Yes", "Yes", "No"]]
    (source,) = read("Interview with Sade Cole and her son Tobi", rows, "Sade", "Tobi").sources
    assert [one.minor for who, one in source.permissions.items() if who.startswith("Tobi")] == [True]
