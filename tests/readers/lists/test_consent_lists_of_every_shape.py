"""Lists of who permits what as people lay them out: keys, sections, groups, blocks, boxes, remarks beside and below."""

from __future__ import annotations

import io

import pytest
from docx import Document
from openpyxl import Workbook

from harvest.model import Permission
from harvest.readers.dispatch import parse_file

Said = dict[str, Permission]


def sheets(**named: list[list[str]]) -> Said:
    book = Workbook()
    book.remove(book.active)
    for title, rows in named.items():
        sheet = book.create_sheet(title.replace("_", " "))
        for row in rows:
            sheet.append(row)
    data = io.BytesIO()
    book.save(data)
    return _said(parse_file("who may be quoted.xlsx", data.getvalue())[0].listed)


def text(*lines: str) -> Said:
    return _said(parse_file("who may be quoted.txt", "\n".join(lines).encode())[0].listed)


def page(*lines: str, table: list[list[str]] | None = None) -> Said:
    made = Document()
    for line in lines:
        made.add_paragraph(line)
    if table:
        grid = made.add_table(0, len(table[0]))
        for row in table:
            for cell, words in zip(grid.add_row().cells, row, strict=True):
                cell.text = words
    data = io.BytesIO()
    made.save(data)
    return _said(parse_file("who may be quoted.docx", data.getvalue())[0].listed)


def _said(listed: object) -> Said:
    return {one.names[0]: one.permission for one in listed}  # type: ignore[attr-defined]


def levels(said: Said) -> dict[str, str]:
    return {name: one.quotation if not one.hold else "held" for name, one in said.items()}


def test_colours_with_a_key_below_the_rows() -> None:
    said = sheets(
        People=[
            ["Who", "Light", "Remarks"],
            ["Ada Obi", "green", ""],
            ["Bo Lind", "Amber", ""],
            ["Cy Day", "red", ""],
            ["Dee Fox", "green", "but not the bit about her boss"],
            [],
            ["Green: happy to be quoted with their name, anywhere"],
            ["Amber: words yes, name no"],
            ["Red: do not use"],
        ]
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "held"}


def test_names_below_what_they_all_permit() -> None:
    said = page(
        "Harbour supper, who is happy with what",
        "Happy to be named",
        "Ada Obi",
        "Bo Lind (wants to read it first)",
        "Quote them but leave the name off",
        "Cy Day",
        "Dee Fox – the food bank only, nobody else",
        "Please leave out altogether",
        "Eve Gill",
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "held",
        "Cy Day": "anonymous",
        "Dee Fox": "anonymous",
        "Eve Gill": "no",
    }
    assert said["Dee Fox"].sharing == "partners"


def test_a_statement_with_names_behind_it_and_a_list_of_refusals() -> None:
    said = page(
        "Replies to our letter",
        "The following are content to be quoted by name: Ada Obi, Bo Lind and Cy Day.",
        "Does not wish to be quoted: Eve Gill.",
        "No reply yet: Fay Hunt; Gus Ives.",
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "named",
        "Cy Day": "named",
        "Eve Gill": "no",
        "Fay Hunt": "held",
        "Gus Ives": "held",
    } or {said["Fay Hunt"].quotable, said["Gus Ives"].quotable} == {False}
    refused = page("People who said NO at the breakfast", "Ada Obi", "Bo Lind", "Cy Day (rang up afterwards)")
    assert not any(one.quotable for one in refused.values()) and len(refused) == 3


def test_columns_of_a_text_and_boxes_typed_in_brackets() -> None:
    codes = text(
        "Permissions, codes at the bottom",
        "",
        "G1  Ada Obi ......... a",
        "G2  Bo Lind ......... b",
        "G3  Cy Day .......... c",
        "G4  Dee Fox ......... as G2",
        "",
        "a = name and words, public",
        "b = words only, public",
        "c = nothing",
    )
    assert levels(codes) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "anonymous"}
    boxes = text(
        "TICK SHEET      [x] ticked  [ ] not ticked",
        "",
        "              quote   name    share",
        "Ada Obi       [x]     [x]     [x]",
        "Bo Lind       [x]     [ ]     [x]",
        "Cy Day        [ ]     [ ]     [ ]",
        "   ^ Bo says check with her before it goes anywhere",
        "Dee Fox       [x]     [x]     [ ]",
    )
    assert (boxes["Ada Obi"].quotation, boxes["Dee Fox"].quotation) == ("named", "named")
    assert not boxes["Cy Day"].quotable


def test_blocks_of_labelled_lines() -> None:
    said = text(
        "Record of permissions, printed 11 September",
        "",
        "Name: Ada Obi",
        "Quotation: permitted",
        "Attribution: by name",
        "",
        "Name: Bo Lind",
        "Quotation: permitted",
        "Attribution: not by name",
        "",
        "Name: Cy Day",
        "Quotation: not permitted",
        "Attribution: n/a",
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}


def test_sections_below_one_another_and_sheets_by_what_is_permitted() -> None:
    below = sheets(
        Tables=[
            ["TABLE 1 (scribe: Ruth)"],
            ["Name", "Quote", "Pass on"],
            ["Ada Obi", "named", "yes"],
            ["Bo Lind", '"', '"'],
            [],
            ["TABLE 2 (scribe: Dev)"],
            ["Name", "Pass on", "Quote"],
            ["Cy Day", "yes", "anon"],
            ["Dee Fox", "no", "no"],
        ]
    )
    assert levels(below) == {"Ada Obi": "named", "Bo Lind": "named", "Cy Day": "anonymous", "Dee Fox": "no"}
    sorted_ = sheets(
        Named=[["Name", "Partners?"], ["Ada Obi", "Yes"], ["Bo Lind", "No"]],
        Anon=[["Name", "Partners?"], ["Cy Day", "Yes, partners only"], ["Dee Fox", ""]],
        Do_not_use=[["Name", "Why"], ["Eve Gill", "recently bereaved"], ["Fay Hunt", "rang on Monday"]],
    )
    assert [sorted_[n].quotation for n in ("Ada Obi", "Cy Day")] == ["named", "anonymous"]
    assert not sorted_["Eve Gill"].quotable


def test_people_side_by_side_and_questions_asked_the_other_way_round() -> None:
    across = sheets(
        Group=[
            ["", "Ada Obi", "Bo Lind", "Cy Day"],
            ["Can we use what you said in the newsletter", "yes", "yes", "no"],
            ["Can we say it was you", "yes", "no", "no"],
            ["Drink", "tea", "coffee", "tea"],
        ]
    )
    assert levels(across) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}
    turned = sheets(
        Data=[
            ["ID", "Full name", "Opted out of quoting", "Withhold name", "Hearing aid"],
            ["301", "Ada Obi", "False", "False", "True"],
            ["302", "Bo Lind", "False", "True", "False"],
            ["303", "Cy Day", "True", "True", "False"],
        ]
    )
    assert levels(turned) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no"}


def test_what_stands_beside_an_answer_is_obeyed() -> None:
    said = sheets(
        Log=[
            ["Name", "Signed by", "Use of words", "Use of name", "Withdrawn"],
            ["Ada Obi", "self", "12/05/2023", "12/05/2023", ""],
            ["Bo Lind", "self", "12/05/2023", "", ""],
            ["Cy Day", "self", "12/05/2023", "12/05/2023", "01/07/2023"],
            ["Dee Fox", "keyworker p.p.", "12/05/2023", "12/05/2023", ""],
            ["Eve Gill", "self", "yes if her sister agrees", "", ""],
        ]
    )
    assert levels(said) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "held",
        "Dee Fox": "held",
        "Eve Gill": "held",
    }


def test_a_list_of_children_waits_for_a_named_person_and_its_leader_does_not() -> None:
    said = page(
        "Youth day, slips back so far",
        table=[
            ["Young person", "Parent/carer", "Signed", "OK to quote", "Name to use"],
            ["Kay Obi", "Donna Obi", "yes", "yes", "Kay"],
            ["Lee Lind", "—", "no", "yes", "none"],
            ["Max Day (leader)", "n/a – adult", "yes", "yes", "full name"],
        ],
    )
    assert said["Kay Obi"].minor and said["Lee Lind"].minor
    assert said[next(name for name in said if name.startswith("Max"))].quotation == "named"


@pytest.mark.parametrize(
    "rows",
    [
        [["No.", "Name", "Paid", "Email ok", "Name in handbook"], ["1", "Ada Obi", "£12", "Y", "Y"]]
        + [["2", "Bo Lind", "£12", "N", "Y"]],
        [["Volunteer", "Sat 1", "Can do keys?", "Happy to share a shift?"], ["Ada Obi", "AM", "Yes", "Yes"]]
        + [["Bo Lind", "PM", "No", "Yes"]],
    ],
)
def test_a_membership_and_a_rota_are_no_lists_of_permissions(rows: list[list[str]]) -> None:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    data = io.BytesIO()
    book.save(data)
    try:
        (found,) = parse_file("members.xlsx", data.getvalue())
    except Exception as why:
        assert "no column" in str(why)
    else:
        assert not found.listed


def test_the_stop_where_somebody_gets_on_stops_nothing():
    head = ["Name", "Stop", "Quote me? Y/N", "Use my name? Y/N", "Send to the county? Y/N"]
    rows = [["Ada Obi", "Mill Hill", "Y", "Y", "Y"], ["Bo Lind", "Depot", "Y", "N", "N"]]
    rows.append(["Cy Day", "-", "N", "N", "N"])
    rows.append(["Dee Fox", "Quay", "Y", "Y", "Y"])
    said = sheets(On_the_night=[head, *rows])
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "named"}
    kept = sheets(On_the_night=[head, *([*row[:1], "", *row[2:]] for row in rows[:3]), ["Dee Fox", "till May", *"YYY"]])
    assert kept["Dee Fox"].hold


@pytest.mark.parametrize("remark", ["4 July: wants to be orange for quotes now", "rang, would rather be red please"])
def test_a_remark_that_speaks_of_another_colour_of_the_key_waits_for_a_person(remark: str):
    head = ["Name", "Quote", "Send to museum", "Comment", "", "Key"]
    rows = [
        ["Ada Obi", "green", "green", "", "", "green = yes (quotes: with name)"],
        ["Bo Lind", "orange", "green", "", "", "orange = quote but no name"],
        ["Cy Day", "red", "red", "", "", "red = no"],
        ["Dee Fox", "green", "green", remark, "", ""],
        ["Eve Gill", "green", "green", "came by bus", "", ""],
    ]
    said = sheets(Sheet1=[head, *rows])
    assert said["Dee Fox"].hold or said["Dee Fox"].quotation in ("no", "unknown")
    assert said["Ada Obi"].quotation == said["Eve Gill"].quotation == "named" and not said["Eve Gill"].hold
