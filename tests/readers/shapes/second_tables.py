"""More of the second set: sheets, pledges, boards and lists."""

from harvest.model import Kind
from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

CASES = [
    Case(
        "sheets per table with a different first line each",
        "cafe tables.xlsx",
        xlsx(
            **{
                "Table A": [
                    ("Table A - hosted by Lin",),
                    ("Who", "Said"),
                    ("Ros", "We never lock the chapel"),
                    ("Tam", "I got my first job at the fete"),
                ],
                "Table B": [
                    ("Table B - hosted by Obi",),
                    ("Who", "Said"),
                    ("Val", "The nurse who runs with us"),
                    ("Ros", "Swaps of school shoes"),
                ],
            }
        ),
        said=[
            ("Ros", "We never lock the chapel"),
            ("Tam", "I got my first job at the fete"),
            ("Val", "The nurse who runs with us"),
            ("Ros", "Swaps of school shoes"),
        ],
        tables=["A", "A", "B", "B"],
    ),
    Case(
        "questions as rows and tables as columns",
        "grid of notes.xlsx",
        xlsx(
            Notes=[
                ("Question", "Table 1", "Table 2"),
                ("What keeps you going?", "The bowls club and its cheating", "My dog and everybody's else's dog"),
                ("What would you change?", "Free parking at the hospital", ""),
            ]
        ),
        asked=[
            ("What keeps you going?", "The bowls club and its cheating"),
            ("What keeps you going?", "My dog and everybody's else's dog"),
            ("What would you change?", "Free parking at the hospital"),
        ],
    ),
    Case(
        "pledges with a column for help needed",
        "our promises.csv",
        as_csv(
            ("Name", "I promise to", "By when", "Help needed", "Linked dream", "Done?"),
            ("Ife", "run one session on fixing bikes", "Easter", "a room", "Everyone moves", "no"),
            ("Gwil", "ask my boss for two hours a month", "March", "", "Time to give", "yes"),
            ("Mrs Pym", "sit with whoever is on their own on Sundays", "", "", "", "no"),
        ),
        said=[
            ("Ife", "run one session on fixing bikes"),
            ("Gwil", "ask my boss for two hours a month"),
            ("Mrs Pym", "sit with whoever is on their own on Sundays"),
        ],
        kind=Kind.PLEDGE,
        mapped={"by": "By when", "towards": "Linked dream", "state": "Done?"},
    ),
    Case(
        "Slido open text with votes, first rows a summary",
        "open-text-poll.csv",
        as_csv(
            ("Poll: What should we never lose?", ""),
            ("Responses: 3", ""),
            ("Answer", "Votes"),
            ("The lido", "4"),
            ("Saturday chaos at the market", "9"),
            ("being asked", "1"),
        ),
        asked=[(None, "The lido"), (None, "Saturday chaos at the market"), (None, "being asked")],
        voices=3,
        attributes={1: {"Votes": "9"}},
    ),
    Case(
        "Padlet sheet with wish titles only",
        "padlet.csv",
        as_csv(
            ("Post title", "Author", "Section", "Reactions", "Created at"),
            ("Somewhere to dry clothes", "anonymous", "Group 1", "3", "2026-06-01"),
            ("Fewer leaflets, more knocking", "anonymous", "Group 2", "5", "2026-06-01"),
            ("A toilet in the park that is open", "anonymous", "Group 2", "8", "2026-06-01"),
        ),
        asked=[
            (None, "Somewhere to dry clothes"),
            (None, "Fewer leaflets, more knocking"),
            (None, "A toilet in the park that is open"),
        ],
        tables=["1", "2", "2"],
    ),
    Case(
        "a list of one-line answers numbered in a text",
        "What did you enjoy.txt",
        b"""What did you enjoy today?
1. The singing
2. Meeting the man from the depot
3. samosas
4. being listened to for once
5. nothing to add
""",
        said=[
            (None, "The singing"),
            (None, "Meeting the man from the depot"),
            (None, "samosas"),
            (None, "being listened to for once"),
            (None, "nothing to add"),
        ],
        voices=5,
    ),
    Case(
        "Typeform, few answers, hidden fields",
        "responses-2.csv",
        as_csv(
            (
                "#",
                "Describe your street in one word",
                "Now tell us why",
                "ref",
                "Start Date (UTC)",
                "Submit Date (UTC)",
                "Network ID",
            ),
            (
                "a9s8d7f6",
                "stubborn",
                "Because we got the crossing after nine years",
                "leaflet",
                "2026-06-01 10:00:00",
                "2026-06-01 10:03:00",
                "f00ba4",
            ),
            (
                "a9s8d7f7",
                "soft",
                "They carry each other's shopping and pretend not to",
                "poster",
                "2026-06-01 11:00:00",
                "2026-06-01 11:03:00",
                "f00ba5",
            ),
        ),
        asked=[
            ("Describe your street in one word", "stubborn"),
            ("Describe your street in one word", "soft"),
            ("Now tell us why", "Because we got the crossing after nine years"),
            ("Now tell us why", "They carry each other's shopping and pretend not to"),
        ],
        voices=2,
    ),
]
