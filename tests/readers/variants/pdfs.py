"""Transcripts printed to PDF: a column of times, heads on each page, lines broken by the margin, a page of rights."""

from tests.readers.making import pdf, pdf_placed
from tests.readers.variants.expect import F, R, T, U, Variant

COLUMNS = [
    [
        [(72, "Interview 7: Mill Lane")],
        [(72, "00:00:04"), (150, "Interviewer"), (250, "What did the lane look like when you came?")],
        [(72, "00:00:11"), (150, "Peg Alder"), (250, "Washing from end to end. You ducked. My mother")],
        [(250, "knew whose shirt was whose.")],
        [(72, "00:00:24"), (150, "Interviewer"), (250, "And who looked after you?")],
        [(72, "00:00:27"), (150, "Peg Alder"), (250, "The lane did.")],
    ]
]
RIGHTS = "This transcript is made available by the Wexcombe Sound Archive for research and private study only."


def _talk(page: int) -> list[str]:
    where, what = (("yards", "babies"), ("gardens", "old people"), ("stables", "chickens"))[page - 2]
    return [
        "WEXCOMBE SOUND ARCHIVE C900/17",
        f"INT: What happened in year {page}, as you remember it, on the lane and in the {where}",
        f"that lie behind the {where}?",
        f"RES: In year {page} we had the flood, and the water came up to the third stair, so",
        f"that people passed the {what} out of the windows to whoever stood below with their",
        f"arms out. Nobody asked whose {what} they were.",
        f"Page {page} of 4",
    ]


LICENCE_FIRST = [
    [
        "Wexcombe Sound Archive",
        "Terms of use",
        RIGHTS,
        "Copyright: University of Wexcombe. All rights reserved.",
        "You may not reproduce, distribute or publish any part without written permission.",
        "Accessed: 4 May 2025",
    ],
    *[_talk(n) for n in (2, 3, 4)],
]
SCAN = [[], []]
WRAPPED = [
    [
        "Opal: We began with one table and a kettle, in the corner of the old bank, and by the",
        "end of that month there was a queue to the door every",
        "Thursday morning, in all weathers, with prams.",
        "Rhys: And I came for the heating, to be honest. I stayed for the company. There is not",
        "much company in a bedsit.",
        "Opal: He fixed our toaster.",
        "Rhys: I did fix it. Twice.",
    ]
]
TEAMS = [
    [
        "Mill Lane listening-20250312_140210-Meeting Recording",
        "March 12, 2025, 2:02PM",
        "12m 40s",
        "Opal Teague started transcription",
        "Opal Teague   0:04",
        "Where shall we start? Perhaps with the kettle.",
        "Rhys Pell   0:09",
        "With the kettle. It was my gran's.",
        "Opal Teague   0:15",
        "It whistles in two notes.",
        "Opal Teague stopped transcription",
    ]
]
VARIANTS = (
    Variant(
        "a column of times, one of names",
        "interview 7.pdf",
        pdf_placed(COLUMNS),
        kind=T,
        cast={"Interviewer": (F, 2), "Peg Alder": (U, 2)},
        says=("Washing from end to end. You ducked. My mother knew whose shirt was whose.", "The lane did."),
    ),
    Variant(
        "an archive's terms first, heads on each page",
        "c900-17.pdf",
        pdf(LICENCE_FIRST),
        kind=T,
        cast={"INT": (F, 3), "RES": (R, 3)},
        lacks=("private study", "WEXCOMBE", "Page 3", "All rights reserved"),
        keeps=("What happened in year 2, as you remember it, on the lane and in the yards that lie behind the yards?",),
        dropped=("licence",),
    ),
    Variant("pictures of pages", "scan.pdf", pdf(SCAN), refused="a scan"),
    Variant(
        "lines broken by the margin, also before a capital",
        "bank.pdf",
        pdf(WRAPPED),
        kind=T,
        cast={"Opal": (U, 2), "Rhys": (U, 2)},
        says=(
            "We began with one table and a kettle, in the corner of the old bank, and by the end of that month there was "
            "a queue to the door every Thursday morning, in all weathers, with prams.",
        ),
    ),
    Variant(
        "a Teams transcript printed to PDF",
        "kettle.pdf",
        pdf(TEAMS),
        kind=T,
        cast={"Opal Teague": (U, 2), "Rhys Pell": (U, 1)},
        lacks=("transcription", "12m 40s"),
        date="2025-03-12",
    ),
)
