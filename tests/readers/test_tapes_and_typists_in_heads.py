"""Heads of transcripts of oral history: which track it is and who typed it are nobody, whatever stands between."""

from __future__ import annotations

import pytest

from harvest.readers.dispatch import parse_file


def said(talk: str) -> list[tuple[str | None, str]]:
    """Who says what in a talk."""
    (found,) = parse_file("bell.txt", talk.encode())
    (source,) = found.sources
    return [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]


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


@pytest.mark.parametrize(
    "mark", ["[END OF RECORDING]", "(end of interview)", "END OF TAPE 2", "*** END OF INTERVIEW ***"]
)
def test_where_the_tape_ends_behind_the_last_words_is_nobodys_words(mark: str) -> None:
    talk = f"AO: Who kept the bell?\nBL: My aunt did, all her life.\nAO: And then?\nBL: Then nobody. {mark}\n"
    assert said(talk)[-1][1] == "Then nobody."


@pytest.mark.parametrize("last", ["It was the END OF AN ERA", "We came home (in the end)"])
def test_last_words_that_only_sound_like_a_mark_stay(last: str) -> None:
    talk = f"AO: Who kept the bell?\nBL: My aunt did, all her life.\nAO: And then?\nBL: {last}\n"
    assert said(talk)[-1][1] == last


@pytest.mark.parametrize(
    "field",
    ["Access: open. Copyright The Bell Trust.", "Accession no: closed until 2040.", "Rights: held by the Trust."],
)
def test_what_an_archive_says_above_the_talk_is_nobodys_words(field: str) -> None:
    talk = f"Bell Tapes\nInterviewee: Bo Lind (BL)\nInterviewer: Ada Obi (AO)\n{field}\n"
    talk += "AO: Who kept the bell?\nBL: My aunt did, all her life.\nAO: And then?\nBL: Then nobody.\n"
    assert {who for who, _ in said(talk)} == {"Ada Obi", "Bo Lind"}
