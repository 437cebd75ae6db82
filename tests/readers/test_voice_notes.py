"""Recordings without names as recognisers leave them: where one stretch ends and the next begins."""

from __future__ import annotations

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

WORDS = ("We came in by the side.", "Mind the step.", "This was all fish.", "And why start here?", "It is to be flats.")


def captions(pause: float, between: float) -> bytes:
    """Ten cues, with a pause behind each fifth and so many seconds between the others."""
    made, at = [], 0.0
    for n in range(10):
        start, end = at, at + 2
        made.append(f"{n + 1}\n00:00:{start:06.3f} --> 00:00:{end:06.3f}\n{WORDS[n % 5]}\n")
        at = end + (pause if n % 5 == 4 else between)
    return "\n".join(made).encode()


def read(data: bytes) -> Reading:
    (found,) = parse_file("voice note 3.srt", data)
    return found


def test_where_lines_follow_at_once_a_second_of_silence_parts_two_stretches() -> None:
    found = read(captions(1.2, 0))
    assert len(found.sources[0].turns) == 2
    assert any("pauses of 1 second or more" in warning for warning in found.warnings)


def test_where_each_line_is_followed_by_a_silence_a_second_is_none() -> None:
    assert len(read(captions(1.2, 0.4)).sources[0].turns) == 1
