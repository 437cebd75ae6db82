"""Headings that reassure in several sentences before they ask, and remarks that reach further than the form."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from harvest.readers.permission import read_permissions
from harvest.readers.permission.asks.headings import question_of

AT_EASE = [
    "3. This is not a test. Every answer is fine and we won't be upset! May we quote what you wrote?",
    "Nearly done. Nobody minds either way, honestly! We'd like to print some of your words. Is that fine by you?",
    "Please don't fret over this one: take your time. Could we quote you in the booklet?",
    "Keine Sorge: dürfen wir Sie zitieren?",
    "Não se preocupe, podemos citar as suas palavras?",
]


@pytest.mark.parametrize("heading", AT_EASE)
def test_reassurance_before_a_question_asks_nothing(heading: str):
    asked = question_of(heading)
    assert (asked.purposes, asked.certain, asked.reversed) == (("quotation",), True, False)


@pytest.mark.parametrize(
    "heading",
    ["Please don't quote me. Is that clear?", "Don't hang my card up. Is that right?", "Please do not print it"],
)
def test_an_objection_is_no_reassurance(heading: str):
    assert question_of(heading).reversed


def test_reassurance_leaves_an_objection_turned_about():
    asked = question_of("Nothing to worry about here. Would you mind if we passed the notes on to the trust?")
    assert (asked.purposes, asked.reversed) == (("sharing",), True)


@pytest.mark.parametrize(
    "heading",
    [
        "Anything else we should know before we print what you wrote?",
        "What should we know before we quote you?",
        "Anything you want to tell us about how we use your words?",
    ],
)
def test_what_is_to_be_known_before_words_are_used_permits_nothing(heading: str):
    heads = ["Name", "May we quote you?", "If we do use your words, how should you appear?", heading]
    rows = [
        ["Ada Obi", "Yes", "With my full name", "No name please"],
        ["Bo Lind", "Yes", "With my full name", ""],
        ["Ed Moss", "Yes", "Without my name", ""],
    ]
    rows += [
        ["Cy Day", "No", "", ""],
        ["Di Fox", "Yes", "With my full name", "On second thoughts no name, nor on the story"],
    ]
    read = read_permissions(heads, rows, note="", year=2026)
    assert [row and row.quotation for row in read.rows] == ["anonymous", "named", "anonymous", "no", "anonymous"]


HEADS = ["Name", "How was it?", "May we quote you?", "If so, how should you appear?", "Anything to add?"]


def listed(*rows: list[str]) -> dict[str, tuple[str, bool]]:
    table = "\n".join("\t".join(row) for row in [HEADS, *rows])
    (reading,) = parse_file("form.tsv", table.encode())
    return {one.names[0]: (one.permission.quotation, bool(one.permission.hold)) for one in reading.listed}


WORDS = "The kiln kept the whole street warm that winter and nobody wanted to go home."
FULL = ["Bo Lind", WORDS, "Yes", "With my full name", ""]
LESS = ["Ed Moss", WORDS.replace("kiln", "oven"), "Yes", "Without my name", ""]


def test_whoever_answers_and_writes_nothing_means_their_words_elsewhere():
    found = listed(FULL, LESS, ["Cy Day", "", "No", "", ""], ["Di Fox", "", "Yes", "Without my name", ""])
    assert found == {"Cy Day": ("no", False), "Di Fox": ("anonymous", False)}


def test_a_remark_on_the_name_or_on_words_elsewhere_holds_there_too():
    off = [
        "Ada Obi",
        WORDS.replace("street", "lane"),
        "Yes",
        "With my full name",
        "No name after all, nor on the story.",
    ]
    said = [
        "Cy Day",
        WORDS.replace("home", "away"),
        "Yes",
        "With my full name",
        "Use this, but please leave out everything I told in the group chat.",
    ]
    here = ["Di Fox", WORDS.replace("winter", "spring"), "Yes", "With my full name", "Lovely day, thank you all"]
    assert listed(FULL, LESS, off, said, here) == {"Ada Obi": ("anonymous", False), "Cy Day": ("named", True)}
