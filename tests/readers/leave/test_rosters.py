"""Who is told in brackets behind the name not to be quoted waits, in whatever the file was taken for."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

HEAD = "Notes from the boathouse table, 12 May\n\nPresent: Moira (not to be quoted), Dai, Ffion, Sam\n\n"
SAID = {
    "Moira": "the lamp in the boathouse is never dark, somebody always fills it",
    "Dai": "the herons came back to the weir the year the mill closed",
    "Ffion": "the swans are counted every spring by two brothers",
    "Sam": "a bus on Sundays would bring the grandchildren back",
}


def held(reading: Reading, words: str) -> bool:
    turns = [(s.text[t.start : t.end], t.hold) for s in reading.sources for t in s.turns]
    return all(hold for text, hold in turns if words in text) and any(words in text for text, _ in turns)


@pytest.mark.parametrize(
    "shape", ["{who} said {what}.\n", "{who}: {what}.\n", "{who}: {what}.\n\n", "- {who} – {what}\n"]
)
def test_who_stands_as_not_to_be_quoted_among_those_who_came_waits(shape: str) -> None:
    text = HEAD + "".join(shape.format(who=who, what=what) for who, what in SAID.items())
    (reading,) = parse_file("notes.txt", text.encode())
    assert held(reading, "the lamp in the boathouse")


def test_those_beside_them_do_not_wait() -> None:
    text = HEAD + "".join(f"{who} said {what}.\n" for who, what in SAID.items())
    (reading,) = parse_file("notes.txt", text.encode())
    assert not held(reading, "a bus on Sundays")


def test_other_words_in_brackets_hold_nobody() -> None:
    text = "Moira (from Tarnwick) said the lamp is never dark.\nDai (80) said the herons came back to the weir.\n"
    (reading,) = parse_file("notes.txt", text.encode())
    assert not any(turn.hold for source in reading.sources for turn in source.turns)
