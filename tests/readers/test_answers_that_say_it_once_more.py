"""Answers that say behind their yes or no what it comes to, in English or not; how to be named beside whether to be
quoted; what a mail says of whoever wrote it."""

from __future__ import annotations

import pytest

from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.against import stands_against
from tests.readers.making import as_csv

KEPT = "Would you like your words to stay with the allotment society, and NOT go to the parish council?"
NAMES = [["Ada Obi"], ["Bo Lind"], ["Cy Fox"], ["Di Hall"], ["Ed Pym"]]


def both(header: list[str], rows: list[list[str]]) -> list[list[tuple[str, str]]]:
    """What the reading by layout and the one by names make of each person: how to be quoted, and whether to pass on."""
    found = people_listed(header, rows) or ()
    by_name = parse_listed_by_name("list.csv", as_csv(header, *rows), names=NAMES[: len(rows)]).people
    return [
        [("held" if one.permission.hold else one.permission.quotation, one.permission.sharing) for one in people if one]
        for people in (found, by_name)
    ]


def test_what_an_answer_to_an_objection_says_behind_its_yes_or_no_is_heard() -> None:
    rows = [
        ["Ada Obi", "Yes", "Yes - keep them in the society"],
        ["Bo Lind", "Yes", "No - they can be shared"],
        ["Cy Fox", "Yes", "No - they can be shared"],
        ["Di Hall", "Yes", ""],
    ]
    for read in both(["Name", "May we quote you?", KEPT], rows):
        assert [quotation for quotation, _ in read] == ["anonymous"] * 4
        assert [sharing for _, sharing in read][:3] == ["no", "yes", "yes"]
        assert read[3][1] != "yes"


@pytest.mark.parametrize(
    "answer", ["No - keep them in the society", "No - share them but not my street", "No - only with the parish nurse"]
)
def test_what_contradicts_or_limits_its_yes_or_no_passes_nothing_on(answer: str) -> None:
    rows = [
        ["Ada Obi", "Yes", "Yes - keep them in the society"],
        ["Bo Lind", "Yes", "No - they can be shared"],
        ["Cy Fox", "Yes", answer],
        ["Di Hall", "Yes", "No - they can be shared"],
    ]
    (listed, by_name) = both(["Name", "May we quote you?", KEPT], rows)
    assert not (listed[2][0] != "held" and listed[2][1] == "yes")
    assert not (by_name[2][0] != "held" and by_name[2][1] == "yes")


def test_answers_in_another_language_about_the_name_and_passing_on_are_read() -> None:
    rows = [
        ["Ada Obi", "Haa", "Magacayga waad qori kartaan", "Maya - waad la wadaagi kartaan"],
        ["Bo Lind", "Haa", "Magacayga ha qorina", "Haa - ha la wadaagina cid kale"],
        ["Cy Fox", "Haa, laakiin magac la'aan", "", "Haa - ha la wadaagina cid kale"],
        ["Di Hall", "Tak", "Bez mojego nazwiska", "Nie - można je udostępnić"],
        ["Ed Pym", "Sí", "Pueden usar mi nombre", "No - las pueden compartir"],
    ]
    for read in both(["Name", "May we quote you?", "Your name with it?", KEPT], rows):
        assert read == [
            ("named", "yes"),
            ("anonymous", "no"),
            ("anonymous", "no"),
            ("anonymous", "yes"),
            ("named", "yes"),
        ]


def test_a_no_to_the_name_that_says_so_in_polish_stays_one() -> None:
    header = ["Nr", "Imię i nazwisko", "Czy możemy Państwa cytować?", "Czy przy cytacie może być nazwisko?"]
    rows = [
        ["P1", "Ada Obi", "Tak", "Nie, bez nazwiska"],
        ["P2", "Bo Lind", "Tak", "Tak"],
        ["P3", "Cy Fox", "Nie", "Nie"],
    ]
    listed = people_listed(header, rows) or ()
    told = [(one.permission.quotation, one.permission.hold, one.permission.minor) for one in listed]
    assert [told[0], told[2]] == [("anonymous", (), False), ("no", (), False)]


HOW = "If we do quote you, how are we to sign it?"


def test_how_to_be_named_is_told_by_its_answers_and_permits_no_quoting_by_itself() -> None:
    rows = [
        ["Ada Obi", "With my name", "Yes"],
        ["Bo Lind", "Without my name", "Yes"],
        ["Cy Fox", "With my name", ""],
        ["Di Hall", "I don't want to be quoted at all", "Yes"],
        ["Ed Pym", "With my name", "Yes"],
    ]
    rows += [[f"{name} Rowe", "With my name", "Yes"] for name in ("Flo", "Gus", "Hal", "Ivy")]
    listed, by_name = both(["Name", HOW, "May we print what you said?"], rows)
    for read in (listed, by_name):
        assert [quotation for quotation, _ in read][:5] == ["named", "anonymous", "unknown", "no", "named"]


MAIL = """From: Ada Obi <ada.obi@weir.example>
To: Bo Lind <bo.lind@weir.example>
Subject: who may be quoted
Date: Mon, 1 Jun 2026 09:00:00 +0100
Content-Type: text/plain; charset="utf-8"

Bo,

I asked them all whether we may quote them, and with their name.

Cy Fox - yes, with his name, and it can go to the partners.
Di Hall - fine to quote her. She said nothing about her name, so I'd leave it off.
Ed Pym - rang me. He doesn't want any of it used.

And me: yes, quote me, with my name.

I didn't ask about partners. Only Cy mentioned that himself.

Ada
"""


def test_a_mail_says_of_its_writer_what_they_permit_and_nothing_of_whom_it_greets() -> None:
    found = parse_listed_by_name("who.eml", MAIL.encode(), names=NAMES).people
    told = [one and (one.permission.quotation, one.permission.hold) for one in found]
    assert told == [("named", ()), None, ("named", ()), ("anonymous", ()), ("no", ())]


@pytest.mark.parametrize("note", ["did the form, so go by that", "has filled in the form, go by that"])
def test_a_note_that_sends_to_the_form_is_no_answer_and_no_doubt(note: str) -> None:
    header = ["Name", "May we quote you?", "With your name?"]
    rows = [["Ada Obi", "yes", "yes"], ["Bo Lind", note, ""], ["Cy Fox", "no", ""]]
    listed = people_listed(header, rows) or ()
    assert [(one.permission.quotation, one.permission.hold) for one in listed] == [
        ("named", ()),
        ("unknown", ()),
        ("no", ()),
    ]


def test_a_note_on_where_more_of_it_stands_holds_nobody_and_one_on_a_letter_does() -> None:
    assert [stands_against(note)[1] == "" for note in ("see wish card", "see photo 3", "see above")] == [True] * 3
    assert [stands_against(note)[1] == "" for note in ("see letter", "see me", "see card, no name")] == [False] * 3
