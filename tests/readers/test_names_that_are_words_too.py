"""Talks in which somebody is called as a label of forms is (``Tel``): their words are nobody else's."""

from __future__ import annotations

import pytest

from tests.readers.reading_back import read

_TALK = [
    ("Ada", "What went well this year on the allotments?"),
    ("Bo", "The pump. It was mended in a day and nobody made a song of it."),
    ("{}", "I brought the barrow, and half of that is keeping the wheel on."),
    ("Cy", "The seed swap, for me, in the porch while it rained."),
    ("Ada", "And what would you build on?"),
    ("{}", "A shed with a door that shuts behind me."),
    ("Bo", "More swaps, and earlier in the year."),
]


def _speakers(lines: list[str]) -> dict[str, str]:
    (source,) = read("talk.txt", "\n\n".join(lines).encode()).sources
    said: dict[str, str] = {}
    for turn in source.turns:
        said[turn.speaker or ""] = said.get(turn.speaker or "", "") + source.text[turn.start : turn.end]
    return said


@pytest.mark.parametrize("called", ["Tel", "Destiny", "An", "My", "Do"])
def test_what_somebody_says_whose_name_is_a_word_too_is_theirs(called: str) -> None:
    said = _speakers([f"{who.format(called)}: {words}" for who, words in _TALK])
    assert "barrow" in said[called] and "shed" in said[called]
    assert "barrow" not in said["Bo"] and "shed" not in said["Ada"]


@pytest.mark.parametrize("called", ["Note", "Question", "Example", "Subject"])
def test_words_that_only_head_a_line_are_nobody(called: str) -> None:
    assert called not in _speakers([f"{who.format(called)}: {words}" for who, words in _TALK])


def test_a_telephone_number_below_a_talk_is_nobody() -> None:
    talk = [f"{who.format('Dee')}: {words}" for who, words in _TALK]
    assert "Tel" not in _speakers([*talk, "Tel: 01632 960111"])
