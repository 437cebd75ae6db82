"""Legends, spellings and papers, as they stand in more files."""

import json

from tests.readers.making import docx, xlsx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "KoBo xml names with groups",
        "KoBo_all_versions.xlsx",
        xlsx(
            **{
                "aKo": [
                    [
                        "start",
                        "end",
                        "_id",
                        "_uuid",
                        "g1/intv_name",
                        "g1/consent",
                        "g2/story",
                        "g2/needs",
                        "g2/needs/water",
                        "g2/needs/bus",
                        "g2/hope",
                        "_submission_time",
                        "_submitted_by",
                    ],
                    [
                        "2026-05-12T09:00:00",
                        "2026-05-12T09:20:00",
                        11,
                        "u-1",
                        "Lowri",
                        "yes",
                        "We share one tap between nine houses",
                        "water bus",
                        1,
                        1,
                        "A bus that waits",
                        "2026-05-12T09:21:00",
                        "lowri",
                    ],
                    [
                        "2026-05-12T10:00:00",
                        "2026-05-12T10:20:00",
                        12,
                        "u-2",
                        "Lowri",
                        "yes",
                        "My son fixed the pump with a belt",
                        "water",
                        1,
                        0,
                        "Dry feet",
                        "2026-05-12T10:21:00",
                        "lowri",
                    ],
                ]
            }
        ),
        words=[
            "We share one tap between nine houses",
            "My son fixed the pump with a belt",
            "A bus that waits",
            "Dry feet",
        ],
        lacks=["Lowri"],
    ),
    Neighbour(
        "Slack JSON day",
        "2026-05-12.json",
        json.dumps(
            [
                {
                    "type": "message",
                    "user": "U1",
                    "ts": "1778608920.000100",
                    "text": "What would you keep?",
                    "user_profile": {"real_name": "Ada Obi"},
                },
                {
                    "type": "message",
                    "user": "U2",
                    "ts": "1778608980.000100",
                    "text": "The weir &amp; the steps",
                    "user_profile": {"real_name": "Ruben"},
                },
                {
                    "type": "message",
                    "subtype": "channel_join",
                    "user": "U3",
                    "ts": "1778609000.0",
                    "text": "<@U3> has joined the channel",
                },
                {
                    "type": "message",
                    "user": "U3",
                    "ts": "1778609100.0",
                    "text": "my bench",
                    "user_profile": {"real_name": "Mina"},
                },
            ]
        ),
        said=[("Ada Obi", "What would you keep?"), ("Ruben", "The weir & the steps"), ("Mina", "my bench")],
        date="2026-05-12",
    ),
    Neighbour(
        "legend in table at top",
        "FG legend.docx",
        docx(
            ("Heading 1", "Focus group 2, 12 May 2026"),
            "Moderator: AO (Ada Obi)",
            "Participants: RK – Ruben Katz, boat builder; MK – Mina Kaur, Salt Lane residents' group",
            "AO: What is worth keeping?",
            "RK: The weir.",
            "MK: The crossing lady: she dances.",
            "AO: And missing?",
            "RK: A second crossing lady.",
        ),
        keeps=["The crossing lady: she dances."],
        turns=5,
        voices=["Ruben Katz", "Mina Kaur"],
        date="2026-05-12",
    ),
    Neighbour(
        "speaker spelled three ways",
        "spell.txt",
        """Facilitator: What do you love?
José: The square at six.
Jose: And the dogs.
Facilitator: And what hurts?
JOSÉ: The steps.
Łucja: The rent.
Lucja: Every spring.
""",
        voices=["José", "Łucja"],
        keeps=["The steps.", "Every spring."],
    ),
    Neighbour(
        "transcriber's bracket head and end",
        "t.docx",
        docx(
            "[Start of recording 0914.m4a]",
            "INT: What do you hear?",
            "P4: Ropes, all night.",
            "[phone rings, recording paused]",
            "P4: Sorry. My daughter.",
            "INT: No problem. And in the day?",
            "P4: The school.",
            "[End of recording]",
            "Transcriber note: P4 asked that her daughter's name be left out.",
            "Typed by: K.U., 14 May 2026",
        ),
        keeps=["Ropes, all night.", "Sorry. My daughter."],
        lacks=["Transcriber", "Typed by", "recording paused", "End of"],
        leads="INT",
    ),
    Neighbour(
        "poem and drawing cards",
        "children cards.txt",
        """Cards from Year 5, 12 May 2026

I would build a bridge for hedgehogs – Nell, 9
My dream is a playground with a real pirate ship – Omar
No more homework!!! – Kit (10)
""",
        keeps=["I would build a bridge for hedgehogs", "a real pirate ship", "No more homework!!!"],
        turns=3,
    ),
    Neighbour(
        "terms of reference",
        "Terms of reference.docx",
        docx(
            ("Heading 1", "Terms of reference: steering group"),
            "1. Purpose: The group oversees the Dream Day and its budget.",
            "2. Membership: Six residents and two officers.",
            "3. Meetings: Monthly, quorum four.",
            "4. Reporting: To the board.",
        ),
        not_data=True,
    ),
    Neighbour(
        "newsletter",
        "Newsletter May.docx",
        docx(
            ("Heading 1", "Brackwater Together – Newsletter, May 2026"),
            "Dear members,",
            "What a month it has been! Over one hundred people came to the Dream Day.",
            "Dates for your diary: 9 June steering group, 20 June Big Lunch.",
            "To unsubscribe, reply with STOP.",
        ),
        not_data=True,
    ),
)
