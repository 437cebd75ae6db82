"""oTranscribe's files give turns with their seconds, and one that is cut short says what to do."""

import json

import pytest

from harvest.errors import ReadError
from harvest.readers.dispatch import parse_file

_PAGE = (
    '<p><span class="timestamp" data-timestamp="65.4">01:05</span> Ada: We sing.</p>'
    '<p><span class="timestamp" data-timestamp="72">01:12</span> Bo: Badly.</p>'
)


def test_times_to_click_become_the_seconds_of_turns():
    data = json.dumps({"text": _PAGE, "media": "2026-05-12 loft.mp3", "media-time": 80}).encode()
    (reading,) = parse_file("loft.otr", data)
    (source,) = reading.sources
    assert [(turn.speaker, turn.time) for turn in source.turns] == [("Ada", 65.0), ("Bo", 72.0)]
    assert source.date == "2026-05-12"


@pytest.mark.parametrize("text", ['{"text": "<p>We si', "[1, 2]", '{"text": 7}', "We sing."])
def test_what_is_no_whole_file_of_the_program_is_refused_in_one_sentence(text):
    with pytest.raises(ReadError, match="not a whole oTranscribe file"):
        parse_file("loft.otr", text.encode())
