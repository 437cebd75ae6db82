"""Chosen because: stories that stand whole, and why quotations were chosen, with who would not have chosen them."""

from __future__ import annotations

from harvest.evidence import Evidence
from harvest.export.blocks import Block, Heading, Para, Table
from harvest.export.sentences import n
from harvest.model import Chosen


def whole_stories(evidence: Evidence) -> list[Block]:
    """Each chosen story from beginning to end, with the reason; nothing where nobody chose any."""
    if not evidence.stories and not evidence.stories_held:
        return []
    blocks: list[Block] = [Heading("Stories told whole")]
    for story in evidence.stories:
        blocks.append(Heading(f"{story.voice}, {story.place}" if story.place else story.voice, 2))
        blocks += [Para(part.strip()) for part in story.text.split("\n") if part.strip()]
        blocks.append(Para(_why(story.chosen), "note"))
    if evidence.stories_held:
        held = n(evidence.stories_held, "chosen story", "chosen stories")
        blocks.append(Para(f"{held} not printed, because some of the words may not leave.", "note"))
    return blocks


def why_chosen(evidence: Evidence) -> list[Block]:
    """Why quotations stand in the pack, as far as somebody gave a reason for or against."""
    words = {q.passage_id: q.text for q in reversed(evidence.quotations)}
    rows = tuple(
        (
            f"“{words[c.passage]}”",
            f"{c.reason.because} ({c.reason.who})" if c.reason else "nobody said",
            "; ".join(f"{d.who}: {d.because}" for d in c.disagreed) or "nobody",
        )
        for c in evidence.planning.chosen
        if c.passage is not None and c.passage in words
    )
    if not rows:
        return []
    return [
        Heading("Chosen because", 2),
        Table(("Words", "Because", "Who disagreed"), rows, (0.46, 0.3, 0.24), words=(0,)),
    ]


def _why(chosen: Chosen) -> str:
    because = f"Chosen by {chosen.reason.who} because {chosen.reason.because.rstrip('.')}." if chosen.reason else ""
    against = "".join(f" {d.who} would not have chosen it: {d.because.rstrip('.')}." for d in chosen.disagreed)
    return because + against
