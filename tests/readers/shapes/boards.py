"""What boards and audience tools leave: Slido, Mentimeter, Padlet, Miro."""

from harvest.model import Kind
from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

CASES = [
    Case(
        "Slido questions",
        "Slido-questions-summit.xlsx",
        xlsx(
            Questions=[
                ("Question", "Author", "Date", "Score", "Upvotes", "Downvotes", "Status", "Is answered"),
                ("Could the hall stay open on Sundays?", "Anonymous", "2026-05-12 10:02", 14, 15, 1, "Published", "No"),
                (
                    "Who looks after the people who look after us?",
                    "Marge",
                    "2026-05-12 10:04",
                    22,
                    22,
                    0,
                    "Published",
                    "Yes",
                ),
                ("More buses please", "Anonymous", "2026-05-12 10:09", 3, 3, 0, "Archived", "No"),
            ]
        ),
        asked=[
            (None, "Could the hall stay open on Sundays?"),
            (None, "Who looks after the people who look after us?"),
            (None, "More buses please"),
        ],
        voices=3,
        attributes={0: {"Upvotes": "15", "Status": "Published"}},
    ),
    Case(
        "Slido poll results per person, with titles above",
        "Slido poll results per user.xlsx",
        xlsx(
            **{
                "Poll results per user": [
                    ("Hartley summit",),
                    ("Exported 13 May 2026",),
                    (),
                    (
                        "User ID",
                        "User Name",
                        "User Email",
                        "What makes a good neighbour?",
                        "How long have you lived here?",
                    ),
                    ("u-0001", "", "", "Someone who waves and means it", "Over 10 years"),
                    ("u-0002", "Dai", "", "They'd notice if my curtains stayed shut", "1-5 years"),
                    ("u-0003", "", "", "Lends tools", "Over 10 years"),
                    ("u-0004", "", "", "", "1-5 years"),
                ]
            }
        ),
        asked=[
            ("What makes a good neighbour?", "Someone who waves and means it"),
            ("What makes a good neighbour?", "They'd notice if my curtains stayed shut"),
            ("What makes a good neighbour?", "Lends tools"),
        ],
        attributes={0: {"How long have you lived here?": "Over 10 years"}},
        voices=3,
    ),
    Case(
        "Mentimeter: titles, two head rows with the question merged over its answers",
        "mentimeter_results.xlsx",
        xlsx(
            Sheet1=[
                ("Hartley world café",),
                (
                    "Session",
                    "Voter",
                    "Date",
                    "What three words describe us at our best?",
                    "",
                    "",
                    "What would you never change?",
                ),
                ("", "", "", "Entry 1", "Entry 2", "Entry 3", ""),
                (1, "Voter 1", "2026-05-12", "warm", "stubborn", "funny", "the Friday table at the chip shop"),
                (1, "Voter 2", "2026-05-12", "kind", "", "", "how we queue for nothing and talk to everybody"),
                (1, "Voter 3", "2026-05-12", "loud", "generous", "", ""),
            ]
        ),
        asked=[
            (None, "warm"),
            (None, "stubborn"),
            (None, "funny"),
            (None, "kind"),
            (None, "loud"),
            (None, "generous"),
            ("What would you never change?", "the Friday table at the chip shop"),
            ("What would you never change?", "how we queue for nothing and talk to everybody"),
        ],
        voices=3,
    ),
    Case(
        "Mentimeter: one question a sheet",
        "menti per question.xlsx",
        xlsx(
            **{
                "Question 1": [
                    ("What do you love about this town?",),
                    ("Type: Open ended",),
                    ("Responses",),
                    ("The smell of the bakery at five in the morning",),
                    ("That my boys can walk to school",),
                ],
                "Question 2": [
                    ("What is your dream for 2035?",),
                    ("Type: Open ended",),
                    ("Responses",),
                    ("No child here waits for a bed",),
                ],
            }
        ),
        asked=[
            ("What do you love about this town?", "The smell of the bakery at five in the morning"),
            ("What do you love about this town?", "That my boys can walk to school"),
            ("What is your dream for 2035?", "No child here waits for a bed"),
        ],
        voices=3,
        absent=["Type: Open"],
    ),
    Case(
        "Padlet: sections are tables, title and body belong together",
        "padlet-what-we-treasure.csv",
        as_csv(
            ("Section", "Subject", "Body", "Author", "Attachment", "Likes", "Created At", "Updated At"),
            (
                "Table 1",
                "The allotments",
                "Where I learned to speak English, from a man growing leeks",
                "Anonymous",
                "",
                "4",
                "2026-05-12 10:04:00 UTC",
                "2026-05-12 10:05:00 UTC",
            ),
            (
                "Table 1",
                "",
                "My knees work better since the walking football",
                "Hari",
                "",
                "2",
                "2026-05-12 10:06:00 UTC",
                "2026-05-12 10:06:00 UTC",
            ),
            (
                "Table 2",
                "Post office queue",
                "",
                "Anonymous",
                "https://padlet.example/x.jpg",
                "0",
                "2026-05-12 10:07:00 UTC",
                "2026-05-12 10:07:00 UTC",
            ),
        ),
        tables=["1", "1", "2"],
        asked=[
            (None, "The allotments\nWhere I learned to speak English, from a man growing leeks"),
            (None, "My knees work better since the walking football"),
            (None, "Post office queue"),
        ],
        voices=3,
    ),
    Case(
        "Padlet in another column order with comments",
        "padlet export.xlsx",
        xlsx(
            Posts=[
                ("Wish Name", "Post title", "Post body", "Author name", "Comment count", "Created at"),
                ("", "Dream", "A street where the lamps come on for people, not for cars", "jo", 0, "2026-05-12"),
                ("", "Dream", "We grow our own dinners, all of us, even the flats", "anonymous", 2, "2026-05-12"),
                ("", "Dream", "A bus that waits", "anonymous", 1, "2026-05-12"),
            ]
        ),
        voices=3,
        kind=Kind.DREAM,
    ),
    Case(
        "Miro: one column of stickies, no header",
        "Miro board - Dream wall.csv",
        b'"The pool is free on Mondays"\n"Somebody to sit with at A&E"\n"A door that is never locked at the hub"\n'
        b'"Buses after nine"\n',
        asked=[
            (None, "The pool is free on Mondays"),
            (None, "Somebody to sit with at A&E"),
            (None, "A door that is never locked at the hub"),
            (None, "Buses after nine"),
        ],
        voices=4,
        kind=Kind.DREAM,
    ),
    Case(
        "Jamboard-like: frames are tables, colour and place stay beside the words",
        "jam.csv",
        as_csv(
            ("Frame", "Type", "Text", "Color", "X", "Y", "Created by"),
            ("Table 4", "sticky_note", "The barber who listens", "yellow", "120", "44", ""),
            ("Table 4", "sticky_note", "Free seeds at the library", "green", "320", "44", ""),
            ("Table 5", "sticky_note", "Our lollipop man, 31 years", "yellow", "10", "4", ""),
            ("Table 5", "shape", "", "blue", "0", "0", ""),
        ),
        asked=[
            (None, "The barber who listens"),
            (None, "Free seeds at the library"),
            (None, "Our lollipop man, 31 years"),
        ],
        tables=["4", "4", "5"],
        attributes={0: {"Color": "yellow"}},
        voices=3,
    ),
]
