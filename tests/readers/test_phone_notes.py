# ruff: noqa: E501 – notes are easier to check with their lines whole
"""Notes typed in a hurry, with who said it before each line in whatever way came first."""

from __future__ import annotations

from harvest.model import Kind, Role
from harvest.readers.dispatch import parse_file

NOTES = """table 3 skate park kids, me (dee) typing with one thumb
9 of us, biscuits went fast

jonah 17 - the ramp is the only place nobody moves us on
jonah - also minds his brother there after school

Mai (14): lights go off at eight so we go home at eight
Mai: my gran watches from the flat, she waves

billy yr 8 >> i got my bike nicked and nobody rang anybody
>> told ms Okoro. follow up w the school - DT
(his sister is at table 1)

me: what would you keep
all - the ramp. and dee lol
jonah - same
mai - let us paint it ourselves just once
priya, 19: a shelter so you can sit when it rains

to do: ring billys dad 07700 900111 about the form
"""


def test_each_name_before_a_line_is_somebody_and_children_are_held() -> None:
    (reading,) = parse_file("Note 3 May.txt", NOTES.encode())
    (source,) = reading.sources
    assert reading.kind is Kind.TRANSCRIPT and not reading.not_data
    said = {
        speaker: [source.text[turn.start : turn.end] for turn in source.turns if turn.speaker == speaker]
        for speaker in dict.fromkeys(turn.speaker for turn in source.turns)
    }
    assert list(said) == ["jonah", "Mai", "billy", "dee", None, "priya"]
    assert [len(words) for words in said.values()] == [3, 3, 1, 1, 1, 1]
    assert {turn.speaker for turn in source.turns if turn.hold} == {"Mai", "billy"}
    assert {turn.table for turn in source.turns} == {"3"}
    assert next(turn.role for turn in source.turns if turn.speaker == "dee") is Role.FACILITATOR
    for typed in ("biscuits", "Okoro", "sister", "07700"):
        assert typed not in source.text


def test_an_age_said_first_further_down_counts_for_all_that_was_said() -> None:
    text = "kit - too dark down there at night\nkit 15 - and it is cold as well\nAbe (17): fine by me in the daytime\nAbe: home mostly"
    (reading,) = parse_file("park.txt", text.encode())
    assert [bool(turn.hold) for turn in reading.sources[0].turns] == [True, True, False, False]


def test_points_with_years_or_counts_before_them_name_nobody() -> None:
    text = "rain 12 - the gutters could not take it at all\nfloods 14 - we carried each other out\nrain - again in March it came\nspring (16): nothing grew that year\n"
    (reading,) = parse_file(
        "story of the mill.txt", (text + "We stayed, all of us, and nobody said why. " * 9).encode()
    )
    assert all(turn.speaker is None or turn.role is not Role.FACILITATOR for s in reading.sources for turn in s.turns)
