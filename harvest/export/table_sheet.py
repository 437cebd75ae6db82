"""The sheet that lies on each table of a café: question, round, room for words and dreams, consent in plain words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from harvest.evidence import Evidence, Picture
from harvest.evidence.location import table_name
from harvest.export.blocks import Block, BlockDocument, Heading, PageBreak, Para, Table
from harvest.export.days import day_in_words

SEATS = "ABCDEF"
WORDS, DREAMS = 6, 3
"""Empty rows for what people said, at most, and for dreams."""
FEWEST = 2
LINE = 70
"""Letters of a question in a line."""
ASKED = (
    ("May we count what you say?", "☐ yes ☐ no"),
    ("May we quote you?", "☐ no ☐ without my name ☐ with my name"),
    ("May partners have it? (council, NHS, landlord)", "☐ yes ☐ no"),
    ("May your photo be shown?", "☐ yes ☐ no"),
    ("May we keep it for an archive?", "☐ yes ☐ no"),
    ("Under 16?", "☐"),
)
"""What each person is asked, one purpose a column, in words that Harvest reads back as consent."""
TICK = "☐ now ☐ soon ☐ one day"


def table_sheet(evidence: Evidence, pictures: Sequence[Picture] = ()) -> BlockDocument:
    """The sheet as blocks, two sides of A4: nothing on it comes from what anybody said."""
    wanted = evidence.filter.get("event")
    events = [e for e in evidence.events if not wanted or e["title"] == wanted]
    event = events[-1] if events else {}
    questions = [str(q) for q in _listed(event.get("questions"))] or [evidence.question]
    asked = [
        f"The question for round {i}: {q}" if len(questions) > 1 else f"The question: {q}"
        for i, q in enumerate(questions, 1)
    ]
    where = " · ".join(
        part for part in (str(event.get("title") or ""), _day(event), str(event.get("place") or "")) if part
    )
    tables = sorted(
        {table_name(c.table) for c in evidence.coverage if c.table and c.event in (None, event.get("title"))}
    )
    contact = evidence.planning.plan.contact.strip().rstrip(".") or "_" * 18
    blank = "______________________________________________"
    blocks: list[Block] = [
        Table(
            ("Table", "Round", "Host", "Started", "Recorder on?"),
            (
                (
                    "  ".join(f"☐ {name}" for name in tables[:8]) or "______________",
                    "☐ 1 ☐ 2 ☐ 3",
                    "______________",
                    "______",
                    "☐ yes\n☐ no, somebody writes",
                ),
            ),
            (0.34, 0.16, 0.19, 0.11, 0.2),
        ),
        *(Para(question, "lead") for question in asked),
        Heading("What people said", 2),
        Para(
            "Whole sentences, in their own words. Put the seat letter first, not a name. Write the “buts” down too.",
            "note",
        ),
        Table(("Seat", "Their words"), (("\n", ""),) * _rows(asked, where), (0.1, 0.9)),
        Para(f"One thing on which we did not agree: {blank}"),
        Para(f"Somebody we talked about who is not in the room: {blank}"),
        Heading("Dreams", 2),
        Para(
            "One dream, one card: “In five years I would love …”. Any dream counts, also one that nobody shares. Stick "
            "the cards here.",
            "note",
        ),
        Table(
            ("Card", "Our dream, in a whole sentence", "When"),
            tuple((f"{n}\n", "", TICK) for n in range(1, DREAMS + 1)),
            (0.08, 0.62, 0.3),
        ),
        PageBreak(wide=True),
        Heading("May we use your words?"),
        Para(
            "Each of you ticks your own row. An empty box means no. Saying no is fine: stay and talk all the same. You "
            "can change your mind at any time, without a reason: tell your host, or ask: "
            f"{contact}. We take your words out then. What is already printed we can’t call back, but we tell you "
            "where it went."
        ),
        Table(
            ("Seat", *(question for question, _ in ASKED)),
            tuple((seat, *(boxes for _, boxes in ASKED)) for seat in SEATS),
            (0.06, 0.13, 0.25, 0.17, 0.14, 0.15, 0.1),
        ),
        Para(
            "With your name? Write it here, and only then. Seat ___ name __________________ · seat ___ name "
            "__________________"
        ),
        Para(
            "Please don’t say other people’s full names, addresses or illnesses. If it slips out, we take it out. If "
            "you say “leave that bit out”, we do. Under 16: we use nothing until a parent or carer and one of us have "
            "agreed. Even without your name, somebody who knows you may know your story."
        ),
        Para(
            "For the host, after the round: seats taken ___ · cards ___ · rows without a tick ___ · anything said in "
            "confidence ☐",
            "note",
        ),
    ]  # fmt: skip
    return BlockDocument(evidence.title, f"Table sheet, one for each table and round. {where}".strip(), tuple(blocks))


def _rows(questions: Sequence[str], where: str) -> int:
    """How many empty rows go on the first side beside the questions, so that the dreams stand on it too."""
    lines = sum(-(-len(question) // LINE) for question in questions) + len(where) // LINE
    return min(WORDS, max(FEWEST, 9 - lines))


def _day(event: Mapping[str, object]) -> str:
    """The event's day as people write it, where it is written as a day."""
    written = str(event.get("date") or "")
    try:
        return day_in_words(written[:10])
    except ValueError:
        return written


def _listed(found: object) -> Sequence[object]:
    return found if isinstance(found, list | tuple) else ()
