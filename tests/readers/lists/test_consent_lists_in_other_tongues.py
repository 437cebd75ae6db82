"""Lists with keys beside or below them, in colours, in boxes below each other and in other languages."""

from __future__ import annotations

import io

import pytest
from openpyxl import Workbook
from openpyxl.styles import PatternFill

from harvest.model import Permission
from harvest.readers.dispatch import parse_file

Said = dict[str, Permission]


def text(*lines: str) -> Said:
    return {one.names[0]: one.permission for one in parse_file("who.txt", "\n".join(lines).encode())[0].listed}


def sheet(*rows: list[str], fills: dict[str, str] | None = None) -> Said:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for cell, colour in (fills or {}).items():
        book.active[cell].fill = PatternFill("solid", fgColor=colour)
    data = io.BytesIO()
    book.save(data)
    return {one.names[0]: one.permission for one in parse_file("who.xlsx", data.getvalue())[0].listed}


def levels(said: Said) -> dict[str, str]:
    return {name: one.quotation if not one.hold else "held" for name, one in said.items()}


def test_groups_under_french_headings_and_a_note_that_takes_back() -> None:
    said = text(
        "Accords du café citoyen",
        "PEUVENT ÊTRE CITÉS AVEC LEUR NOM :",
        "  Lucie Morel",
        "  Karim Benali",
        "PEUVENT ÊTRE CITÉS SANS LEUR NOM :",
        "  Odile Petit",
        "NE SOUHAITENT PAS ÊTRE CITÉS :",
        "  Thomas Girard",
        "UNIQUEMENT POUR LES PARTENAIRES, RIEN DE PUBLIC :",
        "  Aminata Diallo",
        "EN ATTENTE DE RÉPONSE :",
        "  Hugo Roux",
        "Note du 3/4 : Karim ne veut plus que ses paroles soient utilisées.",
    )
    assert said["Karim Benali"].quotation == "no" and said["Karim Benali"].hold
    assert levels(said) == {
        "Lucie Morel": "named",
        "Karim Benali": "held",
        "Odile Petit": "anonymous",
        "Thomas Girard": "no",
        "Aminata Diallo": "no",
        "Hugo Roux": "held",
    }
    assert said["Aminata Diallo"].sharing == "partners"


def test_forms_with_boxes_copied_below_each_other() -> None:
    blocks = [
        ("Ada Obi", "☒☒☒☐", "A Obi"),
        ("Bo Lind", "☒☐☐☐", "Bo Lind"),
        ("Cy Day", "☒☐☐☒", "C Day"),
        ("Dee Fox", "☐☐☐☒", "D Fox"),
        ("Eve Gill", "☒☒☐☐", "Jan Moss, care worker, on her behalf"),
    ]
    asks = ["You can quote me", "My name may be printed", "It may go to other groups", "I do not want to be quoted"]
    lines = []
    for name, boxes, signed in blocks:
        lines += [
            f"Name: {name}",
            *(f"{box} {ask}" for box, ask in zip(boxes, asks, strict=True)),
            f"Signed: {signed}",
            "",
        ]
    assert levels(text(*lines)) == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "held",
        "Dee Fox": "no",
        "Eve Gill": "held",
    }


def test_a_column_beside_the_list_that_says_what_its_levels_mean() -> None:
    said = sheet(
        ["Name", "Level", "", "What the levels mean"],
        ["Ada Obi", "3", "", "1 = leave out"],
        ["Bo Lind", "2", "", "2 = quote, no name"],
        ["Cy Day", "1", "", "3 = as 2, and with name"],
        ["Dee Fox", "", "", ""],
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "anonymous", "Cy Day": "no", "Dee Fox": "unknown"}


def test_names_in_colours_with_a_key_below_them() -> None:
    said = sheet(
        ["Seat", "Who", "Came with", "Notes"],
        ["1", "Ada Obi", "choir", ""],
        ["2", "Bo Lind", "", "rang – changed to nothing please"],
        ["3", "Cy Day", "choir", ""],
        ["4", "Dee Fox", "", ""],
        ["", "", "", ""],
        ["", "KEY", "", ""],
        ["", "green", "quote with name", ""],
        ["", "red", "use nothing", ""],
        fills={"B2": "FF92D050", "B3": "FF92D050", "B4": "FFFF0000", "B8": "FF92D050", "B9": "FFFF0000"},
    )
    assert levels(said) == {"Ada Obi": "named", "Bo Lind": "held", "Cy Day": "no", "Dee Fox": "unknown"}


@pytest.mark.parametrize(
    ("yes", "no"),
    [("TAK", "NIE"), ("JA", "NEIN"), ("OUI", "NON"), ("SI", "NO"), ("IE", "NA"), ("YES", "NO"), ("Y", "N")],
)
def test_a_no_in_capitals_is_nobodys_initials(yes: str, no: str) -> None:
    rows = [
        ["Name", "May we quote you?", "With your name?", "Share with partners?"],
        ["Ada Obi", yes, yes, yes],
        ["Bo Lind", yes, no, yes],
        ["Nia Owen", no, "", no],
        ["Nora Elm", no, no, no],
        ["Di Shaw", yes, "", yes],
    ]
    (found,) = parse_file("consents.csv", "\n".join(",".join(row) for row in rows).encode())
    said = {one.names[0]: one.permission for one in found.listed}
    assert said["Ada Obi"].quotation == "named" and said["Bo Lind"].quotation in ("anonymous", "unknown")
    for who in ("Nia Owen", "Nora Elm"):
        assert said[who].quotation in ("no", "unknown") and said[who].sharing in ("no", "unknown")
