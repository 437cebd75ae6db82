"""What tools and people leave behind that no other room holds: exports of chats and calls, sheets, forms and notes."""

import json

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

MEET = [
    "Quay talk – Transcript",
    "Attendees",
    "Ana Cruz, Bo Lund, Cy Orr",
    "Transcript",
    "This editable transcript was computer generated and might contain errors. People can also change the text "
    "after it was created.",
    "00:00:00",
    "Ana Cruz: Who taught you to swim?",
    "Bo Lund: My sister, off the slip.",
    "Cy Orr: Nobody. I fell in.",
    "00:05:00",
    "Ana Cruz: And who would you teach?",
    "Bo Lund: Anybody's children.",
    "Meeting ended after 00:07:12 👋",
]
OTTER = """Harbour table 3
Wed, Mar 11, 2026 6:02PM • 12:41
SUMMARY KEYWORDS
harbour, bread, neighbours
SPEAKERS
Speaker 1, Speaker 2

Speaker 1  00:03
What holds you here when the boats stop?

Speaker 2  00:09
My neighbours. We share one boat and four freezers.

Speaker 1  00:21
And bread?

Speaker 2  00:24
Thursdays, my turn.

Transcribed by https://otter.ai
"""
TELEGRAM = {
    "name": "Quay",
    "type": "private_group",
    "id": 1,
    "messages": [
        {
            "id": 1,
            "type": "service",
            "date": "2026-03-01T10:00:00",
            "actor": "Ana",
            "action": "create_group",
            "text": "",
        },
        {
            "id": 2,
            "type": "message",
            "date": "2026-03-01T10:01:00",
            "from": "Ana",
            "from_id": "user1",
            "text": "What would you miss?",
        },
        {
            "id": 3,
            "type": "message",
            "date": "2026-03-01T10:02:00",
            "from": "Bo",
            "from_id": "user2",
            "text": "the bell buoy",
        },
        {
            "id": 4,
            "type": "message",
            "date": "2026-03-01T10:03:00",
            "from": "Cy",
            "from_id": "user3",
            "text": [{"type": "bold", "text": "Everything"}, " but the seagulls"],
        },
    ],
}
CARDS = """Postcard 1
Front: drawing of a bench
Back: I would sit here with my grandad if there was a bench.

Postcard 2
Front: photo of the slipway
Back: I learned to swim here and so did my mother.

Postcard 3
Front: blank
Back: I want the lamp back on the corner.
"""

CASES = (
    Neighbour(
        "a transcript of Google Meet",
        "Quay talk.docx",
        docx(*MEET),
        turns=5,
        voices=["Ana Cruz", "Bo Lund", "Cy Orr"],
        leads="Ana Cruz",
        lacks=["computer generated", "Meeting ended"],
    ),
    Neighbour(
        "Otter with its head", "table.txt", OTTER, turns=4, lacks=["SUMMARY", "Transcribed by"], leads="Speaker 1"
    ),
    Neighbour(
        "a Telegram export",
        "result.json",
        json.dumps(TELEGRAM),
        turns=3,
        said=[("Ana", "What would you miss?"), ("Bo", "the bell buoy"), ("Cy", "Everything but the seagulls")],
    ),
    Neighbour(
        "participants with sex and age",
        "focus.txt",
        "Mod: What is good here?\nP1 (F, 34): The nursery, it opens at seven.\nP2 (M, 61): My shed.\n"
        "Mod: And what is hard?\n"
        "P1 (F, 34): Sundays.\nP2 (M, 61): The stairs.\n",
        turns=6,
        leads="Mod",
    ),
    Neighbour(
        "an interpreter speaks for somebody",
        "interpreted.txt",
        "Interviewer: What do you cook when you miss home?\nInterpreter: She says rice with dill, "
        "and that the whole stair "
        "can smell it.\nInterviewer: Who eats it?\nInterpreter: Everybody. She says nobody asked, they came.\n",
        turns=4,
        leads="Interviewer",
    ),
    Neighbour(
        "questions and answers in bold",
        "talk.md",
        "# Talk with Ivy\n\n**Q:** Where did you learn that?\n\n**A:** From a Dutch cook on the herring boats.\n\n"
        "**Q:** And who learned it from you?\n\n**A:** Half of Harbour Street, and two vicars.\n",
        turns=4,
    ),
    Neighbour(
        "postcards with both sides",
        "postcards.txt",
        CARDS,
        turns=3,
        keeps=["I learned to swim here and so did my mother.", "I want the lamp back on the corner."],
    ),
    Neighbour(
        "semicolons and old letters",
        "antworten.csv",
        "Nr;Stadtteil;Was trägt Sie hier?\r\n1;Süd;Die Bäckerei, die anschreibt.\r\n2;Nord;Frau "
        "Öztürk im dritten Stock."
        "\r\n"
        "3;Süd;Nichts, ehrlich gesagt.\r\n".encode("latin-1"),
        words=["Die Bäckerei, die anschreibt.", "Frau Öztürk im dritten Stock.", "Nichts, ehrlich gesagt."],
    ),
    Neighbour(
        "Typeform with hidden fields",
        "responses.csv",
        as_csv(
            [
                "#",
                "What keeps you well?",
                "Would you like to be contacted?",
                "source",
                "Response Type",
                "Start Date (UTC)",
                "Submit Date (UTC)",
                "Network ID",
                "Tags",
            ],
            [
                "a1b2",
                "Swimming with my neighbour at six.",
                "1",
                "poster",
                "completed",
                "2026-02-01 09:00:00",
                "2026-02-01 09:03:11",
                "9f8e7d",
                "",
            ],
            [
                "c3d4",
                "My dog, he is a terrible dog.",
                "0",
                "email",
                "completed",
                "2026-02-01 10:00:00",
                "2026-02-01 10:01:40",
                "6c5b4a",
                "",
            ],
        ),
        words=["Swimming with my neighbour at six.", "My dog, he is a terrible dog."],
    ),
    Neighbour(
        "cards of a Trello board",
        "trello.csv",
        as_csv(
            ["Card ID", "Card Name", "Card URL", "Card Description", "List Name", "Board Name", "Archived"],
            ["1", "A tap for bottles by the slip", "https://trello.example/c/1", "", "What we need", "Quay", "false"],
            ["2", "The choir, in all weathers", "https://trello.example/c/2", "", "What we have", "Quay", "false"],
            ["3", "Old men who mend nets", "https://trello.example/c/3", "", "What we have", "Quay", "false"],
        ),
        words=["A tap for bottles by the slip", "The choir, in all weathers", "Old men who mend nets"],
    ),
    Neighbour(
        "a Word table of questions with several answers in each cell",
        "circle.docx",
        docx(
            tables=[
                [
                    ["Question", "What people said"],
                    ["What is good here?", "The ferry bell\nSoup on Fridays\nDogs"],
                    ["What is missing?", "A bench\nSomebody who listens"],
                ]
            ]
        ),
        keeps=["Soup on Fridays", "Somebody who listens"],
        asked={},
    ),
    Neighbour(
        "answers with their question merged above each group of columns",
        "both.xlsx",
        xlsx(
            S=[
                ["Respondent", "Ward", "What do you love here?", "", "What would you change?", ""],
                ["", "", "First thing", "Second thing", "First thing", "Second thing"],
                ["1", "Quay", "The smell of tar in spring", "My sister next door", "The buses stop at six", "Rents"],
                ["2", "Mill", "Nobody minds if you sing", "", "A doctor who stays longer than a year", ""],
            ]
        ),
        keeps=["My sister next door", "A doctor who stays longer than a year"],
    ),
    Neighbour(
        "dreams one a line under a heading in Welsh",
        "breuddwydion.docx",
        docx(
            ("Heading 1", "Breuddwydion ar gyfer y cei"),
            "Rwy'n breuddwydio am gei lle mae plant yn pysgota eto.",
            "Rwy'n breuddwydio am fainc o dan y goeden.",
            "Rwy'n breuddwydio am fws ar ôl wyth.",
        ),
        turns=3,
        kind="dream",
    ),
)
