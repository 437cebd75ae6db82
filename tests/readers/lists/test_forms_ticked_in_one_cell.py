"""Forms in which all that somebody ticked stands in one cell, with further questions beside it."""

from __future__ import annotations

import csv
import io

from harvest.readers.consent_lists.in_tables import people_listed
from harvest.readers.lists_by_name.reading import parse_listed_by_name

TICKED = "I am fine with … (tick what fits)"
ARCHIVE = "Could an anonymised copy be kept in the county record office?"
SPOKEN = "Do your ticks also count for what you said in the circle?"
HEADS = ["Completed", "Your name", TICKED, SPOKEN, ARCHIVE]
ROWS = [
    ["2026-03-01", "Adaeze Obi", "store my words;quote my words;use my first name;", "Yes, all of it", "Yes"],
    ["2026-03-01", "Bodil Lind", "store my words;quote my words;", "Yes, all of it", "No"],
    ["2026-03-01", "Cyril Dean", "store my words;", "Yes, all of it", "Yes"],
    ["2026-03-02", "Diana Frost", "", "Yes, all of it", "Yes"],
    ["2026-03-02", "Edwin Pugh", "store my words;quote my words;use my first name;", "No, just my card", "Yes"],
    [
        "2026-03-02",
        "Flora Hay",
        "quote my words;store my words;use my first name;but not my surname;",
        "Yes, all of it",
        "",
    ],
]


def said(heads=HEADS, rows=ROWS):
    return {one.names[0]: one.permission for one in people_listed(heads, rows) or ()}


def by_names(names, heads=HEADS, rows=ROWS):
    out = io.StringIO()
    csv.writer(out).writerows([heads, *rows])
    read = parse_listed_by_name("form.csv", out.getvalue().encode(), names=[(name,) for name in names])
    return [one.permission if one else None for one in read.people]


def test_a_copy_without_names_that_is_kept_elsewhere_is_no_way_of_being_quoted():
    found = said()
    assert (found["Adaeze Obi"].quotation, found["Adaeze Obi"].hold) == ("named", ())
    assert (found["Bodil Lind"].quotation, found["Bodil Lind"].hold) == ("anonymous", ())
    assert found["Bodil Lind"].archive == "no"
    assert found["Cyril Dean"].quotation == "no"


def test_whoever_ticked_nothing_permits_nothing_whatever_a_question_beside_it_got():
    assert not said()["Diana Frost"].quotable
    assert by_names(["Adaeze", "Diana"])[1].quotation == "unknown"


def test_a_no_to_what_was_said_aloud_keeps_it_from_everything():
    assert said()["Edwin Pugh"].quotation == "no"
    assert by_names(["Adaeze", "Edwin", "Bodil"])[1].quotation == "no"


def test_the_first_name_alone_names_whom_no_surname_would_be_printed_of():
    assert [one.quotation for one in by_names(["Adaeze", "Bodil", "Cyril"])] == ["named", "anonymous", "no"]
    assert by_names(["Adaeze Obi", "Bodil Lind"])[0].quotation == "anonymous"


def test_a_copy_that_goes_to_somebody_is_passed_on_and_one_that_is_printed_is_no_copy_kept():
    rows = [["Adaeze Obi", "Yes", "No"], ["Bodil Lind", "No", "Yes"]]
    found = said(["Name", "May we quote you?", "May a transcript without names go to the health board?"], rows)
    assert (found["Adaeze Obi"].quotation, found["Adaeze Obi"].sharing) == ("anonymous", "no")
    assert (found["Bodil Lind"].quotation, found["Bodil Lind"].sharing) == ("no", "yes")
    printed = said(
        ["Name", "May your words go in our report without names?"], [["Adaeze Obi", "Yes"], ["Bodil Lind", "No"]]
    )
    assert [one.quotation for one in printed.values()] == ["anonymous", "no"]


LIMITS = "Is there anything we should leave out?"


def test_thanks_below_a_question_for_limits_name_none():
    rows = [[*row, more] for row, more in zip(ROWS, ("The scones were lovely", "", "", "", "", ""), strict=True)]
    assert said([*HEADS, LIMITS], rows)["Adaeze Obi"].hold == ()
    rows[0][-1] = "The story about the scones"
    assert said([*HEADS, LIMITS], rows)["Adaeze Obi"].hold


def test_who_fills_it_in_once_more_and_wants_that_one_used_is_held_by_no_remark():
    again = ["2026-03-05", "Adaeze Obi", "store my words;quote my words;", "Yes, all of it", "Yes"]
    remark = "Third try at this form, please use this one. Not my name after all"
    rows = [*([*row, ""] for row in ROWS), [*again, remark]]
    found = [one.permission for one in people_listed([*HEADS, "Anything else?"], rows) if one.names == ("Adaeze Obi",)]
    assert [(one.quotation, one.hold) for one in found] == [("anonymous", ())] * 2


def test_what_somebody_is_called_for_short_is_a_part_of_the_name():
    rows = [[*row, ""] for row in ROWS]
    rows[0][-1] = "Ada is fine"
    found = said([*HEADS, "Anything else?"], rows)["Adaeze Obi"]
    assert (found.quotation, found.hold) == ("anonymous", ())


def test_a_form_in_ukrainian_that_lists_what_was_ticked_is_read():
    heads = ["Ім’я та прізвище", "Я дозволяю (позначте все, що підходить)", "Вам є 16 років?"]
    heads += ["Чи стосується це й того, що ви казали за столом?"]
    rows = [
        ["Ірина Лис", "зберігати мої слова;цитувати мої слова;називати моє ім’я;", "Так", "Так, усе"],
        ["Остап Гук", "цитувати мої слова;передавати партнерам;", "Так", "Так"],
        ["Леся Рай", "зберігати мої слова;", "Так", "Так"],
        ["Орест Яр", "цитувати мої слова;називати моє ім’я;", "Так", "Ні, тільки картку"],
    ]
    found = said(heads, rows)
    assert [one.quotation for one in found.values()] == ["named", "anonymous", "no", "no"]
    assert [one.sharing for one in found.values()] == ["no", "yes", "no", "no"]
