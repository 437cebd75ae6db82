"""What became of it: recommendations with who was asked, the answer, what changed, and when people were told."""

from __future__ import annotations

from datetime import date

from harvest.export.blocks import Block, Heading, Para, Table
from harvest.export.read_back import NOT_SAID, day_in_words
from harvest.model import Planning
from harvest.model.plural import count


def became(planning: Planning, on: date, level: int = 1) -> list[Block]:
    """The recommendations as they stand on a day; nothing where nobody wrote any."""
    every = planning.recommendations
    if not every:
        return []
    today = on.isoformat()
    answered = sum(bool(r.answer) for r in every)
    late = sum(r.overdue(today) for r in every)
    said = f"{count(len(every), 'recommendation')}, {answered} answered"
    said += f". The day of the answer has passed for {late}." if late else "."
    rows = tuple(
        (
            r.text,
            r.asked or NOT_SAID,
            (day_in_words(r.due) if r.due else r.by or NOT_SAID)
            + (" (the day has passed)" if r.overdue(today) else ""),
            r.answer or "No answer yet",
            r.changed or "–",
            r.told or "–",
        )
        for r in every
    )
    head = ("Recommendation", "Who was asked", "By", "Answer", "What changed", "Told to the community")
    return [
        Heading("What became of it", level),
        Para(said, "lead"),
        Table(head, rows, (0.26, 0.14, 0.13, 0.18, 0.16, 0.13)),
    ]
