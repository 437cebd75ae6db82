"""PDFs whose lines are numbered, as courts, hearings and councils print them: the numbers are nobody's words."""

from collections.abc import Sequence

from tests.readers.making import pdf, pdf_placed
from tests.readers.neighbours.case import Neighbour

HEARING = (
    "Reed Verbatim Ltd - Millbeck Flood Hearing - Day 2",
    "THE CHAIR, MS OKORO: Good morning. Tell us about the night, in",
    "your own words. What did you see first?",
    "MRS GALLOWAY: The cat was on the piano and the piano was",
    "moving. I had the baby in the washing basket and I thought,",
    "it floats, at least it floats.",
    "THE CHAIR, MS OKORO: And who came?",
    "MR DENT: The whole of Ferry Row came. They carried old Mr Sim",
    "in his chair, like a king.",
    "MRS GALLOWAY: Nobody has asked me that before.",
    "THE CHAIR, MS OKORO: We are asking now. What should never be",
    "lost?",
    "MR DENT: The row. Just that. People who come.",
)
SAID = [
    (
        "THE CHAIR, MS OKORO",
        "Good morning. Tell us about the night, in your own words. What did you see first?",
    ),
    (
        "MRS GALLOWAY",
        "The cat was on the piano and the piano was moving. I had the baby in the washing basket and I thought, it "
        "floats, at least it floats.",
    ),
    ("THE CHAIR, MS OKORO", "And who came?"),
    ("MR DENT", "The whole of Ferry Row came. They carried old Mr Sim in his chair, like a king."),
    ("MRS GALLOWAY", "Nobody has asked me that before."),
    ("THE CHAIR, MS OKORO", "We are asking now. What should never be lost?"),
    ("MR DENT", "The row. Just that. People who come."),
]


def _numbered(lines: Sequence[str], first: int = 1) -> list[str]:
    return [f"{n:>2}   {line}" for n, line in enumerate(lines, first)]


CASES = (
    Neighbour(
        "a hearing, every line numbered anew on each page",
        "Millbeck hearing day 2.pdf",
        pdf(
            [
                [HEARING[0], *_numbered(HEARING[1:7]), "Page 1"],
                [HEARING[0], *_numbered(HEARING[7:]), "Page 2"],
            ]
        ),
        said=SAID,
        leads="THE CHAIR, MS OKORO",
    ),
    Neighbour(
        "numbers in a column of their own at the left",
        "hearing.pdf",
        pdf_placed(
            [
                [[(40, str(n)), (90, line)] for n, line in enumerate(HEARING[1:7], 1)],
                [[(40, str(n)), (90, line)] for n, line in enumerate(HEARING[7:], 1)],
            ]
        ),
        said=SAID,
    ),
    Neighbour(
        "only every fifth line bears its number, and they go on over the pages",
        "hearing.pdf",
        pdf(
            [
                [f"{n}  {line}" if n % 5 == 0 else line for n, line in enumerate(HEARING[1:7], 1)],
                [f"{n}  {line}" if n % 5 == 0 else line for n, line in enumerate(HEARING[7:], 7)],
            ]
        ),
        said=SAID,
    ),
    Neighbour(
        "numbers behind the lines",
        "hearing.pdf",
        pdf(
            [
                [f"{line}   {n}" for n, line in enumerate(HEARING[1:7], 1)],
                [f"{line}   {n}" for n, line in enumerate(HEARING[7:], 7)],
            ]
        ),
        said=SAID,
    ),
    Neighbour(
        "questions and answers of a deposition",
        "deposition.pdf",
        pdf(
            [
                _numbered(
                    (
                        "Q. Where did you learn to row?",
                        "A. On the lock, from the lock keeper, who had one",
                        "arm and no patience.",
                        "Q. And would you teach it?",
                        "A. I do. Tuesdays. There are six of them now and one",
                        "of them is eighty.",
                    )
                )
            ]
        ),
        said=[
            ("Q", "Where did you learn to row?"),
            ("A", "On the lock, from the lock keeper, who had one arm and no patience."),
            ("Q", "And would you teach it?"),
            ("A", "I do. Tuesdays. There are six of them now and one of them is eighty."),
        ],
    ),
    Neighbour(
        "a story whose lines are numbered",
        "reading copy.pdf",
        pdf(
            [
                _numbered(
                    (
                        "I came to the lock in the year of the long snow, and my",
                        "grandmother said we would stay for a week. We stayed for",
                        "good. The lock keeper gave me his second coat and I wore",
                        "it until it was mine. I still know every dog on the quay.",
                        "When they wanted to close the loft we sat in it, forty of",
                        "us, with soup, until they changed their minds.",
                    )
                )
            ]
        ),
        words=[
            "I came to the lock in the year of the long snow, and my grandmother said we would stay for a week. We "
            "stayed for good. The lock keeper gave me his second coat and I wore it until it was mine. I still know "
            "every dog on the quay. When they wanted to close the loft we sat in it, forty of us, with soup, until "
            "they changed their minds."
        ],
    ),
    Neighbour(
        "a list of numbered dreams keeps each as its own",
        "dreams.pdf",
        pdf(
            [
                (
                    "Dreams for the quay",
                    "1. I wish the loft smelt of bread again",
                    "2. I dream of a bus after nine",
                    "3. I wish for a bench that is dry",
                    "4. I dream of a choir on the steps",
                    "5. I wish my sons would stay",
                )
            ]
        ),
        turns=5,
        kind="dream",
    ),
)
