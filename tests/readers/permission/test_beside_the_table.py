"""Consent as whole files hold it: codes explained above, below or on another sheet, short words, later changes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import as_csv, xlsx

ANSWERS = (
    ("Name", "Your wish", "Consent"),
    ("Ottilie Gray", "A slide into the sea", "P"),
    ("Bram Ode", "Later closing on Thursdays", "Q"),
    ("Ines Vale", "No more leaf blowers", "R"),
    ("Tuya Fell", "A bell for the school", "S"),
)
KEY = (
    ("P", "may be quoted with name"),
    ("Q", "may be quoted without name"),
    ("R", "do not quote"),
)
SAID = {"Ottilie Gray": "named", "Bram Ode": "anonymous", "Ines Vale": "no", "Tuya Fell": "held"}


def said(name: str, data: bytes) -> dict[str, str]:
    """What each teller of the one reading permits of quotation, ``held`` where a person has to look."""
    (reading,) = parse_file(name, data)
    found = {}
    for source in reading.sources:
        p = source.permission
        assert p is not None, source.title
        found[source.voice or source.title] = "held" if p.hold or p.minor else p.quotation if p.quotable else "no"
    return found


def test_a_key_on_a_sheet_of_its_own_says_what_codes_mean() -> None:
    assert said("wishes.xlsx", xlsx(Answers=ANSWERS, Key=(("Code", "Meaning"), *KEY))) == SAID


def test_a_key_above_the_headings_says_it() -> None:
    title = ("Wishes, codes: " + ", ".join(f"{code} = {means}" for code, means in KEY), "", "")
    assert said("wishes.csv", as_csv(title, *ANSWERS)) == SAID


def test_a_key_below_the_answers_says_it_and_is_nobodys_wish() -> None:
    below = (("", "", ""), *((code, means, "") for code, means in KEY))
    assert said("wishes.csv", as_csv(*ANSWERS, *below)) == SAID


def test_without_a_key_nobody_is_quoted() -> None:
    assert not {"named", "anonymous"} & set(said("wishes.csv", as_csv(*ANSWERS)).values())


def test_another_sheet_that_explains_nothing_changes_nothing() -> None:
    other = (("Food", "Price"), ("Soup", "4"), ("Bread", "1"))
    assert not {"named", "anonymous"} & set(said("wishes.xlsx", xlsx(Answers=ANSWERS, Costs=other)).values())


@pytest.mark.parametrize(
    ("columns", "cells", "quotation"),
    [
        (("Who", "Keep", "I agree to be quoted"), ("Ada Orr", "my choir", "Yes"), "anonymous"),
        (
            ("Wypowiedź", "Zgoda na przetwarzanie danych", "Zgoda na cytowanie", "Zgoda na podanie imienia"),
            ("Więcej ławek nad rzeką", "NIE", "TAK", "TAK"),
            "held",
        ),
        (
            ("Your thoughts", "Datenschutzhinweise gelesen", "Dürfen wir Sie zitieren?"),
            ("Eine Schaukel am Hafen", "ja", "ja"),
            "anonymous",
        ),
        (("Your thoughts", "May we share this with the council?"), ("A swing by the quay", "Yes"), "no"),
        (
            ("Your thoughts", "May we quote you?", "Update since the day"),
            ("A swing by the quay", "Yes", "moved house"),
            "anonymous",
        ),
        (
            ("Your thoughts", "May we quote you?", "Update"),
            ("A swing by the quay", "Yes", "rang to talk it over before we print"),
            "held",
        ),
        (("What of the hill?", "May we quote you?"), ("Leave it alone please", "Yes"), "anonymous"),
        (("What of the hill?", "May we quote you?"), ("Please leave my part out", "Yes"), "held"),
    ],
)
def test_one_answer(columns: Sequence[str], cells: Sequence[str], quotation: str) -> None:
    filler = [("Bo Ng", "the old mill wheel", "No", "No"), ("Cy Ash", "a lamp in Pike Lane", "Yes", "No")]
    width = len(columns)
    rest = [(row[1], *("No" if "Yes" in cells[-1:] else "",) * (width - 1)) for row in filler] if width else []
    if columns[0] == "Who":
        rest = [row[:width] for row in filler]
    found = said("answers.csv", as_csv(columns, cells, *rest))
    assert next(iter(found.values())) == quotation, found


def test_a_key_in_the_heading_says_whether_the_name_may_stand_there() -> None:
    head = ("Name", "Your wish", "Consent (Y = yes w/ name, A = anon, N = no)")
    rows = (("Ada", "A swing by the quay", "Y"), ("Bo", "A lamp in Pike Lane", "A"), ("Cy", "The mill wheel", "N"))
    assert said("answers.csv", as_csv(head, *rows)) == {"Ada": "named", "Bo": "anonymous", "Cy": "no"}


def test_a_name_that_is_ticked_alone_permits_no_words() -> None:
    both = "My words may be printed;My first name may stand beside my words"
    rows = (
        ("Name", "What surprised you?", "Please tick what you agree to"),
        ("Ida Moor", "That the mill has a waiting list", both),
        ("Abe Sunn", "Somebody else fears the underpass", "My words may be printed"),
        ("Wyn Tarn", "How many of us cook alone", "My first name may stand beside my words;Photos of me may be shown"),
        ("Lo Fenn", "The teenagers wanted a curfew", "My words may be printed;Photos of me may be shown"),
    )
    assert said("ticks.csv", as_csv(*rows))["Wyn Tarn"] == "held"
    assert said("ticks.csv", as_csv(*rows))["Abe Sunn"] == "anonymous"
