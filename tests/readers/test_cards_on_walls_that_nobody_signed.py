"""Walls on web pages: cards without a name stand among those with one, and what the page asks says what they are."""

from __future__ import annotations

import pytest

from harvest.model import Kind
from harvest.readers.dispatch import parse_file

CARDS = (
    ("I wish the mill pool was clean enough to swim", "Ines"),
    ("a bench that faces the water", ""),
    ("That somebody opens the bakery again", "Tad & Olu"),
    ("more dragonflies, fewer scooters", ""),
    ("Lights on the tow path all winter", "Mrs Hale"),
)
ONE = '<blockquote class="leaf"><p>{}</p>{}</blockquote>'
FRAMED = '<div class="col"><blockquote class="leaf"><p>{}</p>{}</blockquote></div>'


def _page(card: str, title: str, asked: str = "", *, when: str = "") -> bytes:
    cards = "".join(card.format(text, (f"<cite>{who}</cite>{when}" if who else "")) for text, who in CARDS)
    return (
        f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1><p>{asked}</p>"
        f'<div class="all">{cards}</div></main></body></html>'
    ).encode()


@pytest.mark.parametrize("card", [ONE, FRAMED])
def test_a_card_without_a_name_is_read_where_others_are_signed(card):
    (reading,) = parse_file("wall.html", _page(card, "Wishing wall"))

    assert reading.kind is Kind.DREAM
    assert [source.text for source in reading.sources] == [text for text, _ in CARDS]
    said_by = [source.turns[0].speaker or source.voice for source in reading.sources]
    assert [said_by[n] for n in (0, 2, 4)] == ["Ines", "Tad & Olu", "Mrs Hale"]


def test_what_the_page_asks_says_what_the_cards_are():
    asked = "At the fair we asked: what is your dream for the mill?"

    (reading,) = parse_file("page.html", _page(ONE.replace("leaf", "card"), "Our wall", asked))

    assert reading.kind is Kind.DREAM


def test_a_part_without_a_name_among_comments_with_times_is_the_programs():
    (reading,) = parse_file("page.html", _page(ONE, "Our page", when="<time>3 May 2025</time>"))

    said = " ".join(source.text for source in reading.sources)
    assert "dragonflies" not in said
