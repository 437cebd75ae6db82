"""The fixed words: consent, role, kind, polarity, action, and the name of a code."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Consent(StrEnum):
    """What a voice allows; ordered from least to most."""

    NONE = "none"
    ANALYSIS = "analysis"
    ANONYMOUS = "anonymous"
    NAMED = "named"

    @property
    def quotable(self) -> bool:
        """Whether words may leave in an export."""
        return self in (Consent.ANONYMOUS, Consent.NAMED)


class Role(StrEnum):
    """Who is speaking; a facilitator's turns are kept and shown but never suggested on."""

    RESIDENT = "resident"
    FACILITATOR = "facilitator"
    FRONTLINE = "frontline"
    MANAGER = "manager"
    COUNCILLOR = "councillor"
    UNKNOWN = "unknown"


class Kind(StrEnum):
    """What a source is."""

    TRANSCRIPT = "transcript"
    STORY = "story"
    DREAM = "dream"
    PLEDGE = "pledge"
    PHOTO = "photo"
    NOTE = "note"
    NEEDS = "needs"


class Polarity(StrEnum):
    """Whether a coded thing is there, missing, hoped for, or both."""

    PRESENT = "present"
    LACKING = "lacking"
    WISHED_FOR = "wished_for"
    MIXED = "mixed"


class Action(StrEnum):
    """A person's act on a passage; appended, never edited.

    CONFIRM accepts a suggested code; REJECT says it does not fit (and takes the person's own coding away);
    CHANGE replaces ``code`` by ``to`` (or alters polarity, facets, span of the same code); ADD puts any code
    on any span; NONE says no code fits the passage; FLAG and UNFLAG mark it for discussion; MEMO writes a note;
    SETTLE_IN and SETTLE_OUT record what the group agreed about a code where coders differed;
    EDIT is a passage merged, split or mended (``memo`` says how, as JSON), so that it can be undone like any act;
    UNDO and REDO name in ``undoes`` the batch they take back or bring back.
    """

    CONFIRM = "confirm"
    REJECT = "reject"
    CHANGE = "change"
    ADD = "add"
    NONE = "none"
    FLAG = "flag"
    UNFLAG = "unflag"
    MEMO = "memo"
    SETTLE_IN = "settle_in"
    SETTLE_OUT = "settle_out"
    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class CodeRef:
    """A code named by codebook and id, written ``codebook/code``.

    >>> str(CodeRef("five_ways", "connect"))
    'five_ways/connect'
    >>> CodeRef.parse("toronto/i_isolated").code
    'i_isolated'
    """

    codebook: str
    code: str

    def __str__(self) -> str:
        return f"{self.codebook}/{self.code}"

    @classmethod
    def parse(cls, text: str) -> CodeRef:
        """The reference in ``codebook/code``; ValueError when a part is missing."""
        codebook, slash, code = text.strip().partition("/")
        if not (codebook and slash and code):
            raise ValueError(f"{text!r} is not CODEBOOK/CODE")
        return cls(codebook, code)
