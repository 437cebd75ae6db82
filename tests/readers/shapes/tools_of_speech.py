"""Talk as programs for meetings, stenographers and recognisers leave it."""

import base64
import io
import json

from docx import Document

from harvest.model import Kind
from tests.readers.making import docx
from tests.readers.shapes.case import Case

KEYS = [
    ("Agnes", "What do people here do for each other?"),
    ("Mr Doyle", "They carry. If you have a sofa on the pavement somebody takes the other end."),
    ("Agnes", "And you, what do you carry?"),
    ("Mr Doyle", "The keys? Church hall, scout hut, the toilets by the green."),
]
ALONE = ["You don't need to read music, Bev points up and Bev points down.", "We sang at the depot once."]
PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


def _with_faces() -> bytes:
    document = Document()
    document.add_paragraph("Keys-20240312_090112-Meeting Recording")
    for n, (who, words) in enumerate(KEYS):
        paragraph = document.add_paragraph()
        paragraph.add_run().add_picture(io.BytesIO(base64.b64decode(PIXEL)))
        paragraph.add_run("\n")
        paragraph.add_run(who).bold = True
        paragraph.add_run(f"   0:{10 + n}\n{words}")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _as_json(**value: object) -> bytes:
    return json.dumps(value).encode()


def _lines(form: str, talk: list[tuple[str, str]] = KEYS) -> bytes:
    return "\n".join(form.format(w=who, t=words, n=n) for n, (who, words) in enumerate(talk)).encode()


CASES = [
    Case("Teams in Word puts a face beside each turn", "Keys.docx", _with_faces(), said=KEYS, kind=Kind.TRANSCRIPT),
    Case(
        "a stenographer's chevrons, and somebody whose name nobody took down",
        "public.txt",
        (
            b">> MAUREEN CLARKE:  We never had a park.\n>> TARIQ AZIZ:  The canal taught us to\nswim.\n"
            b">> MAUREEN CLARKE:  Mine knew.\n>> FROM THE FLOOR:  My lads fish there.\n[Applause]\n>>  And mine."
        ),
        said=[
            ("MAUREEN CLARKE", "We never had a park."),
            ("TARIQ AZIZ", "The canal taught us to\nswim."),
            ("MAUREEN CLARKE", "Mine knew."),
            ("FROM THE FLOOR", "My lads fish there."),
            (None, "And mine."),
        ],
    ),
    Case(
        "a gap that the typist heard nothing in stays in the words",
        "rev.txt",
        (
            b"Speaker 1 (00:00):\nWhat kept you?\n\nSpeaker 2 (00:09):\nWhen the [inaudible 00:00:40] closed we "
            b"stayed [crosstalk 00:00:44].\n\nSpeaker 1 (00:51):\nWhy?\n"
        ),
        said=[
            ("Speaker 1", "What kept you?"),
            ("Speaker 2", "When the [inaudible] closed we stayed ."),
            ("Speaker 1", "Why?"),
        ],
    ),
    Case(
        "times that count frames (Premiere)",
        "premiere.txt",
        _lines("00:00:1{n}:12 - 00:00:1{n}:20\n{w}\n{t}\n"),
        said=KEYS,
        absent=["00:00"],
    ),
    Case(
        "ELAN's columns",
        "elan.txt",
        _lines("{w}\t\t00:00:0{n}.000\t{n}.0\t00:00:0{n}.900\t{n}.9\t00:00:00.900\t0.9\t{t}"),
        said=KEYS,
    ),
    Case(
        "Audacity's labels",
        "labels.txt",
        "\n".join(
            f"{n * 5}.000000\t{n * 5 + 4}.800000\t{words}" for n, words in enumerate([*ALONE, *ALONE[:1]])
        ).encode(),
        kind=Kind.TRANSCRIPT,
        absent=["4.8"],
    ),
    Case(
        "captions with names in brackets above the words",
        "cart.vtt",
        (
            b"WEBVTT\n\n00:00:08.000 --> 00:00:12.000\n(Maureen Clarke)\nWe never had a park but we had\n\n"
            b"00:00:12.000 --> 00:00:16.000\n(Maureen Clarke)\nthe canal.\n-\n\n(Tariq)\nIt taught us to swim."
        ),
        said=[("Maureen Clarke", "We never had a park but we had the canal."), ("Tariq", "It taught us to swim.")],
    ),
    Case(
        "WhisperX",
        "x.srt",
        _lines("{n}\n00:00:0{n},100 --> 00:00:0{n},900\n[SPEAKER_0{n}]: {t}\n", KEYS[:2] * 2),
        absent=["[SPEAKER"],
    ),
    Case(
        "AWS's words, each with its speaker",
        "aws.json",
        _as_json(
            jobName="x",
            results={
                "transcripts": [{"transcript": "Why here? The keys."}],
                "items": [
                    {
                        "start_time": "0.1",
                        "type": "pronunciation",
                        "speaker_label": "spk_0",
                        "alternatives": [{"content": "Why"}],
                    },
                    {
                        "start_time": "0.4",
                        "type": "pronunciation",
                        "speaker_label": "spk_0",
                        "alternatives": [{"content": "here"}],
                    },
                    {"type": "punctuation", "speaker_label": "spk_0", "alternatives": [{"content": "?"}]},
                    {
                        "start_time": "1.1",
                        "type": "pronunciation",
                        "speaker_label": "spk_1",
                        "alternatives": [{"content": "The"}],
                    },
                    {
                        "start_time": "1.4",
                        "type": "pronunciation",
                        "speaker_label": "spk_1",
                        "alternatives": [{"content": "keys"}],
                    },
                    {"type": "punctuation", "speaker_label": "spk_1", "alternatives": [{"content": "."}]},
                ],
            },
        ),  # fmt: skip
        said=[("spk_0", "Why here?"), ("spk_1", "The keys.")],
    ),
    Case(
        "Google's answer says all again with who said it",
        "google.json",
        _as_json(
            results=[
                {"alternatives": [{"transcript": "why here"}]},
                {
                    "alternatives": [
                        {
                            "words": [
                                {"word": "Why", "startTime": "0.1s", "speakerTag": 1},
                                {"word": "here?", "startTime": "0.4s", "speakerTag": 1},
                                {"word": "Keys.", "startTime": "1.1s", "speakerTag": 2},
                            ]
                        }
                    ]
                },
            ]
        ),
        said=[("Speaker 1", "Why here?"), ("Speaker 2", "Keys.")],
    ),
    Case(
        "Speechmatics and Azure",
        "azure.json",
        _as_json(
            recognizedPhrases=[
                {"speaker": n % 2, "offsetInTicks": n * 1e7, "nBest": [{"display": words}]}
                for n, (_, words) in enumerate(KEYS)
            ]
        ),
        said=[(f"Speaker {n % 2}", words) for n, (_, words) in enumerate(KEYS)],
    ),
    Case(
        "a program around Whisper that writes both times in one value",
        "chunks.json",
        _as_json(
            speakers=[
                {"speaker": f"SPEAKER_0{n % 2}", "timestamp": [n, n + 0.9], "text": f" {t}"}
                for n, (_, t) in enumerate(KEYS)
            ],
            chunks=[{"timestamp": [n, n + 0.9], "text": f" {t}"} for n, (_, t) in enumerate(KEYS)],
            text="What do people here do",
        ),  # fmt: skip
        said=[(f"SPEAKER_0{n % 2}", words) for n, (_, words) in enumerate(KEYS)],
    ),
    Case(
        "a page of a notebook: title, day and time are no transcript",
        "page.docx",
        docx(
            "Market walk", "Tuesday, March 12, 2024", "6:31 PM", "I have sold saris here for forty years.", "So I stay."
        ),
        kind=Kind.STORY,
        absent=["6:31", "Tuesday"],
    ),
    Case(
        "what a program sums up of a meeting is not what people said",
        "recap.docx",
        docx(
            ("Heading 1", "Meeting recap"),
            "Generated by AI. Be sure to check for accuracy.",
            ("Heading 2", "Meeting notes"),
            "Shed: Ken explained that the shed had been built in 2009.",
            ("Heading 2", "Follow-up tasks"),
            "Ken sends a photo.",
        ),
        not_data=True,
    ),  # fmt: skip
    Case(
        "answers of one person below questions in bold are their story",
        "Joan.docx",
        docx(*(("**", words) if n % 2 == 0 else "I say: " + words for n, (_, words) in enumerate(KEYS))),
        kind=Kind.STORY,
    ),
    *(
        Case(f"names set apart as in {form.format(w='Ada', t='…', n=1)!r}", "typed.txt", _lines(form), said=KEYS)
        for form in (
            "<{w}> {t}",
            "({w}) {t}",
            "{w} = {t}",
            "{w} | {t}",
            "00:00:1{n};{w};{t}",
            "{w} / 0:1{n} / {t}",
            "{w} says: {t}",
            "## {w}\n{t}\n",
        )
    ),
    Case(
        "initials with stops and nothing else",
        "typed.txt",
        _lines("{w} {t}", [("J.H." if who == "Agnes" else "E.B.", words) for who, words in KEYS]),
        said=[("J.H." if who == "Agnes" else "E.B.", words) for who, words in KEYS],
    ),
    Case(
        "who sent a voice note, of whom one sent a single one",
        "notes.txt",
        b"Voice note from Ama (0:42)\nMy aunty began it.\n\nVoice note from Kofi (1:05)\nIt paid for my van.\n\n"
        b"Voice note from Ama (0:12)\nStill the tin.\n",
        said=[("Ama", "My aunty began it."), ("Kofi", "It paid for my van."), ("Ama", "Still the tin.")],
    ),
    Case(
        "messages below the numbers they came from",
        "texts.txt",
        b"07700 900123: the ppl at the corner shop took my parcel in\n07700 900456: Proud of the boxing gym\n"
        b"07700 900123: also the vicar lets us use the kettle\n",
        said=[
            ("Member 1", "the ppl at the corner shop took my parcel in"),
            ("Member 2", "Proud of the boxing gym"),
            ("Member 1", "also the vicar lets us use the kettle"),
        ],
        absent=["07700"],
    ),
]
