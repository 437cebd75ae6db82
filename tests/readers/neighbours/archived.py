"""Talks as archives and note-takers leave them: fields in a table above, a summary, initials with a legend in a row."""

from tests.readers.making import docx
from tests.readers.making_doors import eml, pptx
from tests.readers.neighbours.case import Neighbour

BELL = "You did not need a clock, the bell of the lock told you when to eat."
MOULD = "I have still got my mould. It has my father's thumb in it."
LAST = "I was the last of nine and there was no room for me, but the master let me read in his shed."
STOOL = "When I was big with my daughter the whole line moved down one, so that I had the stool."
KEYS = "Nobody looks when I go into the water, there are too many of us in the water."


def catalogued() -> bytes:
    """A table of fields, a summary with times, and the talk below its heading."""
    import io

    from docx import Document

    page = Document()
    page.add_heading("Quay Memory Bank", 1)
    table = page.add_table(rows=0, cols=2)
    for pair in (
        ("Accession no.", "QMB/2026/031"),
        ("Interviewee", "Mrs Ivy Lund (b. 1938)"),
        ("Interviewer", "Tariq Obi"),
        ("Date of interview", "19 May 2026"),
        ("Copyright", "Assigned to the bank"),
    ):
        for cell, text in zip(table.add_row().cells, pair, strict=True):
            cell.text = text
    page.add_heading("Summary", 2)
    page.add_paragraph("00:00–02:10 Ivy describes the bell and the early shift.")
    page.add_paragraph("02:10–05:45 What the young people should know.")
    page.add_heading("Transcript", 2)
    for line in ("TO:\tHow do you mean?", f"IL:\t{BELL}", "TO:\tAnd now?", f"IL:\t{MOULD}"):
        page.add_paragraph(line)
    out = io.BytesIO()
    page.save(out)
    return out.getvalue()


CASES = (
    Neighbour(
        "an archive's file with fields and a summary",
        "QMB_2026_031 Lund.docx",
        catalogued(),
        said=[
            ("Tariq Obi", "How do you mean?"),
            ("Mrs Ivy Lund", BELL),
            ("Tariq Obi", "And now?"),
            ("Mrs Ivy Lund", MOULD),
        ],
        lacks=["QMB/2026", "Ivy describes", "Assigned"],
        leads="Tariq Obi",
        date="2026-05-19",
    ),
    Neighbour(
        "notes of a table in a table, initials explained in a row",
        "notes FK.docx",
        docx(
            "KILN TABLE: water and road",
            "World café, the Net Loft, 12/9/26. My notes, I typed as fast as I could",
            "FK me (host) / PT Piet Tuk / IC Ines Card / ML Mairi Lund",
            "Note to self: give back the lamp.",
            tables=[
                [
                    ["Who", "What they said"],
                    ["Q1. When did somebody make room for you?", "Q1. When did somebody make room for you?"],
                    ["PT", LAST],
                    ["IC", STOOL],
                    ["FK", "It can be a river, too."],
                    ["ML", BELL],
                    ["PT", "And what did the master say?"],
                    ["Q2. What do you notice first in ten years?", "Q2. What do you notice first in ten years?"],
                    ["IC", KEYS],
                    ["ML", MOULD],
                ]
            ],
        ),
        voices=["Piet Tuk", "Ines Card", "Mairi Lund"],
        asked={KEYS: "What do you notice first in ten years?"},
        lacks=["What they said", "give back the lamp", "typed as fast"],
        kind="transcript",
        turns=7,
    ),
    Neighbour(
        "a dream on each slide below its name",
        "dream cards.pptx",
        pptx(
            ("Kofi, 10", ["I dream there is a pool with a deep end"], ""),
            ("Doreen", ["I dream the phone box is a phone box"], "Leave this one up for a bit."),
            ("anon", ["I dream mum has the same day off as me"], ""),
            ("Ayesha & Bea", ["We dream of a bus that is a library"], ""),
        ),
        words=[
            "I dream there is a pool with a deep end",
            "I dream the phone box is a phone box",
            "I dream mum has the same day off as me",
            "We dream of a bus that is a library",
        ],
        voices=["Kofi", "Doreen", "Ayesha & Bea"],
        kind="dream",
    ),
    Neighbour(
        "a mail from a form with one field and questions",
        "Re_ winter.eml",
        eml(
            f"Full Name: Beryl Lund\nWhat's your story of a winter?: {LAST}\nWhat did it teach you?: {BELL}\n"
            "Submission ID: 6129934420017\n",
            sender="Form Robot <noreply@forms.example>",
            subject="Re: winter stories",
        ),
        said=[("Beryl Lund", LAST), ("Beryl Lund", BELL)],
        lacks=["6129934420017"],
    ),
    Neighbour(
        "a numbered question inside a chat names nobody",
        "staff chat.docx",
        docx(
            "[14:02] Obi, Ngozi",
            "Please use the chat. Q1: when were you proud to work here?",
            "[14:05] Lamb, Peter",
            "Gritting the hill for the funeral. They had not asked.",
            "[14:06] Lund, Dawn",
            "Somebody rang to shout and asked how my day was.",
            "[14:15] Obi, Ngozi",
            "Q2: what would you stop?",
            "[14:17] Lund, Dawn",
            "The script. I can hear myself reading.",
            "[14:18] Lamb, Peter",
            "Meetings about the meeting, and the lanyards.",
        ),
        leads="Obi, Ngozi",
        lacks=["Q2"],
    ),
    Neighbour(
        "what could not be read on a flip chart",
        "flips.txt",
        "WHAT HURTS?\n- boys with nowhere to be\n- losing the ferry, losing the bank\n"
        '- "they consult us like a meter"   [Hamish]\n'
        "- [can't read this one]\n\nWHO COULD HELP?\n- the retired welders\n- the choir, who turn up on time\n",
        voices=["Hamish"],
        lacks=["can't read", "[Hamish]"],
        turns=5,
    ),
)
