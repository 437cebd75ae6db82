"""What evidence carries of the team's work: decisions as they were made, what was settled, how far coders agree."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import CodeRef


@dataclass(frozen=True, slots=True)
class Settled:
    """What the group settled about a code where coders differed."""

    code: CodeRef
    place: str
    stands: bool
    coder: str
    reason: str
    at: str


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """One decision as it was appended, without the words it was about: the history that goes with the evidence."""

    id: int
    at: str
    coder: str
    action: str
    passage_id: int
    place: str
    code: str = ""
    to: str = ""
    polarity: str = ""
    codebook_version: str = ""


@dataclass(frozen=True, slots=True)
class AgreementLine:
    """How far coders agree on one code, as the agreement module measured it; ``note`` says why a figure is missing."""

    codebook: str
    code: str
    measure: str
    value: float | None
    low: float | None = None
    high: float | None = None
    passages: int = 0
    coders: int = 0
    note: str = ""
