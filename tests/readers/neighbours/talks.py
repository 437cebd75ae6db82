"""Talks and chats, as more tools and typists leave them."""

import json

from tests.readers.making import docx, pdf
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "Signal copied",
        "signal.txt",
        """Ada Obi
Tue 12 May, 19:02
What would you keep on the quay?

Ruben
Tue 12 May, 19:04
The smell of tar.

Mina
Tue 12 May, 19:05
My bench: the one with the dent.

Ada Obi
Tue 12 May, 19:06
And lose?

Ruben
Tue 12 May, 19:09
The cones.
""",
        said=[
            ("Ada Obi", "What would you keep on the quay?"),
            ("Ruben", "The smell of tar."),
            ("Mina", "My bench: the one with the dent."),
            ("Ada Obi", "And lose?"),
            ("Ruben", "The cones."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "Facebook Messenger JSON",
        "message_1.json",
        json.dumps(
            {
                "participants": [{"name": "Ada Obi"}, {"name": "Ruben"}],
                "messages": [
                    {
                        "sender_name": "Ruben",
                        "timestamp_ms": 1778612640000,
                        "content": "The caf\u00c3\u00a9 by the weir",
                    },
                    {"sender_name": "Ada Obi", "timestamp_ms": 1778612520000, "content": "What would you keep?"},
                    {"sender_name": "Mina", "timestamp_ms": 1778612700000, "photos": [{"uri": "x.jpg"}]},
                    {
                        "sender_name": "Mina",
                        "timestamp_ms": 1778612760000,
                        "content": "Reacted \u00f0\u009f\u0091\u008d to your message",
                    },
                    {"sender_name": "Mina", "timestamp_ms": 1778612820000, "content": "Sundays without cars"},
                ],
                "title": "Quay",
            }
        ),
        said=[("Ada Obi", "What would you keep?"), ("Ruben", "The café by the weir"), ("Mina", "Sundays without cars")],
        date="2026-05-12",
    ),
    Neighbour(
        "GoTo / Chorus txt with brackets [Name] [time]",
        "call.txt",
        """[Ada Obi] [00:00:02]
What do you see from here?
[Ruben Katz] [00:00:06]
Gulls, and one crane.
[Ada Obi] [00:00:11]
Does it move?
[Ruben Katz] [00:00:13]
Not since my wedding.
""",
        said=[
            ("Ada Obi", "What do you see from here?"),
            ("Ruben Katz", "Gulls, and one crane."),
            ("Ada Obi", "Does it move?"),
            ("Ruben Katz", "Not since my wedding."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "Amazon Transcribe like JSON with speakers",
        "aws.json",
        json.dumps(
            {
                "results": {
                    "transcripts": [{"transcript": "what do you see gulls"}],
                    "audio_segments": [
                        {
                            "id": 0,
                            "transcript": "What do you see?",
                            "start_time": "0.0",
                            "end_time": "1.5",
                            "speaker_label": "spk_0",
                        },
                        {
                            "id": 1,
                            "transcript": "Gulls. And a crane.",
                            "start_time": "2.0",
                            "end_time": "4.0",
                            "speaker_label": "spk_1",
                        },
                        {
                            "id": 2,
                            "transcript": "Does it move?",
                            "start_time": "4.5",
                            "end_time": "5.0",
                            "speaker_label": "spk_0",
                        },
                        {
                            "id": 3,
                            "transcript": "Never.",
                            "start_time": "5.5",
                            "end_time": "6.0",
                            "speaker_label": "spk_1",
                        },
                    ],
                }
            }
        ),
        said=[
            ("spk_0", "What do you see?"),
            ("spk_1", "Gulls. And a crane."),
            ("spk_0", "Does it move?"),
            ("spk_1", "Never."),
        ],
        leads="spk_0",
    ),
    Neighbour(
        "NVivo transcription docx table",
        "nvivo.docx",
        docx(
            tables=[
                [
                    ["Timespan", "Content", "Speaker"],
                    ["0:00.0 - 0:04.1", "What is the quay to you?", "Ada"],
                    ["0:04.1 - 0:09.0", "A place to wait. I like waiting there.", "Ruben"],
                    ["0:09.0 - 0:10.2", "For what?", "Ada"],
                    ["0:10.2 - 0:14.0", "For nothing: that is the point.", "Ruben"],
                ]
            ]
        ),
        said=[
            ("Ada", "What is the quay to you?"),
            ("Ruben", "A place to wait. I like waiting there."),
            ("Ada", "For what?"),
            ("Ruben", "For nothing: that is the point."),
        ],
        leads="Ada",
    ),
    Neighbour(
        "line-numbered interview PDF",
        "numbered.pdf",
        pdf(
            [
                [
                    "1  INT: What did the yard sound like?",
                    "2  R1: Like a church where everybody argues. You could",
                    "3  hear the rivets from the school.",
                    "4  INT: Do you miss it?",
                    "5  R1: I miss knowing what time it is.",
                ]
            ]
        ),
        keeps=["Like a church where everybody argues. You could hear the rivets from the school."],
        turns=4,
        leads="INT",
    ),
    Neighbour(
        "interview with speaker initials and tab",
        "tabbed.docx",
        docx(
            "AO\tWhat is a good neighbour?",
            "RK\tSomebody who lends and forgets.",
            "AO\tHave you got one?",
            "RK\tThree. One is my sister.",
        ),
        said=[
            ("AO", "What is a good neighbour?"),
            ("RK", "Somebody who lends and forgets."),
            ("AO", "Have you got one?"),
            ("RK", "Three. One is my sister."),
        ],
        leads="AO",
    ),
    Neighbour(
        "vtt with speaker in NOTE-less lowercase and overlapping",
        "meet.vtt",
        """WEBVTT

00:00:00.000 --> 00:00:03.000
<v Ada Obi>What do you hear?</v>

00:00:02.500 --> 00:00:04.000
<v.loud Ruben>Gulls!</v>

00:00:04.100 --> 00:00:07.000
<v Ruben>And the neighbour's trombone,
every evening.</v>

00:00:07.200 --> 00:00:08.000
<v Ada Obi>Is it nice?</v>

00:00:08.100 --> 00:00:09.000
<v Ruben>It is getting there.</v>
""",
        said=[
            ("Ada Obi", "What do you hear?"),
            ("Ruben", "Gulls! And the neighbour's trombone, every evening."),
            ("Ada Obi", "Is it nice?"),
            ("Ruben", "It is getting there."),
        ],
        leads="Ada Obi",
    ),
    Neighbour(
        "interview in srt with upper case labels and >>",
        "tv.srt",
        """1
00:00:01,000 --> 00:00:03,000
>> ADA OBI: What do you see?

2
00:00:03,500 --> 00:00:06,000
>> RUBEN: Gulls. And a crane
that never moves.

3
00:00:06,500 --> 00:00:08,000
>> ADA OBI: Would you miss it?

4
00:00:08,200 --> 00:00:10,000
>> RUBEN: Like a tooth.
""",
        said=[
            ("ADA OBI", "What do you see?"),
            ("RUBEN", "Gulls. And a crane that never moves."),
            ("ADA OBI", "Would you miss it?"),
            ("RUBEN", "Like a tooth."),
        ],
        leads="ADA OBI",
    ),
    Neighbour(
        "French Teams Word",
        "Atelier quai-20260512_140210-Transcription de la réunion.docx",
        docx(
            ("**", "Atelier quai-20260512_140210-Enregistrement de la réunion"),
            "12 mai 2026, 12:02PM",
            "9 min 12 s",
            ("**", "Claire Morin a commencé la transcription"),
            "Claire Morin   0:03\nBonjour à tous. Qu'est-ce qui vous manque ici ?",
            "DIOP Aminata (Invité)   0:11\nUn banc à l'ombre. J'attends le bus une heure.",
            "Claire Morin   0:20\nEt quoi d'autre ?",
            "Aminata Diop   0:24\nQue le chauffeur dise bonjour.",
            ("**", "Claire Morin a arrêté la transcription"),
        ),
        said=[
            ("Claire Morin", "Bonjour à tous. Qu'est-ce qui vous manque ici ?"),
            ("DIOP Aminata", "Un banc à l'ombre. J'attends le bus une heure."),
            ("Claire Morin", "Et quoi d'autre ?"),
            ("DIOP Aminata", "Que le chauffeur dise bonjour."),
        ],
        date="2026-05-12",
        leads="Claire Morin",
    ),
)
