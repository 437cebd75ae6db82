"""The real files in ../shared/inputs: flavour, speakers, turns and passages as counted by hand and by simple scripts.

Counts come from reading the files (speaker changes in the cues, rows, paragraphs), not from the readers' output;
passages are held to what a careful person would expect. Skips where the folder is absent.
"""

import hashlib
import os
from collections import Counter
from pathlib import Path

import pytest

from harvest.errors import ReadError
from harvest.model import Kind
from harvest.passages import split
from harvest.readers import duplicate_key, read_files
from harvest.readers.dispatch import parse_file

INPUTS = Path(os.environ.get("HARVEST_SHARED", Path(__file__).parents[3] / "shared")) / "inputs"
pytestmark = [pytest.mark.real, pytest.mark.skipif(not INPUTS.is_dir(), reason="../shared/inputs is not here")]


def only(name):
    (reading,) = parse_file(name, (INPUTS / name).read_bytes())
    return reading


def passages(reading):
    return [s.text[p.start : p.end] for s in reading.sources for p in split(s).passages]


def mark(words):
    """What stands here for people's words and names, which stay where they are: the start of their SHA-256."""
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def warned(reading, text):
    return any(text in w for w in reading.warnings)


def test_zoom_meeting():
    reading = only("zoom_meeting001.vtt")
    (source,) = reading.sources
    assert reading.flavour == "Zoom transcript (VTT)"
    assert Counter(mark(t.speaker) for t in source.turns) == {
        "be2895732d28e0f8": 12,
        "4bad3092e9c09be8": 10,
        "4d39d702c5c6d0fa": 5,
        "78ce1f78d692c028": 2,
        "b07f08b91abca627": 1,
    }
    assert warned(reading, "2 captions name no speaker")
    assert {d.reason: d.count for d in reading.dropped}["time stamps of cues"] == 300
    found = passages(reading)
    # 6,900 words or so in 30 turns: at 25 to 60 words a passage that is 120 to 280.
    assert 120 <= len(found) <= 280 and max(len(p.split()) for p in found) <= 80
    assert all(len(p.split()) > 1 for p in found)


def test_zoom_chat_is_not_taken_for_speech():
    reading = only("zoom_meeting001_chat.txt")
    (source,) = reading.sources
    assert reading.flavour == "Zoom chat" and warned(reading, "chat")
    assert len(source.turns) == 10 and len({t.speaker for t in source.turns}) == 5
    assert source.turns[0].time == 21 * 60 + 14 and "It’s great" in source.text
    left = [source.text[s.start : s.end] for s in split(source).left_out]
    assert [mark(words) for words in left] == ["1b67e81f90c79eca", "caa9c7af13a96f8c"]


def test_empty_zoom_transcript_gets_a_clear_message():
    with pytest.raises(ReadError, match=r"^zoom_empty_transcript\.vtt: the transcript is empty"):
        parse_file("zoom_empty_transcript.vtt", (INPUTS / "zoom_empty_transcript.vtt").read_bytes())


def test_teams_voice_tags():
    reading = only("teams_v_tags_CONSTRUCTED.vtt")
    (source,) = reading.sources
    assert reading.flavour == "Teams transcript (VTT)"
    assert [(t.speaker, t.time) for t in source.turns] == [("John Smith", 5.0), ("O'Neill, Mary", 10.9)]
    assert source.text == "Hello everyone. Thanks for coming on a wet Tuesday.\nHiya."
    assert passages(reading) == ["Hello everyone. Thanks for coming on a wet Tuesday."]


def test_whisper_in_two_formats_is_the_same_recording():
    vtt, tsv = only("interview_rik_nicol.vtt"), only("interview_rik_nicol.tsv")
    assert (vtt.flavour, tsv.flavour) == ("Whisper transcript (VTT)", "Whisper transcript (TSV)")
    assert duplicate_key(vtt) == duplicate_key(tsv)
    for reading in (vtt, tsv):
        (source,) = reading.sources
        assert {t.speaker for t in source.turns} == {None} and source.turns[0].time == pytest.approx(43.81)
        assert mark(source.text[:59]) == "9da6d47952e412f4"
        assert warned(reading, "No speaker names")
        # 44 silences of two seconds or more, some of them in the middle of a sentence.
        assert 30 <= len(source.turns) <= 46
        assert sum(d.count for d in reading.dropped if "sounds" in d.reason) == 1
        assert 100 <= len(passages(reading)) <= 250


def test_edmonton_with_old_mac_lines_and_a_bad_byte():
    reading = only("edmonton_oral_history_export.csv")
    assert len(reading.sources) == 930 and len({s.voice for s in reading.sources}) == 52
    assert warned(reading, "Line 647: ") and warned(reading, "(0xED 0xA9)") and warned(reading, "too short to be coded")
    assert reading.mapping["text"] == ["comment_keyword"] and reading.mapping["teller"] == "track_speaker"
    # 457 of the keywords are one word.
    assert len(passages(reading)) == 930 - 457


@pytest.mark.parametrize(
    ("name", "rows", "authors", "rejected", "without"),
    [
        # One comment is an e-mail address, one says no more than yes.
        ("polis_bg2050_volunteers.csv", 371, 64, 55, ["446a7b646ee46dc2", "e0b34e97307d37c2"]),
        ("polis_london_youth_policing.csv", 39, 16, 3, []),
    ],
)
def test_polis_comments(name, rows, authors, rejected, without):
    reading = only(name)
    assert reading.flavour == "pol.is comments (CSV)"
    assert reading.mapping["text"] == ["comment-body"] and reading.mapping["teller"] == "author-id"
    assert len(reading.sources) == rows and len({s.voice for s in reading.sources}) == authors
    assert warned(reading, f"{rejected} comments rejected")
    assert {"agrees", "disagrees", "moderated"} <= set(reading.sources[0].attributes)
    left = [s.text[x.start : x.end] for s in reading.sources for x in split(s).left_out]
    assert [mark(words) for words in left] == without
    assert len(passages(reading)) == rows - len(without)


def test_evaluation_answers_in_word_are_ten_people():
    reading = only("evaluation_sample.docx")
    assert len(reading.sources) == 10 and len({s.voice for s in reading.sources}) == 10
    assert mark(reading.sources[0].text[:16]) == "7adcae7225edcdf9" and len(passages(reading)) == 10


def test_the_same_talk_as_word_and_as_windows_text():
    word, text = only("teaching_talk.docx"), only("teaching_talk_cp1252.txt")
    assert (word.flavour, text.flavour, text.encoding) == ("Word document", "plain text", "windows-1252")
    assert duplicate_key(word) == duplicate_key(text)
    for reading in (word, text):
        assert "Bayes’ theorem" in reading.sources[0].text and "�" not in reading.sources[0].text
        assert {d.reason: d.count for d in reading.dropped}["headings"] == 9
        assert 30 <= len(passages(reading)) <= 60


@pytest.mark.parametrize(
    ("name", "flavour"), [("qualcoder_ID1.docx", "Word document"), ("qualcoder_ID2.odt", "OpenDocument document")]
)
def test_short_accounts_of_three_paragraphs(name, flavour):
    reading = only(name)
    assert (reading.flavour, reading.kind, len(reading.sources)) == (flavour, Kind.STORY, 1)
    assert len(passages(reading)) == 3


def test_survey_in_excel():
    reading = only("qualcoder_survey789.xlsx")
    assert (
        reading.mapping["text"] == ["Qual_hobby_opinions", "Qual_pet_opinions"] and reading.mapping["teller"] == "Case"
    )
    assert [(s.voice, s.question) for s in reading.sources][:2] == [
        ("ID7", "Qual_hobby_opinions"),
        ("ID7", "Qual_pet_opinions"),
    ]
    assert len(reading.sources) == 6 and reading.sources[0].attributes == {
        "Age": "33",
        "Gender": "m",
        "Interest": "surveys",
    }


def test_government_consultation():
    reading = only("consult_responses_lgr.csv")
    assert len(reading.sources) == 10 and len({s.voice for s in reading.sources}) == 5
    assert [t[:9] for t in reading.mapping["text"]] == ["Prop 1 Q8", "Prop 2 Q8"]
    assert reading.sources[0].attributes["Location - address"] == "Derbyshire"
    assert len(passages(reading)) == 10


def test_a_question_sheet_is_flagged():
    reading = only("consult_question_b.xlsx")
    assert reading.not_data and "question sheet" in reading.not_data


@pytest.mark.slow
def test_all_of_them_at_once_through_the_workers():
    files = [(p.name, p.read_bytes()) for p in sorted(INPUTS.iterdir())]
    refused = [name for name, outcome in read_files(files) if isinstance(outcome, ReadError)]
    assert refused == ["zoom_empty_transcript.vtt"]
