# ruff: noqa: E501 – tables and mails as they were typed
"""What stands beside answers and in mails about leave and asks for nothing: spellings, politeness, how somebody left."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name

_HEADS = ["Name", "May we quote you?", "With your name?", "Remarks"]
_SPELT = ["Jon, please, not John", "It's Jon, not John.", "spelt Jon", "Sailmaker. “Jon”, never “John”!"]
_ELSE = ["Jon, please, not Obi", "Jon, not quoted", "Jon, not in the yearbook", "Jon said no"]


def _people(remark: str) -> list[list[str]]:
    return [["Jon Obi", "yes", "yes", remark], ["Bo Lind", "yes", "no", ""], ["Cy Day", "no", "no", ""]]


def _text(rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([_HEADS, *rows])
    return out.getvalue().encode()


@pytest.mark.parametrize("remark", _SPELT)
def test_how_a_name_is_spelt_changes_no_answer(remark: str) -> None:
    listed = people_listed(_HEADS, _people(remark)) or ()
    assert (listed[0].permission.quotation, listed[0].permission.hold) == ("named", ())
    known = parse_listed_by_name("l.csv", _text(_people(remark)), names=[["Jon Obi"], ["Bo Lind"], ["Cy Day"]]).people
    assert known[0] is not None
    assert (known[0].permission.quotation, known[0].permission.hold) == ("named", ())


@pytest.mark.parametrize("remark", _ELSE)
def test_what_is_no_spelling_is_looked_at_or_takes_off(remark: str) -> None:
    one = (people_listed(_HEADS, _people(remark)) or ())[0].permission
    assert one.hold or one.quotation != "named"


_MAIL = """From: Kim Roe <kim@quay.example>
To: Lee <lee@quay.example>
Date: Fri, 20 Nov 2026 11:42:00 +0000
Subject: FW: changes since the supper

Lee, this is what came in about the permissions.

{note}

-----Original Message-----
From: Bo Lind <bo@mail.example>
Sent: 15 November 2026 09:30
To: Kim Roe
Subject: Re: the supper

{mail}

Bo

-----Original Message-----
From: Cy Day <cy@mail.example>
Sent: 14 November 2026 18:21
To: Kim Roe
Subject: my name

Please go on using what I said, only take my name off it.

Cy
"""


def _heard(note: str = "", mail: str = "Thanks.") -> dict[str, Listed]:
    names = [["Jon Obi"], ["Bo Lind"], ["Cy Day"], ["Di Fox"]]
    read = parse_listed_by_name("changes.eml", _MAIL.format(note=note, mail=mail).encode(), names=names)
    return {one.names[0]: one for one in read.people if one}


@pytest.mark.parametrize(
    "mail",
    [
        "You still have my ladder. No hurry. It was a good supper.",
        "It was lovely. No charge for the scones.",
        "No news from here yet, no rush to reply.",
        "Good supper, no complaints.",
        "Good supper.",
        "Fine weather for it. No bother with the ladder.",
    ],
)
def test_politeness_refuses_nothing(mail: str) -> None:
    assert "Bo Lind" not in _heard(mail=mail)


@pytest.mark.parametrize(
    "mail", ["No.", "No, thank you.", "No quotes, no hurry.", "Take mine out please, no hard feelings."]
)
def test_a_no_stays_one(mail: str) -> None:
    assert _heard(mail=mail)["Bo Lind"].permission.quotation == "no"


_NO_NAME = "She says yes to keeping it, yes to quoting, but without her name. The council may have it."


@pytest.mark.parametrize(
    "note",
    [
        f"Friday, 10.15: I rang Di Fox. {_NO_NAME}",
        f"I rang Di Fox, who left on the last boat before I got to her with a form. {_NO_NAME}",
        "I rang Di Fox, who left on the last boat before\nI got to her with a form. She says yes to keeping what she told us\nand yes to quoting it, but without her name. The council may have it.",
        f"Saw Jon. Then I spoke to Di Fox. {_NO_NAME}",
    ],
)
def test_what_whoever_was_rung_says_in_the_next_sentences_is_theirs(note: str) -> None:
    one = _heard(note)["Di Fox"].permission
    assert (one.quotation, one.sharing, one.hold) == ("anonymous", "yes", ())


@pytest.mark.parametrize(
    "note",
    [
        "I rang Di Fox. She has not been asked.",
        "I rang Di Fox, who left before I got to her with a form. Nobody knows what she wants.",
        "Di Fox, who left before I got to her with a form, has not been asked.",
        "I rang Di Fox about Jon Obi. He says yes to quoting, with his name.",
        "I rang Di Fox. Bo Lind says yes to quoting.",
        "I rang Di Fox. We may print what we like now!",
        "Di Fox came to the supper. Lee says yes to quoting, with the name.",
    ],
)
def test_nobody_is_quoted_for_what_is_not_surely_theirs(note: str) -> None:
    one = _heard(note).get("Di Fox")
    assert one is None or not one.permission.quotable


def test_whoever_left_and_said_nothing_since_is_not_among_those_who_agreed() -> None:
    lines = "Everybody at the table agreed to be quoted with their name.\nDi Fox, who left before I got to her with a form.\nJon Obi, Bo Lind, Cy Day were there."
    names = [["Jon Obi"], ["Bo Lind"], ["Cy Day"], ["Di Fox"]]
    people = parse_listed_by_name("notes.txt", lines.encode(), names=names).people
    assert people[3] is None or not people[3].permission.quotable
