# ruff: noqa: E501 – lists are easier to check as they would stand
"""Forms whose last question is about the words, whose second asks for an objection, and which somebody fills in twice."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.model import Listed
from harvest.readers.consent_lists.columns import column_of
from harvest.readers.consent_lists.heads.objecting import with_objections_turned
from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.wished.heard import wish_in
from harvest.readers.recognise.columns.asked_names import asks_by_what_name

HEADS = ["ID", "Completion time", "Email", "Name", "What name shall we enter you under?", "May we print what you said in the booklet?",
         "Would you object to us passing what you said on to our partners?", "May a copy be handed to the town archive with the rest of the papers?",
         "Is there anything about your answers you want to tell us?"]  # fmt: skip
ROWS = [
    ["1", "2026-05-02 10:01", "anonymous", "", "Ada Obi", "Yes, with my name", "No, that's fine", "Yes", ""],
    ["2", "2026-05-02 10:04", "anonymous", "", "Bo Lind", "Yes, but without my name", "No", "No", ""],
    ["3", "2026-05-02 10:07", "anonymous", "", "Cy Day", "Yes, with my name", "Yes, I would object", "Yes", ""],
    ["4", "2026-05-02 10:11", "anonymous", "", "Ewa Lis", "Tak, z nazwiskiem", "Nie, nie mam nic przeciwko", "Nie", ""],
    ["5", "2026-05-02 10:15", "anonymous", "", "Jan Bury", "Nie", "Tak, sprzeciwiam się", "Nie", ""],
    ["6", "2026-05-02 10:18", "anonymous", "", "Flo Kerr", "Yes, with my name", "No", "Yes", "You can print what is on my postcard but nothing I said in the circle."],
    ["7", "2026-05-02 10:22", "anonymous", "", "Gus Roe", "Yes, with my name", "No", "Yes", ""],
]  # fmt: skip
WANTED = {
    "Ada Obi": ("named", "yes", "yes", True),
    "Bo Lind": ("anonymous", "yes", "no", True),
    "Cy Day": ("named", "no", "yes", True),
    "Ewa Lis": ("named", "yes", "no", True),
    "Jan Bury": ("no", "no", "no", False),
    "Flo Kerr": ("named", "yes", "yes", False),
    "Gus Roe": ("named", "yes", "yes", True),
}


def table(*more: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([HEADS, *ROWS, *more])
    return out.getvalue().encode()


def listed(*more: list[str]) -> list[Listed]:
    (reading,) = parse_file("Your words(1-8).csv", table(*more))
    assert not reading.sources
    return list(reading.listed)


def test_a_question_about_the_words_at_the_end_is_for_remarks_and_asks_for_no_leave() -> None:
    found = {one.names[0]: one.permission for one in listed()}
    assert {n: (p.quotation, p.sharing, p.archive, p.quotable) for n, p in found.items()} == WANTED


def test_both_readings_say_the_same_of_it() -> None:
    read = parse_listed_by_name("Your words(1-8).csv", table(), names=[[row[4]] for row in ROWS])
    told = {one.names[0]: one.permission for one in read.people if one}
    assert {n: (p.quotation, p.sharing) for n, p in told.items() if n != "Flo Kerr"} == {
        n: wanted[:2] for n, wanted in WANTED.items() if n != "Flo Kerr"
    }
    assert not told["Flo Kerr"].quotable


@pytest.mark.parametrize(
    "head",
    [
        "Is there anything about your words you want to tell us?",
        "Is there anything about being quoted that we should know?",
        "Do you have anything to tell us about how your quotes are used?",
        "Anything about your story you would like to add?",
    ],
)
def test_what_asks_for_anything_to_be_told_is_for_remarks(head: str) -> None:
    assert column_of(3, head, ["", "Only if I see it first.", ""]).what == "remark"


@pytest.mark.parametrize(
    "head",
    [
        "Is there something from the walk, anything at all, you would like to tell us?",
        "Have you anything to tell us about the mill?",
    ],
)
def test_what_asks_for_anything_else_to_be_told_is_no_remark(head: str) -> None:
    assert column_of(3, head, ["The heron waits for me by the weir.", "My mother worked the looms."]).what != "remark"


@pytest.mark.parametrize("head", ["May we use anything you said?", "Can we quote anything you tell us?"])
def test_what_asks_to_use_anything_still_asks_for_leave(head: str) -> None:
    assert column_of(3, head, ["Yes", "No", "Yes"]).what == "permits"


@pytest.mark.parametrize(
    ("head", "asks"),
    [
        ("What name shall we enter you under?", True),
        ("Which name did you sign up under?", True),
        ("What shall we put you down as?", True),
        ("What name should we put with your words?", False),
        ("May we put your name down?", False),
    ],
)
def test_a_question_under_what_name_somebody_is_entered_asks_who_they_are(head: str, asks: bool) -> None:
    assert asks_by_what_name(head) is asks


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("Nie mam nic przeciwko", "Yes"),
        ("Nein, ich habe nichts dagegen", "Yes"),
        ("Nein, kein Problem", "Yes"),
        ("Non, ça ne me dérange pas", "Yes"),
        ("No, no me opongo", "Yes"),
        ("Na, dim gwrthwynebiad", "Yes"),
        ("Não, não me oponho", "Yes"),
        ("Oui, je m'y oppose", "No"),
        ("Ja, ich hätte etwas dagegen", "No"),
        ("Nie mam nic przeciwko, ale proszę najpierw zapytać", ""),
        ("I don't object if I see it first", ""),
    ],
)
def test_an_objection_denied_or_raised_in_words_is_turned_in_any_language(said: str, now: str) -> None:
    heads = ["Name", "Would you object to us sharing your words with partners?"]
    turned = with_objections_turned([heads, ["Ada Obi", said], ["Bo Lind", "No"], ["Cy Day", "Yes"], ["Di Fox", "No"]])
    assert turned[1][1] == now if now else turned[1][1] not in ("Yes", "No")


def test_where_it_is_offered_to_leave_the_name_off_nothing_said_of_minding_gives_it() -> None:
    heads = ["Name", "Should we leave your name off?"]
    turned = with_objections_turned([heads, ["Ada Obi", "Nie mam nic przeciwko"], ["Bo Lind", "No"], ["Cy Day", "Yes"]])
    assert turned[1][1] != "Yes"


@pytest.mark.parametrize(
    "head", ["May a copy be handed to the town archive and to the council?", "May we give a copy to the archive and our partners?"]
)  # fmt: skip
def test_a_copy_for_others_beside_the_archive_is_passed_on(head: str) -> None:
    rows = [["Ada Obi", "Yes", "Yes"], ["Bo Lind", "Yes", "No"], ["Cy Day", "No", "No"]]
    found = people_listed(["Name", "May we quote you?", head], rows) or ()
    assert [one.permission.sharing for one in found][1:] == ["no", "no"]


AGAIN = ["8", "2026-05-02 10:40", "anonymous", "", "Gus Roe", "Yes, but without my name", "No", "Yes"]


@pytest.mark.parametrize(
    "said",
    [
        "Second try, I clicked the wrong one before. This is the right one.",
        "Had another go, ticked the wrong box last time. This one is correct",
        "My first one was a mistake. This is my proper form.",
    ],
)
def test_a_form_that_says_it_is_the_right_one_and_the_one_before_wrong_stands_alone(said: str) -> None:
    (gus,) = [one for one in listed([*AGAIN, said]) if one.names == ("Gus Roe",)]
    assert (gus.permission.quotation, gus.permission.hold) == ("anonymous", ())
    read = parse_listed_by_name("a.csv", table([*AGAIN, said]), names=[[row[4]] for row in ROWS])
    assert [one.permission.quotation for one in read.people if one and one.names[0] == "Gus Roe"] == ["anonymous"]


@pytest.mark.parametrize("said", ["This is the right one.", "I think I clicked the wrong one before", "Second go"])
def test_one_that_says_less_than_that_replaces_nothing(said: str) -> None:
    assert len([one for one in listed([*AGAIN, said]) if one.names == ("Gus Roe",)]) == 2


@pytest.mark.parametrize(
    ("said", "asks"),
    [
        ("You can use what is on my card but nothing I said at the carers' table.", True),
        ("None of what I said in the group, please", True),
        ("Happy for you to print the poem, but not what I told you after", True),
        ("I tried everything but nothing I said in the meeting made a difference", False),
        ("Nothing I said to the doctor helped", False),
    ],
)
def test_nothing_i_said_there_asks_that_it_stays_out(said: str, asks: bool) -> None:
    assert wish_in(said) is asks
