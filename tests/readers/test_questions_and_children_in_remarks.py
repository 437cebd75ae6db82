"""What people write below a form that says nothing of their own leave: plain questions, a grandchild who came along."""

import csv
import io

import pytest

from harvest.model import Permission
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name

HEADS = [
    "Timestamp",
    "Your name",
    "May we quote you in the report?",
    "If you are quoted, can we put your name next to it?",
    "Can we share the notes with our partners?",
    "Anything else we should know?",
]
NAMES = ("Ada Obi", "Bo Lind", "Cy Day")


def both(remark: str, name: str = "Ada Obi") -> list[Permission]:
    """What somebody permits by either reading of a form."""
    rows = [["3/5/2026", one, "Yes", "Yes", "Yes", ""] for one in (name, *NAMES[1:])]
    rows[0][-1] = remark
    text = io.StringIO()
    csv.writer(text).writerows([HEADS, *rows])
    data = text.getvalue().encode()
    (reading,) = parse_file("form.csv", data)
    named = parse_listed_by_name("form.csv", data, names=[(one,) for one in (name, *NAMES[1:])]).people[0]
    assert named is not None
    return [reading.listed[0].permission, named.permission]


@pytest.mark.parametrize(
    "remark",
    [
        "When does the booklet come out?",
        "Will I get a copy? How long will it take?",
        "is there tea next time?",
        "Tom (9) came with me, he is my grandson. Fine by me if you use what he says.",
        "I brought my granddaughter Nell, 7. You can quote her too.",
        "Our son Tom (12) was there with us.",
        "filled in the online one too, this one is later",
    ],
)
def test_what_says_nothing_of_their_own_leave_holds_nobody(remark: str):
    for said in both(remark):
        assert (said.quotation, said.hold, said.minor) == ("named", (), False)


@pytest.mark.parametrize(
    "remark",
    [
        "Can I see it before it comes out?",
        "Who will read the booklet?",
        "Can I still change my mind?",
        "When does it come out? Do not print mine before then.",
    ],
)
def test_a_question_that_may_be_about_leave_waits_at_first_sight(remark: str):
    assert both(remark)[0].hold or not both(remark)[0].quotable


@pytest.mark.parametrize("remark", ["Tom (9) came with me, he is my grandson.", "Brought my son Tom, 9."])
def test_a_row_that_may_be_the_childs_own_keeps_the_age(remark: str):
    assert any(said.minor or said.hold for said in both(remark, "Thomas Obi"))


def test_what_is_refused_behind_it_holds():
    first, _ = both("Tom (9) came with me, he is my grandson. Please do not quote me.")
    assert first.quotation == "no" or first.hold
