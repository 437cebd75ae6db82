"""Questions in a file that are the inquiry's own take its wording, so that the same question is one question."""

from __future__ import annotations

from dataclasses import replace

from harvest.model import Reading, ReadSource
from harvest.planning.plan import matched
from harvest.store import Store
from harvest.workspace.planned import asked_questions


def as_asked(store: Store, reading: Reading) -> Reading:
    """The reading with each question that was chosen for the inquiry in the words that were chosen."""
    asked = asked_questions(store)
    if not asked:
        return reading

    def source(s: ReadSource) -> ReadSource:
        turns = tuple(replace(t, question=matched(t.question, asked)) for t in s.turns)
        return replace(s, question=matched(s.question, asked), turns=turns)

    return replace(reading, sources=tuple(source(s) for s in reading.sources))
