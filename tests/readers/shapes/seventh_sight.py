"""Files as hosts and their tables leave them, seventh sight: printed sheets, minutes with topics, lists of photos."""

from __future__ import annotations

from harvest.model import Kind
from tests.readers.making import docx
from tests.readers.making_doors import pptx
from tests.readers.shapes.case import Case

_PHOTOS = (
    "Photos of the mill walk\n\n"
    "mill_1.jpg\tOona\tThe weir where we learned to dive.\n"
    "mill_2.jpg\tOona\tMy dad's old loom.\n"
    "mill_3.jpg\tMr Bask\tNobody mends this step.\n"
    "mill_4.jpg\t\t(no caption yet)\n"
)

CASES = [
    Case(
        "a typed list of photos in columns that nobody named",
        "photos.txt",
        _PHOTOS.encode(),
        said=[
            ("Oona", "The weir where we learned to dive."),
            ("Oona", "My dad's old loom."),
            ("Mr Bask", "Nobody mends this step."),
        ],
        kind=Kind.PHOTO,
        absent=["mill_", "no caption"],
        dropped={"text around the table": 1, "empty answers": 1},
    ),
    Case(
        "a typed list of photos that says where each was taken",
        "photos.txt",
        b"mill_1.jpg | Weir Lane | We dive here.\nmill_2.jpg | Mill Square | A loom.\nmill_3.jpg | Weir Lane | Mud.\n",
        voices=3,
        absent=["mill_", "Weir Lane"],
        attributes={0: {"Column 2": "Weir Lane"}},
    ),
    Case(
        "questions down the side, and people with a remark behind their name, families and descriptions along the top",
        "landing.docx",
        docx(
            "Landing talks",
            tables=[
                [
                    ["Question", "Mr Toll (flat 2)", "The Imrays (flat 9)", "Two lads"],
                    ["What do you like here?", "The lift, when it goes", "We hear the sea", "Chips"],
                    ["What is missing?", "A seat", "-", "A goal"],
                ]
            ],
        ),
        said=[
            ("Mr Toll (flat 2)", "The lift, when it goes"),
            ("Mr Toll (flat 2)", "A seat"),
            ("The Imrays (flat 9)", "We hear the sea"),
            ("Two lads", "Chips"),
            ("Two lads", "A goal"),
        ],
    ),
    Case(
        "a table of notes beside each question names nobody",
        "grid.docx",
        docx(
            tables=[
                [
                    ["Question", "What people said", "Follow up"],
                    ["What do you like here?", "The driver waits for my stick", "Sam to ring"],
                    ["What gets in the way?", "The lift is broken again", "Ask again"],
                ]
            ]
        ),
        said=[(None, "The driver waits for my stick"), (None, "The lift is broken again")],
        absent=["Follow up"],
    ),
    Case(
        "a harvest sheet with its fields on one line, who said it described, and where to hand it in",
        "Table 7 sheet.docx",
        docx(
            ("Title", "Harvest sheet"),
            "Table host: Inga     Table number: 7     Date: 17/09/2025",
            ("Heading 2", "Round 1: What keeps us here?"),
            ("List Bullet", "The ferry waits for the last child"),
            ("List Bullet", "My sister moved back for the choir"),
            ("Heading 2", "Round 2: What do we dream of?"),
            ("List Bullet", "A slipway with a rail"),
            "(please photograph the tablecloth and hand this sheet to the desk)",
        ),
        said=[
            (None, "The ferry waits for the last child"),
            (None, "My sister moved back for the choir"),
            (None, "A slipway with a rail"),
        ],
        tables=["7"],
        date="2025-09-17",
        absent=["Inga", "photograph", "Table number"],
        dropped={"printed sheet": 1},
    ),
    Case(
        "a table of who and what was said, in which people are described",
        "notes.docx",
        docx(
            (
                "Heading 1",
                "Notes from the pier, typed on the day by whoever had a dry pen, with what we heard beside the stall",
            ),
            ("Heading 2", "What keeps us here?"),
            ("List Bullet", "The ferry waits for the last child, every day, and blows its horn twice"),
            ("List Bullet", "My sister moved back for the choir and stayed for the bread"),
            tables=[
                [
                    ["Who", "What was said"],
                    ["Older woman, red hat", "I swim before the gulls are up."],
                    ["Two lads from the works", "Nobody asks us anything.\nYou did."],
                ]
            ],
        ),
        said=[
            (None, "The ferry waits for the last child, every day, and blows its horn twice"),
            (None, "My sister moved back for the choir and stayed for the bread"),
            ("Older woman, red hat", "I swim before the gulls are up."),
            ("Two lads from the works", "Nobody asks us anything. You did."),
        ],
        absent=["What was said"],
    ),
    Case(
        "minutes with remarks under names and topics: each under its topic, business is nobody's",
        "minutes.docx",
        docx(
            ("Heading 1", "Quay forum, open meeting"),
            "Present: Ada Lyle (chair), Bo Finn, 14 others",
            ("Heading 3", "1. What has gone well"),
            "Ada Lyle: The soup van found nine people nobody knew of.",
            "Bo Finn: The lads dug the path and would not take a penny.",
            ("Heading 3", "2. What needs doing"),
            "Bo Finn: The slip is green and my mother has gone over twice.",
            "Ada Lyle: We wrote three times and heard nothing.",
            ("Heading 3", "3. Next meeting"),
            "9 May, 7pm, the hall. Action: BF to book.",
        ),
        said=[
            ("Ada Lyle", "The soup van found nine people nobody knew of."),
            ("Bo Finn", "The lads dug the path and would not take a penny."),
            ("Bo Finn", "The slip is green and my mother has gone over twice."),
            ("Ada Lyle", "We wrote three times and heard nothing."),
        ],
        absent=["BF to book"],
        dropped={"what all minutes hold": 1},
    ),
    Case(
        "notes of slides that tell the presenter what to do with the room",
        "feedback.pptx",
        pptx(
            ("What people love", ["“The gulls know my name” (Cass)", "“You can be skint and see the sea” (Mal)"], ""),
            (
                "What gets in the way",
                ["“It shuts in October” (Cass)", "“Nine lights in our terrace of thirty” (Jo)"],
                "Expect some heat here. Bring it back to the question.",
            ),
            ("What we dream of", ["“Fires you can sit at” (Mal)"], "Bring the 61 bus back, said the man at the door."),
        ),
        said=[
            ("Cass", "“The gulls know my name”"),
            ("Mal", "“You can be skint and see the sea”"),
            ("Cass", "“It shuts in October”"),
            ("Jo", "“Nine lights in our terrace of thirty”"),
            ("Mal", "“Fires you can sit at”"),
            (None, "Bring the 61 bus back, said the man at the door."),
        ],
    ),
    Case(
        "a sheet in French: what people said, a dream of the table, and where to hand it in",
        "Feuille table 3.docx",
        docx(
            ("Title", "Feuille de récolte"),
            "Table n° : 3",
            "Question : Qu'est-ce qui vit ici ?",
            ("Heading 2", "Ce que les gens ont dit"),
            ("List Bullet", "Le marché où l'on goûte avant d'acheter"),
            ("List Bullet", "Ma voisine descend mes poubelles"),
            ("List Bullet", "On s'assoit sur les marches de l'école"),
            ("Heading 2", "Un rêve de la table"),
            "Une cuisine ouverte au pied de la tour",
            "Merci de remettre cette feuille à l'accueil avant la pause.",
        ),
        said=[
            (None, "Le marché où l'on goûte avant d'acheter"),
            (None, "Ma voisine descend mes poubelles"),
            (None, "On s'assoit sur les marches de l'école"),
            (None, "Une cuisine ouverte au pied de la tour"),
        ],
        tables=["3"],
        kind=Kind.NOTE,
    ),
    Case(
        "quotations on slides with the name behind a dash on the line below",
        "you said.pptx",
        pptx(
            (
                "What matters",
                ["“The gulls know every dog”", "– Prue", "“We lend ladders here”", "– Idris, number 8"],
                "",
            ),
            ("What we heard of buses", ["“I left the choir for the last bus”", "– Wren"], "Slow down here."),
        ),
        said=[
            ("Prue", "The gulls know every dog"),
            ("Idris", "We lend ladders here"),
            ("Wren", "I left the choir for the last bus"),
        ],
    ),
    Case(
        "a chat of Signal saved as Markdown, with a picture and who reacted",
        "chat.md",
        b"[2026-02-01 20:14:05] Bryn: what holds us together?  \n[2026-02-01 20:15:40] Me: the hats, 312 of them  \n"
        + "(- Bryn: ❤️, Ola: 👏 -)  \n[2026-02-01 20:16:01] Ola: ![signal-1.jpg](./media/signal-1.jpg)  \n".encode()
        + b"[2026-02-01 20:18:22] Ola: I learned to read here  \n",
        said=[
            ("Bryn", "what holds us together?"),
            ("Me", "the hats, 312 of them"),
            ("Ola", "I learned to read here"),
        ],
        absent=["signal-1", "(- Bryn"],
    ),
    Case(
        "a thread copied out of a page, with tallies and menus below messages",
        "thread.docx",
        docx(
            *("Una Roe", "18/11/2025 10:02", "What have I missed on our side?"),
            *("Sef Rao", "18/11/2025 10:05", "The bikers bring the blood on Sundays.", "like 3"),
            *("Una Roe", "18/11/2025 10:08", "Who should I ask?", "has context menu"),
            *("Sef Rao", "18/11/2025 10:09", "Gaz. I like 3 things about him."),
        ),
        said=[
            ("Una Roe", "What have I missed on our side?"),
            ("Sef Rao", "The bikers bring the blood on Sundays."),
            ("Una Roe", "Who should I ask?"),
            ("Sef Rao", "Gaz. I like 3 things about him."),
        ],
    ),
]
