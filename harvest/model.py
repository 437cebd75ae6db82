"""The nouns of Harvest as frozen dataclasses; standard library only.

All offsets are half-open ``[start, end)`` in Unicode code points of the text of one source, so that
``source.text[start:end]`` is the quotation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
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


# --- codebooks ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A code that is easily confused with this one, and how to tell; ``code`` may be ``codebook:code``."""

    code: str
    tell: str


@dataclass(frozen=True, slots=True)
class CounterExample:
    """An utterance that looks like this code and is not; ``instead`` says what it is."""

    text: str
    instead: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A question asked of every coding (Wakefield: asset, what reinforces it, impact)."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a codebook. ``layer`` is inside or outside, ``pole`` facilitator or barrier, where they apply."""

    id: str
    label: str
    definition: str
    parent: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    indicators: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    counter_examples: tuple[CounterExample, ...] = ()
    source: str = ""
    element: int | None = None
    layer: str | None = None
    pole: str | None = None
    opposite: str | None = None
    colour: str | None = None
    retired: bool = False
    measures: tuple[str, ...] = ()
    polarity: str | None = None
    """``in_code`` where the code itself says present or lacking (poles); None where a coding carries it."""


@dataclass(frozen=True, slots=True)
class Codebook:
    """A framework and its codes at one version. ``meta`` keeps what only people read (origin, licence note, …)."""

    id: str
    name: str
    version: str
    codes: tuple[Code, ...]
    definition: str = ""
    language: str = "en-GB"
    rules: tuple[str, ...] = ()
    polarity: tuple[Polarity, ...] = tuple(Polarity)
    facets: tuple[Facet, ...] = ()
    levels: tuple[str, ...] = ()
    elements: Mapping[int, str] = field(default_factory=dict)
    rings: tuple[str, ...] = ()
    meta: Mapping[str, object] = field(default_factory=dict)

    def code(self, code_id: str) -> Code | None:
        """The code with that id, or None."""
        return next((c for c in self.codes if c.id == code_id), None)

    def children(self, code_id: str | None) -> tuple[Code, ...]:
        """The codes directly below a code (below the root for None), in the codebook's order."""
        return tuple(c for c in self.codes if c.parent == code_id)

    def ancestors(self, code_id: str) -> tuple[str, ...]:
        """Ids from the parent up to the top; empty for a top code."""
        found: list[str] = []
        code = self.code(code_id)
        while code is not None and code.parent is not None and code.parent not in found:
            found.append(code.parent)
            code = self.code(code.parent)
        return tuple(found)


# --- what a reader finds in a file -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's go. ``speaker`` as written in the file (None: nobody named); ``time`` in seconds from the start."""

    start: int
    end: int
    speaker: str | None = None
    role: Role = Role.UNKNOWN
    time: float | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """What of the file does not stand in any source: why, how many of them, and how many characters."""

    reason: str
    count: int
    characters: int = 0


@dataclass(frozen=True, slots=True)
class ReadSource:
    """One source as read: its text, normalised once (NFC, ``\\n``), and the turns in it.

    ``attributes`` keeps every column or field that was not used otherwise (age band, neighbourhood, id, …).
    ``voice`` names the one teller of a story or an answer; transcripts name speakers in their turns.
    """

    title: str
    kind: Kind
    text: str
    turns: tuple[Turn, ...]
    voice: str | None = None
    consent: Consent | None = None
    question: str | None = None
    table: str | None = None
    round: str | None = None
    event: str | None = None
    date: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    image: bytes | None = None
    image_name: str | None = None


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table kept whole, without passages (needs data: indicator, area, value, comparator, period, source)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found in one file. ``not_data`` says why it is flagged as no data (agenda, consent form, …)."""

    name: str
    sha256: str
    flavour: str
    kind: Kind
    sources: tuple[ReadSource, ...]
    dropped: tuple[Dropped, ...] = ()
    warnings: tuple[str, ...] = ()
    encoding: str | None = None
    not_data: str | None = None
    data_table: DataTable | None = None
    mapping: Mapping[str, object] | None = None
    """The column mapping that was used on a table of responses, to be shown, corrected and saved; else None."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source's text and why it is named."""

    start: int
    end: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PassageSpan:
    """A passage before it is stored; ``turn`` is the index of its (first) turn, ``codeable`` False for prompts."""

    start: int
    end: int
    turn: int
    codeable: bool = True


@dataclass(frozen=True, slots=True)
class Split:
    """Passages of one source; with ``left_out`` they account for every character that is not white space."""

    passages: tuple[PassageSpan, ...]
    left_out: tuple[Span, ...] = ()


# --- what is stored ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    title: str
    date: str = ""
    place: str = ""
    phase: str = ""
    questions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """The person, table or group that passages belong to. ``label`` is the name in the file and never leaves."""

    id: int
    label: str
    pseudonym: str
    role: Role
    consent: Consent
    withdrawn_at: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)

    @property
    def may_be_counted(self) -> bool:
        """False once consent is withdrawn: then neither words nor counts appear anywhere."""
        return self.withdrawn_at is None

    @property
    def may_be_quoted(self) -> bool:
        """Whether this voice's words may leave in an export."""
        return self.withdrawn_at is None and self.consent.quotable

    @property
    def shown_name(self) -> str:
        """The name to print: the real one only with consent to be named."""
        return self.label if self.consent is Consent.NAMED and self.withdrawn_at is None else self.pseudonym


@dataclass(frozen=True, slots=True)
class Source:
    id: int
    file_id: int
    title: str
    kind: Kind
    text: str
    event: str | None = None
    question: str | None = None
    table: str | None = None
    round: str | None = None
    date: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stored passage with the names that views need beside it."""

    id: int
    source_id: int
    source: str
    seq: int
    start: int
    end: int
    text: str
    voice_id: int
    speaker: str
    role: Role
    codeable: bool
    event: str | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None
    time: float | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """The machine's proposal for a passage, and why.

    ``start``/``end`` are the sentence that carries it, in code points of the *passage's* text; ``nearest`` is the
    closest codebook example, exemplar or decided passage and ``nearest_kind`` says which of these it is.
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

    @property
    def ref(self) -> CodeRef:
        return CodeRef(self.codebook, self.code)


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


@dataclass(frozen=True, slots=True)
class Consensus:
    """What stands for the group. ``agreed`` holds one coding a code and span, its ``coder`` naming all who gave it,
    joined by ``", "``; ``reviewed`` are the passages at least one person has decided about."""

    agreed: tuple[Coding, ...]
    disputed: tuple[Disagreement, ...]
    settled: tuple[Settlement, ...]
    reviewed: frozenset[int]


@dataclass(frozen=True, slots=True)
class Material:
    """A whole inquiry at one moment, as the store hands it on: what evidence and exchange are made of.

    ``codings`` holds every coder's own, ``consensus`` what stands for the group. Nothing is held back here:
    consent is applied by ``evidence.build`` and ``privacy.redact`` when something leaves.
    ``summaries`` are people's words on a code, keyed by ``str(CodeRef)``.
    """

    inquiry_id: str
    title: str
    question: str
    at: str
    software: str
    events: tuple[Event, ...]
    sources: tuple[Source, ...]
    voices: tuple[Voice, ...]
    passages: tuple[Passage, ...]
    codebooks: tuple[Codebook, ...]
    decisions: tuple[Decision, ...]
    codings: tuple[Coding, ...]
    consensus: Consensus
    coders: tuple[str, ...] = ()
    data_tables: Mapping[str, DataTable] = field(default_factory=dict)
    summaries: Mapping[str, str] = field(default_factory=dict)
    missing_voices: str = ""
    suppress_below: int = 5
    not_coded: Mapping[str, int] = field(default_factory=dict)
