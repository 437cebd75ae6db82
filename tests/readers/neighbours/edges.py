"""What stands at the edges of what people said: thanks below the last text, addresses below a name, heads of pages."""

from tests.readers.making import docx, pdf
from tests.readers.making_doors import eml
from tests.readers.neighbours.case import Neighbour

GOAT = "I found a goat on the roof of our school, and nobody else would go up and fetch it."
ROPE = "My aunt sold rope to everybody who had a boat here, and she never wrote a bill."
FROST = "We came in the winter of the long frost, by sledge, with the stove still warm."

CASES = (
    Neighbour(
        "thanks and the printer below the last story",
        "Quay stories.docx",
        docx(
            ("Heading 1", "A goat"),
            "by Ada Obi",
            GOAT,
            ("Heading 1", "Rope on tick"),
            "by Bo Karr",
            ROPE,
            "Thanks to the harbour office for the paper. Printed by the Quay Society.",
        ),
        said=[("Ada Obi", GOAT), ("Bo Karr", ROPE)],
    ),
    Neighbour(
        "somebody's thanks at the end of a story are theirs",
        "Quay stories.docx",
        docx(
            ("Heading 1", "A goat"),
            "by Ada Obi",
            GOAT,
            ("Heading 1", "Rope on tick"),
            "by Bo Karr",
            ROPE,
            "Thanks to her I can tie every knot there is.",
        ),
        keeps=["Thanks to her I can tie every knot there is."],
    ),
    Neighbour(
        "one story that ends in thanks",
        "Goat.docx",
        docx(GOAT, FROST, "Thanks to the baker for the ladder."),
        keeps=["Thanks to the baker"],
    ),
    Neighbour(
        "an address below the name of a mail",
        "goat.eml",
        eml(
            f"{GOAT}\n\nWith best wishes,\nRuth\n\nRuth Adeyemi\nPractice nurse, Quay Surgery\n4 Mill Lane, Quayside\n"
        ),
        keeps=["I found a goat"],
        lacks=["4 Mill Lane", "Practice nurse"],
    ),
    Neighbour(
        "a telephone below the name of a mail",
        "goat.eml",
        eml(f"{GOAT}\nRuth\nTel: 01632 960 961\nwww.quay.example\n"),
        lacks=["01632", "www."],
    ),
    Neighbour(
        "words below the name of a mail stay",
        "goat.eml",
        eml(f"{GOAT}\n\nBest wishes,\nRuth\n\nPS The goat lives at 4 Mill Lane now.\n"),
        keeps=["The goat lives at 4 Mill Lane now."],
    ),
    Neighbour(
        "a head on both pages of a PDF",
        "goat.pdf",
        pdf(
            [
                [
                    "Quay Voices Collection",
                    "Interview QV/03",
                    "MARIT DAHL: How did you come here, and",
                    "when was that?",
                    "ADA OBI: In the winter of the long frost, by sledge,",
                    "with the stove still warm. We had nothing else with us",
                    "and the whole quay",
                    "Quay Society 2026 Page 1 of 2",
                ],
                [
                    "Quay Voices Collection",
                    "Interview QV/03",
                    "came out to carry the stove up.",
                    "MARIT DAHL: And who was the first you met?",
                    "ADA OBI: The lock keeper, with his dog.",
                    "Quay Society 2026 Page 2 of 2",
                ],
            ]
        ),
        keeps=["and the whole quay came out to carry"],
        lacks=["Quay Voices", "QV/03"],
    ),
)
