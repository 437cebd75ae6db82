"""Cards with a number over each or a name below each are what people wrote, however much they sound like leave."""

from __future__ import annotations

import pytest
from readers.making import docx
from readers.reading_back import read

from harvest.model import Reading

CARDS = [
    ("I dream of a quay where my boy can climb and nobody shouts.", "Maryam, 41"),
    ("A marsh you can walk in. I fell in it once and my girls aren't allowed near it.", "Stan, 80"),
    ("No more queueing.", ""),
    ("That they stop asking me when I'll go home. I'm home.", "Anon"),
    ("Chips!!! and a goat for the day", "Noor, 7"),
    ("To sit on a wall that I built with somebody I fell out with.", "Mrs Oyelaran"),
    ("I dream of the lamps lit in the baths till late, and cake.", "(no name)"),
]
NAMES = ["Maryam", "Stan", "Noor", "Mrs Oyelaran"]


def told(found: Reading) -> list[str]:
    assert not found.listed
    assert [source.text for source in found.sources] == [words for words, _ in CARDS]
    return [source.voice or "" for source in found.sources if source.voice in NAMES]


@pytest.mark.parametrize("head", ["Card {}", "CARD {}", "Card no. {}", "Wish {}", "{}", "#{}", "Postcard {}"])
@pytest.mark.parametrize("sign", ["– {}", "- {}", "~ {}", "― {}"])
def test_cards_under_their_numbers_signed_with_a_dash_are_cards(head: str, sign: str) -> None:
    page: list[object] = []
    for n, (words, who) in enumerate(CARDS, 1):
        page += [head.format(n), words, *([sign.format(who)] if who else []), ""]
    titled = docx(("Heading 1", "Dream cards collected by the slipway"), *page)  # type: ignore[arg-type]
    assert told(read("Dream cards slipway.docx", titled)) == NAMES
    assert told(read("tent, saturday.docx", docx(*page))) == NAMES  # type: ignore[arg-type]


def test_cards_signed_with_a_dash_are_cards_without_numbers_too() -> None:
    lines = [line for words, who in CARDS if who for line in (words, f"– {who}", "")]
    found = read("tent.txt", "\n".join(["Collected by the slipway", "", *lines]))
    assert not found.listed and len(found.sources) == len(CARDS) - 1


@pytest.mark.parametrize("head", ["Card {}", "{}.", "No. {}"])
def test_a_list_of_answers_under_numbers_stays_a_list(head: str) -> None:
    said = [("Ada Obi", "Quote me, with my name."), ("Bo Lind", "No name please."), ("Cy Day", "Do not quote me.")]
    lines = [
        line for n, (who, leave) in enumerate(said, 1) for line in (head.format(n), f"Name: {who}", f"Quote: {leave}")
    ]
    assert len(read("who said yes.txt", "\n".join(["May we quote you?", *lines])).listed) == len(said)


def test_names_below_what_they_permit_stay_a_list() -> None:
    lines = [
        "Happy to be quoted by name",
        "– Ada Obi",
        "– Bo Lind",
        "Words yes, name no",
        "– Cy Day",
        "Leave out",
        "– Di Fox",
    ]
    assert len(read("permissions.txt", "\n".join(lines)).listed) == 4


def test_sentences_that_a_list_leaves_out_are_told() -> None:
    lines = ["Happy to be quoted by name", "Ada Obi", "Bo Lind", "Words yes, name no", "Cy Day", "Leave out", "Di Fox"]
    tales = ["The lock froze and we skated to the mill and back.", "My father carried the lamp."]
    found = read("permissions.txt", "\n".join([*lines, *tales]))
    whole = " ".join(source.text for source in found.sources)
    assert all(tale in whole for tale in tales) or any("skated to the mill" in said for said in found.warnings)
    assert not read("permissions.txt", "\n".join(lines)).warnings
