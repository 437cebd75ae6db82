"""What a REFI-QDA file holds, as frozen dataclasses, and what was lost on the way in or out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from harvest.model import Codebook, CodeRef, Consent, Polarity, ReadSource, Role

PROJECT_NS = "urn:QDA-XML:project:1.0"
CODEBOOK_NS = "urn:QDA-XML:codebook:1.0"
CODEBOOK_NAMESPACES = (CODEBOOK_NS, "urn:QDA-XML:codebook:1:0", "urn:QDA-XML:codebook:0:4")


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that did not come through: what, how many of it, and why or what became of it."""

    what: str
    count: int
    why: str

    def __str__(self) -> str:
        return f"{self.count} × {self.what}: {self.why}"


@dataclass(frozen=True, slots=True)
class LossReport:
    """Everything that did not come through; true when there is something to tell."""

    losses: tuple[Loss, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.losses)

    def __str__(self) -> str:
        return "\n".join(map(str, self.losses)) if self.losses else "Nothing was lost."

    @classmethod
    def of(cls, found: Iterable[Loss]) -> LossReport:
        """A report in which equal losses are counted together; counts of nothing are left out.

        >>> print(LossReport.of([Loss("picture", 1, "skipped"), Loss("picture", 2, "skipped")]))
        3 × picture: skipped
        """
        totals: dict[tuple[str, str], int] = {}
        for loss in found:
            totals[loss.what, loss.why] = totals.get((loss.what, loss.why), 0) + loss.count
        return cls(tuple(Loss(what, count, why) for (what, why), count in totals.items() if count))


@dataclass(frozen=True, slots=True)
class RefiCoding:
    """A code that a coder gave a span; ``source`` is the index of the source, offsets are code points of its text."""

    coder: str
    source: int
    start: int
    end: int
    code: CodeRef
    polarity: Polarity = Polarity.PRESENT
    facets: Mapping[str, str] = field(default_factory=dict)
    memo: str = ""
    at: str = ""
    codebook_version: str = ""
    guid: str = ""


@dataclass(frozen=True, slots=True)
class RefiNote:
    """A memo that belongs to no coding: to a span, a source, a code (``CodeRef``) or, all empty, the project."""

    text: str
    title: str = ""
    coder: str = ""
    at: str = ""
    source: int | None = None
    start: int | None = None
    end: int | None = None
    code: CodeRef | None = None


@dataclass(frozen=True, slots=True)
class RefiVoice:
    """A case: whose words these are. ``spans`` are (source, start, end); ``sources`` are wholly this voice's."""

    name: str
    role: Role = Role.UNKNOWN
    consent: Consent | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[int, ...] = ()
    spans: tuple[tuple[int, int, int], ...] = ()
    guid: str = ""


@dataclass(frozen=True, slots=True)
class RefiEvent:
    """A set of sources: an event or, from another tool, a document group."""

    title: str
    date: str = ""
    place: str = ""
    phase: str = ""
    questions: tuple[str, ...] = ()
    sources: tuple[int, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class PositionReading:
    """How the positions of some sources were read, and what spoke for it.

    ``named`` selections carry their quotation as name, ``agree`` of these match the text as read;
    ``cut`` ends of selections fall inside a word. ``scores`` lists every reading that was tried, best first.
    """

    reading: str
    why: str
    selections: int
    named: int
    agree: int
    cut: int
    outside: int
    moved: int = 0
    scores: tuple[tuple[str, int, int], ...] = ()
    sources: tuple[str, ...] = ()

    def __str__(self) -> str:
        where = f" in {', '.join(self.sources)}" if self.sources else ""
        facts = [f"{self.selections} selections{where} read as {self.reading} ({self.why})"]
        if self.named:
            facts.append(f"{self.agree} of {self.named} quotations named in the file agree with the text")
        facts.append(f"{self.cut} of {2 * self.selections} ends cut a word")
        if self.moved:
            facts.append(f"{self.moved} were moved to the place where the text says what they are named after")
        if self.outside:
            facts.append(f"{self.outside} reach beyond the text")
        return "; ".join(facts) + "."


@dataclass(frozen=True, slots=True)
class RefiProject:
    """Everything in a QDPX that Harvest can hold, ready to be taken in as people's decisions."""

    name: str
    origin: str
    sources: tuple[ReadSource, ...]
    codebooks: tuple[Codebook, ...]
    coders: tuple[str, ...]
    codings: tuple[RefiCoding, ...]
    voices: tuple[RefiVoice, ...]
    events: tuple[RefiEvent, ...]
    notes: tuple[RefiNote, ...]
    position_readings: tuple[PositionReading, ...]
    losses: LossReport
    title: str = ""
    question: str = ""
    description: str = ""
    missing_voices: str = ""

    @property
    def positions_in_words(self) -> str:
        """The reading of the positions in sentences, to be shown to the person who imports."""
        return "\n".join(map(str, self.position_readings))

    def quotation(self, coding: RefiCoding) -> str:
        """The words that a coding stands on."""
        return self.sources[coding.source].text[coding.start : coding.end]
