# ruff: noqa: E501 – texts as people write them
"""Lists typed up from forms that somebody helped with: who helped or rang is nobody who answers."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from harvest.readers.documents.forms.one_form import BLANK
from harvest.readers.lists_by_name.reading import parse_listed_by_name

EASY = (
    "Name on form,Who helped,1. The team can read what I said,2. You can use my words. My name is not next to it,"
    "3. You can put my name next to my words,4. You can give my words to the council,Written on the form\n"
    "Obi Ada,mum,yes,yes,yes,yes,big letters\nBo Lind,nobody,yes,yes,no,no,\nCy Day,Denise Marsh,yes,yes,yes,yes,\n"
    "Di Marsh,Bo,yes,yes,yes but only Di,yes,she does not want the second name anywhere\nEd Poe,Denise Marsh,yes,no,no,no,\n"
)
RANG = (
    "Who,Tel,Rung by,OK to quote?,Name in print?,OK to pass to council?\n"
    "Mrs A Obi,01632 960174,DM,yes,yes,yes\nBo Lind,01632 960175,DM,no,no,no\nCy Day,01632 960176,DM,yes,no,yes\n"
)


def listed(text: str) -> dict[str, tuple[str, str]]:
    (reading,) = parse_file("forms.csv", text.encode())
    return {one.names[0]: (one.permission.quotation, one.permission.sharing) for one in reading.listed}


def test_words_without_the_name_and_the_name_may_both_be_allowed() -> None:
    assert listed(EASY) == {
        "Obi Ada": ("named", "yes"),
        "Bo Lind": ("anonymous", "no"),
        "Cy Day": ("named", "yes"),
        "Di Marsh": ("anonymous", "yes"),
        "Ed Poe": ("no", "no"),
    }


def test_what_is_said_of_the_own_name_holds_nobody() -> None:
    (reading,) = parse_file("forms.csv", EASY.encode())
    assert not any(one.permission.hold for one in reading.listed)


def test_who_helped_or_rang_permits_nothing_by_it() -> None:
    names = [["Denise Marsh"], ["Ada Obi"], ["Bo Lind"], ["Cy Day"]]
    for text in (EASY, RANG):
        read = parse_listed_by_name("list.csv", text.encode(), names=names)
        assert read.people[0] is None
        assert read.people[1] is not None and read.people[1].permission.quotation == "named"
        assert read.people[1].permission.hold == ()


def test_a_form_that_prints_yes_and_no_below_each_question_is_blank() -> None:
    page = (
        "My words\n\nMy name: ______________   Who helped me: ______________\n\n1. You can use my words in the report.\n\n"
        "[thumb up] yes   [thumb down] no   [wobbly hand] not sure\n\n2. You can use my photo.\n\n"
        "[thumb up] yes   [thumb down] no   [wobbly hand] not sure\n\nYou can change your mind. Tell Dee in the office.\n"
    )
    (reading,) = parse_file("form.txt", page.encode())
    assert reading.not_data == BLANK
