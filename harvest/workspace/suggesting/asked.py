"""What an answer was asked: the question of its column or chart; of a short one the question that stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Kind, Passage
from harvest.store import contents
from harvest.store.connection import Store
from harvest.suggest import SHORT_ANSWER


def asked(store: Store, passages: Sequence[Passage], *, every: bool = False) -> dict[int, str]:
    """The question by passage: of all answers in forms and on charts, since it says whether they were asked for what
    helps or for what hinders.

    In a transcript only answers too short to say by themselves what they are about have one: it is what somebody else
    asked just before, and never the question that a table talked about for an hour. ``every`` says that these are all
    passages of their sources.
    """
    found = {p.id: p.question for p in passages if p.codeable and p.question and p.kind is not Kind.TRANSCRIPT}
    short = [p for p in passages if p.codeable and len(p.text.split()) <= SHORT_ANSWER]
    spoken = {p.id for p in short if p.kind is Kind.TRANSCRIPT}
    if spoken:
        around = passages
        if not every:
            around = contents.passages(store, source_ids={p.source_id for p in short if p.id in spoken})
        for before, p in zip(around, around[1:], strict=False):
            if p.id in spoken and p.source_id == before.source_id and p.voice_id != before.voice_id:
                question = _last_question(before.text)
                if question:
                    found[p.id] = question
    return found


def _last_question(text: str) -> str:
    """The question a turn ends with.

    >>> _last_question("Thank you, Jean. Do you see much of your neighbours?")
    'Do you see much of your neighbours?'
    >>> _last_question("Is that right? I thought so.")
    ''
    """
    said = text.rstrip(" \n\"'”’)")
    if not said.endswith("?"):
        return ""
    start = max(said.rfind(mark, 0, len(said) - 1) for mark in (". ", "! ", "? ", "… ", "\n"))
    return said[start + 1 :].strip()
