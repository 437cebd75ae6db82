"""What is suggested and what people decide: suggestions, decisions, codings, rounds, consensus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from harvest.model.code_ref import CodeRef
from harvest.model.quickly import made_quickly
from harvest.model.words import Action, Polarity


@made_quickly
@dataclass(frozen=True, slots=True)
class Suggestion:
    """The machine's proposal for a passage, and why.

    ``start``/``end`` are the sentence that carries it, in code points of the *passage's* text; ``nearest`` is the
    closest codebook example, exemplar or decided passage that argues for the code, and ``nearest_kind`` says which of
    these it is; empty when none argues well enough. ``perhaps`` ones are quiet: shown when somebody asks. ``sure`` says
    whether the polarity is more than the likeliest of several: if not, a person is asked for it. ``run`` is the run
    that it was kept in; 0 before it is.
    """

    codebook: str
    codebook_version: str
    code: str
    probability: float
    polarity: Polarity
    start: int
    end: int
    nearest: str
    nearest_kind: str
    model: str
    rank: int = 1
    indicators: tuple[str, ...] = ()
    neighbour: str | None = None
    neighbour_probability: float | None = None
    perhaps: bool = False
    sure: bool = True
    run: int = field(default=0, compare=False)

    @property
    def ref(self) -> CodeRef:
        return CodeRef(self.codebook, self.code)


@dataclass(frozen=True, slots=True)
class SuggestionRun:
    """When codes were suggested, with which model and codebook versions, and how much came of it."""

    id: int
    at: str
    model: str
    codebooks: Mapping[str, str]
    passages: int
    suggestions: int
    seconds: float


@made_quickly
@dataclass(frozen=True, slots=True)
class Decision:
    """A person's act as it was appended. ``start``/``end`` in code points of the source; ``quote`` anchors them.

    ``batch`` groups what was one act (and is one undo); ``shown`` lists what had been suggested at that moment.
    """

    id: int
    at: str
    coder: str
    passage_id: int
    source_id: int
    action: Action
    batch: str
    code: CodeRef | None = None
    to: CodeRef | None = None
    polarity: Polarity | None = None
    start: int | None = None
    end: int | None = None
    quote: str = ""
    facets: Mapping[str, str] = field(default_factory=dict)
    memo: str = ""
    undoes: str | None = None
    codebook_version: str = ""
    shown: tuple[str, ...] = ()
    round_id: int | None = None

    def lying(self, start: int, end: int, passage_id: int) -> Decision:
        """The same act where its words lie now; in half the time of `dataclasses.replace`."""
        return Decision(
            self.id,
            self.at,
            self.coder,
            passage_id,
            self.source_id,
            self.action,
            self.batch,
            self.code,
            self.to,
            self.polarity,
            start,
            end,
            self.quote,
            self.facets,
            self.memo,
            self.undoes,
            self.codebook_version,
            self.shown,
            self.round_id,
        )

    @property
    def by(self) -> str:
        """Who decided it."""
        return self.coder

    @property
    def is_undo(self) -> bool:
        """Whether it takes an act back."""
        return self.action is Action.UNDO

    @property
    def is_redo(self) -> bool:
        """Whether it brings an act back that was taken back."""
        return self.action is Action.REDO


class DecisionHead(NamedTuple):
    """As much of a decision as says whose it is, about which passage, and what it takes back."""

    id: int
    coder: str
    passage_id: int
    action: Action
    batch: str
    undoes: str | None
    round_id: int | None

    @property
    def by(self) -> str:
        """Who decided it."""
        return self.coder

    @property
    def is_undo(self) -> bool:
        """Whether it takes an act back."""
        return self.action is Action.UNDO

    @property
    def is_redo(self) -> bool:
        """Whether it brings an act back that was taken back."""
        return self.action is Action.REDO


@made_quickly
@dataclass(frozen=True, slots=True)
class Coding:
    """A code standing on a span for one coder (or, from consensus, for the group: ``coder`` then lists them)."""

    code: CodeRef
    coder: str
    passage_id: int
    source_id: int
    start: int
    end: int
    polarity: Polarity = Polarity.PRESENT
    facets: Mapping[str, str] = field(default_factory=dict)
    memo: str = ""
    at: str = ""
    decision_id: int = 0
    codebook_version: str = ""


class Mode(StrEnum):
    """How a round is coded: one shared coding, or each alone until it is revealed."""

    TOGETHER = "together"
    BLIND = "blind"


@dataclass(frozen=True, slots=True)
class Round:
    """A bout of coding: who codes which passages, how, until when.

    ``passages`` is the sample (empty: all). In a blind round nobody sees a colleague's codings before ``revealed_at``.
    ``facilitator`` has the last word in a round coded together.
    """

    id: int
    title: str
    mode: Mode
    coders: tuple[str, ...] = ()
    facilitator: str = ""
    suggestions: bool = True
    passages: frozenset[int] = frozenset()
    deadline: str = ""
    revealed_at: str | None = None
    closed_at: str | None = None


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A code on a passage that coders see differently; ``with_it`` and ``without_it`` hold both views."""

    passage_id: int
    code: CodeRef
    with_it: tuple[Coding, ...]
    without_it: tuple[str, ...]
    polarity_only: bool = False


@dataclass(frozen=True, slots=True)
class Settlement:
    """What the group decided about a code where coders differed, by whom and why."""

    passage_id: int
    code: CodeRef
    stands: bool
    coder: str
    reason: str
    at: str
    reopened: bool = False
    """Somebody has changed their view since, against what was settled."""


@dataclass(frozen=True, slots=True)
class Consensus:
    """What stands for the group. ``agreed`` holds one coding a code and span, its ``coder`` naming all who gave it,
    joined by ``", "``; ``reviewed`` are the passages at least one person has decided about."""

    agreed: tuple[Coding, ...]
    disputed: tuple[Disagreement, ...]
    settled: tuple[Settlement, ...]
    reviewed: frozenset[int]
    apart: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """Passages that two or more people decided about each by themselves, with their names."""
