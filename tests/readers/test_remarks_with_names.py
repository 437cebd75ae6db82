"""Remarks that somebody took down with who said them: each is theirs, also where their trade stands behind one."""

from __future__ import annotations

from harvest.readers.dispatch import parse_file
from tests.readers.making import docx


def speakers(*lines: str) -> list[str | None]:
    (found,) = parse_file("remarks.docx", docx(*lines))
    return [source.label_of(turn) for source in found.sources for turn in source.turns]


def test_who_says_what_they_do_once_is_the_same_person_without_it():
    said = speakers(
        "Canteen, ten minutes before the late shift. I wrote down what I could catch.",
        "Ines Prata (packer): We bring soup on Fridays and whoever is on nights gets the first bowl.",
        "Wojtek: The bench by the gate is where you hear who needs a lift.",
        "Olwen Rees (loader): There is nowhere to sit down when it rains.",
        "Ines Prata: A room with a kettle would do it, really it would.",
        "Olwen Rees: And a bus that comes after ten at night.",
    )
    assert said == ["Ines Prata", "Wojtek", "Olwen Rees", "Ines Prata", "Olwen Rees"]


def test_headings_with_remarks_in_brackets_are_nobody():
    said = speakers(
        "Here is what we need for the day, please bring it along to the hall.",
        "Tables (six): they stand in the shed behind the hall and somebody has the key.",
        "Tea (urn): the urn leaks, so put a bowl below it before you switch it on.",
        "We start at ten and everybody helps to clear away at the end of it all.",
    )
    assert set(said) != {"Tables", "Tea"}
