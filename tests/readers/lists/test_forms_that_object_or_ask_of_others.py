"""Forms whose questions object, are answered in words, or are about a child: who may be quoted, and who waits."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest

from harvest.model import Permission
from tests.readers.reading_back import read


def _listed(*rows: list[str]) -> dict[str, Permission]:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    listed = read("slips.csv", out.getvalue().encode("utf-8")).listed
    return {name: one.permission for one in listed for name in one.names}


def _quotations(*rows: list[str]) -> list[str]:
    return [one.quotation if one.quotable else "no" for one in _listed(*rows).values()]


@pytest.mark.parametrize(
    ("asked", "answers", "expected"),
    [
        ("Do you mind if we use your name?", ["Don't mind", "Yes, I do mind", "I'd rather you didn't"], "nuu"),
        ("Should we use a different name for you?", ["No", "Yes", "No, use my own name"], "nun"),
        ("Would you like a made-up name in place of yours?", ["No", "Yes", "No"], "nun"),
        ("Leave my name off whatever you print", ["No", "Yes", "No"], "nun"),
    ],
)
def test_a_name_is_left_off_as_it_was_asked_for(asked: str, answers: list[str], expected: str) -> None:
    people = ["Ada Obi", "Bo Lind", "Cy Day"]
    rows = [[who, "Yes", said] for who, said in zip(people, answers, strict=True)]
    said = _quotations(["Name", "May we quote you?", asked], *rows)
    assert said == [{"n": "named", "u": "anonymous"}[one] for one in expected]


def test_whoever_does_not_object_to_being_quoted_unnamed_is_quoted_without_the_name() -> None:
    asked = "I do not want to be quoted, even without my name"
    rows = [["Ada Obi", "Disagree"], ["Bo Lind", "Agree"], ["Cy Day", "Disagree"], ["Di Fox", ""]]
    assert _quotations(["Name", asked], *rows) == ["anonymous", "no", "anonymous", "no"]


def test_what_is_kept_from_the_archive_is_printed_all_the_same() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["DESK", "", "KEEPING", "YOUR WORDS", ""])
    asked = "Please do NOT put my words in the village archive"
    sheet.append(["No.", "Name", asked, "You may print my words in the report", "Leave my name off anything you print"])
    for row in (
        ["1", "Ada Obi", "No", "Yes", "No"],
        ["2", "Bo Lind", "Yes", "Yes", "Yes"],
        ["3", "Cy Day", "No", "✓", "No"],
    ):
        sheet.append(row)
    sheet.merge_cells("A1:B1")
    sheet.merge_cells("D1:E1")
    notes = book.create_sheet("Notes")
    notes.append(["Typed as people put it; a tick means that they agree with the line."])
    out = io.BytesIO()
    book.save(out)
    listed = {one.names[0]: one.permission for one in read("slips.xlsx", out.getvalue()).listed}
    assert {name: one.quotation for name, one in listed.items()} == {
        "Ada Obi": "named",
        "Bo Lind": "anonymous",
        "Cy Day": "named",
    }
    assert not any(one.hold for one in listed.values())


def test_a_key_may_say_for_what_a_figure_is_entered() -> None:
    rows = [["Ada Obi", "1", "1"], ["Bo Lind", "1", "2"], ["Cy Day", "2", "2"]]
    said = _quotations(["Enter 1 for yes, 2 for no", "", ""], ["Name", "May we quote you", "May we name you"], *rows)
    assert said == ["named", "anonymous", "no"]


def test_whoever_took_notes_answers_what_was_said_of_leave() -> None:
    heads = [
        "Guest",
        "What they told us",
        "Said we can tell it without their name",
        "Said we can tell it with their name",
    ]
    rows = [
        ["Ada Obi", "The bus driver was the first to speak to me.", "Yes", "Yes"],
        ["Bo Lind", "I learnt to ride a bicycle on the quay at fifty.", "Yes", "No"],
        ["Cy Day", "We queued for bread and it was the wrong shop.", "No", "No"],
    ]
    out = io.StringIO()
    csv.writer(out).writerows([heads, *rows])
    said = {s.voice: s.permission for s in read("supper.csv", out.getvalue().encode()).sources}
    assert [said[row[0]].quotation for row in rows] == ["named", "anonymous", "no"]


@pytest.mark.parametrize(
    ("head", "cells", "held"),
    [
        ("Year / adult", ["Y4", "adult", "Y6"], "c.c"),
        ("Section", ["Cubs (8 to 10½)", "Leader (adult)", "Brownies"], "c.c"),
        ("Section", ["Explorers (14 to 18)", "Committee", "Beavers"], "c.c"),
        ("Age on the day", ["17", "9", "41"], ".c."),
    ],
)
def test_children_are_known_by_how_groups_call_them(head: str, cells: list[str], held: str) -> None:
    people = ["Ada Obi", "Bo Lind", "Cy Day"]
    rows = [[who, cell, "Yes", "Yes"] for who, cell in zip(people, cells, strict=True)]
    said = _listed(["Name", head, "May we quote you?", "With your name?"], *rows)
    assert ["c" if one.minor or one.hold else "." for one in said.values()] == list(held)


def test_a_parent_who_is_asked_of_their_childs_class_is_no_child() -> None:
    rows = [["Ada Obi", "Year 3", "Yes", "Yes"], ["Bo Lind", "Reception", "Yes", "No"]]
    heads = ["Parent's name", "Which class is your child in?", "May we quote you?", "May we say it was you?"]
    assert _quotations(heads, *rows) == ["named", "anonymous"]


def test_somebody_of_seventeen_waits_for_nobody_though_a_parent_was_asked() -> None:
    heads = [
        "Swimmer",
        "Age",
        "Parent's initials (if under 18)",
        "May we quote the swimmer?",
        "May the swimmer be named?",
    ]
    rows = [
        ["Ada Obi", "9", "LO", "Yes", "Yes"],
        ["Bo Lind", "17", "JL", "Yes", "Yes"],
        ["Cy Day", "34", "", "Yes", "No"],
    ]
    assert _quotations(heads, *rows) == ["no", "named", "anonymous"]


def test_a_photo_that_is_asked_for_first_keeps_no_words_back() -> None:
    heads = ["Name", "May we quote you?", "With your name?", "Photo?", "Anything else?"]
    rows = [
        ["Ada Obi", "Yes", "Yes", "Yes", "Ask me before you print a photo with Mo in it"],
        ["Bo Lind", "Yes", "Yes", "Yes", "Ask me before you print it"],
        ["Cy Day", "Yes", "No", "No", ""],
    ]
    said = _listed(heads, *rows)
    assert [one.quotable for one in said.values()] == [True, False, True]
    assert said["Ada Obi"].photo == "no"


def test_whether_the_name_stands_is_told_where_it_is_asked_by_itself() -> None:
    heads = [
        "Your name",
        "I would rather NOT be quoted at all, not even without my name (Yes = do not quote me, No = you may quote me)",
        "If you are quoted, may your name stand beside your words?",
    ]
    rows = [["Ada Obi", "No", "Yes"], ["Bo Lind", "No", "No"], ["Cy Day", "Yes", "Yes"], ["Di Fox", "No", ""]]
    assert _quotations(heads, *rows) == ["named", "anonymous", "no", "anonymous"]
