# ruff: noqa: E501 – the labels stand as a form prints them
"""Forms with one question to tick whose labels are long: two languages, commas within, what to leave empty told above."""

from __future__ import annotations

import csv
import io

import pytest

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.dispatch import parse_file
from harvest.readers.lists_by_name.reading import parse_listed_by_name
from harvest.readers.permission.asks.headings import may_object, question_of

QUOTE = "Quote what I said in the booklet / Dyfynnu fy ngeiriau yn y llyfryn"
NAME = "Print my name beside my words / Rhoi fy enw wrth fy ngeiriau"
SHARE = "Share my words with partners (health board, college, Harbour Trust) / Rhannu fy ngeiriau gyda phartneriaid"
PHOTO = "Show photos that I am in / Dangos lluniau ohonof"
ARCHIVE = "Keep my words in the county archive / Cadw fy ngeiriau yn archif y sir"
NONE = "None of these / Dim un o'r rhain"
TICK = "Please tick everything you are happy for us to do. Leave blank what you do not want. / Ticiwch bopeth yr ydych yn hapus ag ef."
NOT_THAT = "Is there anything you said that you do NOT want us to use? / A oes rhywbeth na ddylem ei ddefnyddio?"
HEADS = ["Timestamp", "How was the day for you?", "Your name / Eich enw", "Which table were you at?", NOT_THAT, TICK, "May we keep what you said and use it in our analysis? / Gawn ni gadw eich geiriau?"]  # fmt: skip
ALL = [QUOTE, NAME, SHARE, PHOTO, ARCHIVE]
TICKED = [
    ("Adaeze Obi", "Good", "No", ALL, "named", "yes"),
    ("Bodil Lind", "Very good", "", [QUOTE, SHARE], "anonymous", "yes"),
    ("Cyril Dean", "", "Nothing", [QUOTE, NAME, PHOTO], "named", "no"),
    ("Diana Frost", "Long but good", "nope", [QUOTE, ARCHIVE], "anonymous", "no"),
    ("Edwin Pugh", "ok", "", [NONE], "no", "no"),
    ("Flora Hay", "Lovely", "Dim byd", [QUOTE, NAME, SHARE, ARCHIVE], "named", "yes"),
    ("Gita Rao", "Fine", "", [], "unknown", "unknown"),
    ("Hugh Munro", "Too long", "no", [QUOTE, SHARE, PHOTO, ARCHIVE], "anonymous", "yes"),
    ("Ivy Tan", "Warm", "", [QUOTE, NAME, SHARE, PHOTO], "named", "yes"),
    ("Jonah Bell", "Fun", "", [SHARE, PHOTO], "no", "yes"),
]
PEOPLE = [person[0] for person in TICKED]


def rows(between: str = ";", tick: str = "", **beside: str) -> list[list[str]]:
    return [
        ["2026/03/01 10:00", day, name, "Harbour", beside.get(name.split()[0], leave), between.join(ticked) + (tick if ticked else ""), "Yes"]
        for name, day, leave, ticked, _, _ in TICKED
    ]  # fmt: skip


def alone(heads: list[str] = HEADS, **beside: str):
    return {one.names[0]: one.permission for one in people_listed(heads, rows(**beside)) or ()}


def by_names(**beside: str):
    out = io.StringIO()
    csv.writer(out).writerows([HEADS, *rows(**beside)])
    read = parse_listed_by_name("form.csv", out.getvalue().encode(), names=[(name,) for name in PEOPLE])
    return dict(zip(PEOPLE, [one.permission if one else None for one in read.people], strict=True))


@pytest.mark.parametrize("between", [";", "; ", "\n", ", "])
def test_what_is_ticked_in_two_languages_is_permitted_and_what_is_not_is_refused(between):
    found = {one.names[0]: one.permission for one in people_listed(HEADS, rows(between)) or ()}
    assert {name: (found[name].quotation, found[name].sharing) for name in PEOPLE if name != "Jonah Bell"} == {
        name: (quotation, sharing) for name, _, _, _, quotation, sharing in TICKED if name != "Jonah Bell"
    }
    assert not any(found[name].hold for name in PEOPLE if found[name].quotation in ("named", "anonymous"))
    assert found["Jonah Bell"].quotation not in ("named", "anonymous")


def test_the_form_is_a_list_of_people_though_it_asks_how_the_day_was():
    out = io.StringIO()
    csv.writer(out).writerows([HEADS, *rows()])
    (read,) = parse_file("form.csv", out.getvalue().encode())
    assert not read.sources
    assert [one.names[0] for one in read.listed] == PEOPLE


def test_what_people_tell_of_the_day_at_length_is_no_list():
    told = [[*row[:1], "I met a woman who taught my sister to swim in the old baths", *row[2:]] for row in rows()]
    assert people_listed(HEADS, told) is None


def test_ticks_that_many_share_are_nothing_that_people_tell_at_length():
    long = [
        [*row[:1], f"{n} " + "and then we walked along the harbour wall " * 5, *row[2:]] for n, row in enumerate(rows())
    ]
    assert people_listed(HEADS, long) is None


def test_a_row_that_only_tries_the_form_is_nobody():
    test = ["2026/03/01 08:00", "", "TEST - please ignore", "", "", "", ""]
    found = people_listed(HEADS, [test, *rows()])
    assert [one.names[0] for one in found or ()] == PEOPLE


def test_a_part_that_is_kept_back_beside_no_name_is_not_only_about_the_name():
    kept = "Nothing from the first hour please. My poem is fine, without my name."
    for found in (alone(Bodil=kept), by_names(Bodil=kept)):
        assert found["Bodil Lind"].hold or found["Bodil Lind"].quotation not in ("named", "anonymous")


@pytest.mark.parametrize(
    "leave",
    [
        "Leave blank what you do not want.",
        "Leave empty anything you'd rather we didn't do.",
        "(leave unticked what you are not happy with)",
        "Do not tick anything you do not want.",
        "If you do not want something, leave it blank.",
        "Unticked means no.",
        "Leave the rest empty.",
        "Nothing is used unless you tick it.",
        "Lassen Sie leer, was Sie nicht möchten.",
        "Laissez vide ce que vous ne voulez pas.",
        "Gadewch yn wag beth nad ydych ei eisiau.",
    ],
)
def test_what_is_said_of_boxes_left_empty_turns_no_tick_about(leave):
    asked = question_of(f"Please tick everything you are happy for us to do. {leave}")
    assert not asked.reversed
    assert not may_object(f"May we quote you? {leave}")
    heads = [f"Please tick everything you are happy for us to do. {leave}" if head == TICK else head for head in HEADS]
    found = alone(heads)
    assert (found["Adaeze Obi"].quotation, found["Bodil Lind"].quotation) == ("named", "anonymous")


@pytest.mark.parametrize(
    "heading",
    [
        "Please tick anything you do NOT want us to do. Leave blank what you are happy with.",
        "Tick what you do not want us to do. Leave the rest blank.",
        "Tick if you do not want to be quoted, otherwise leave empty",
        "Leave empty if you do not want to be quoted",
    ],
)
def test_what_objects_objects_whatever_is_said_of_boxes_left_empty(heading):
    assert question_of(heading).reversed
