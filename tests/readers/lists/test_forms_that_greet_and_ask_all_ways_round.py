# ruff: noqa: E501 – lists are easier to check as they would stand
"""Forms as friendly hosts word them: who answered, what is asked the other way round, and answers in other languages."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

import pytest

from harvest.model import Permission
from harvest.model.parts_left_out import part_in
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.forms.frame_permission import permitted_by_form
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.answered.grants_anyway import goes_ahead
from harvest.readers.permission.asks.headings import question_of

HEAD = [
    "Timestamp",
    "Hello, hello! What name do you go by round here? (so that we find you in the notes)",
    "Our friends at the council would love to see this. Would you rather we did NOT send them what you said?",
    "If we print something you said, what shall we put under it?",
    "Right: may we print your words in the booklet?",
    "The library has a local archive (two shelves). May yours go in it for good?",
    "Photos: may we use them? (Di Fox went round with the camera)",
    "Anything else? Scone reviews welcome",
]
PEOPLE = [
    ["03/02/2026 10:00:00", "Ada Obi", "No, send it, that's fine", "My name is fine", "Yes", "Yes", "Yes", ""],
    ["03/02/2026 10:01:00", "Bo Lind", "Yes, keep it here please", "Leave my name off", "Yes", "No", "No", ""],
    ["03/02/2026 10:02:00", "Cy Day", "No, send it, that's fine", "Please don't use my words at all", "Yes", "Yes", "Yes", ""],
    ["03/02/2026 10:03:00", "Di Fox", "No, send it, that's fine", "My name is fine", "Yes", "Yes", "Yes", ""],
    ["03/02/2026 10:04:00", "Ed Gray", "No, send it, that's fine", "No name, just put 'a lad from the boats'", "Yes", "Yes", "Yes", ""],
    ["03/02/2026 10:05:00", "Flo Hunt", "No, send it, that's fine", "", "Yes", "Yes", "Yes", ""],
]  # fmt: skip


def listed(*more: Sequence[str]) -> dict[str, Permission]:
    """What each permits, the strictest of several rows."""
    found = people_listed(HEAD, [*PEOPLE, *more])
    assert found is not None
    told: dict[str, Permission] = {}
    for one in found:
        name = one.names[0]
        told[name] = told[name].narrower(one.permission) if name in told else one.permission
    return told


def test_form_that_greets_before_it_asks_the_name_is_a_list() -> None:
    said = {name: (p.quotation, p.sharing, p.quotable) for name, p in listed().items()}
    assert said == {
        "Ada Obi": ("named", "yes", True),
        "Bo Lind": ("anonymous", "no", True),
        "Cy Day": ("no", "yes", False),
        "Di Fox": ("named", "yes", True),
        "Ed Gray": ("anonymous", "yes", True),
        "Flo Hunt": ("anonymous", "yes", True),
    }


def test_somebody_who_answers_twice_leaves_the_column_one_of_names() -> None:
    heads = [*HEAD]
    heads[1] = "First things first (first name and surname)"
    found = people_listed(heads, [*PEOPLE, PEOPLE[0]])
    assert found is not None and len(found) == 7


def test_name_in_an_aside_of_a_heading_answers_nothing() -> None:
    out = io.StringIO()
    csv.writer(out).writerows([HEAD, *PEOPLE])
    told = parse_listed_by_name("form.csv", out.getvalue().encode(), names=[["Di Fox"], ["Ada Obi"]]).people[0]
    assert told is not None and not told.permission.hold


@pytest.mark.parametrize(
    ("sends", "name", "sharing", "quotation"),
    [
        ("Nahin, aage bhej sakte hain", "Mera naam de sakte hain", "yes", "named"),
        ("Ji haan, aage mat bhejein", "naam na likhein", "no", "anonymous"),
        ("جی ہاں، کسی کو نہ دیں", "نام نہ لکھیں", "no", "anonymous"),
        ("نہیں، آگے بھیج سکتے ہیں", "نام نہ لکھیں", "yes", "anonymous"),
        ("नहीं, आगे भेज सकते हैं", "मेरे नाम के बिना", "yes", "anonymous"),
        ("Y - keep it with you", "keep it off", "no", "anonymous"),
        ("No, but not to the council", "My name is fine", "no", "named"),
    ],
)
def test_answers_in_other_words_and_languages(sends: str, name: str, sharing: str, quotation: str) -> None:
    given = listed(["03/02/2026 11:00:00", "Gil Ives", sends, name, "Yes", "No", "No", ""])["Gil Ives"]
    assert (given.sharing, given.quotation) == (sharing, quotation)


def test_no_to_the_archive_is_none_to_the_words() -> None:
    assert listed()["Bo Lind"].archive == "no" and listed()["Bo Lind"].analysis != "no"
    assert question_of("We have an archive. Can your words go in there?").purposes == ("archive",)
    assert question_of("We have an archive. Can we quote your words in the report?").purposes == ("quotation",)


@pytest.mark.parametrize(
    ("remark", "shared", "quotable"),
    [
        ("not sure it sent the first time", "yes", True),
        ("Did it go through?", "yes", True),
        ("please don't send it to the council", "no", True),
        ("I asked Bo to leave out the bit about my sister", "yes", False),
        ("I asked Bo to leave me out", "no", False),
    ],
)
def test_remarks_beside_the_answers(remark: str, shared: str, quotable: bool) -> None:
    given = listed(["03/02/2026 11:00:00", "Gil Ives", *PEOPLE[0][2:-1], remark])["Gil Ives"]
    assert (given.sharing, given.quotable) == (shared, quotable)


def test_part_that_somebody_was_asked_to_leave_out_is_a_part() -> None:
    told = part_in("Grand scones. I already told Cy to cut the part about the regatta")
    assert told is not None and told.words == {"regatta"}
    assert part_in("I asked Cy to leave it all out") is None and part_in("I asked Cy to leave me out") is None


@pytest.mark.parametrize(
    ("remark", "named"),
    [
        ("Please use this form instead of my first one. Had a think and I'm happy to be named and for it to go to the council", True),
        ("Please use this one instead of my first one, but not the photo", False),
        ("I've thought about it and I'm happy to be named", False),
    ],
)  # fmt: skip
def test_form_that_is_to_be_used_instead_stands_alone(remark: str, named: bool) -> None:
    again = [
        "04/02/2026 09:00:00",
        "Bo Lind",
        "No, send it, that's fine",
        "My name is fine",
        "Yes",
        "Yes",
        "Yes",
        remark,
    ]
    given = listed(again)["Bo Lind"]
    assert (given.quotation == "named" and given.quotable and given.sharing == "yes") is named


def test_what_denies_an_objection_and_what_does_not() -> None:
    leave = ("No, pass it on, they need it", "No, please send it", "No - happy for you to share it", "Nope, crack on")
    assert [goes_ahead(one) for one in leave] == [True] * len(leave)
    other = ("No, keep it", "No, pass it on, but not my name", "No, leave it", "Yes, pass it on", "pass it on")
    assert [goes_ahead(one) for one in other] == [False] * len(other)


def test_permission_of_a_story_clause_by_clause() -> None:
    said = "Yes to quoting it, yes to my name under it, yes to passing it on to the council. No photo please."
    given = permitted_by_form({"Permission": said}, {})
    assert given is not None and (given.quotation, given.sharing, given.photo, given.hold) == ("named", "yes", "no", ())
    given = permitted_by_form({"Permission": "Yes to quoting it, no to my name, no to partners. No photo."}, {})
    assert given is not None and (given.quotation, given.sharing, given.photo) == ("anonymous", "no", "no")


def test_nickname_behind_a_name_round_the_table_is_whose_words_follow() -> None:
    notes = (
        "# Table 2 - Cy's notes\n\n3 May. Round the table: Ada Obi, Bo Lind (everyone calls him Badger), Di Fox. As near as I could.\n\n## What is good\n\n"
        '- **Ada:** "The ferry is what keeps us together all winter long."\n- **Badger:** "And the slipway, which nobody has swept since."\n'
        '- **Di:** "I would put a bench there, facing the water."\n\n## What would help\n\n- **Ada:** "A bench."\n'
    )
    (reading,) = parse_file("Table 2 notes.md", notes.encode())
    assert [turn.speaker for turn in reading.sources[0].turns] == ["Ada Obi", "Bo Lind", "Di Fox", "Ada Obi"]
