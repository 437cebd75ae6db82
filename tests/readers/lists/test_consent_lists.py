"""Lists of who permits what: names beside answers, and nobody's words."""

from __future__ import annotations

import io

import pytest
from docx import Document
from openpyxl import Workbook

from harvest.model import Permission, Reading
from harvest.readers.consent_lists import people_listed
from harvest.readers.dispatch import parse_file


def permits(header: list[str], *rows: list[str]) -> dict[str, Permission]:
    found = people_listed(header, rows)
    assert found is not None
    return {one.names[0]: one.permission for one in found}


def sheet(*rows: list[str]) -> Reading:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    return parse_file("Sign-in.xlsx", data.getvalue())[0]


def test_a_sign_in_sheet_that_asks_about_quoting_is_a_list_and_no_words() -> None:
    found = sheet(
        ["Harbour day, 3 October: sign-in and consent"],
        [],
        ["Name", "Age", "Table", "E-mail", "OK to record?", "Quote me (by name / without name / not at all)", "Photo?"],
        ["Ida Marsh", "71", "1", "ida@x.example", "Y", "by name", "Y"],
        ["Bo Lind", "40", "1", "", "Y", "without name", "N"],
        ["Chidi Okonkwo", "33", "2", "", "Y", "not at all", "N"],
        ["Dee Fox", "9", "2", "", "Y", "without name", "?"],
        ["Eve Gill", "55", "2", "", "Y", "", ""],
    )
    assert not found.sources
    said = {one.names[0]: one.permission for one in found.listed}
    assert [said[n].quotation for n in ("Ida Marsh", "Bo Lind", "Chidi Okonkwo", "Eve Gill")] == [
        "named",
        "anonymous",
        "no",
        "unknown",
    ]
    assert said["Dee Fox"].minor
    assert found.listed[0].attributes == {"Age": "71", "Table": "1"}, "how to reach people is not kept"


def test_initials_in_boxes_are_a_yes_and_an_empty_box_is_none() -> None:
    document = Document()
    document.add_paragraph("Consent sheet. Please put your initials in each box that you agree to.")
    heads = [
        "Name",
        "Age",
        "A. You can use what I say",
        "B. with my name",
        "C. without my name",
        "D. also outside the partners",
    ]
    table = document.add_table(0, len(heads))
    for row in (
        heads,
        ["Ida Marsh", "71", "IM", "IM", "", "IM"],
        ["Bo Lind", "40", "BL", "", "BL", ""],
        ["Chidi Okonkwo", "33", "No – CO", "", "", ""],
        ["Eve Gill", "55", "", "", "", ""],
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    data = io.BytesIO()
    document.save(data)
    (found,) = parse_file("Consent sheet.docx", data.getvalue())
    said = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in found.listed}
    assert not found.sources
    assert said["Ida Marsh"] == ("named", "yes")
    assert said["Bo Lind"] == ("anonymous", "partners")
    assert said["Chidi Okonkwo"][0] == "no"
    assert said["Eve Gill"][0] == "unknown"


def test_boxes_of_which_one_is_ticked_are_one_answer() -> None:
    said = permits(
        ["Name", "my name", "first name only", "don't quote", "Notes"],
        ["Ida", "X", "", "", ""],
        ["Bo", "", "x", "", ""],
        ["Chidi", "", "", "x", ""],
        ["Dee", "X", "", "X", ""],
        ["Eve", "", "", "", ""],
        ["Fay", "X", "", "", "partners only please"],
    )
    assert [said[n].quotation for n in ("Ida", "Bo", "Chidi", "Eve")] == ["named", "anonymous", "no", "unknown"]
    assert not said["Dee"].quotable and said["Dee"].hold, "who ticks a refusal and something else has to be asked"
    assert (said["Fay"].quotation, said["Fay"].sharing) == ("named", "partners")


def test_how_far_words_may_go_is_kept() -> None:
    said = permits(
        ["Name", "Quote?", "My words may go to (team only / partners too / anyone)"],
        ["Ida", "yes", "anyone"],
        ["Bo", "yes", "partners too"],
        ["Chidi", "yes", "team only"],
        ["Eve", "yes", ""],
    )
    assert (said["Ida"].quotable, said["Ida"].sharing) == (True, "yes")
    assert (said["Bo"].quotable, said["Bo"].sharing) == (True, "partners")
    assert not said["Chidi"].quotable
    assert not said["Eve"].quotable


def test_a_remark_beats_what_was_ticked_and_ditto_marks_repeat_what_stands_above() -> None:
    said = permits(
        ["First name", "Surname", "Consent", "Notes"],
        ["Ida", "Marsh", "quote with name", ""],
        ["Bo", "Lind", "〃", ""],
        ["Chidi", "Okonkwo", "as above", "withdrew 3 Oct"],
    )
    assert said["Bo Lind"].quotation == "named"
    assert not said["Chidi Okonkwo"].quotable


@pytest.mark.parametrize(
    ("header", "rows"),
    [
        (["Name", "Story", "Quote me?"], [["Ida", "We sang in the hall all night and nobody went home.", "Y"]] * 3),
        (
            ["Name", "Comments", "Quote?"],
            [["Ida", "The bus was late and the hall was cold but I liked it all", "Y"]] * 3,
        ),
        (
            ["Name", "E-mail", "Photo?", "Lunch?"],
            [["Ida", "a@b.example", "Y", "veg"], ["Bo", "c@d.example", "N", "meat"]],
        ),
        (["name", "may we quote you?", "What helps?"], [["Ada", "no", "The ferry."], ["Bo", "see Jo", "A goat."]]),
        (["Pledge", "Who", "By when"], [["mend the gate", "Ida", "May"], ["plant a tree", "Bo", "June"]]),
    ],
    ids=["stories", "comments", "attendance", "short answers", "pledges"],
)
def test_other_tables_are_no_lists(header: list[str], rows: list[list[str]]) -> None:
    assert people_listed(header, rows) is None


def test_a_sheet_that_asks_for_notes_and_how_far_words_may_go_is_a_list() -> None:
    asked = ["Notes of what I say OK?", "Quote me", "Pass on to", "Grown-up signed", "Remarks"]
    head = ["Table", "Name", "Age", "From", *asked]
    rows = [
        ["1", "Ivy Long", "71", "Quay", "✓", "with name", "anyone", "", ""],
        ["1", "Tom Odu", "34", '"', "✓", "no name", "partners only", "", ""],
        ["2", "Una Reed", "50", "Hill", "✓", "don't", "nobody", "", ""],
        ["2", "Roy Ash", "79", "Hill", "no", "with name", "anyone", "", ""],
        ["2", "Kit Moss", "15", "Hill", "✓", "no name", "anyone", "mam – D Moss", ""],
        ["", "5 signed. The carers said theirs to Ann.", "", "", "", "", "", "", ""],
    ]
    listed = people_listed(head, rows)
    assert listed is not None
    assert {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in listed} == {
        "Ivy Long": ("named", "yes"),
        "Tom Odu": ("anonymous", "partners"),
        "Una Reed": ("no", "unknown"),
        "Roy Ash": ("no", "no"),
        "Kit Moss": ("anonymous", "unknown"),
    }
    assert listed[1].attributes["From"] == "Quay"
    assert not listed[3].permission.quotable
    assert listed[4].permission.minor


@pytest.mark.parametrize(
    ("answer", "quotation"),
    [
        ("no name", "anonymous"),
        ("No name please", "anonymous"),
        ("no name (signed M Howells)", "anonymous"),
        ("my name is fine", "named"),
        ("yes, name is OK", "named"),
        ("no", "no"),
        ("don't", "no"),
        ("No thank you", "no"),
        ("", "unknown"),
    ],
)
def test_what_is_said_of_the_name_alone_answers_whether_to_quote(answer: str, quotation: str) -> None:
    listed = people_listed(["Name", "Quote you?"], [["Ivy Long", answer], ["Tom Odu", "yes"], ["Una Reed", "no"]])
    assert listed is not None
    assert listed[0].permission.quotation == quotation
    assert listed[0].permission.hold == ()


def test_partners_only_is_an_answer_about_sharing() -> None:
    head = ["Name", "Quote you?", "Share with partners?"]
    listed = people_listed(head, [["Ivy Long", "yes", "partners only, not public please"], ["Tom Odu", "yes", "Y"]])
    assert listed is not None
    assert [one.permission.sharing for one in listed] == ["partners", "yes"]


def test_codes_with_a_key_are_read_by_it() -> None:
    key = (
        "Key. Code: R1 = may be recorded; Q0 = do not quote; Q1 = may be quoted, no name; "
        "Q2 = may be quoted with name; "
        "S0 = stays in the organising team; S1 = may go to partners; S2 = may be public; PH0 = no photo; PH1 = photo ok"
    )
    head = ["Code", "Name", "Came with", "REC", "Q", "S", "PH", "Notes"]
    rows = [
        ["P01", "Ivy Long", "The shed, with Tom", "R1", "Q2", "S2", "PH1", ""],
        ["P02", "Tom Odu", "New mothers", "R1", "Q1", "S1", "PH0", ""],
        ["P03", "Una Reed", "Mosque", "R1", "Q0", "S2", "PH1", ""],
        ["P04", "Kit Moss", "Mosque", "R1", "Q1", "S0", "PH1", ""],
        ["P05", "Ola Bell", "Mosque", "", "", "", "", "form not back"],
    ]
    listed = people_listed(head, rows, key)
    assert listed is not None
    said = {one.names[0]: one.permission for one in listed}
    assert {name: (p.quotation, p.sharing, p.photo) for name, p in said.items()} == {
        "Ivy Long": ("named", "yes", "yes"),
        "Tom Odu": ("anonymous", "partners", "no"),
        "Una Reed": ("no", "unknown", "yes"),
        "Kit Moss": ("anonymous", "no", "yes"),
        "Ola Bell": ("unknown", "unknown", "unknown"),
    }
    assert [name for name, p in said.items() if p.quotable] == ["Ivy Long", "Tom Odu"]


def test_letters_that_are_denied_and_one_for_the_name_that_permits_no_quoting():
    key = "W = words may be quoted. N = with the name. C = may be passed to the county."
    rows = [
        ["Ivy Long", "W N C", ""],
        ["Tom Odu", "W, not N", "12, came with her dad"],
        ["Una Reed", "not W", ""],
        ["Vic Obi", "N C", ""],
    ]
    found = people_listed(["Name", "Letters", "nodyn"], [*rows, ["Wyn Ash", "W", ""]], key)
    assert found is not None
    said = [(one.permission.quotation, one.permission.sharing, one.permission.minor) for one in found]
    assert said[:1] + said[2:] == [
        ("named", "yes", False), ("no", "unknown", False), ("unknown", "yes", False), ("anonymous", "unknown", False)
    ]  # fmt: skip
    assert said[1][0] == "anonymous" and found[1].permission.hold
