"""Interviews as archives lay them out: letters alone on lines above what is said, times above some, a head in cells."""

from __future__ import annotations

import pytest

from harvest.model import Role
from harvest.readers.dispatch import parse_file
from harvest.readers.documents.lines import Line
from harvest.readers.transcripts.letters_alone import with_letters_alone

HEAD = """TRANSCRIPT OF INTERVIEW
Interviewee:
Mrs Nell Cray (NC), born 1938
Interviewer:
Ruth Amble (RA)
Also present:
Hugh Cray (HC), son
Date of interview:
9 May 2019
Transcribed by:
P. Lowe, volunteer
"""
TALK = """[Track 1]
00:00:12
RA
Mrs Cray, where did you first work?
NC
In the rope walk. You went backwards all day, and my
mother had done it before me.
RA
How long was it?
00:03:10
NC
A quarter of a mile, with a roof like a sieve.
HC
You said it was longer, Mam.
NC
It was longer on Fridays.
[Track 2]
00:00:06
RA
And when it shut?
NC
I went to the bakery and walked forwards.
[End of recording]
"""
SAID = ["Ruth Amble", "Nell Cray", "Ruth Amble", "Nell Cray", "Hugh Cray", "Nell Cray", "Ruth Amble", "Nell Cray"]


@pytest.mark.parametrize("timed", [True, False])
def test_letters_alone_say_who_speaks_below_and_the_head_says_who_they_are(timed):
    talk = TALK if timed else "\n".join(line for line in TALK.split("\n") if not line.startswith("00:"))

    (reading,) = parse_file("cray.txt", (HEAD + talk).encode())

    (source,) = reading.sources
    assert [turn.speaker for turn in source.turns] == SAID
    assert {turn.role for turn in source.turns if turn.speaker == "Ruth Amble"} == {Role.FACILITATOR}
    assert "9 May" not in source.text and "Track" not in source.text
    if timed:
        assert source.turns[0].time == 12.0


@pytest.mark.parametrize(
    "text",
    [
        "UK\nis far away\nTV\nis dear now\nUK\nis cold\nTV\nis on",
        "AB\nCD\nEF\nGH\nAB\nCD",
        "The walk\nwas long and it rained\nThe end\nwas wet",
    ],
)
def test_letters_that_stand_for_nobody_stay(text):
    lines = [Line(line) for line in text.split("\n")]

    assert [line.text for line in with_letters_alone(lines)] == text.split("\n")
