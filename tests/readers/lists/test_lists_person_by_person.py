"""What a file of any layout says of people who are known, in its own words."""

from __future__ import annotations

import io
from email.message import EmailMessage

import docx
import openpyxl
import pytest

from harvest.readers.lists_by_hand.naming import parse_said_of_people

PEOPLE = [["Rosa Pinto"], ["Graham Teale"], ["Ewa Lis"], ["Bernard Fyfe"]]


def said(name: str, data: bytes) -> dict[str, str]:
    found = parse_said_of_people(name, data, names=PEOPLE)
    return {called[0]: line for called, line in zip(PEOPLE, found.lines, strict=True)}


def test_a_notebook_says_of_each_what_stands_at_their_name() -> None:
    text = "Rosa is happy to be quoted.\nGot her form too.\n\nMr Fyfe: absolutely not.\nTea at four, brought by E.L.\n"
    found = said("notebook.txt", text.encode())
    assert found["Rosa Pinto"] == "Rosa is happy to be quoted. / Got her form too."
    assert found["Bernard Fyfe"].endswith("Mr Fyfe: absolutely not.")
    assert "E.L." in found["Ewa Lis"] and found["Graham Teale"] == ""


def test_names_under_headings_are_told_with_the_heading() -> None:
    found = said("who.md", b"## With the name\n\n- Rosa\n- Graham T.\n\n## Not at all\n\n- Bernard\n- Ewa\n")
    assert "With the name" in found["Rosa Pinto"] and "With the name" in found["Graham Teale"]
    assert "Not at all" in found["Bernard Fyfe"] and "Not at all" in found["Ewa Lis"]


def test_who_stands_under_everybody_but_is_told_that_line() -> None:
    found = said("table.txt", b"Everyone agreed to be quoted with their name, except:\n- Bernard: not at all\n")
    assert found["Rosa Pinto"] == "Everyone agreed to be quoted with their name, except:"
    assert "not at all" in found["Bernard Fyfe"]


def test_rows_of_a_table_are_told_with_their_headings_and_columns_of_people_with_theirs() -> None:
    rows = b"Surname,First,Quote?,Name OK?\nPINTO,Rosa,Y,N\nTEALE,Graham,N,\n"
    assert (
        said("list.csv", rows)["Rosa Pinto"] == "Surname: PINTO \u00b7 First: Rosa \u00b7 Quote?: Y \u00b7 Name OK?: N"
    )
    across = b",Rosa,Graham,Ewa\nQuote?,yes,no,yes\nName?,yes,no,no\n"
    assert said("across.csv", across)["Graham Teale"] == "Quote?: no \u00b7 Name?: no"


def test_a_code_on_one_sheet_is_followed_to_another() -> None:
    book = openpyxl.Workbook()
    book.active.append(["ref", "who"])
    book.active.append(["C-01", "R. Pinto"])
    book.active.append(["C-02", "G. Teale"])
    answers = book.create_sheet("answers")
    answers.append(["ref", "may we quote?"])
    answers.append(["C-01", "with name"])
    answers.append(["C-02", "no"])
    out = io.BytesIO()
    book.save(out)
    found = said("codes.xlsx", out.getvalue())
    assert "with name" in found["Rosa Pinto"] and "no" in found["Graham Teale"].split("\u23ce")[-1]


def test_slips_keep_the_ticks_of_each_with_their_own_name() -> None:
    paper = docx.Document()
    for who, ticks in (("R. Pinto", "[x] yes"), ("Graham Teale", "[ ] yes"), ("Ewa Lis", "[x] yes")):
        for line in (f"Name: {who}", ticks, "[ ] no"):
            paper.add_paragraph(line)
    out = io.BytesIO()
    paper.save(out)
    found = said("slips.docx", out.getvalue())
    assert found["Rosa Pinto"] == "Name: R. Pinto / [x] yes / [ ] no"
    assert found["Graham Teale"] == "Name: Graham Teale / [ ] yes / [ ] no"


def test_a_list_that_a_mail_forwards_is_read_too() -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Tom <tom@example.org>", "FW: permissions"
    mail.set_content("Two corrections below.\n\n> Rosa - quote with name\n> Graham - do not quote\n")
    found = said("fw.eml", mail.as_bytes())
    assert "quote with name" in found["Rosa Pinto"] and "do not quote" in found["Graham Teale"]


def test_what_names_nobody_is_told_beside() -> None:
    found = parse_said_of_people("key.txt", b"A = with name, B = no name\nRosa A\nGraham B\n", names=PEOPLE)
    assert found.around == "A = with name, B = no name"


@pytest.mark.parametrize("shared", ["Rosa Pinto", "Rosa Lind"])
def test_a_first_name_that_two_bear_means_neither(shared: str) -> None:
    people = [["Rosa Pinto"], ["Rosa Lind"]]
    found = parse_said_of_people("a.txt", f"Rosa said yes.\n{shared} said no.\n".encode(), names=people)
    assert [shared == called[0] for called in people] == [bool(line) for line in found.lines]
    assert "said yes" not in " ".join(found.lines)
