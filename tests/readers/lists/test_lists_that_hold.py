# ruff: noqa: E501 – lists are easier to check as they would stand
"""What on a list holds somebody against a yes that stands there as well: a heading, an age, whoever signed for them."""

from __future__ import annotations

from harvest.readers.lists_by_name.heard.wording import heard
from harvest.readers.lists_by_name.reading import parse_listed_by_name


def test_a_heading_that_refuses_holds_whatever_is_said_behind_a_name_below_it():
    text = (
        "The secretary spoke with everybody in turn.\nMay be quoted with the name\nBr. Ada Obi\nMay be quoted, no name\n"
        "Haji Bo Lind sahib\nNot to be quoted\nSr. Cy Day – for herself she prefers her words stay in the room\n"
        "Sr. Dilys Marsh – she is happy, yes\n"
    )
    people = parse_listed_by_name(
        "list.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert [p and p.permission.quotation for p in people] == ["named", "anonymous", "no", "no"]


def test_words_that_stay_in_the_room_are_not_quoted_and_those_in_the_book_are():
    assert heard("for herself she prefers her words stay in the room").answers == {"quote": "No"}
    assert heard("happy for his words to stay in the book").answers == {"quote": "Yes"}


def test_a_child_of_whom_a_mother_signed_in_polish_waits():
    rows = "Imię i nazwisko;Zgoda na cytowanie;Podpis pod cytatem\nAda Obi;TAK;imię i nazwisko\nBo Lind, lat 9 (podpisała matka);TAK;bez imienia\nCy Day;TAK;anonimowo\nDilys Marsh (podpisał ojciec);TAK;anonimowo\n"
    people = parse_listed_by_name(
        "zgody.csv", rows.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert [p and (p.permission.quotation, p.permission.minor, bool(p.permission.hold)) for p in people] == [
        ("named", False, False),
        ("anonymous", True, True),
        ("anonymous", False, False),
        ("anonymous", False, True),
    ]


def test_a_bare_yes_below_a_heading_about_passing_on_is_no_leave_to_quote():
    text = "Quoting in the booklet\nAda Obi yes\nBo yes, no name\nCy no\nSending notes to the council\nAda yes\nBo no\nCy no\nDilys yes\n"
    people = parse_listed_by_name(
        "list.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people] == [
        ("anonymous", "yes"),
        ("anonymous", "no"),
        ("no", "no"),
        ("unknown", "yes"),
    ]


def test_answers_of_several_behind_a_label_about_passing_on_say_nothing_of_quoting():
    text = (
        "HAPPY TO BE QUOTED, NAME AND ALL\n  Ada\n  Bo Lind\nQUOTE BUT NO NAMES\n  Cy D.\nNOT ASKED\n  Dilys\n"
        "Sharing the transcript with the District Council: Bo yes. Ada no.\nCy yes, Dilys yes.\n"
    )
    people = parse_listed_by_name(
        "list.txt", text.encode(), names=[["Ada Obi"], ["Bo Lind"], ["Cy Day"], ["Dilys Marsh"]]
    ).people
    assert [p and (p.permission.quotation, p.permission.sharing) for p in people] == [
        ("named", "no"),
        ("named", "yes"),
        ("anonymous", "yes"),
        ("unknown", "yes"),
    ]
