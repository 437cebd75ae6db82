"""Notes in which a line leads in whose words it holds with more than a name: they are not of whoever spoke before."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

HEAD = "Notes of the toddler morning\n\nWhat is good here?\n\n"
LINES = [
    'Kay: "I sat down with a tea and finished a sentence."',
    '{who}{led}: "The sink is where the talking gets done."',
    'Dan: "I hid by the coats the first week."',
    'Dan on why he keeps coming: "It got me through the winter."',
    'Dan: "They put me on the glue table."',
    'Kay: "Somebody took the baby off me and that was that."',
    'Nan Jo: "They think they are doing it wrong."',
    'Nan Jo: "I have been sweeping raisins here for years."',
    'Kay again: "We need a shelter for the buggies."',
]


@pytest.mark.parametrize(
    "led", [" also", ", who was doing the register", " on the washing up", " again", " about the sink"]
)
@pytest.mark.parametrize("who", ["Bea", "Mia", "Una Pell"])
@pytest.mark.parametrize("bullet", ["- ", ""])
def test_whoever_is_led_in_speaks_for_themselves(who: str, led: str, bullet: str) -> None:
    text = HEAD + "\n".join(bullet + line.format(who=who, led=led) for line in LINES)
    turns = [
        (turn.speaker or source.voice, source.text[turn.start : turn.end])
        for source in parse_file("notes.txt", text.encode())[0].sources
        for turn in source.turns
    ]
    assert [speaker for speaker, words in turns if "sink is where" in words] == [who]
    assert [speaker for speaker, words in turns if "through the winter" in words] == ["Dan"]
    assert [speaker for speaker, words in turns if "shelter for" in words] == ["Kay"]


def test_what_one_person_tells_of_another_stays_theirs() -> None:
    text = 'Kay: We had a laugh.\nBea said that I was "mad as a hatter" and I was.\nDan: So we did.\nKay: And again.\n'
    turns = [turn for source in parse_file("talk.txt", text.encode())[0].sources for turn in source.turns]
    assert {turn.speaker for turn in turns} == {"Kay", "Dan"}
