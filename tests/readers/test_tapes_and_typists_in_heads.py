"""Heads of transcripts of oral history: which track it is and who typed it are nobody, whatever stands between."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file

TALK = """Ropewalk Voices RV/2023/07
Interviewee: Olu Farr (OF)
Interviewer: Hanne Bly (HB)
{}
{}
HB: Where did you live before the ropewalk was pulled down?
OF: Above the launderette. It was the warmest room in the street.
HB: And who came up?
OF: Everybody who was cold, and Tess, who never was.
HB: What became of it?
OF: They sold it for flats, and now nobody comes up.
"""


@pytest.mark.parametrize("tape", ["Track 1 [00:00:00]", "Tape 1, Side A 00:00", "[File 2] [01:10:00]"])
@pytest.mark.parametrize(
    "typist", ["Transcribed by: H. Bly", "Transcript checked by T. Marr, May 2023", "Transcription by: Tess M"]
)
def test_neither_a_tape_nor_who_typed_it_is_somebody_who_speaks(tape: str, typist: str) -> None:
    (found,) = parse_file("RV-07.txt", TALK.format(tape, typist).encode())
    (source,) = found.sources
    assert {turn.speaker for turn in source.turns} == {"Hanne Bly", "Olu Farr"}
    assert len(source.turns) == 6 and "Bly" not in source.text and "Marr" not in source.text


def test_tracks_that_come_again_and_again_are_who_speaks() -> None:
    lines = [
        "Where did you live?",
        "Above the launderette, in the warm.",
        "And who came up?",
        "Everybody who was cold.",
    ]
    text = "".join(f"Track {1 + n % 2} [00:00:{10 + n}]\n{line}\n\n" for n, line in enumerate(lines * 2))
    (found,) = parse_file("two microphones.txt", text.encode())
    assert {turn.speaker for source in found.sources for turn in source.turns} == {"Track 1", "Track 2"}
