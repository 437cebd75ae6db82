"""Papers that lie among the files of an event and are nobody's words; and cards that carry their number."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx, odt, xlsx

LINE = "_" * 48


def test_an_invoice_is_no_story() -> None:
    lines = ("Hafenhaus e.V.", "Rechnung Nr. 31", "Saalmiete    180,00 €", "Kaffee    75,00 €", "Zahlbar in 14 Tagen.")
    (reading,) = parse_file("hafenhaus.odt", odt(*lines))
    assert reading.not_data is not None and "invoice" in reading.not_data


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Canal Street Kitchen",
            "INVOICE 118                              9 March 2026",
            "Rice, 30 portions            £ 84.00",
            "Bread      £ 26.40",
            "Total      £ 110.40",
            "Payment within 30 days, please. Thank you.",
        ),
        ("Lund & Daughters, Sound Hire", "Tax invoice", "PA, one day 120.00", "Delivery 15.00", "Total due 135.00"),
        ("Receipt", "Till 4", "Biscuits 3.20", "Milk 2.10", "Total 5.30 GBP", "Paid by card"),
        ("Quotation 71", "Floor sanding £ 640.00", "Oil £ 80.00", "Valid for 30 days"),
    ],
)
def test_what_asks_to_be_paid_is_no_story_however_its_sums_and_its_title_stand(lines: tuple[str, ...]) -> None:
    (reading,) = parse_file("scan 3.docx", docx(*lines))
    assert reading.not_data is not None and "invoice" in reading.not_data


def test_a_story_about_a_bill_stays_one() -> None:
    lines = (
        "The bill",
        "The bill came, £ 180.00 for the hall, and nobody had it.",
        "We sang in the street, £ 3.00 each.",
    )
    (reading,) = parse_file("bill.docx", docx(*lines))
    assert reading.not_data is None


def test_a_guide_on_which_nobody_wrote_is_a_question_sheet() -> None:
    lines = ("Interview guide", "Tell me of a time when you felt alive here.", LINE, LINE)
    lines = (*lines, "What did you do that made it so?", LINE, LINE, "Best quote:", LINE)
    (reading,) = parse_file("guide.docx", docx(*lines))
    assert reading.not_data is not None and "question sheet" in reading.not_data


@pytest.mark.parametrize("beside", ["bring the consent forms.", "show the sign-in sheet and the agenda first."])
def test_a_guide_that_speaks_of_other_papers_is_still_what_it_is_called(beside: str) -> None:
    lines = ("Topic guide for the mill", f"Whoever asks: {beside}", "Start", "How did you come here?", "Then")
    lines = (*lines, "What is it like in winter?", "Who looks in on you?", "End", "What did I forget?")
    (reading,) = parse_file("Topic guide mill.docx", docx(*lines))
    assert reading.not_data is not None and "question sheet" in reading.not_data


def test_the_number_of_a_card_below_its_name_is_no_part_of_the_dream() -> None:
    cards = (
        ("A school for boats.", "signed: Bran Tyz"),
        ("No child is cold.", "signed: Mel"),
        ("A clock that works.", "signed: Wil"),
    )
    pages = [
        rf"MY DREAM FOR THE QUAY\par {dream}\par {name}\par card {n} of 3\par"
        for n, (dream, name) in enumerate(cards, 1)
    ]
    text = r"{\rtf1\ansi " + r"\page ".join(pages) + "}"
    (reading,) = parse_file("dream cards.rtf", text.encode())
    assert [(s.voice, s.text) for s in reading.sources] == [
        ("Bran Tyz", "A school for boats."),
        ("Mel", "No child is cold."),
        ("Wil", "A clock that works."),
    ]


def test_buttons_beside_comments_on_a_page_are_nobodys_words() -> None:
    one = '<div class="comment"><a class="author">{}</a><div class="text">{}<br>Like · Reply · 2d</div></div>'
    said = {"Ada Orr": "the lollipop man", "Bo Ng": "more trees fewer signs", "Cy Ash": "somewhere dry for teens"}
    page = "<html><body>" + "".join(one.format(*pair) for pair in said.items()) + "</body></html>"
    (reading,) = parse_file("comments.html", page.encode())
    assert "Reply" not in "".join(source.text for source in reading.sources)


def test_an_invoice_in_a_spreadsheet_is_nobodys_words() -> None:
    rows = [
        ("Kite Facilitation", "", "", "", ""),
        ("INVOICE", "", "", "Invoice no:", "K-17"),
        ("", "", "", "", ""),
        ("Date", "Description", "Who", "Hours", "Amount"),
        ("02/05/26", "Planning: what do people want from the quay?", "Wil", 2, 90),
        ("09/05/26", "Hosting of the talk “Our quay, our say”", "Wil, Ana", 9, 405),
        ("11/05/26", "Typing up of the walls (30 sheets)", "Ana", 5, 225),
        ("", "", "", "VAT", 0),
        ("", "", "", "TOTAL DUE", 720),
    ]
    (found,) = parse_file("K-17 Kite.xlsx", xlsx(Invoice=rows))
    assert found.not_data is not None and "invoice" in found.not_data
