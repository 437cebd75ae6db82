"""The fixed words of dreams, statements and pledges, and how they read on screen and paper."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from harvest.model.words import complete


class EntryKind(StrEnum):
    """What a line of the journal is about."""

    DREAM = "dream"
    MOVE = "move"
    GROUP = "group"
    MERGE = "merge"
    STATEMENT = "statement"
    PLEDGE = "pledge"
    UNDO = "undo"
    REDO = "redo"

    @property
    def words(self) -> EntryWords:
        """How this act reads."""
        return ENTRIES[self]


@dataclass(frozen=True, slots=True)
class EntryWords:
    """``done`` completes "Amina …" in the history."""

    done: str


ENTRIES = complete(
    EntryKind,
    {
        EntryKind.DREAM: EntryWords("described a dream"),
        EntryKind.MOVE: EntryWords("moved dreams"),
        EntryKind.GROUP: EntryWords("named a group of dreams"),
        EntryKind.MERGE: EntryWords("made two groups of dreams one"),
        EntryKind.STATEMENT: EntryWords("wrote a statement"),
        EntryKind.PLEDGE: EntryWords("marked a pledge"),
        EntryKind.UNDO: EntryWords("took back"),
        EntryKind.REDO: EntryWords("brought back"),
    },
)
