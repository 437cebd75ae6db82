"""Forms that people carry on a walk: who went round tells what they saw, and whoever asks others does not."""

from __future__ import annotations

import pytest

from harvest.model import Reading
from harvest.readers.dispatch import parse_file

TAIL = '"_uuid";"_submission_time";"_submitted_by"'
ROW = '"{}";"{}";"{}";"a1b2-{}";"2025-05-04T10:00:00";"quayteam"'
SEEN = [
    "Two benches face the bins and somebody has left a cushion",
    "The gate is tied up with a school tie",
    "No ramp at the chapel, only a plank",
]


def read(who: str, asked: str, names: list[str]) -> Reading:
    rows = [f'"start";"{who}";"{asked}";{TAIL}']
    rows += [
        ROW.format("2025-05-04T09:00:00", name, text, n) for n, (name, text) in enumerate(zip(names, SEEN, strict=True))
    ]
    (reading,) = parse_file("walk - all versions.csv", "\n".join(rows).encode())
    return reading


@pytest.mark.parametrize("who", ["Surveyor", "Name of surveyor", "Volunteer"])
@pytest.mark.parametrize("asked", ["What did you notice?", "Who did you meet, and what did they say?"])
def test_who_went_round_tells_what_they_saw(who: str, asked: str) -> None:
    reading = read(who, asked, ["Una", "Una", "Bo & Cy"])
    assert [source.turns[0].speaker or source.voice for source in reading.sources] == ["Una", "Una", "Bo & Cy"]
    assert any(who in warning and "went round" in warning for warning in reading.warnings)


def test_who_asked_others_is_not_who_tells() -> None:
    reading = read("Surveyor", "What do you like about living here?", ["Una", "Una", "Bo"])
    assert not {source.turns[0].speaker for source in reading.sources} & {"Una", "Bo"}
