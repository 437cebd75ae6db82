"""Lists of a school on which the class beside somebody is their child's, and lists on which it is their own."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

ADA, BO, CY, DI = "Ada Obi", "Bo Lind", "Cy Day", "Di Fox"
ASKED = ["Quote me?", "With my name?", "Partners too?"]
ALL = ["Yes", "Yes", "Yes"]


def waiting(rows: list[list[str]]) -> tuple[set[str], set[str]]:
    """Who is held or no more quotable than a no, by the reading of lists and by that of known names."""
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    data = made.getvalue().encode()
    (reading,) = parse_file("consent.csv", data)
    first = {one.names[0]: one.permission for one in reading.listed}
    known = parse_listed_by_name("consent.csv", data, names=[[ADA], [BO], [CY], [DI]])
    again = {one.names[0]: one.permission for one in known.people if one is not None}
    assert first.keys() == again.keys()
    return tuple({name for name, said in told.items() if not said.quotable} for told in (first, again))  # type: ignore[return-value]


@pytest.mark.parametrize(
    "head", ["Who they are", "Role", "Here as", "Parent / staff / pupil", "Connection to the school"]
)
@pytest.mark.parametrize("asked", ["Class", "Year / class", "Child's class"])
def test_a_parent_and_a_teacher_beside_a_class_are_no_pupils(head: str, asked: str):
    rows = [
        ["Name", head, asked, *ASKED],
        [ADA, "Parent", "3C", *ALL],
        [BO, "Staff – teaching assistant", "4P", *ALL],
        [CY, "Pupil", "3C", *ALL],
        [DI, "Mum of two", "4P, 2B", *ALL],
    ]
    assert waiting(rows) == ({CY}, {CY})


def test_a_sheet_under_a_title_and_groups_of_heads_too():
    rows = [
        ["Consent, typed in by the office from the paper forms", "", "", "", "", ""],
        ["", "", "", "Your words", "", "Further"],
        ["Name", "Who they are", "Class / year", *ASKED],
        [ADA, "Parent", "5H", *ALL],
        [BO, "Child, 9", "Year 5 (5H)", *ALL],
        [CY, "Neighbour", "", *ALL],
        [DI, "Parent", "6K", *ALL],
    ]
    assert waiting(rows) == ({BO}, {BO})


@pytest.mark.parametrize(
    ("name", "asked", "cells"),
    [
        ("Imię i nazwisko", "Klasa dziecka", ["3C", "1M", "dziecko, 8 lat, klasa 3C", "2B"]),
        ("Name", "Child's class", ["3C, 5H", "1M", "child, aged 8, class 3C", "2B"]),
        ("Name", "Class of your child", ["4P and 2B", "1M", "herself, she is the pupil (8)", "no children"]),
    ],
)
def test_in_a_column_of_their_childrens_classes_only_the_child_is_held(name: str, asked: str, cells: list[str]):
    rows = [[name, asked, *ASKED], *([who, cell, *ALL] for who, cell in zip((ADA, BO, CY, DI), cells, strict=True))]
    assert waiting(rows) == ({CY}, {CY})


def test_whoever_is_asked_as_a_grown_up_is_none_of_the_pupils():
    asked = ["Czy możemy cytować Pani/Pana wypowiedzi?", "Czy możemy podać imię i nazwisko?"]
    rows = [["Imię i nazwisko", "Klasa dziecka", *asked], [ADA, "3C", "Tak", "Tak"], [BO, "5H", "Tak", "Nie"]]
    assert waiting(rows) == (set(), set())


@pytest.mark.parametrize(
    ("heads", "first", "second"),
    [
        (["Name", "Class"], [ADA, "3C"], [BO, "4P"]),
        (["Name", "Class"], [ADA, "3C, 5H"], [BO, "4P"]),
        (["Name", "Child's class"], [ADA, "3C"], [BO, "4P"]),
        (["Name", "Child's class"], ["Ada Obi", "3C (8)"], [BO, "child, 4P"]),
        (["Name", "Class", "Who signed"], [ADA, "3C", "Mum"], [BO, "4P", "Self"]),
        (["Name", "Class", "Signed by"], [ADA, "3C", "Parent"], [BO, "4P", "Teacher"]),
        (["Name", "Class", "Role"], [ADA, "3C", "Parent"], [BO, "4P", "Parent"]),
        (["Name", "Class", "Role"], [ADA, "3C", "Mum"], [BO, "4P", "Self"]),
        (["Name", "Class", "Relationship"], [ADA, "3C", "Mother"], [BO, "4P", "Carer"]),
        (["Pupil's name", "Class", "Who you are"], [ADA, "3C", "Parent"], [BO, "4P", "Staff"]),
        (["Name", "Who they are", "Class"], [ADA, "Parent signed", "3C"], [BO, "Young carer", "4P"]),
        (["Name", "Who they are", "Class"], [ADA, "Parent and child", "3C"], [BO, "Neighbour", "4P"]),
        (["Name", "Who they are", "Class"], [ADA, "Staff child", "3C"], [BO, "Head girl", "4P"]),
        (["Name", "Who they are", "Class", "Note"], [ADA, "Parent", "3C", "mum signed"], [BO, "Pupil", "4P", ""]),
        (["Name", "Who they are", "Class"], [ADA, "Parent", "3C, aged 8"], [BO, "Pupil", "4P"]),
    ],
)
def test_a_pupil_is_held_whatever_stands_beside(heads: list[str], first: list[str], second: list[str]):
    rows = [[*heads, *ASKED], [*first, *ALL], [*second, *ALL]]
    assert waiting(rows) == ({ADA, BO}, {ADA, BO})


@pytest.mark.parametrize("name", ["Ada Obi + Bo Lind", "Ada Obi and Bo Lind", "Ada Obi & Bo Lind"])
def test_who_shares_a_row_with_a_parent_is_held(name: str):
    rows = [["Name", "Who they are", "Class", *ASKED], [name, "Parent", "3C", *ALL], [CY, "Staff", "", *ALL]]
    made = io.StringIO()
    csv.writer(made).writerows(rows)
    (reading,) = parse_file("consent.csv", made.getvalue().encode())
    assert not any(one.permission.quotable for one in reading.listed if CY not in one.names)
    known = parse_listed_by_name("consent.csv", made.getvalue().encode(), names=[[ADA], [BO], [CY]])
    assert not any(one is not None and one.permission.quotable for one in known.people[:2])
