"""Lines that people sorted under colours, days, places or themes: nobody speaks under these labels."""

from tests.readers.making import docx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "notes by the colour of their paper",
        "wall.txt",
        "Pink: a bench by the lock\nYellow: more dogs\nPink: the market stays\nGreen: a lamp\nYellow: less paper\n",
        said=[
            (None, "a bench by the lock"),
            (None, "more dogs"),
            (None, "the market stays"),
            (None, "a lamp"),
            (None, "less paper"),
        ],
        asked={"a lamp": "Green"},
        kind="note",
    ),
    Neighbour(
        "strengths and weaknesses in German, twice",
        "stärken.txt",
        "Stärken: der Chor\nSchwächen: kein Bus\n\nStärken: die Suppe am Freitag\nSchwächen: die Treppe\n",
        asked={"kein Bus": "Schwächen"},
        turns=4,
        kind="note",
    ),
    Neighbour(
        "streets before what was heard on them",
        "streets.docx",
        docx(
            "Mill Lane: the lamp has been out since March",
            "High Street: cars on the pavement",
            "Mill Lane: children play out till dark",
            "Harbour Road: nobody knows the neighbours",
        ),
        asked={"children play out till dark": "Mill Lane"},
        turns=4,
        kind="note",
    ),
    Neighbour(
        "themes below each table",
        "themes.docx",
        docx(
            ("Heading 2", "Table 1"),
            "Transport: buses stop at six",
            "Housing: damp in every second flat",
            ("Heading 2", "Table 2"),
            "Housing: rents doubled in a year",
            "Transport: taxis refuse wheelchairs",
        ),
        asked={"rents doubled in a year": "Housing"},
        turns=4,
        kind="note",
    ),
    Neighbour(
        "two women called Joy and Hope who answer somebody",
        "kitchen.txt",
        "Ada: What did you cook?\nJoy: Rice, always rice.\nHope: And fish when there was a boat.\nAda: Who ate it?\n"
        "Joy: Whoever came.\nHope: Everybody came.\n",
        turns=6,
        voices=["Joy", "Hope"],
        leads="Ada",
    ),
    Neighbour(
        "hats that people put on to think",
        "hats.docx",
        docx(
            "Red hat: I feel cross about the lamp.",
            "Black hat: It will cost more than we have.",
            "Yellow hat: The choir would sing under it.",
            "Red hat: I feel better now.",
        ),
        turns=4,
        asked={"The choir would sing under it.": "Yellow hat"},
        kind="note",
    ),
)
