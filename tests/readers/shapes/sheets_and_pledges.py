"""One-line lists, pledges, heads below titles."""

from harvest.model import Kind
from tests.readers.making import as_csv, xlsx
from tests.readers.shapes.case import Case

CASES = [
    Case(
        "one-line answers with their question above",
        "What do you love.csv",
        b"What do you love about living here?\nThe sea\nMy neighbours, all of them\nFish on a Friday\n"
        b"Nobody minds my drumming\nThe sea\n",
        asked=[
            ("What do you love about living here?", "The sea"),
            ("What do you love about living here?", "My neighbours, all of them"),
            ("What do you love about living here?", "Fish on a Friday"),
            ("What do you love about living here?", "Nobody minds my drumming"),
            ("What do you love about living here?", "The sea"),
        ],
        voices=5,
    ),
    Case(
        "one-line answers in a text",
        "answers question 2.txt",
        b"""What would make tomorrow better?

- Free swimming for carers
- a doctor who speaks Somali
- Somewhere for teenagers that isn't the bus shelter
- Benches
- Someone to answer the phone
- trains on a Sunday
""",
        voices=6,
        said=[
            (None, "Free swimming for carers"),
            (None, "a doctor who speaks Somali"),
            (None, "Somewhere for teenagers that isn't the bus shelter"),
            (None, "Benches"),
            (None, "Someone to answer the phone"),
            (None, "trains on a Sunday"),
        ],
    ),
    Case(
        "pledges: who, what, by when, towards which dream, status",
        "Pledges from the summit.xlsx",
        xlsx(
            Pledges=[
                ("No", "Who", "What I will do", "By when", "Towards which dream", "Status"),
                (1, "Beryl Hay", "Open the vestry on Mondays", "2026-06-30", "A warm room in every ward", "open"),
                (
                    2,
                    "Cllr Dunn",
                    "I'll bring the bus company to the next meeting",
                    "end of July",
                    "Buses after nine",
                    "open",
                ),
                (3, "Tariq", "Teach four people to fix bikes", "", "", "kept"),
            ]
        ),
        said=[
            ("Beryl Hay", "Open the vestry on Mondays"),
            ("Cllr Dunn", "I'll bring the bus company to the next meeting"),
            ("Tariq", "Teach four people to fix bikes"),
        ],
        kind=Kind.PLEDGE,
        mapped={
            "teller": "Who",
            "by": "By when",
            "towards": "Towards which dream",
            "state": "Status",
            "text": ["What I will do"],
        },
        attributes={1: {"By when": "end of July", "Towards which dream": "Buses after nine", "Status": "open"}},
    ),
    Case(
        "actions agreed: owner and deadline",
        "action plan.csv",
        as_csv(
            ("Ref", "Action / commitment", "Owner", "Deadline", "Dream it supports", "Progress"),
            (
                "A1",
                "Map every bench between the flats and the surgery",
                "Walking group",
                "15/06/2026",
                "Getting about",
                "Not started",
            ),
            ("A2", "Ask the school about its kitchen", "Jo Ray", "01/07/2026", "Food for all", "In progress"),
        ),
        said=[
            ("Walking group", "Map every bench between the flats and the surgery"),
            ("Jo Ray", "Ask the school about its kitchen"),
        ],
        kind=Kind.PLEDGE,
        mapped={"by": "Deadline", "towards": "Dream it supports", "state": "Progress"},
    ),
    Case(
        "pledge cards: name and pledge only, nobody promises a date",
        "pledge cards.csv",
        as_csv(
            ("Name", "My pledge"),
            ("Nan", "to knock on 14's door"),
            ("Lou", "to stop saying someone should"),
            ("Nan", "and to bring cake"),
        ),
        said=[("Nan", "to knock on 14's door"), ("Lou", "to stop saying someone should"), ("Nan", "and to bring cake")],
        kind=Kind.PLEDGE,
        voices=2,
    ),
    Case(
        "statuses, places and consent are no words of anybody",
        "spring stories.csv",
        as_csv(
            ("Story ID", "Collected by", "Venue", "Story", "Status", "Language", "Follow up needed"),
            (
                "S1",
                "Dee",
                "Library, upstairs by the window",
                "He fixed my hearing aid with a paper clip and a prayer",
                "Checked by two people",
                "Welsh and English",
                "no",
            ),
            (
                "S2",
                "Dee",
                "Library, upstairs by the window",
                "The night bus driver waits until I am in",
                "Waiting for a second check",
                "English",
                "yes, call her back",
            ),
            ("S3", "Max", "Back room of the Crown", "Bingo", "Checked by two people", "English", "no"),
            (
                "S4",
                "Max",
                "Back room of the Crown",
                "I teach the vicar to cook dal and he is terrible at it",
                "Waiting for a second check",
                "English",
                "no",
            ),
        ),
        asked=[
            (None, "He fixed my hearing aid with a paper clip and a prayer"),
            (None, "The night bus driver waits until I am in"),
            (None, "Bingo"),
            (None, "I teach the vicar to cook dal and he is terrible at it"),
        ],
        voices=4,
        mapped={"text": ["Story"], "id": "Story ID"},
    ),
    Case(
        "the head is a row below the form's title and a note",
        "Forms summary.csv",
        as_csv(
            ("Hartley Together listening form",),
            ("Please do not share outside the team", ""),
            ("Ref", "Your words", "Borough"),
            ("1", "My street has a WhatsApp for lost cats and it is the best thing", "North"),
            ("2", "The swap shelf", "North"),
            ("3", "Doors held open", "South"),
        ),
        asked=[
            (None, "My street has a WhatsApp for lost cats and it is the best thing"),
            (None, "The swap shelf"),
            (None, "Doors held open"),
        ],
        attributes={0: {"Borough": "North"}},
    ),
]
