"""Promises on slides: each signed line is a card, and what the slide is called is nobody."""

from __future__ import annotations

import pytest
from readers.making_doors import pptx
from readers.reading_back import read, said

from harvest.model import Kind


@pytest.mark.parametrize("heads", [("Pledges: Soup", "Pledges: Music", "Pledges: Paint"), ("Soup", "Music", "Paint")])
def test_signed_lines_on_a_slide_are_a_card_each_and_its_title_is_nobody(heads: tuple[str, str, str]) -> None:
    deck = pptx(
        ("What we promised", ["Quay Neighbours"], ""),
        (heads[0], ["“I'll make soup on Fridays” – Ola", "“A row of my leeks goes in” – Bo"], ""),
        (heads[1], ["“I'll bring the fiddle” – Ola", "“I'll stop saying I can't sing” – Cy"], ""),
        (heads[2], ["“The railings, if somebody buys the paint” – anon", "“I'll do the door” – Di"], ""),
    )
    found = read("promises.pptx", deck)
    assert [who for who, _ in said(found)][:4] == ["Ola", "Bo", "Ola", "Cy"] and len(said(found)) == 6
    assert not {who for who, _ in said(found)} & set(heads)
    assert found.kind is Kind.PLEDGE


def test_a_slide_with_somebodys_name_over_their_words_stays_one_card() -> None:
    deck = pptx(
        *((who, ["I'd keep the crane.", "And the rope store."], "") for who in ("Ola Roe", "Bo Lind", "Cy Marsh"))
    )
    assert {who for who, _ in said(read("cards.pptx", deck))} == {"Ola Roe", "Bo Lind", "Cy Marsh"}
