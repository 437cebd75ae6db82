"""Headings over several people's texts, letters that greet alike, quotations with names, page heads, who is who."""

from tests.readers.making import as_csv, docx, pdf
from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

GOAT = "I found a goat on the roof of our school, and nobody else would go up and fetch it."
ROPE = "My aunt sold rope to everybody who had a boat here, and she never wrote a bill."
FROST = "We came in the winter of the long frost, by sledge, with the stove still warm."

CASES = (
    Neighbour(
        "headings are titles of stories in a file that says so",
        "Quay stories.docx",
        docx(("Heading 2", "A goat"), GOAT, ("Heading 2", "Rope on tick"), ROPE, ("Heading 2", "The frost"), FROST),
        voices=["A goat", "Rope on tick", "The frost"],
        turns=3,
        kind="story",
    ),
    Neighbour(
        "headings are names with ages",
        "collected.docx",
        docx(("Heading 1", "Ada, 9"), GOAT, ("Heading 1", "Bo, 71"), ROPE),
        said=[("Ada", GOAT), ("Bo", ROPE)],
    ),
    Neighbour(
        "a title of the same level stands over them",
        "June.docx",
        docx(
            ("Heading 1", "Voices of the quay"),
            "Collected in June.",
            ("Heading 1", "A goat"),
            GOAT,
            ("Heading 1", "Rope on tick"),
            ROPE,
            ("Heading 1", "The frost"),
            FROST,
        ),
        voices=["A goat", "Rope on tick", "The frost"],
        lacks=["Collected in June"],
        turns=3,
    ),
    Neighbour(
        "chapters of one life stay one story",
        "Joan.docx",
        docx(("Heading 1", "Early years"), FROST, ("Heading 1", "Work"), ROPE, ("Heading 1", "Now"), GOAT),
        turns=1,
    ),
    Neighbour(
        "letters that greet alike",
        "box.docx",
        docx("Dear quay,", GOAT, "With love, Ada", "Dear quay,", ROPE, "Yours, Bo K.", "Dear quay,", FROST, "Joan"),
        voices=["Ada", "Bo K.", "Joan"],
        lacks=["With love", "Yours"],
        turns=3,
    ),
    Neighbour(
        "letters in plain text that greet alike",
        "box.txt",
        "Found in the box at the fair\n\n"
        f"Hello bus,\n{GOAT}\nAda\n\nHello bus,\n{ROPE}\nFrom Bo\n\nHello bus,\n{FROST}\n",
        voices=["Ada", "Bo"],
        lacks=["Found in the box", "From Bo"],
        turns=3,
    ),
    Neighbour(
        "one letter that greets once",
        "letter.txt",
        f"Dear quay,\n{GOAT}\n{ROPE}\nWith love, Ada\n",
        turns=1,
        keeps=["Dear quay,"],
    ),
    Neighbour(
        "somebody quoted by name in the notes of a slide",
        "heard.pptx",
        pptx(
            ("What works", ["The bakery", "The lamps"], "“I know every dog by name” – Ruben, boat builder"),
            ("What next", ["A roof", "A bus"], ""),
        ),
        said=[
            (None, "The bakery"),
            (None, "The lamps"),
            ("Ruben", "“I know every dog by name”"),
            (None, "A roof"),
            (None, "A bus"),
        ],
    ),
    Neighbour(
        "somebody quoted by name on a flip chart",
        "Notes table 2.docx",
        docx(
            ("Heading 1", "What works?"),
            ("List Bullet", "the bakery"),
            ("List Bullet", '"She lets us sit" (Mina)'),
            ("List Bullet", "“It waits” (the ferry)"),
        ),
        said=[(None, "the bakery"), ("Mina", '"She lets us sit"'), (None, "“It waits” (the ferry)")],
    ),
    Neighbour(
        "the title of a PDF comes again with the number of the page",
        "talk.pdf",
        pdf(
            [
                [
                    "Life story nine, Joan Marsh",
                    "AO: When did you come?",
                    "JM: In the long frost.",
                    "AO: Who was here?",
                ],
                ["Life story nine, Joan Marsh   2", "JM: My aunt and a goat.", "AO: What did you do?", "JM: Soup."],
            ]
        ),
        lacks=["Life story nine"],
        turns=6,
    ),
    Neighbour(
        "two who are named on one line, each with a role",
        "talk.txt",
        "Interviewer: Ada Obi (AO)   Interviewee: Joan Marsh (JM)\n\nAO: When did you come?\nJM: In the long frost.\n"
        "AO: Who was here?\nJM: My aunt and a goat.\n",
        voices=["Ada Obi", "Joan Marsh"],
        leads="Ada Obi",
    ),
    Neighbour(
        "two who are named between semicolons",
        "talk.txt",
        "Narrator: Joan Marsh (JM); Interviewer: Ada Obi (AO)\n\nAO: When did you come?\nJM: In the long frost.\n"
        "AO: Who was here?\nJM: My aunt and a goat.\n",
        voices=["Ada Obi", "Joan Marsh"],
        leads="Ada Obi",
    ),
    Neighbour(
        "a table of notes keeps the table and the question above it",
        "sheet.docx",
        docx(
            "Table 4",
            "What do you value?",
            tables=[
                [
                    ["Theme", "What people said"],
                    ["Place", "The quay at night, when the lamps come on"],
                    ["People", "Nobody eats alone here"],
                    ["Work", "The rope works took nine apprentices"],
                ]
            ],
        ),
        table="4",
        asked={"Nobody eats alone here": "What do you value?"},
    ),
    Neighbour(
        "an interview typed without names",
        "Shop 3.docx",
        docx(
            "Interview with the baker",
            "How long have you had it?",
            "Since the frost. My father had it before me.",
            "What has changed?",
            "Everybody comes in for parcels.",
            "I do not mind.",
            "And what has not?",
            "The light.",
        ),
        said=[
            (None, "How long have you had it?"),
            (None, "Since the frost. My father had it before me."),
            (None, "What has changed?"),
            (None, "Everybody comes in for parcels. I do not mind."),
            (None, "And what has not?"),
            (None, "The light."),
        ],
        kind="transcript",
    ),
    Neighbour(
        "an interview in plain text with blank lines",
        "met.txt",
        "When did you come?\n\nIn the long frost. I was nine.\n\nWho was here?\n\nMy aunt and a goat.\n\n"
        "What did you do?\n\nSoup, mostly.\n",
        turns=6,
        kind="transcript",
    ),
    Neighbour(
        "an interview without names under a head that says who was met",
        "met.docx",
        docx(
            "Interview with Joan Marsh",
            "Interviewed by: Ada Obi",
            "When did you come?",
            "In the frost. I was nine.",
            "Who was here?",
            "My aunt and a goat.",
            "What did you do?",
            "Soup, mostly.",
        ),
        voices=["Joan Marsh", "Ada Obi"],
        leads="Ada Obi",
        turns=6,
    ),
    Neighbour(
        "a story in which somebody asks twice stays a story",
        "frost.txt",
        "We came in the long frost.\n\nWho else would?\n\nMy aunt had a goat and I had one shoe.\n\n"
        "We made soup for the whole row.\n\nWould I do it again?\n\nI would.\n",
        kind="story",
        turns=1,
    ),
    Neighbour(
        "questions alone are a question sheet",
        "ask.txt",
        "When did you come?\n\nWho was here?\n\nWhat did you do?\n\nWhat would you change?\n",
        not_data=True,
    ),
    Neighbour(
        "a risk assessment with few heads",
        "hall.csv",
        as_csv(
            ("Hazard", "Who might be harmed", "Controls", "Rating"),
            ("Hot soup", "Guests", "Lids on pots", "Low"),
            ("Wet steps", "Everyone", "Mats and a person at the door", "Medium"),
        ),
        not_data=True,
    ),
    Neighbour(
        "ratings and scores beside an answer are a survey",
        "day.csv",
        as_csv(
            ("Rating", "Score", "Impact of the day on you"),
            ("4", "7", "I rang my sister after three years"),
            ("5", "9", "We started the lamp project on the way home"),
        ),
        words=["I rang my sister after three years", "We started the lamp project on the way home"],
    ),
)
