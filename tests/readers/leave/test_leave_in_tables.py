"""Who may be quoted in sheets where leave stands otherwise than in a column of a row each."""

from __future__ import annotations

import io

from openpyxl import load_workbook
from openpyxl.styles import PatternFill

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx, xlsx

ONE = "My knees are bad but the pool is warm, and on Fridays I float for an hour and forget the stairs."
TWO = "I brought my mother's recipe for dumplings and eleven strangers had flour on their noses."
THREE = "The bus timetable is a work of fiction. I walk the last two miles and know every dog on the way."
FOUR = "When the shop closed we started a stall from the back of a van, and that is where we meet."


def levels(name: str, data: bytes) -> list[str]:
    """What each row may be quoted as, in their order: named, anonymous, or held."""
    (reading,) = parse_file(name, data)
    return [
        source.permission.quotation if source.permission is not None and source.permission.quotable else "held"
        for words in (ONE, TWO, THREE, FOUR)
        for source in reading.sources
        if words[:40] in source.text
    ]


def test_a_ditto_mark_is_the_answer_above_it() -> None:
    rows = [
        ["Name", "Comment", "Permission"],
        ["Ann", ONE, "Can be quoted, with name"],
        ["Bob", TWO, "ditto"],
        ["Cat", THREE, "Not for use"],
        ["Dan", FOUR, "as above"],
    ]
    assert levels("ditto.xlsx", xlsx(Comments=rows)) == ["named", "named", "held", "held"]


def test_a_whole_form_in_one_cell_is_read_by_its_labels() -> None:
    def form(name: str, words: str, quoted: str, named: str) -> str:
        asked = f"May we share your words?: {quoted}\nMay we use your name?: {named}"
        return f"Name: {name}\nWhat would you like to tell us?: {words}\n{asked}"

    rows = [
        ["No.", "Form"],
        [1, form("Ann", ONE, "yes", "yes")],
        [2, form("Bob", TWO, "yes", "no")],
        [3, form("Cat", THREE, "no", "no")],
        [4, form("Dan", FOUR, "yes, but only with the partner agencies", "no")],
    ]
    assert levels("forms.xlsx", xlsx(Forms=rows)) == ["named", "anonymous", "held", "held"]


def test_boxes_on_the_back_of_a_card_are_ticked_or_not() -> None:
    def back(printed: str, named: str, inside: str, who: str) -> str:
        boxes = f"[{printed}] You may display or print my message\n[{named}] …and may add my name"
        return f"{boxes}\n[{inside}] Just for the team to read\nSigned: {who}"

    table = [
        ["Card", "Front", "Back"],
        ["1", ONE, back("x", "x", " ", "Edna Lund")],
        ["2", TWO, back("x", " ", " ", "Hassan")],
        ["3", THREE, back(" ", " ", "x", "B. Wood")],
        ["4", FOUR, back(" ", " ", " ", "")],
    ]
    assert levels("cards.docx", docx("Postcards", tables=[table])) == ["named", "anonymous", "held", "held"]


def test_a_column_a_person_is_read_as_a_row_a_person() -> None:
    rows = [
        ["", "Ann", "Bob", "Cat (15)", "Dan"],
        ["What did you say?", ONE, TWO, THREE, FOUR],
        ["May we quote it?", "Yes, with name", "Yes, no name", "Yes", "No"],
    ]
    assert levels("columns.xlsx", xlsx(People=rows)) == ["named", "anonymous", "held", "held"]


def test_the_colour_of_a_row_permits_what_the_sheet_says_of_it() -> None:
    rows = [
        ["Key: green = may be quoted with name; yellow = may be quoted without name; red = not to be quoted"],
        ["Who", "Comment"],
        ["Ann", ONE],
        ["Bob", TWO],
        ["Cat", THREE],
        ["Dan", FOUR],
    ]
    book = load_workbook(io.BytesIO(xlsx(Walk=rows)))
    for row, colour in ((3, "FFC6EFCE"), (4, "FFFFEB9C"), (5, "FFFFC7CE")):
        book["Walk"].cell(row, 2).fill = PatternFill("solid", fgColor=colour)
    out = io.BytesIO()
    book.save(out)
    assert levels("colours.xlsx", out.getvalue()) == ["named", "anonymous", "held", "held"]


def test_a_log_on_another_sheet_says_who_agreed_and_what_was_taken_back_stays_so() -> None:
    words = [["Ref", "Extract"], ["Q1", ONE], ["Q2", TWO], ["Q3", THREE], ["Q4", FOUR]]
    log = [
        ["Date", "Ref", "Narrator", "What they told us"],
        ["1 Feb", "Q1", "Ann Lund", "Signed: may be published with her name"],
        ["1 Feb", "Q2", "Bob Ray", "Signed: may be published with his name"],
        ["2 Feb", "Q3", "Cat Moor", "Signed: may be published with her name"],
        ["3 Feb", "Q4", "Dan Iles", "Has not replied"],
        ["9 Mar", "Q2", "Bob Ray", "Asked us to take his name off; still happy for the words to be published"],
        ["9 Mar", "Q3", "Cat Moor", "Withdrawn, no longer wants it used"],
    ]
    found = levels("log.xlsx", xlsx(Extracts=words, Log=log))
    assert found[1:] == ["anonymous", "held", "held"]
    assert found[0] in ("named", "anonymous")


def test_a_log_of_bare_yes_and_no_under_a_question_that_may_be_turned_round_joins_nothing() -> None:
    words = [["Ref", "Extract"], ["Q1", ONE], ["Q2", TWO], ["Q3", THREE]]
    log = [["Ref", "Do you object to being quoted?"], ["Q1", "Yes"], ["Q2", "Yes"], ["Q3", ""]]
    assert levels("log.xlsx", xlsx(Extracts=words, Log=log)) == ["held", "held", "held"]
