"""Lists typed from forms, with a column of what the office noted beside them or found written on the paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from openpyxl import Workbook

from harvest.readers.dispatch import parse_file

GROUPS = ["", "Who", "", "Your words", "", "Passing on", "Office"]
HEADS = [
    "Ref",
    "Surname",
    "First name",
    "You may quote what I said",
    "My name may stand beside it",
    "Partner organisations may have it",
]
PEOPLE = [
    ["S01", "Ferrow", "Ada", "Yes", "Yes", "Yes", ""],
    ["S02", "Lind", "Bo", "Yes", "No", "No", ""],
    ["S03", "Quill", "Cy", "No", "No", "No", ""],
    ["S04", "Stacker", "Dee", "Yes", "Yes", "Yes", "Signed by herself"],
    ["S05", "Marl", "Eve", "Yes", "", "Yes", "Cornish form, typed as it was"],
    ["S06", "Oakes", "Flo", "Yes", "Yes", "Yes", 'Along the edge: "please do not quote me anywhere."'],
    ["S07", "Pike", "Gus", "Yes", "Yes", "", ""],
]


def book(head: str, *, groups: bool = True, note: str = "") -> bytes:
    made = Workbook()
    sheet = made.active
    sheet.title = "Answers at the door"
    for row in [*([GROUPS] if groups else []), [*HEADS, head], *PEOPLE]:
        sheet.append([cell or None for cell in row])
    if note:
        made.create_sheet("Read me").append([note])
    data = BytesIO()
    made.save(data)
    return data.getvalue()


NOTES = [
    "Filled in at the table by the urn before the talks began, 3 May 2025. Typed 5 May. An empty cell is an empty box.",
    "An empty cell is a box left empty on the slip.",
    "Typed from paper on 5 May 2025 by the office. 7 slips counted.",
    "Slips were given out at the door and collected when people left.",
]


@pytest.mark.parametrize("note", ["", *NOTES])
@pytest.mark.parametrize(
    "head",
    [
        "As written on the slip / clerk's note",
        "As it stands on the form",
        "Office note",
        "Scribbled on the slip and coordinator's remarks",
        "Remarks by the typist",
    ],
)
def test_what_the_office_noted_beside_forms_makes_no_table_of_words(head, note):
    for groups in (True, False):
        (reading,) = parse_file("permissions typed.xlsx", book(head, groups=groups, note=note))
        said = {one.names[0]: one.permission for one in reading.listed}
        assert not reading.sources
        assert len(said) == len(PEOPLE)
        assert said["Ada Ferrow"].quotation == "named" and not said["Ada Ferrow"].hold
        assert said["Bo Lind"].quotation == "anonymous" and said["Bo Lind"].sharing == "no"
        assert said["Cy Quill"].quotation == "no"
        assert said["Dee Stacker"].quotation == "named" and not said["Dee Stacker"].hold
        assert said["Eve Marl"].quotation == "anonymous"
        assert said["Flo Oakes"].quotation == "no" or said["Flo Oakes"].hold
        assert said["Gus Pike"].quotation == "named" and said["Gus Pike"].sharing == "unknown"


def test_a_column_that_nearly_everybody_filled_stays_what_they_said():
    told = ["the ferry to come back", "a bench by the weir", "more tea", "a warm hall", "somebody to sing with"]
    rows = [["No", "Name", "May we quote you?", "As written on the slip"]]
    rows += [
        [str(n), f"Ada {who}", "Yes", text]
        for n, (who, text) in enumerate(zip(["Obi", "Lind", "Quill", "Marl", "Pike"], told, strict=True))
    ]
    made = Workbook()
    for row in rows:
        made.active.append(row)
    data = BytesIO()
    made.save(data)
    (reading,) = parse_file("slips.xlsx", data.getvalue())
    assert {source.text for source in reading.sources} == set(told)
