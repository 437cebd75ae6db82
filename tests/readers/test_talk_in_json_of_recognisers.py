"""What recognisers and note-takers for calls write in JSON: who spoke, when and what, however they call it."""

from __future__ import annotations

import json

import pytest

from harvest.readers.dispatch import parse_file

A, B = "We dug the pond by hand.", "And the newts came by themselves."
WORDS = [
    {"text": "We dug", "start": 0.5, "end": 0.9},
    {"text": "the pond by hand.", "start": 1.0, "end": 2.0},
]
SHAPES: dict[str, object] = {
    "DOTE": {
        "lines": [
            {"startTime": "00:00:00,500", "endTime": "00:00:02,000", "speakerDesignation": "Ada", "text": A},
            {"startTime": "00:00:03,000", "endTime": "00:00:05,000", "speakerDesignation": "Bo", "text": B},
        ]
    },
    "Azure, at once": {
        "combinedPhrases": [{"text": f"{A} {B}"}],
        "phrases": [
            {"speaker": 1, "offsetMilliseconds": 500, "durationMilliseconds": 1500, "text": A, "words": WORDS},
            {"speaker": 2, "offsetMilliseconds": 3000, "durationMilliseconds": 2000, "text": B, "words": []},
        ],
    },
    "Azure, video": {
        "videos": [
            {
                "insights": {
                    "transcript": [
                        {"text": A, "speakerId": 1, "instances": [{"start": "0:00:00.5", "end": "0:00:02"}]},
                        {"text": B, "speakerId": 2, "instances": [{"start": "0:00:03", "end": "0:00:05"}]},
                    ],
                    "speakers": [{"id": 1, "name": "Ada"}, {"id": 2, "name": "Bo"}],
                }
            }
        ]
    },
    "Gladia": {
        "status": "done",
        "result": {
            "transcription": {
                "full_transcript": f"{A} {B}",
                "utterances": [
                    {"text": A, "start": 0.5, "end": 2.0, "speaker": 1, "words": WORDS},
                    {"text": B, "start": 3.0, "end": 5.0, "speaker": 2, "words": []},
                ],
            }
        },
    },
    "Gladia, first": {
        "prediction": [
            {"words": WORDS, "transcription": A, "time_begin": 0.5, "time_end": 2.0, "speaker": 1},
            {"words": [], "transcription": B, "time_begin": 3.0, "time_end": 5.0, "speaker": 2},
        ]
    },
    "Fireflies": {
        "data": {
            "transcript": {
                "sentences": [
                    {"speaker_name": "Ada", "speaker_id": 0, "text": A, "raw_text": A, "start_time": 0.5},
                    {"speaker_name": "Bo", "speaker_id": 1, "text": B, "raw_text": B, "start_time": 3.0},
                ]
            }
        }
    },
    "Recall": [
        {"participant": {"id": 1, "name": "Ada", "is_host": True}, "words": WORDS},
        {"participant": {"id": 2, "name": "Bo"}, "words": [{"text": B, "start_timestamp": {"relative": 3.0}}]},
    ],
    "Happy Scribe": [
        {
            "speaker": "Ada",
            "words": [
                {"text": "We dug", "type": "text", "data_start": 0.5},
                {"text": " ", "type": "space"},
                {"text": "the pond by hand.", "type": "text", "data_start": 1.0},
            ],
        },
        {"speaker": "Bo", "words": [{"text": B, "type": "text", "data_start": 3.0}]},
    ],
    "Amberscript": {
        "speakers": [{"spkid": "spk1", "name": "Ada"}, {"spkid": "spk2", "name": "Bo"}],
        "segments": [
            {"speaker": "spk1", "words": WORDS},
            {"speaker": "spk2", "words": [{"text": B, "start": 3.0}]},
        ],
    },
    "Teams": {
        "entries": [
            {"id": "1", "speakerDisplayName": "Ada", "speakerId": "x", "text": A, "startOffset": "00:00:00.5"},
            {"id": "2", "speakerDisplayName": "Bo", "speakerId": "y", "text": B, "startOffset": "00:00:03"},
        ]
    },
    "Google, second": {
        "done": True,
        "response": {
            "results": [
                {
                    "alternatives": [
                        {
                            "transcript": A,
                            "words": [
                                {"startOffset": f"{n / 2 + 0.5}s", "word": word, "speakerLabel": "1"}
                                for n, word in enumerate(A.split())
                            ],
                        }
                    ]
                },
                {
                    "alternatives": [
                        {
                            "transcript": B,
                            "words": [
                                {"startOffset": f"{n / 2 + 4}s", "word": word, "speakerLabel": "2"}
                                for n, word in enumerate(B.split())
                            ],
                        }
                    ]
                },
            ]
        },
    },
    "Watson": {
        "results": [
            {"alternatives": [{"transcript": A, "timestamps": [[A, 0.5, 2.0]]}]},
            {"alternatives": [{"transcript": B, "timestamps": [[B, 3.0, 5.0]]}]},
        ],
        "speaker_labels": [{"from": 0.5, "to": 2.0, "speaker": 1}, {"from": 3.0, "to": 5.0, "speaker": 2}],
    },
}


@pytest.mark.parametrize("shape", SHAPES)
def test_whoever_spoke_is_told_apart_whatever_a_recogniser_calls_them(shape):
    (reading,) = parse_file("table.json", json.dumps(SHAPES[shape]).encode())

    (source,) = reading.sources
    said = [(turn.speaker, source.text[turn.start : turn.end]) for turn in source.turns]
    assert said in ([("Ada", A), ("Bo", B)], [("Speaker 1", A), ("Speaker 2", B)])
    assert source.turns[0].time == 0.5


def test_nobodys_channel_is_lost_where_each_has_a_microphone():
    def heard(text: str, at: float) -> dict[str, object]:
        words = [{"word": w, "start": at + n / 4, "end": at + n / 4 + 0.2} for n, w in enumerate(text.split())]
        return {"alternatives": [{"transcript": text, "words": words}]}

    file = {"results": {"channels": [heard(A, 0.5), heard(B, 4.0)]}}

    (reading,) = parse_file("table.json", json.dumps(file).encode())

    (source,) = reading.sources
    assert [(t.speaker, source.text[t.start : t.end]) for t in source.turns] == [("Channel 1", A), ("Channel 2", B)]


def test_messages_and_cards_in_json_are_no_stretches_of_a_talk():
    cards = [{"author": "Ada", "created": "2026-05-03T10:00:00Z", "text": A}, {"author": "Bo", "text": B}]

    (reading,) = parse_file("board.json", json.dumps(cards).encode())

    assert {source.voice for source in reading.sources} == {"Ada", "Bo"}


def test_a_question_beside_who_spoke_stays_with_the_words():
    rows = [
        {"speaker": "Ada", "text": A, "question": "What did you make?"},
        {"speaker": "Bo", "text": B, "question": "What came?"},
    ]

    (reading,) = parse_file("table.json", json.dumps(rows).encode())

    turns = [turn for source in reading.sources for turn in source.turns]
    assert [turn.question for turn in turns] == ["What did you make?", "What came?"]
