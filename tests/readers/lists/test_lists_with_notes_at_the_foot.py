# ruff: noqa: E501 – examples are easier to check on one line
"""Notes below a list that a mark in one of its rows points to: they say something of whoever stands in that row."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.lists_by_name.who.people_listed import ListedByName

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Dilys Marsh"
HEAD = ["No.", "Who", "Quote", "With the name", "To the partners", "Notes"]
FEET = [
    "{} rang on Friday, only without the name please.",
    "{} wrote: not to be quoted after all",
    "{} is 12, mum signed",
]


def rows(*marks: str) -> list[list[str]]:
    return [
        ["1", ADA, "yes", "yes", "yes", ""],
        ["2", BO, "yes", "yes", "yes", marks[0]],
        ["3", CY, "yes", "yes", "no", marks[1]],
        ["4", DI, "yes", "yes", "no", marks[2]],
    ]


def beside_the_name(*marks: str) -> list[list[str]]:
    found = rows("", "", "")
    for row, mark in zip(found[1:], marks, strict=True):
        row[1] += mark
    return found


def by_name(text: str, name: str = "permissions.txt") -> ListedByName:
    return parse_listed_by_name(name, text.encode(), names=[[ADA], [BO], [CY], [DI]])


@pytest.mark.parametrize("marks", [("1)", "2)", "3)"), ("(a)", "(b)", "(c)"), ("*", "**", "***"), ("¹", "²", "³"), ("see note 1", "note 2", "note 3")])  # fmt: skip
@pytest.mark.parametrize("made", [rows, beside_the_name])
def test_a_note_below_reaches_the_row_that_is_marked_by_either_reading(marks, made):
    if made is beside_the_name and "note" in marks[0]:
        marks = tuple(f" ({mark})" for mark in marks)
    table = made(*marks)
    feet = [foot.format(mark.strip(" ()") if "note" in mark else mark) for foot, mark in zip(FEET, marks, strict=True)]
    feet = [foot.removeprefix("see ").capitalize() for foot in feet]
    found = [one.permission for one in people_listed(HEAD, table, "\n".join(feet)) or ()]
    assert [one.quotable for one in found] == [True, found[1].quotable, False, False]
    assert found[1].quotation == "anonymous" and found[2].quotation == "no" and found[3].minor
    page = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in [HEAD, *table])
    page = f"<html><body><table>{page}</table>{''.join(f'<p>{foot}</p>' for foot in feet)}</body></html>"
    again = [one and one.permission for one in by_name(page, "permissions.html").people]
    assert [one and one.quotation for one in again[:3]] == ["named", "anonymous", "no"]
    assert again[3] is not None and again[3].minor


def test_a_note_that_goes_on_in_the_next_line_is_read_to_its_end():
    note = "* she rang and asked that it all be kept here with us, and so hers is\nnot to be quoted."
    found = people_listed(HEAD, rows("", "*", ""), note)
    assert [one.permission.quotation for one in found or ()] == ["named", "named", "no", "named"]


def test_a_mark_that_nothing_explains_beside_others_that_are_explained_holds():
    found = people_listed(HEAD, rows("1)", "4)", ""), "1) only without the name please\n2) came late")
    assert [one.permission.quotable for one in found or ()][2:] == [False, True]


def test_numbered_questions_and_bullets_are_no_notes():
    head = ["Who", "Quote", "Share"]
    table = [[ADA, "yes", "yes"], [BO, "yes", "no"], [CY, "no", "no"]]
    found = people_listed(head, table, "1) asked at the door\n2) nobody was in a hurry\n* biscuits\n* chairs")
    assert [one.permission.quotation for one in found or ()] == ["anonymous", "anonymous", "no"]


def test_lines_of_people_with_marks_at_their_end():
    text = (
        "Asked at the end: may we quote you, by name?\n"
        f"{ADA} - quote, with her name\n{BO} - quote, with his name *\n{CY} - quote, with his name †\n"
        "* changed his mind on the way out: without the name\n† phoned, does not want to be quoted any more\n"
    )
    assert [one and one.permission.quotation for one in by_name(text).people[:3]] == ["named", "anonymous", "no"]


def test_a_note_on_somebody_else_who_did_not_speak_holds_nobody():
    note = "* her brother Idris never came, so no slip from him"
    table = [
        ["Who", "Quote", "Named", "Passed on"],
        [ADA, "yes", "yes", "yes *"],
        [BO, "yes", "no", "no"],
        [CY, "no", "", ""],
    ]
    found = [one.permission for one in people_listed(table[0], table[1:], note) or ()]
    assert [one.quotation for one in found] == ["named", "anonymous", "no"] and found[0].quotable
    assert found[0].sharing == "yes"
    against = people_listed(table[0], table[1:], "* her brother Idris says no to all of it") or ()
    assert not against[0].permission.quotable
