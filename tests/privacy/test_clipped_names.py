# ruff: noqa: E501 – what people say stays on one line
"""What is left of a surname that friends clipped goes with the name; words that only begin alike stay."""

from __future__ import annotations

from harvest.privacy.identify import NameList, find


def found(text: str, *people: str) -> set[str]:
    return {one.text for one in find([text], NameList(people=people))[0]}


def test_a_clipped_surname_is_a_name() -> None:
    text = "Somebody kind should ring them. Pinker here would be good at that, so ask Pinker about it."
    assert "Pinker" in found(text, "Bo Pinkerton", "Ada Obi")
    assert "Pinker" not in found(text.replace("Pinker", "Pink"), "Bo Pinkerton")


def test_a_word_of_its_own_is_none() -> None:
    text = "We made marma in the hall, and Green paint ran. It was a Marsh orchid."
    assert not {"marma", "Green", "Marsh"} & found(text, "Cy Marmaduke", "Di Greenwood", "Bo Marshall")


def test_small_words_that_begin_sentences_in_romanian_are_nobody() -> None:
    text = "Mie mi-e frig în bucătărie toată iarna. Vin vecinii la mine cu plicul închis. Nu știm cine este. Da, de Crăciun am cântat cu Mihaela."
    assert not {"Mie", "Vin", "Nu", "Da", "Crăciun"} & found(text, "Ana Pop")
    assert "Mihaela" in found(text, "Ana Pop")
