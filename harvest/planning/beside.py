"""What people put beside quotations: the last translation of each stretch of words, and what is to be shown before."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Entry, EntryKind, Translation


def subject(passage: int, start: int, end: int) -> str:
    """By what a stretch of words is known in the journal."""
    return f"{passage}:{start}:{end}"


def translations(entries: Iterable[Entry]) -> tuple[Translation, ...]:
    """What stands: of each stretch the last one, in the order in which they were first written; an empty one ends it.

    ``entries`` are those in force.
    """
    found: dict[str, Translation] = {}
    for e in entries:
        if e.kind is not EntryKind.TRANSLATION:
            continue
        passage, start, end = map(int, e.subject.split(":"))
        text = str(e.detail.get("text", ""))
        found[e.subject] = Translation(passage, start, end, text, e.who, e.at, str(e.detail.get("of", "")))
    return tuple(t for t in found.values() if t.text)


def with_before(entries: Iterable[Entry]) -> frozenset[int]:
    """The passages that are quoted together with the turn before them."""
    wanted: dict[int, bool] = {}
    for e in entries:
        if e.kind is EntryKind.BEFORE:
            wanted[int(e.subject)] = bool(e.detail.get("wanted"))
    return frozenset(passage for passage, asked in wanted.items() if asked)
