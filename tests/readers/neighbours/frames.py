"""What stands round texts and is none of them: forms above a talk, contents, addresses; cards in cells of a table."""

from tests.readers.making import as_csv, docx, xlsx
from tests.readers.neighbours.case import Neighbour

GOAT = "I found a goat on the roof of our school, and nobody else would go up and fetch it."
ROPE = "My aunt sold rope to everybody who had a boat here, and she never wrote a bill."

CASES = (
    Neighbour(
        "a form above questions and answers names both",
        "Baker 4.docx",
        docx(
            ("Heading 2", "Bakers, no. 4"),
            "Interviewee: Joan Marsh, Marsh & Daughter, Quay Street, Northam Bridge",
            "Interviewer: Mo Farr",
            "Consent: given by word of mouth, she is happy to be named.",
            "Q: When did you come?",
            "A: In the frost.",
            "Q: Who was here?",
            "A: A goat.",
        ),
        said=[
            ("Mo Farr", "When did you come?"),
            ("Joan Marsh", "In the frost."),
            ("Mo Farr", "Who was here?"),
            ("Joan Marsh", "A goat."),
        ],
        leads="Mo Farr",
    ),
    Neighbour(
        "a form above I and R names both",
        "talk.txt",
        "Interviewer: Mo Farr\nRespondent: Joan Marsh\nVenue: the hall\n\nI: When did you come?\nR: In the frost.\n"
        "I: Who was here?\nR: A goat.\n",
        voices=["Mo Farr", "Joan Marsh"],
        leads="Mo Farr",
        turns=4,
    ),
    Neighbour(
        "a form that names one leaves the letters",
        "talk.txt",
        "Interviewer: Mo Farr\n\nQ: When did you come?\nA: In the frost.\nQ: Who was here?\nA: A goat.\n",
        voices=["Q", "A"],
        turns=4,
    ),
    Neighbour(
        "cards in the cells of a table",
        "dreams.docx",
        docx(
            "Dream cards, typed from the tree",
            tables=[
                [
                    ["The last ferry waits for the nurse.", "We swim at lunch in clean water.\n– Lea Marr"],
                    ["Nobody eats alone on a Sunday.\n– Jo, 8", "The bus is free and it sings.\n– Pat W."],
                    ["There are lamps along the river.", "A tree stands for each of us.\n– Bo"],
                    ["The rope works is full of girls.\n– Mina", "My carer lives in the next street."],
                ]
            ],
        ),
        voices=["Lea Marr", "Jo", "Pat W.", "Bo", "Mina"],
        lacks=["typed from the tree"],
        turns=8,
        kind="dream",
    ),
    Neighbour(
        "a table with a head is no pile of cards",
        "table.docx",
        docx(
            tables=[
                [
                    ["Where", "What was said"],
                    ["Quay", "The bakery is warm at six in the morning."],
                    ["Row", "Neighbours knock when the light is off."],
                    ["Lock", "We swim here when it is hot."],
                ]
            ]
        ),
        words=[
            "The bakery is warm at six in the morning.",
            "Neighbours knock when the light is off.",
            "We swim here when it is hot.",
        ],
    ),
    Neighbour(
        "a list of contents and an address round stories",
        "Quay stories.docx",
        docx(
            ("Title", "Stories of the quay"),
            "Contents",
            "A goat\t1",
            "Rope on tick\t2",
            ("Heading 1", "A goat"),
            "by Ada Obi",
            GOAT,
            ("Heading 1", "Rope on tick"),
            "by Bo Katz",
            ROPE,
            "Please send yours to quay@example.org by Friday.",
        ),
        said=[("Ada Obi", GOAT), ("Bo Katz", ROPE)],
    ),
    Neighbour(
        "somebody who writes their address in a story keeps it",
        "letter.txt",
        "I came in May.\n\nWe sold rope.\n\nThen we went home.\n\nWrite to me at joan@example.org if I may help.\n",
        keeps=["Write to me at joan@example.org"],
    ),
    Neighbour(
        "a name with an initial behind a dash below a story",
        "Quay stories.docx",
        docx(("Heading 1", "A goat"), GOAT, "— Ada O.", ("Heading 1", "Rope on tick"), ROPE, "— Anonymous"),
        voices=["Ada O."],
        lacks=["—"],
        turns=2,
    ),
    Neighbour(
        "pledges by a name or group",
        "pledges.xlsx",
        xlsx(
            P=[
                ["#", "Name / group", "I / we pledge to…", "By when"],
                [1, "Quay Mosque", "open our yard on Fridays", "May"],
                [2, "Lea Marr", "teach six people to bake", "June"],
            ]
        ),
        said=[("Quay Mosque", "open our yard on Fridays"), ("Lea Marr", "teach six people to bake")],
        kind="pledge",
    ),
    Neighbour(
        "what was raised by whom",
        "asks.csv",
        as_csv(
            ("What is missing?", "Raised by", "Table"),
            ("A bus home after nine at night", "Lea Marr", "2"),
            ("Dropped kerbs by the lock and the weir", "Bo Katz", "3"),
        ),
        voices=["Lea Marr", "Bo Katz"],
    ),
    Neighbour(
        "questions for those who host",
        "hosts.txt",
        "QUESTIONS FOR HOSTS\n\nRead each one out and wait.\n\nRound 1  What would you keep?\n"
        "Round 2  When did it change for the better?\nRound 3  What are we ready to try?\n\nOne idea a sheet.\n",
        not_data=True,
    ),
    Neighbour(
        "posts of a board of which some have a picture",
        "wall.csv",
        as_csv(
            ("Subject", "Body", "Attachment", "Author"),
            ("Goat", "There is a goat on the roof of the rope works", "https://x.example/a.jpg", "Mina"),
            ("Bus", "It waited for me in the rain", "https://x.example/b.jpg", "Ruben"),
            ("", "The ferry man sang all the way", "", "Ada"),
        ),
        kind="note",
        voices=["Mina", "Ruben", "Ada"],
    ),
)
