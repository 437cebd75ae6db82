"""Lists on which somebody else signed, answered, was asked too late or was struck out: nobody of these is let out."""

from __future__ import annotations

import io

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font

from harvest.model import Permission
from harvest.readers.consent_lists import people_listed
from harvest.readers.consent_lists.laid_out.in_groups import listed_in_groups
from harvest.readers.dispatch import parse_file


def listed(header: list[str], *rows: list[str]) -> dict[str, Permission]:
    return {one.names[0]: one.permission for one in people_listed(header, rows) or ()}


def quotable(said: dict[str, Permission]) -> set[str]:
    return {name for name, one in said.items() if one.quotable}


def test_a_signature_of_another_or_for_another_is_nobodys_own() -> None:
    said = listed(
        ["Name", "Quote you?", "With name?", "Signature"],
        ["Peggy Marsh", "yes", "yes", "P Marsh"],
        ["Len Marsh", "yes", "yes", "P. Marsh for Len"],
        ["Omar Shah", "yes", "no", "O. Shah"],
        ["Dot Vane", "yes", "yes", "pp O Shah"],
        ["Iris Kay", "yes", "yes", "Beth Kay (daughter)"],
        ["Małgorzata Lis", "yes", "yes", "M. Lis"],
        ["Rita Bell", "yes", "yes", "says she'd like to come off the list"],
        ["Sister Agnes", "yes", "no", "Sr Agnes"],
    )
    assert quotable(said) == {"Peggy Marsh", "Omar Shah", "Małgorzata Lis", "Sister Agnes"}


def test_ticks_and_dates_where_one_signs_are_signatures() -> None:
    said = listed(
        ["Name", "Quote you?", "Signed"],
        ["Ada Obi", "yes", "✓"],
        ["Bo Lind", "yes", "12/3/24"],
        ["Cy Day", "yes", "on paper"],
        ["Dee Fox", "yes", ""],
    )
    assert quotable(said) == {"Ada Obi", "Bo Lind", "Cy Day"}


def test_a_form_that_another_filled_in_is_held() -> None:
    said = listed(
        ["Full name", "Quote my words", "Form filled in by"],
        ["Ada Obi", "Yes", "me"],
        ["Bo Lind", "Yes", "Bo Lind"],
        ["Cy Day", "Yes", "Neighbour – Pat Moss"],
        ["Dee Fox", "Yes", "Hal Fox"],
    )
    assert quotable(said) == {"Ada Obi", "Bo Lind"}


def test_staff_who_fill_in_every_form_are_no_strangers() -> None:
    said = listed(
        ["Name", "Quote?", "Completed by"], ["Ada Obi", "y", "JT"], ["Bo Lind", "y", "JT"], ["Cy Day", "n", "RM"]
    )
    assert quotable(said) == {"Ada Obi", "Bo Lind"}


def test_anothers_initials_where_people_put_their_own_are_no_yes() -> None:
    said = listed(
        ["Name", "Words may be quoted", "With my name"],
        ["Ann Marsh", "AM", "AM"],
        ["Ted Marsh", "AM", "AM"],
        ["Omar Shah", "OS", ""],
        ["Dot Vane", "DLV", "DLV"],
    )
    assert quotable(said) == {"Ann Marsh", "Omar Shah", "Dot Vane"}


def test_remarks_that_make_a_yes_wait_in_several_languages() -> None:
    remarks = {
        "Ada Obi": "only if the choir agree",
        "Bo Lind": "souhaite relire le texte avant diffusion",
        "Cy Day": "chce przeczytać przed publikacją",
        "Dee Fox": "möchte es vorher gegenlesen",
        "Eve Gill": "cofiwch ofyn i mi yn gyntaf",
        "Flo Hay": "preguntarle antes de usarlo",
        "Gus Ives": "came with a walking frame",
        "Hal Jay": "cacennau blasus",
    }
    said = listed(["Name", "Quote?", "Notes"], *([name, "yes", note] for name, note in remarks.items()))
    assert quotable(said) == {"Gus Ives", "Hal Jay"}


def test_who_stands_in_two_groups_permits_what_both_permit_and_is_held_where_one_permits_nothing() -> None:
    groups = ["Happy to be named", "Ada Obi", "Bo Lind", "Words yes, name no", "Cy Day", "Bo Lind"]
    said = listed_in_groups(groups)
    assert said is not None
    assert {one.permission.quotation for one in said if one.names[0] == "Bo Lind"} == {"anonymous"}
    said = listed_in_groups([*groups, "Do not quote", "Bo Lind"])
    assert said is not None
    assert {one.names[0] for one in said if one.permission.quotable} == {"Ada Obi", "Cy Day"}


def test_a_group_whose_heading_is_not_understood_permits_nothing() -> None:
    lines = ["Quote with name", "Ada Obi", "Bo Lind", "Slipped off home", "Cy Day", "Dee Fox", "Please leave out"]
    lines += ["Eve Gill", "Our own partners only, nothing in public", "Flo Hay"]
    said = {one.names[0]: one.permission for one in listed_in_groups(lines) or ()}
    assert quotable(said) == {"Ada Obi", "Bo Lind"}
    assert (said["Flo Hay"].quotation, said["Flo Hay"].sharing) == ("no", "partners")


def test_an_age_behind_a_name_makes_a_child() -> None:
    said = listed(["Enw", "Dyfynnu?"], ["Mair Puw", "ie"], ["Osian Puw (11 oed)", "ie"], ["Non Rees (Y8)", "ie"])
    assert quotable(said) == {"Mair Puw"}
    assert said["Osian Puw"].minor and said["Non Rees"].minor


ROWS = [
    ["Name", "Quote me?", "Use my name?"],
    ["Ada Obi", "yes", "yes"],
    ["Bo Lind", "yes", "no"],
    ["Cy Day", "y", "y"],
]


def test_a_row_struck_out_in_a_document_is_taken_off_the_list() -> None:
    made = Document()
    grid = made.add_table(0, 3)
    for row in ROWS:
        for cell, words in zip(grid.add_row().cells, row, strict=True):
            cell.paragraphs[0].add_run(words).font.strike = row[0] == "Bo Lind"
    data = io.BytesIO()
    made.save(data)
    said = {one.names[0]: one.permission for one in parse_file("who.docx", data.getvalue())[0].listed}
    assert quotable(said) == {"Ada Obi", "Cy Day"}
    assert said["Bo Lind"].quotation == "no"


def test_a_row_or_an_answer_struck_out_on_a_sheet_is_held() -> None:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active["A3"].font = Font(strike=True)
    book.active["C4"].font = Font(strike=True)
    data = io.BytesIO()
    book.save(data)
    said = {one.names[0]: one.permission for one in parse_file("who.xlsx", data.getvalue())[0].listed}
    assert quotable(said) == {"Ada Obi"}
    assert said["Bo Lind"].quotation == "no"


@pytest.mark.parametrize(
    "remark",
    [
        "son épouse a signé à sa place",
        "seine Tochter hat für ihn unterschrieben",
        "podpisała żona",
        "firmó su hija en su lugar",
        "assinou a filha",
        "llofnododd ei ferch ar ei ran",
        "ha firmato la moglie",
    ],
)
def test_kin_who_sign_in_another_language_hold(remark: str) -> None:
    rows = [["Ada Obi", "yes", "yes", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    found = {p.names[0]: p.permission for p in people_listed(["Name", "Quote?", "With name?", "Notes"], rows) or ()}
    assert found["Bo Lind"].quotable and not found["Ada Obi"].quotable


@pytest.mark.parametrize(
    "remark",
    [
        "son filled it in with her",
        "niece helped him fill it in",
        "did it together with her carer's help",
        "neighbour wrote it down as she said it",
    ],
)
def test_who_had_help_with_the_form_answered_themselves(remark: str) -> None:
    rows = [["Ada Obi", "yes", "no", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    found = {p.names[0]: p.permission for p in people_listed(["Name", "Quote?", "With name?", "Notes"], rows) or ()}
    assert found["Ada Obi"].quotation == "anonymous" and found["Ada Obi"].quotable


@pytest.mark.parametrize(
    "remark",
    [
        "son filled it in for her",
        "niece filled it in with her and ticked no name",
        "helped by her niece, who signed for her",
    ],
)
def test_who_answered_in_somebodys_place_still_holds(remark: str) -> None:
    rows = [["Ada Obi", "yes", "no", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "", ""]]
    found = {p.names[0]: p.permission for p in people_listed(["Name", "Quote?", "With name?", "Notes"], rows) or ()}
    assert not found["Ada Obi"].quotable


@pytest.mark.parametrize("beside", ["(mum filling in)", "(tata filling in)", "- filled in by his nan", "(via her dad)"])
def test_who_filled_it_in_is_told_beside_the_name_too(beside: str) -> None:
    rows = [
        [f"Ada Obi {beside}", "yes", "yes"],
        ["Bo Lind", "yes", "no"],
        ["Cy Day", "no", ""],
        ["Di (mum of two)", "yes", "no"],
    ]
    found = [p.permission for p in people_listed(["Your name", "Quote?", "With name?"], rows) or ()]
    assert not found[0].quotable and found[1].quotable and found[3].quotable
