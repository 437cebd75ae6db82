"""Posters with small print, licences and budgets are no data; what people say of them is."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file
from tests.readers.making import xlsx

POSTER = (
    "COME AND LISTEN\n\nSunday 4 May 2025\n\n11am – 3pm\n\nPilot House, Salt Quay\n\nFREE tea · Ramp · Signers\n\n"
    "What makes you stay?\n\nQuestions? Ring Una on 01632 960000 or email una@quay.example Paid for by the Salt Quay "
    "Fund. Registered charity no. 1234567 Please take this down in June"
)
LICENCE = (
    "PREMISES LICENCE\nLicensing Act 2003, Part C\n\nPremises licence number: SQ/12\nPostal address of premises: Pilot "
    "House\n\nMonday to Friday   09:00 - 22:00\n\nAnnex 1 - Mandatory conditions\n1. No wine may be supplied without "
    "a supervisor.\n2. The responsible person must ensure that water is provided.\n\nThis summary must be displayed.\n"
)


def read(text: str, name: str) -> Reading:
    (reading,) = parse_file(name, text.encode())
    return reading


def test_a_poster_whose_small_print_was_joined_in_one_line_is_no_data() -> None:
    assert "poster" in (read(POSTER, "A4 for doors.txt").not_data or "")


@pytest.mark.parametrize(
    "asked",
    [
        "Salt Quay (by the crane) Free soup · Sit down · Listen Who was here before you? What did we lose?",
        "What was here once?\n\nWhat were the cranes for? What would you like to see?",
    ],
)
def test_what_a_poster_asks_its_readers_is_nobodys_story(asked: str) -> None:
    shown = f"THE LONG TABLE\n\nSunday 4 May\n11am – 3pm\n\n{asked}\n\nEveryone welcome, no booking. Signers from 1pm."
    assert "poster" in (read(shown, "Long table POSTER.txt").not_data or "")
    told = f"{shown}\n\nWhy was my crane taken? It was the last one."
    assert read(told, "Long table POSTER.txt").not_data is None


def test_a_poster_below_which_somebody_tells_something_is_data() -> None:
    told = f"{POSTER}\n\nI came for the tea and stayed. Nobody had asked me anything in years. The ramp is too steep."
    assert read(told, "A4 for doors.txt").not_data is None


@pytest.mark.parametrize("name", ["LICENCE.txt", "hall.txt"])
def test_a_licence_for_a_hall_is_no_data(name: str) -> None:
    assert "official paper" in (read(LICENCE, name).not_data or "")


def test_what_somebody_tells_of_a_licence_is_data() -> None:
    told = "The premises licence\n\nI went in four times for our premises licence. The Licensing Act 2003 is long.\n"
    assert read(told, "licence.txt").not_data is None


@pytest.mark.parametrize(
    "heads",
    [
        ("Item", "Supplier", "Budget", "Actual", "Variance", "Notes"),
        ("Posten", "Lieferant", "Menge", "Betrag", "Abweichung", "Notiz"),
        ("Poste", "Fournisseur", "Quantité", "Montant", "Écart", "Remarques"),
        ("Eitem", "Cyflenwr", "Cyllideb", "Gwariant", "Amrywiad", "Nodiadau"),
    ],
)
def test_a_budget_beside_what_was_spent_is_no_data(heads: tuple[str, ...]) -> None:
    rows = [
        heads,
        ("Hall", "Parish", 90, 90, 0, "paid by cheque"),
        ("Soup for forty people", "Una", 60, 71, -11, "more bread"),
    ]
    (reading,) = parse_file("day v2.xlsx", xlsx(Sheet1=rows))
    assert "budget" in (reading.not_data or "")


@pytest.mark.parametrize(
    ("name", "heads"),
    [
        ("day v2.xlsx", ("What", "No.", "Qty", "Unit £", "Total £")),
        ("day v2.xlsx", ("Was", "Nr.", "Menge", "Preis €", "Summe EUR")),
        ("fete budget final.xlsx", ("Item", "Who", "When", "Cost", "Total (£)")),
        ("fête – budget.xlsx", ("Poste", "Qui", "Quand", "Prix", "Montant €")),
    ],
)
def test_what_something_costs_is_a_budget_with_the_sign_of_the_money_at_its_heads(
    name: str, heads: tuple[str, ...]
) -> None:
    rows = [heads, ("Hall", 1, 2, 90, 180), ("Soup, more bread", 1, 40, 2, 80), ("Raffle", "", "", "", -150)]
    (reading,) = parse_file(name, xlsx(Sheet1=rows))
    assert "budget" in (reading.not_data or "")


def test_what_people_would_spend_a_budget_on_is_data_beside_what_it_costs() -> None:
    rows = [
        ("What should we do?", "Cost", "Total"),
        ("A ramp that my mother can get up by herself, at last", 400, 400),
        ("Soup every week for whoever is alone in the flats", 30, 1500),
    ]
    (reading,) = parse_file("people's budget.xlsx", xlsx(Sheet1=rows))
    assert reading.not_data is None


def test_answers_about_a_budget_are_data() -> None:
    rows = [
        ("Name", "What would you spend our budget on?"),
        ("Una", "A ramp that I can get up"),
        ("Bo", "Soup, every week"),
    ]
    (reading,) = parse_file("answers.xlsx", xlsx(Sheet1=rows))
    assert reading.not_data is None


TERMS = """<html><head><title>Terms</title></head><body><h1>Terms of use</h1>
<p>All recordings of the Quay Sound Shelf are shared under a Creative Commons licence (CC BY-SA 4.0).</p>
<h2>You are free to</h2><ul><li><b>Copy</b> - copy and redistribute all of it</li><li><b>Change</b> - remix and
reproduce it</li></ul><h2>But</h2><ul><li><b>Credit</b> - give attribution and name the licence</li><li><b>Alike</b>
 - you may not change the terms and conditions</li></ul><p>Copyright Quay Sound Shelf 2024, all rights reserved
 otherwise.</p>{}</body></html>"""
COMMENT = "<div class='comment'><b class='author'>{}</b> <time>4 May 2025, 10:12</time><p>{}</p></div>"


def test_terms_whose_words_in_bold_look_like_names_are_no_comments() -> None:
    assert "licence" in (read(TERMS.format(""), "terms.html").not_data or "")


def test_what_people_comment_below_terms_is_data() -> None:
    said = [("Una Kerr", "I never knew my own voice was on there, and I laughed."), ("Bo Lind", "Mine too, in 1987.")]
    reading = read(TERMS.format("".join(COMMENT.format(*one) for one in said)), "terms.html")
    assert reading.not_data is None
    assert {turn.speaker for source in reading.sources for turn in source.turns} == {"Una Kerr", "Bo Lind"}
