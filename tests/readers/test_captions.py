"""Timed cues of Zoom, Teams, Stream, Whisper, YouTube and others, with invented words."""

import pytest

from harvest.errors import ReadError
from harvest.model import Role
from harvest.readers.dispatch import parse_file


def only(name: str, text: str):
    (reading,) = parse_file(name, text.encode())
    return reading, reading.sources[0]


def said(source):
    return [(t.speaker, source.text[t.start : t.end]) for t in source.turns]


STREAM = """WEBVTT

NOTE duration:"00:00:20.1000000"

NOTE language:en-gb

NOTE Confidence: 0.87

0b1c2d3e-0001-4a5b-8c9d-0123456789ab
00:00:01.000 --> 00:00:03.500
We began with a cup of
tea in the old chapel.

NOTE Confidence: 0.91

0b1c2d3e-0002-4a5b-8c9d-0123456789ab
00:00:03.600 --> 00:00:06.000
Now it is a whole week.
"""

TEAMS = """WEBVTT

4f1f5e0c-0000-4e52-9a3a-1f0f3c1f0001/12-0
00:00:05.000 --> 00:00:08.000
<v Ada Obi>Good morning and</v>

4f1f5e0c-0000-4e52-9a3a-1f0f3c1f0001/12-1
00:00:08.000 --> 00:00:10.500
<v Ada Obi>welcome, all of
you.</v>

4f1f5e0c-0000-4e52-9a3a-1f0f3c1f0001/14-0
00:00:10.900 --> 00:00:12.000
<v.first.loud D&#39;Souza, Rui &lt;Ward 4&gt;>Bom dia. <c.yellow>Morning</c>, I mean &amp; hello.
"""

WHISPER_SRT = """1
00:00:00,000 --> 00:00:02,000
 We grow leeks here.

2
00:00:02,000 --> 00:00:04,000
 [Music]

3
00:00:09,000 --> 00:00:11,000
 And now the school comes.
"""

ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.000 --> 00:00:02.000 align:start position:0%
 
so<00:00:00.400><c> we</c><00:00:00.800><c> share</c>

00:00:02.000 --> 00:00:02.010 align:start position:0%
so we share
 

00:00:02.010 --> 00:00:04.000 align:start position:0%
so we share
a<00:00:02.400><c> van</c>

00:00:04.000 --> 00:00:04.010 align:start position:0%
a van
 

00:00:04.010 --> 00:00:06.000 align:start position:0%
a van
with<00:00:04.400><c> five</c><00:00:04.800><c> streets</c>
"""


def test_stream_has_notes_and_ids_and_no_speakers():
    reading, source = only("talk.vtt", STREAM)
    assert reading.flavour == "Stream transcript (VTT)"
    assert said(source) == [(None, "We began with a cup of tea in the old chapel. Now it is a whole week.")]
    assert {d.reason: d.count for d in reading.dropped}["cue numbers and ids"] == 2
    assert any("No speaker names" in w for w in reading.warnings)


def test_teams_voice_tags_with_classes_escapes_and_no_closing_tag():
    reading, source = only("talk.vtt", TEAMS)
    assert reading.flavour == "Teams transcript (VTT)"
    assert said(source) == [
        ("Ada Obi", "Good morning and welcome, all of you."),
        ("D'Souza, Rui <Ward 4>", "Bom dia. Morning, I mean & hello."),
    ]


def test_whisper_srt_drops_music_and_parts_turns_at_pauses():
    reading, source = only("talk.srt", WHISPER_SRT)
    assert reading.flavour == "Whisper transcript (SRT)"
    assert said(source) == [(None, "We grow leeks here."), (None, "And now the school comes.")]
    assert [t.time for t in source.turns] == [0.0, 9.0]
    assert any("sounds" in d.reason and d.count == 1 for d in reading.dropped)


def test_whisper_minutes_without_hours():
    reading, source = only(
        "talk.vtt", "WEBVTT\n\n00:43.810 --> 00:47.850\nWe painted it.\n\n61:00.000 --> 61:02.000\nTwice.\n"
    )
    assert reading.flavour == "Whisper transcript (VTT)"
    assert [t.time for t in source.turns] == [43.81, 3660.0]


def test_whisper_tsv_in_milliseconds():
    rows = 'start\tend\ttext\n0\t2500\tWe grow "heritage" leeks.\n2500\t5000\tAnd beans.\n91000\t93000\tLater, chard.\n'
    reading, source = only("talk.tsv", rows)
    assert reading.flavour == "Whisper transcript (TSV)"
    assert [t.time for t in source.turns] == [0.0, 91.0]
    assert source.text == 'We grow "heritage" leeks. And beans.\nLater, chard.'


def test_rolling_captions_keep_each_word_once():
    reading, source = only("talk.vtt", ROLLING)
    assert reading.flavour == "YouTube captions (VTT)"
    assert source.text == "so we share a van with five streets"
    assert any(d.reason == "repeated caption lines" for d in reading.dropped)


def test_captions_that_grow_word_by_word_keep_each_word_once():
    grown = ["we", "we meet", "we meet on", "we meet on Sundays", "and", "and eat", "and eat together"]
    cues = "".join(f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n{words}\n\n" for n, words in enumerate(grown))
    _, source = only("live.vtt", "WEBVTT\n\n" + cues)
    assert source.text == "we meet on Sundays and eat together"


def test_somebody_who_says_the_same_twice_is_not_a_rolling_caption():
    text = "WEBVTT\n\n" + "".join(
        f"{n}\n00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\nAda: {words}\n\n"
        for n, words in enumerate(
            ["Yes.", "Yes.", "We sang.", "All night.", "Then home.", "It was late.", "Very late."], 1
        )
    )
    _, source = only("zoom.vtt", text)
    assert source.text.startswith("Yes. Yes. We sang.")


def test_zoom_roles_in_brackets_and_colons_in_speech():
    text = (
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nLen Cooper (Host): The question is: who came?\n\n"
        "2\n00:00:02.000 --> 00:00:03.000\nAda Obi (resident): Everybody. One thing: no dogs.\n\n"
        "3\n00:00:03.000 --> 00:00:04.000\nRemember: bring cake.\n\n"
        "4\n00:00:04.000 --> 00:00:05.000\nBo Hart (Link worker): I will.\n"
    )
    reading, source = only("zoom.vtt", text)
    assert [(t.speaker, t.role) for t in source.turns] == [
        ("Len Cooper", Role.FACILITATOR),
        ("Ada Obi", Role.RESIDENT),
        ("Bo Hart", Role.FRONTLINE),
    ]
    assert said(source)[1][1] == "Everybody. One thing: no dogs. Remember: bring cake."
    assert any(w.startswith("1 caption names no speaker") for w in reading.warnings)


def test_cues_before_the_first_name_are_kept_as_nobodys_and_said_to_be_so():
    text = (
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nis it on?\n\n2\n00:00:02.000 --> 00:00:03.000\nAda: It is.\n\n"
        "3\n00:00:03.000 --> 00:00:04.000\nAda: Good.\n"
    )
    reading, source = only("zoom.vtt", text)
    assert said(source) == [(None, "is it on?"), ("Ada", "It is. Good.")]
    assert any("at the start without a speaker" in w for w in reading.warnings)


def test_broadcast_marks_start_a_new_turn():
    text = "WEBVTT\n\n00:01.000 --> 00:02.000\n>> We meet here.\n\n00:02.000 --> 00:03.000\n>> So do we.\n"
    _, source = only("tv.vtt", text)
    assert [words for _, words in said(source)] == ["We meet here.", "So do we."]


def test_srt_without_numbers_and_with_blank_lines_in_a_cue_loses_no_words():
    text = "00:00:01,000 --> 00:00:02,000\nWe cook\n\nand eat.\n\n00:00:02,500 --> 00:00:03,000\n<i>Together</i>.\n"
    _, source = only("talk.srt", text)
    assert source.text == "We cook and eat. Together."


@pytest.mark.parametrize(
    "text", ["WEBVTT\n", "WEBVTT\n\nNOTE nothing\n", "WEBVTT\n\n00:01.000 --> 00:02.000\n[Music]\n"]
)
def test_a_transcript_without_words_is_refused_with_what_to_do(text):
    with pytest.raises(ReadError, match="talk.vtt.*xport it again"):
        parse_file("talk.vtt", text.encode())
