"""More: Papers, slides and letters, as people leave them."""

from tests.readers.making import as_zip, docx, odt
from tests.readers.making_doors import pptx
from tests.readers.neighbours.case import Neighbour

CASES = (
    Neighbour(
        "zip of stories",
        "stories.zip",
        as_zip(
            {
                "Stories/Ruben - the frozen ferry.txt": (
                    b"In the winter of 1963 the ferry froze. We walked across with the bread, and my mother held the "
                    b"sledge."
                ),
                "Stories/Mina - my bench.docx": docx(
                    "There is a bench with a dent. I made the dent in 1988, with a piano."
                ),
                "__MACOSX/._x": b"\0",
                "Stories/.DS_Store": b"\0\0",
            }
        ),
        keeps=["We walked across with the bread", "I made the dent in 1988"],
        turns=2,
        kind="story",
    ),
    Neighbour(
        "interview with illegible and timecodes at ends",
        "oral.docx",
        docx(
            "INTERVIEWER: Where did you work? [00:10]",
            "MRS LOMAX: In the net loft, from fourteen. [illegible] and then the fish house. [00:42]",
            "INTERVIEWER: Was it cold? [00:45]",
            "MRS LOMAX: You could not feel [unclear: your fingers] until Easter. [01:02]",
        ),
        said=[
            ("INTERVIEWER", "Where did you work?"),
            ("MRS LOMAX", "In the net loft, from fourteen. [illegible] and then the fish house."),
            ("INTERVIEWER", "Was it cold?"),
            ("MRS LOMAX", "You could not feel [unclear: your fingers] until Easter."),
        ],
        leads="INTERVIEWER",
    ),
    Neighbour(
        "RTF interview",
        "talk.rtf",
        (
            rb"{\rtf1\ansi{\fonttbl\f0 Arial;}\f0\fs24 Ada: What do you hear?\par "
            rb"Ruben: Ropes. And the neighbour\rquote s trombone.\par Ada: Is it nice?\par "
            rb"Ruben: It is getting there.\par }"
        ),
        said=[
            ("Ada", "What do you hear?"),
            ("Ruben", "Ropes. And the neighbour's trombone."),
            ("Ada", "Is it nice?"),
            ("Ruben", "It is getting there."),
        ],
        leads="Ada",
    ),
    Neighbour(
        "pptx table of answers",
        "tables.pptx",
        pptx(
            ("World café 12 May 2026", [], ""),
            ("What we said", ["see below"], ""),
            table=[
                ["Question", "Table 1", "Table 2"],
                ["What do we love?", "the bakery at six", "kids who wave"],
                ["What is in the way?", "rents", "nobody answers"],
            ],
        ),
        keeps=["the bakery at six", "kids who wave", "rents", "nobody answers"],
    ),
    Neighbour(
        "focus group odt with sex and age in labels",
        "fg.odt",
        odt(
            (1, "Focus group, Salt Lane, 12 May 2026"),
            "Moderator: What keeps you here?",
            "Participant (F, 34): My mother. And the market.",
            "Participant (M, 71): The market. I sell eels there.",
            "Moderator: And what would make you leave?",
            "Participant (F, 34): Another winter without the bus.",
        ),
        keeps=["My mother. And the market.", "Another winter without the bus."],
        turns=5,
        leads="Moderator",
        date="2026-05-12",
    ),
    Neighbour(
        "table host summary in third person",
        "Table 2 summary.docx",
        docx(
            ("Heading 1", "Table 2 – summary by host Prue"),
            "The table talked mostly about buses. Several people said that the last one leaves too early.",
            "One woman said: “I have not seen a film since 2019.”",
            "There was agreement that the drivers are kind.",
        ),
        keeps=["I have not seen a film since 2019."],
        kind="note",
        table="2",
    ),
    Neighbour(
        "agenda slides",
        "Opening slides.pptx",
        pptx(
            ("Community day", ["12 May 2026"], ""),
            ("Today", ["10:00 Welcome", "10:20 Table talk 1", "12:30 Lunch", "13:15 Table talk 2", "15:00 Close"], ""),
            ("House rules", ["One person speaks at a time", "Phones off please"], ""),
        ),
        not_data=True,
    ),
)
