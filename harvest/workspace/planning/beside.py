"""Beside a quotation: a translation that a person wrote, and the turn before it where somebody asks for it."""

from __future__ import annotations

from typing import TypedDict

from harvest.errors import DecisionError
from harvest.model import Entry, EntryKind, Passage, Right, Translation
from harvest.model.beside import mark_of
from harvest.planning.beside import subject
from harvest.store import journal
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class TranslationAnswer(TypedDict):
    """One translation; ``start`` and ``end`` are code points of the source's text. It leaves as long as it ``fits``."""

    passage: int
    start: int
    end: int
    text: str
    by: str
    at: str
    fits: bool


class TranslationsAnswer(TypedDict):
    """Every translation that stands."""

    translations: list[TranslationAnswer]


class ContextAnswer(TypedDict):
    """The passages that are quoted together with the turn before them."""

    with_context: list[int]


@verb(Right.READ)
def all_translations(ws: Workspace) -> tuple[Translation, ...]:
    """Every translation that stands, also of words that are others by now."""
    return kept.planning(ws).translations


@verb(Right.FINDINGS)
def translate(ws: Workspace, passage_id: int, text: str, start: int | None = None, end: int | None = None) -> None:
    """Write a translation of a passage, or of ``[start, end)`` in its source; an empty one takes it away again.

    It stands under the name of whoever acts, beside the words, in whatever the words leave in.
    """
    passage = _passage(ws, passage_id)
    a = max(0, start - passage.start) if start is not None else 0
    b = min(len(passage.text), end - passage.start) if end is not None else len(passage.text)
    if a >= b:
        raise DecisionError(f"Passage {passage_id} has no words from {start} to {end} that could be translated.")
    words = " ".join(text.split())
    detail = {"text": words, "of": mark_of(passage.text[a:b])} if words else {"text": ""}
    _append(ws, Entry(EntryKind.TRANSLATION, subject(passage_id, a, b), detail))


@verb(Right.FINDINGS)
def quote_with_before(ws: Workspace, passage_id: int, wanted: bool = True) -> None:
    """Have a passage quoted together with the turn before it, or without it again.

    What was said before is printed only where its own voice allows it.
    """
    _passage(ws, passage_id)
    _append(ws, Entry(EntryKind.BEFORE, str(passage_id), {"wanted": wanted}))


@verb(Right.READ)
def translations_json(ws: Workspace) -> TranslationsAnswer:
    """Every translation that stands, and whether the words are still those that were translated."""
    there = kept.passages_by_id(ws)
    found: list[TranslationAnswer] = []
    for t in all_translations(ws):
        passage = there.get(t.passage)
        if passage is not None:
            found.append(
                {
                    "passage": t.passage,
                    "start": passage.start + t.start,
                    "end": passage.start + t.end,
                    "text": t.text,
                    "by": t.by,
                    "at": t.at,
                    "fits": t.fits(passage.text),
                }
            )
    return {"translations": found}


@verb(Right.READ)
def context_json(ws: Workspace) -> ContextAnswer:
    """The passages that are quoted together with the turn before them."""
    return {"with_context": sorted(kept.planning(ws).with_before)}


def _append(ws: Workspace, entry: Entry) -> None:
    journal.append(ws.store, ws.actor.name, None, [entry])


def _passage(ws: Workspace, passage_id: int) -> Passage:
    found = kept.passages_by_id(ws).get(passage_id)
    if found is None:
        raise DecisionError(f"There is no passage {passage_id}; `harvest passages` lists those there are.")
    return found
