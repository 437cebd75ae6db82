# ruff: noqa: E501 – tables are easier to read with a row on one line
"""Plans of tables, reports of who booked and running orders with names in them: nobody said anything in these."""

from __future__ import annotations

import pytest
from readers.making import as_csv, docx, xlsx
from readers.reading_back import read, said

SEATS = [
    ("1 (window)", "Una", "Piet", "Mrs Roe", "Ada + Kit", "(pram space)"),
    ("2 - po polsku", "Ola", "Jan", "Ewa", "Mr Lis", "Tomek W"),
    ("spare", "", "", "", "", ""),
    ("Door", "Hugh", "", "", "", ""),
]
HEADS = [
    ("Table", "Host", "Scribe", "Seat 1", "Seat 2", "Seat 3"),
    ("Group", "Facilitator", "Note-taker", "Name 1", "Name 2", "Name 3"),
    ("Room", "Moderation", "Protokoll", "Platz 1", "Platz 2", "Platz 3"),
]


@pytest.mark.parametrize("heads", HEADS)
@pytest.mark.parametrize("suffix", ["csv", "xlsx", "docx"])
def test_who_sits_where_is_no_data(heads: tuple[str, ...], suffix: str) -> None:
    rows = [heads, *SEATS]
    made = {"csv": lambda: as_csv(*rows), "xlsx": lambda: xlsx(Plan=rows), "docx": lambda: docx(tables=[rows])}
    found = read(f"saturday.{suffix}", made[suffix]())
    assert found.not_data and not said(found)


def test_words_below_tables_and_scribes_are_data_however_like_names_they_are() -> None:
    rows = [("1", "Una", "Hope"), ("2", "Ola", "Rose"), ("3", "Jan", "Faith"), ("4", "Kit", "Joy")]
    found = read("tables.csv", as_csv(("Table", "Scribe", "In one word, what is this street?"), *rows))
    assert not found.not_data and {"Hope", "Rose", "Faith", "Joy"} <= {words for _, words in said(found)}


@pytest.mark.parametrize("whose", ["Attendee", "Buyer", "Guest", "Delegate", "Ticket holder"])
def test_who_booked_is_known_whosever_name_and_mail_the_heads_say_it_is(whose: str) -> None:
    heads = (
        "Order ID", "Order date", f"{whose} first name", f"{whose} surname", f"{whose} email", "Event name",
        "Ticket quantity", "Ticket type", "Price", "Venue name",
    )  # fmt: skip
    row = ("Quay talk: what is it for now?", "1", "General admission", "0.00", "The Old Net Loft, Fish Quay")
    rows = [(f"9{n}", "2026-04-12 19:00:11+01:00", who, "Marsh", f"{who}@example.com", *row) for n, who in enumerate(("Ada", "Bo", "Cy", "Di"))]  # fmt: skip
    found = read("report-2026.csv", as_csv(heads, *rows))
    assert found.not_data and not said(found)


ORDER = [
    "Netloft Gathering – second day",
    "Sunday 3 May, Fish Quay",
    "09:30\tDoors, rolls and registration (Ola)",
    "10:00\tOla Lis: Welcome, and where the exits are",
    "10:10\tDr Piet Roe: What was said yesterday",
    "10:35\tQuestions to Piet",
    "10:50\tTables: What should the slipway be for?",
    "11:40\tBreak",
    "13:00\tLunch, by the Copper Pan",
    "14:00\tUna Day: How the dots work",
    "14:45\tOla Lis: Thanks, and what happens next",
    "15:00\tClose",
]


@pytest.mark.parametrize("name", ["Agenda sunday.docx", "sunday v4.docx"])
def test_a_running_order_with_names_in_it_is_no_talk(name: str) -> None:
    found = read(name, docx(*ORDER, "Please bring: a cushion, if the chairs annoyed you."))
    assert found.not_data and "agenda" in found.not_data


def test_a_talk_with_the_times_of_day_is_a_talk() -> None:
    page = [
        "10:00\tOla Lis: What did you do on the quay as a girl?",
        "10:05\tUna Day: I gutted herring and I sang, we all sang, you could hear it from the hill.",
        "10:10\tOla Lis: Who taught you?",
        "10:15\tUna Day: My aunt. She had three fingers on that hand and was the fastest of us.",
        "10:20\tOla Lis: And when it closed?",
        "10:25\tUna Day: We closed the door and then we stood there.",
    ]
    found = read("tape 2.docx", docx(*page))
    assert not found.not_data and len(said(found)) == 6
