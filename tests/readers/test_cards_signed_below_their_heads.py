"""Cards typed under heads of their own or one below another, signed below by people, groups and jokers."""

from __future__ import annotations

import pytest
from readers.making import docx, odt
from readers.reading_back import read

from harvest.model import Reading, VoiceKind

CARDS = [
    ("I dream of a slide down the hill", "Zora, 7"),
    ("I dream of cars that wait", "Year 3 table"),
    ("I dream of one key for all of us", "no name"),
    ("I dream of a ramp to the slip", "Ella (9)"),
    ("I dream of the baths, open", "Grandpa Stan"),
    ("I dream of fewer cards", "hee hee – Bert"),
    ("I dream of newts", "Iva, 6 and a half"),
    ("I dream of a bench", "Mrs Lund"),
]
NAMES = ["Zora", "Year 3 table", "Ella", "Grandpa Stan", "Bert", "Iva", "Mrs Lund"]
COPIED = 'Copied from the string in the hall, 3 May 2026. Every card begins "I dream of…"'


def under_heads(level: object, *before: str) -> list[object]:
    made: list[object] = list(before)
    for n, (words, name) in enumerate(CARDS, 1):
        made += [(level, f"Card {n}"), words, f"— {name}"]
    return made


def checked(found: Reading) -> None:
    voices = [source.voice for source in found.sources if source.voice_kind is not VoiceKind.CARD]
    assert voices == NAMES
    for source, (words, _) in zip(found.sources, CARDS, strict=True):
        assert source.text.startswith(words)
    ages = [source.attributes.get("Age") for source in found.sources]
    assert ages == ["7", None, None, "9", None, None, "6 and a half", None]
    whole = "\n".join(source.text for source in found.sources)
    assert "hee hee" in whole and "Bert" not in whole and "Ella" not in whole and "Year 3" not in whole


@pytest.mark.parametrize("before", [[], [COPIED], ["Typed from the cards by O.L."], ["Taken off the line on 3 May"]])
def test_who_signs_a_card_below_its_head_is_told_however_they_sign(before: list[str]) -> None:
    title = "Dream cards"
    checked(read("Dream cards.docx", docx(("Heading 1", title), *under_heads("Heading 2", *before))))  # type: ignore[arg-type]
    checked(read("Dream cards.odt", odt((1, title), *under_heads(2, *before))))  # type: ignore[arg-type]


def test_the_same_cards_are_told_apart_without_heads() -> None:
    below = [line for words, name in CARDS for line in (words, f"— {name}")]
    checked(read("Dream cards.docx", docx(("Heading 1", "Dream cards"), *below)))
    checked(read("Dream cards.docx", docx(("Heading 1", "Dream cards"), *(f"{a} — {b}" for a, b in CARDS))))
    checked(read("Dream cards.txt", "Dream cards\n\n" + "\n\n".join(f"{a}\n— {b}" for a, b in CARDS)))
    checked(read("Dream cards.txt", "Dream cards\n\n" + "\n".join(below)))


def test_what_somebody_says_of_themselves_above_cards_stays() -> None:
    page = docx(("Heading 1", "Dream cards"), *under_heads("Heading 2", "I copied my own card twice, sorry."))  # type: ignore[arg-type]
    assert "I copied my own card twice" in read("Dream cards.docx", page).sources[0].text
