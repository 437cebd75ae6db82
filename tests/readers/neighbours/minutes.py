"""Minutes in which people answer questions, and the minutes of business in which nobody does; reported speech."""

from tests.readers.making import docx, pdf
from tests.readers.neighbours.case import Neighbour

HEAD = (
    "Quay conversation: notes",
    "Date: Thursday 11 June 2026, 7 pm",
    "Present: Marit Dahl (chair), Jory Penn, Sanna Lund, 9 neighbours",
    "Apologies: Ned Farr",
)
FERRY = "Jory said the ferry waits for the last child, even in a storm."
SOUP = "Sanna felt the soup kitchen “is where I learnt the language”."
NEIGHBOURS = "Several neighbours praised the lock keeper, who knows every dog."
LOFT = "A woman from the mill would like the net loft open at night."
END = (
    "Actions",
    "Jory to ring the harbour office",
    "Next meeting",
    "9 July, same place. The meeting closed at 8.40 pm.",
)

CASES = (
    Neighbour(
        "minutes under whose questions people are reported",
        "Quay 11 June.docx",
        docx(
            *HEAD,
            ("Heading 2", "What is strong at the quay?"),
            ("List Bullet", FERRY),
            ("List Bullet", SOUP),
            ("List Bullet", NEIGHBOURS),
            ("Heading 2", "What would make it stronger?"),
            ("List Bullet", LOFT),
            *END,
        ),
        said=[("Jory Penn", FERRY), ("Sanna Lund", SOUP), (None, NEIGHBOURS), (None, LOFT)],
        asked={LOFT: "What would make it stronger?"},
        lacks=["Apologies", "Ned Farr", "harbour office", "closed at"],
        date="2026-06-11",
    ),
    Neighbour(
        "the same with numbers, as a PDF with a foot",
        "Quay 11 June.pdf",
        pdf(
            [
                [
                    *HEAD,
                    "1. Welcome",
                    "Marit welcomed everyone.",
                    "2. What is strong at the quay?",
                    f"• {FERRY}".replace("•", "-"),
                    f"- {NEIGHBOURS}",
                    "3. What would make it stronger?",
                    f"- {LOFT}",
                    "4. Next meeting",
                    "9 July, same place.",
                    "Notes - Quay conversation - page 1",
                ]
            ]
        ),
        said=[("Jory Penn", FERRY), (None, NEIGHBOURS), (None, LOFT)],
        lacks=["page 1", "welcomed"],
    ),
    Neighbour(
        "minutes of business stay minutes, though somebody asks",
        "Trust June.docx",
        docx(
            *HEAD,
            ("Heading 2", "Minutes of the last meeting"),
            "Agreed as a true record.",
            ("Heading 2", "Matters arising"),
            "Jory reported that the lease is signed. It was agreed to write to the council.",
            ("Heading 2", "Who will paint the slipway?"),
            "Sanna to ask the rowing club.",
            *END,
        ),
        not_data=True,
    ),
    Neighbour(
        "people in general are nobody's name in notes",
        "notes table 2.docx",
        docx(
            ("Heading 2", "What works?"),
            ("List Bullet", "Parents said the crossing is safe now."),
            ("List Bullet", "Teenagers want somewhere dry to sit."),
            ("List Bullet", "Everybody loves the band on the green."),
        ),
        said=[
            (None, "Parents said the crossing is safe now."),
            (None, "Teenagers want somewhere dry to sit."),
            (None, "Everybody loves the band on the green."),
        ],
    ),
    Neighbour(
        "notes that report people by their full names",
        "notes table 2.docx",
        docx(
            ("Heading 2", "What works?"),
            ("List Bullet", "Jory Penn said the crossing is safe now."),
            ("List Bullet", "Sanna Lund remembered the band on the green."),
            ("List Bullet", "The crossing, at last"),
        ),
        said=[
            ("Jory Penn", "Jory Penn said the crossing is safe now."),
            ("Sanna Lund", "Sanna Lund remembered the band on the green."),
            (None, "The crossing, at last"),
        ],
    ),
)
