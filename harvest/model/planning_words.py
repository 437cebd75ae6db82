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


class Horizon(StrEnum):
    """When a dream is to come true, as the people who wrote it see it."""

    NOW = "now"
    MEDIUM = "medium"
    LONG = "long"

    @property
    def words(self) -> HorizonWords:
        """How this horizon reads."""
        return HORIZONS[self]


@dataclass(frozen=True, slots=True)
class HorizonWords:
    """``also`` are the words by which a card or a column may name it."""

    label: str
    also: tuple[str, ...]


HORIZONS = complete(
    Horizon,
    {
        Horizon.NOW: HorizonWords(
            "now", ("now", "today", "this year", "short", "short term", "immediately", "at once")
        ),
        Horizon.MEDIUM: HorizonWords(
            "medium term",
            ("medium", "medium term", "mid", "middle", "soon", "next year", "a few years", "in a few years"),
        ),
        Horizon.LONG: HorizonWords("long term", ("long", "long term", "later", "one day", "some day", "in ten years")),
    },
)


class PledgeState(StrEnum):
    """What became of a pledge; the order is that of every list."""

    OPEN = "open"
    KEPT = "kept"
    CHANGED = "changed"
    LET_GO = "let_go"

    @property
    def words(self) -> PledgeStateWords:
        """How this state reads."""
        return PLEDGE_STATES[self]


@dataclass(frozen=True, slots=True)
class PledgeStateWords:
    """``meaning`` says it in a sentence for whoever marks it."""

    label: str
    meaning: str


PLEDGE_STATES = complete(
    PledgeState,
    {
        PledgeState.OPEN: PledgeStateWords("Open", "It is still to be done."),
        PledgeState.KEPT: PledgeStateWords("Kept", "It was done."),
        PledgeState.CHANGED: PledgeStateWords("Changed", "Something else is done instead, or later."),
        PledgeState.LET_GO: PledgeStateWords("Let go", "It will not be done, and everybody knows."),
    },
)
