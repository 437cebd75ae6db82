"""What a clerk or a treasurer files beside the words: a summons with its items, an invoice in columns."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read

SUMMONS = "Notice is hereby given that a meeting of the Town Council will be held in the Old School on 4 May 2026."
CALLED = "Councillors are hereby summoned to attend the meeting of Weirside Parish Council on Tuesday 5 May at 7 pm."
ITEMS = [
    "To receive apologies for absence",
    "Declarations of interest",
    "Minutes of the meeting held on 6 April 2026 (to approve)",
    "Public participation (10 minutes)",
    "Planning: 26/0041/FUL",
    "Finance: to approve payments as listed",
    "The weir – to receive what people told us",
    "Correspondence",
    "Date of next meeting: 1 June 2026",
]
GERMAN = ["Begrüßung", "Genehmigung des Protokolls vom 6. April", "Bericht der Kassenwartin", "Wahl des Vorstands"]
GERMAN += ["Verschiedenes", "Nächste Sitzung: 1. Juni"]
WELSH = ["Ymddiheuriadau", "Datgan buddiant", "Cofnodion y cyfarfod diwethaf", "Materion yn codi", "Gohebiaeth"]
WELSH += ["Dyddiad y cyfarfod nesaf"]


@pytest.mark.parametrize(
    ("name", "above", "items"),
    [
        ("Agenda 4 May.docx", ["Weirside Town Council", SUMMONS, "AGENDA"], ITEMS),
        ("4 May 2026.docx", ["Weirside Town Council", SUMMONS, "AGENDA"], ITEMS),
        ("notice.docx", [CALLED], [f"{n}. {item}" for n, item in enumerate(ITEMS, 1)]),
        ("Mai.docx", ["Seglerverein", "Tagesordnung"], [f"TOP {n}: {item}" for n, item in enumerate(GERMAN, 1)]),
        ("Mai.docx", ["Cyngor Cymuned", "AGENDA"], WELSH),
    ],
)
def test_a_summons_with_the_items_of_a_meeting_is_an_agenda(name: str, above: list[str], items: list[str]) -> None:
    page = docx(("Heading 1", above[0]), *above[1:], *items, "A. Orr, Clerk to the Council, 28 April 2026")
    assert "agenda" in (read(name, page).not_data or "")


def test_what_people_say_under_items_of_a_meeting_is_no_agenda() -> None:
    told = [
        "Apologies: Bo.",
        "Finance",
        "The fund is what keeps the lamp burning, and I would not touch it.",
        "Planning",
        "We walked past the yard on our way to school every day.",
        "Correspondence",
        "A letter from my cousin came, and we read it aloud in the hall.",
        "Date of next meeting: 1 June",
    ]
    assert "agenda" not in (read("evening.docx", docx(("Heading 1", "Agenda and what was said"), *told)).not_data or "")


@pytest.mark.parametrize(
    "rows",
    [
        ["Description Qty Unit £ Total £", "Leading two walks 2 140.00 280.00", "Train 1 18.20 18.20", "Total 298.20"],
        ["Leading two walks 2 1140.00 2280.00", "Train 1 18,20 18,20", "Amount due 2298.20"],
        ["Walk\t2\t140.00\t280.00", "Train\t1\t18.20\t18.20", "Balance\t298.20"],
    ],
)
@pytest.mark.parametrize("called", ["INVOICE", "Invoice no. 26-4", "CREDIT NOTE", "Remittance advice"])
def test_an_invoice_whose_sums_stand_in_columns_is_no_story(called: str, rows: list[str]) -> None:
    lines = [
        "Weir Walks",
        "2 The Yard",
        "Company no. 0000",
        called,
        "Date: 31/03/2026",
        "Bill to: Weirside Council",
        *rows,
    ]
    lines.append("Please pay by BACS: sort code 00-00-00, account 00000000.")
    assert "invoice" in (read("WW-26.txt", "\n".join(lines)).not_data or "")


def test_somebody_who_tells_of_a_bill_is_no_invoice() -> None:
    lines = [
        "Bill and I counted on our fingers, 12.50 and 3.20.",
        "We paid 15.70 in the end, and he laughed all night.",
    ]
    assert read("bill.txt", "\n".join(lines)).not_data is None
