"""A long tape of one voice whose tool leaves no pause between its lines is parted where sentences end."""

from __future__ import annotations

import pytest
from readers.reading_back import read, said

LINES = [
    "I came to the lock house in the spring of fifty-one",
    "and my aunt gave me the key to the paddle gear.",
    "It weighed more than I did, or so I told them all.",
    "We had the lamp at the gate and the kettle on the hob,",
    "and whoever came by in the night had tea with us.",
    "There was a man with a goat who came each Whitsun.",
    "He never paid and he never said where he was going.",
    "When the frost came we sawed a channel by hand",
    "and the boats went through it one behind another.",
    "My aunt said that a river is a road that forgives you.",
    "I have thought of that on every road since then.",
    "They took the gear out in the year that she died,",
    "and I bought it from the yard for the price of the iron.",
    "It stands in my hall and the children hang coats on it.",
]


def _srt(lines: list[str], gap: float = 0.0) -> str:
    cues = [f"{n + 1}\n{_at(n * (3 + gap))} --> {_at(n * (3 + gap) + 3)}\n{line}\n" for n, line in enumerate(lines)]
    return "\n".join(cues)


def _at(seconds: float) -> str:
    return f"00:{int(seconds) // 60:02}:{seconds % 60:06.3f}".replace(".", ",")


@pytest.mark.parametrize("name", ["OH_4_tape1.srt", "tape.vtt"])
def test_a_long_tape_without_pauses_is_parted_at_ends_of_sentences(name: str) -> None:
    text = _srt(LINES) if name.endswith("srt") else "WEBVTT\n\n" + _srt(LINES).replace(",", ".").replace(".\n", ".\n")
    found = read(name, text)
    words = [words for _, words in said(found)]
    assert 3 <= len(words) <= 6 and all(one[-1] in ".," for one in words)
    assert " ".join(words).replace(".", ",") == " ".join(LINES).replace(".", ",")
    assert [turn.time for turn in found.sources[0].turns] == sorted({turn.time for turn in found.sources[0].turns})
    assert any("sentence" in one for one in found.warnings)


def test_a_short_stretch_stays_whole() -> None:
    assert len(said(read("tape.srt", _srt(LINES[:7])))) == 1


def test_a_tape_without_full_stops_stays_whole() -> None:
    lines = [line.strip(".,").lower() for line in LINES]
    assert len(said(read("tape.srt", _srt(lines)))) == 1
