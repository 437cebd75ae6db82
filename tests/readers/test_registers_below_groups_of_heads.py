"""A register below a title and groups of heads: what is kept for years, photos and after, names in other tongues."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEADS = ["Surname", "First name", "Known as", "You may keep what I said", "You may quote me in the report",
         "If quoted: my name or no name?", "I do not want to be in photos",
         "Town archive (10 years)", "Desk notes"]  # fmt: skip
ROWS = [
    ["Quill", "Marta", "", "Yes", "Yes", "name ok", "No", "Yes", ""],
    ["Stacker", "Owen", "Father Owen", "Yes", "Yes", "no name", "Yes", "Yes", ""],
    ["Novák", "Ján", "", "Áno", "Áno", "s menom", "Áno", "Áno", ""],
    ["Kováč", "Eva", "", "Áno", "Áno", "bez mena", "Nie", "Áno", ""],
    ["Fern", "Lil", "", "Yes", "Yes", "please don't print anything of mine", "No", "Yes", ""],
    ["Marsh", "Di", "", "Yes", "Yes", "name ok", "No", "Yes", "sat and talked, nothing recorded"],
    ["Reed", "Sam", "", "Yes", "No", "", "No", "Yes", "aged 12"],
]
NAMES = [[f"{row[1]} {row[0]}"] for row in ROWS]


@pytest.fixture(scope="module")
def register() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["Open day: what people ticked, typed from the forms by the desk"])
    sheet.append([None, None, None, "My words", None, None, "Pictures and after", None, None])
    sheet.merge_cells("D2:F2")
    sheet.merge_cells("G2:H2")
    sheet.append(HEADS)
    for row in ROWS:
        sheet.append([cell or None for cell in row])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_what_is_kept_is_no_photo_and_no_age(register):
    (reading,) = parse_file("register.xlsx", register)
    said = {one.names[0]: one.permission for one in reading.listed}
    assert not said["Owen Stacker"].hold and not said["Ján Novák"].hold
    assert (said["Owen Stacker"].photo, said["Owen Stacker"].archive) == ("no", "yes")
    assert (said["Ján Novák"].quotation, said["Eva Kováč"].quotation) == ("named", "anonymous")
    assert not said["Lil Fern"].quotable
    assert said["Sam Reed"].minor


def test_the_same_by_the_names(register):
    read = parse_listed_by_name("register.xlsx", register, names=NAMES)
    said = {one.names[0]: one.permission for one in read.people if one}
    assert said["Marta Quill"].quotable and said["Marta Quill"].quotation == "named"
    assert said["Owen Stacker"].quotable and said["Owen Stacker"].quotation == "anonymous"
    assert said["Di Marsh"].quotation == "named"
    assert said["Lil Fern"].quotation == "no"
    assert said["Sam Reed"].minor


@pytest.mark.parametrize("head", ["Lived here", "How long have you been coming?", "With us for", "Years in the town"])
def test_how_long_somebody_has_been_there_is_no_age(head):
    table = f"Name,{head},May we quote you?,With your name?\nAda Obi,10 years,Yes,No\nBo Lind,12 years,Yes,Yes\n"
    read = parse_listed_by_name("list.csv", table.encode(), names=[["Ada Obi"], ["Bo Lind"]])
    assert [one.permission.quotable for one in read.people if one] == [True, True]


@pytest.mark.parametrize("head", ["Age", "How old are you?", "Notes"])
def test_an_age_of_ten_years_is_one_still(head):
    table = f"Name,{head},May we quote you?,With your name?\nAda Obi,10 years,Yes,No\nBo Lind,40 years,Yes,Yes\n"
    read = parse_listed_by_name("list.csv", table.encode(), names=[["Ada Obi"], ["Bo Lind"]])
    assert not read.people[0].permission.quotable
