"""The five formats of a first import, each from invented text to sources and passages."""

import io

import pytest
from docx import Document

from harvest.errors import ReadError
from harvest.model import Consent, Role
from harvest.passages import split
from harvest.readers import duplicate_key
from harvest.readers.dispatch import parse_file

ZOOM = """WEBVTT

1
00:00:01.000 --> 00:00:04.000
Priya Rao (Host): What do you value most about the allotments?

2
00:00:04.500 --> 00:00:09.000
Len Cooper: My neighbour showed me how to grow beans.

3
00:00:09.500 --> 00:00:12.000
And now I show the children from the flats.

4
00:00:12.500 --> 00:00:13.000
Priya Rao (Host): Yeah.
"""


def test_zoom_cues_of_one_speaker_become_one_turn_and_a_nameless_cue_carries_on():
    (reading,) = parse_file("zoom.vtt", ZOOM.encode())
    (source,) = reading.sources
    assert reading.flavour == "Zoom transcript (VTT)"
    assert [(t.speaker, t.role) for t in source.turns] == [
        ("Priya Rao", Role.FACILITATOR),
        ("Len Cooper", Role.UNKNOWN),
        ("Priya Rao", Role.FACILITATOR),
    ]
    assert source.text[source.turns[1].start : source.turns[1].end] == (
        "My neighbour showed me how to grow beans. And now I show the children from the flats."
    )
    assert any("1 caption names no speaker" in w for w in reading.warnings)
    cut = split(source)
    assert [p.codeable for p in cut.passages] == [False, True]
    assert [source.text[s.start : s.end] for s in cut.left_out] == ["Yeah."]


def test_same_recording_in_other_line_ends_and_encoding_is_a_duplicate():
    keys = {
        duplicate_key(parse_file("a.vtt", data)[0])
        for data in (
            ZOOM.encode(),
            ZOOM.replace("\n", "\r\n").encode("utf-8-sig"),
            ZOOM.replace("\n", "\r").encode("utf-16"),
        )
    }
    assert len(keys) == 1


def test_word_interview_keeps_facilitator_apart():
    document = Document()
    for line in ("Interviewer: What works here?", "Rosa: The lunch club works, because we cook together every Friday."):
        document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    (reading,) = parse_file("talk.docx", out.getvalue())
    assert [t.role for t in reading.sources[0].turns] == [Role.FACILITATOR, Role.UNKNOWN]


def test_markdown_story_is_one_source_without_its_title():
    (reading,) = parse_file("story.md", b"# A story from Mill Lane\n\nI came for the tea. I stayed for the people.\n")
    assert reading.sources[0].text == "I came for the tea. I stayed for the people."


def test_csv_answers_keep_question_consent_and_other_columns():
    table = (
        "Name,Age,Consent,What do you value about this place?,What would you change?\n"
        "Ada,61,Yes - anonymous quote ok,The choir got me out of the house again.,N/A\n"
        "Bo,34,analysis only,Nothing.,More benches by the river so that we can sit and talk.\n"
    )
    (reading,) = parse_file("answers.csv", table.encode())
    assert [(s.voice, s.consent, s.question) for s in reading.sources] == [
        ("Ada", Consent.ANONYMOUS, "What do you value about this place?"),
        ("Bo", Consent.ANALYSIS, "What would you change?"),
    ]
    assert reading.sources[0].attributes["Age"] == "61"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("empty.txt", b""),
        ("photo.docx", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("head.vtt", b"WEBVTT\n\n"),
        ("n.csv", b"id,age\n1,30\n2,40\n"),
    ],
)
def test_bad_input_gets_one_clear_sentence(name, data):
    with pytest.raises(ReadError, match=name):
        parse_file(name, data)
