# ruff: noqa: E501 – lists are easier to check as they would stand
"""Codes that a list explains for one of its columns, in lines that a program writes above a table, or on another sheet."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"
MEMBERS = (
    "# Row club, members, column W: 0 = do not quote, 1 = quote, no name, 2 = quote with the name, 8 = not asked\n"
    "# column T (sending it on to the harbour trust and the school): 0 = no, 1 = yes, 8 = not asked\n"
    "NO;SURNAME;GIVEN;CALLED;SINCE;W;T\n"
)
ROWS = "1;Obi;Ada;;2011;2;1\n2;Lind;Robert;Bo;2012;1;0\n3;Day;Cyril;Cy;2013;0;0\n4;Marsh;Dilys;;2014;2;0\n5;Marsh;Ned;;2014;0;0\n6;Pell;Una;;2014;8;8\n"


def by_name(data: bytes, name: str) -> list[tuple[str, str] | None]:
    people = parse_listed_by_name(name, data, names=[[ADA], [BO], [CY], [DI]]).people
    return [p and ("…" * bool(p.permission.hold) + p.permission.quotation, p.permission.sharing) for p in people]


def test_a_line_above_a_table_explains_the_codes_of_the_column_it_names():
    (reading,) = parse_file("members.csv", (MEMBERS + ROWS).encode())
    found = {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in reading.listed}
    assert found["Ada Obi"] == ("named", "yes") and found["Dilys Marsh"] == ("named", "no")
    assert found["Robert Lind"] == ("anonymous", "no") and found["Cyril Day"] == ("no", "no")
    assert found["Una Pell"][0] == "unknown"
    told = [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "no")]
    assert by_name((MEMBERS + ROWS).encode(), "members.csv") == told


def test_a_code_that_is_not_explained_for_its_column_frees_nobody():
    rows = ROWS.replace("1;Obi;Ada;;2011;2;1", "1;Obi;Ada;;2011;3;1").replace(
        "4;Marsh;Dilys;;2014;2;0", "4;Marsh;Dilys;;2014;1;5"
    )
    (reading,) = parse_file("members.csv", (MEMBERS + rows).encode())
    found = {one.names[0]: one.permission for one in reading.listed}
    assert not found["Ada Obi"].quotable and found["Dilys Marsh"].sharing != "yes"


@pytest.mark.parametrize("heads", ["# id,Name,Words", "#,Name,Words"])
def test_a_heading_that_begins_with_a_number_sign_stays_one(heads: str):
    said = [f"{n},{who},We row out past the bar whenever the wind lets us go" for n, who in enumerate((ADA, BO, CY))]
    (reading,) = parse_file("words.csv", "\n".join([heads, *said]).encode())
    assert len(reading.sources) == 3 and {source.turns[0].speaker or source.voice for source in reading.sources} == {
        ADA,
        BO,
        CY,
    }


def test_letters_with_signs_on_a_sheet_of_their_own_and_one_that_is_of_photos():
    book = Workbook()
    book.active.title = "Who"
    for row in (["Row club"], ["No", "Name", "Code"], [1, "Obi A.", "N P S+"], [2, "Bo (house 4)", "W S-"], [3, "Day Cy", "X S-"], [4, "Marsh Dilys", "N S-"]):  # fmt: skip
        book.active.append(row)
    key = book.create_sheet("Key")
    for row in (["Code", "what it stands for"], ["N", "may be quoted, the name goes with it"], ["W", "may be quoted, name stays out"], ["X", "not to be quoted"], ["P", "photograph allowed (no P: no photograph)"], ["S+", "may be passed on to the partners"], ["S-", "not to be passed on to partners"]):  # fmt: skip
        key.append(row)
    out = io.BytesIO()
    book.save(out)
    told = [("named", "yes"), ("anonymous", "no"), ("no", "no"), ("named", "no")]
    assert by_name(out.getvalue(), "codes.xlsx") == told
    (reading,) = parse_file("codes.xlsx", out.getvalue())
    assert [(one.permission.quotation, one.permission.sharing) for one in reading.listed] == told


def test_slips_in_tables_below_a_line_that_says_what_their_sign_is():
    def slip(who: str, quote: str, name: str) -> str:
        rows = [
            ("Name(s)", who),
            ("Age", "adult"),
            ("You may quote me", quote),
            ("You may give my name with it", name),
            ("Signature", "signed"),
        ]
        return f"<table>{''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in rows)}</table><p></p>"

    yes, no = "☒ yes ☐ no", "☐ yes ☒ no"
    page = "".join(slip(who, q, n) for who, q, n in ((ADA, yes, yes), (BO, yes, no), (CY, no, no)))
    page = f"<html><body><p>Row club slips</p><p>☒ is a cross on paper.</p>{page}</body></html>"
    assert by_name(page.encode(), "slips.html")[:3] == [
        ("named", "unknown"),
        ("anonymous", "unknown"),
        ("no", "unknown"),
    ]


def test_boxes_of_a_form_are_what_a_line_above_says_and_a_dash_that_is_explained_answers_nothing():
    book = Workbook()
    for row in (
        ["Slips, typed as they came."],
        [
            "Box A = you may print my words.  Box B = you may put my name to them.  Box C = you may pass my words to partners."
        ],
        ["Y = yes ringed, N = no ringed, - = neither ringed."],
        ["Slip", "Name as written", "Box A", "Box B", "Box C", "Dated", "Written in the margin"],
        [1, ADA, "Y", "Y", "Y", "3 May", ""],
        [2, BO, "Y", "-", "-", "by post", '"one of the two Bos"'],
        [3, CY, "N", "N", "N", "3 May", ""],
        [4, DI, "Y", "N", "Y", "4 May", "wrote it on a pew"],
    ):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    (reading,) = parse_file("slips.xlsx", out.getvalue())
    assert [(one.permission.quotation, one.permission.sharing) for one in reading.listed] == [
        ("named", "yes"),
        ("anonymous", "unknown"),
        ("no", "no"),
        ("anonymous", "yes"),
    ]
