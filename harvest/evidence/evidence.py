"""The evidence of one inquiry at one moment: the one object that every view and export is made of."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from harvest.evidence.findings import StatedFinding
from harvest.evidence.left_out import LeftOut
from harvest.evidence.missing import ENOUGH
from harvest.evidence.nearness import Nearness, Represented
from harvest.evidence.proposals import propose
from harvest.evidence.records import (
    CodebookUsed,
    Coverage,
    HeldBack,
    Quotation,
    Row,
    Theme,
    VoiceLine,
    with_sub_codes,
)
from harvest.evidence.small_numbers import Printable, printable
from harvest.evidence.stories import WholeStory
from harvest.evidence.strength import ReadApart, Strength, strength
from harvest.evidence.team_records import AgreementLine, DecisionRecord, Settled
from harvest.model import Audience, CodeRef, DataTable, Planning, Valence
from harvest.privacy.disclosure import Published


@dataclass(frozen=True, slots=True)
class Evidence:
    """Agreed codings of one inquiry at one moment, with only those words in it that may leave."""

    title: str
    question: str
    at: str
    software: str
    filter: Mapping[str, str | None]
    codebooks: tuple[CodebookUsed, ...]
    themes: tuple[Theme, ...]
    rows: tuple[Row, ...]
    held_back: tuple[HeldBack, ...]
    unreviewed: int
    missing_voices: str
    passages: int
    reviewed: int
    voices: tuple[VoiceLine, ...]
    consent: Mapping[str, int]
    coverage: tuple[Coverage, ...]
    events: tuple[Mapping[str, object], ...]
    coders: tuple[str, ...]
    suppress_below: int = 5
    not_heard: tuple[str, ...] = ()
    """Groups of whom nobody or hardly anybody spoke, as people call them."""
    settled: tuple[Settled, ...] = ()
    disputed: int = 0
    agreement: tuple[AgreementLine, ...] = ()
    not_coded: Mapping[str, int] = field(default_factory=dict)
    summaries: Mapping[str, str] = field(default_factory=dict)
    data_tables: Mapping[str, DataTable] = field(default_factory=dict)
    attributes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """What is recorded of everybody who spoke, by voice id: counted in ``printable`` only, never written out."""
    roles: Mapping[int, str] = field(default_factory=dict)
    """The same people's roles, as they stand beside quotations."""
    stories: tuple[WholeStory, ...] = ()
    """Stories that people chose to stand whole."""
    stories_held: int = 0
    """How many were chosen of which some words may not leave."""
    receipts: Mapping[int, str] = field(default_factory=dict)
    """By voice id, what a teller was given to be known by: on the slip for that teller, nowhere else."""
    chosen: bool = False
    history: Sequence[DecisionRecord] = ()
    controlled: bool = True
    """Whether small numbers of people are hidden; not for the team itself."""
    planning: Planning = field(default_factory=Planning)
    """What people made of dreams and pledges."""
    published: tuple[Published, ...] = ()
    """What earlier packs printed. Never written out."""
    tables: int = 0
    """At how many tables the passages were said."""
    unknown: Mapping[str, int] = field(default_factory=dict)
    """By condition that was asked: of how many people it cannot be said whether they meet it."""
    unknown_said: tuple[str, ...] = ()
    """The same in sentences."""
    findings: tuple[StatedFinding, ...] = ()
    """What people wrote and signed about this, with what is under it."""
    apart: tuple[ReadApart, ...] = ()
    near: Nearness | None = field(default=None, repr=False, compare=False)
    """Who is near which passage, where what was said has been compared. Never written out."""
    seats: tuple[tuple[int, str, str], ...] = ()
    """Who spoke at which table of which event: voice id, event, table."""
    left_out: Mapping[str, LeftOut] = field(default_factory=dict)
    """Whom the board document (``board``) and the evidence pack (``pack``) leave out."""
    left_out_why: str = ""
    """Why that cannot be said, where it cannot."""
    names: tuple[int, int] = (0, 0)
    """Of so many strings that may give people away somebody has looked at so many: (these, all)."""
    heard_at: Mapping[str, int] = field(default_factory=dict)
    """People by event; whoever spoke at two stands under both."""
    further: bool = False
    """Whether more than a codebook and an event was asked for."""
    inquiry_id: str = ""
    audience: Audience = Audience.PUBLIC
    counted: frozenset[int] = frozenset()
    """Ids of all voices of the inquiry that may be counted, whatever is asked for: others have withdrawn or said no."""
    _made: list[Printable] = field(default_factory=list, init=False, repr=False, compare=False)

    @property
    def enough_read(self) -> bool:
        """Whether people have read enough of the passages to say what is strong here: one in three, as of roles."""
        return self.reviewed * ENOUGH >= self.passages

    @property
    def printable(self) -> Printable:
        """The numbers by what people are that may be printed, worked out together when the first is asked for."""
        if not self._made:
            self._made.append(printable(self))
        return self._made[0]

    @property
    def record(self) -> Published | None:
        """What to keep in the inquiry file once this has been handed out; it never leaves.

        None where no table by what people are was asked for, or nobody is to be protected from the reader.
        """
        return self._made[0].record if self._made and self.controlled else None

    @property
    def refused(self) -> tuple[str, ...]:
        """By what no table is made, because after earlier packs even its hidden numbers might tell who is what."""
        return self.printable.refused

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Every quotation, in the order of the themes."""
        return tuple(q for theme in self.themes for q in theme.quotations)

    @property
    def heard(self) -> tuple[Theme, ...]:
        """The themes somebody spoke about, in the codebook's order with sub-codes below their parent."""
        return tuple(t for t in self.themes if t.with_subcodes.passages)

    @property
    def silent(self) -> tuple[Theme, ...]:
        """The codes that nothing agreed stands under."""
        return tuple(t for t in self.themes if not t.with_subcodes.passages)

    def theme(self, code: CodeRef | str) -> Theme | None:
        """The theme of a code, or None."""
        return next((t for t in self.themes if str(t.code) == str(code)), None)

    def below(self, *codes: CodeRef | str) -> frozenset[str]:
        """These codes and all their sub-codes, as ``codebook/code``."""
        return with_sub_codes(self.themes, map(str, codes))

    def strength_of(self, codes: Collection[str], side: Valence) -> Strength:
        """The strength of a sentence that rests on these codes and goes that way."""
        below = self.suppress_below if self.controlled else 1
        return strength(
            self.rows, codes, side, voices=self.voices, of_tables=self.tables, apart=self.apart, below=below
        )

    def proposed(self, quotations: Sequence[Quotation], limit: int, per_voice: int = 1) -> tuple[Quotation, ...]:
        """Quotations to print out of these where nobody chose any: a spread over tables and voices with those that
        differ among them, and where what was said has been compared, so that each further one counts less for people
        who are represented already."""
        if self.near is None or per_voice > 1:
            return propose(quotations, limit, per_voice)
        return propose(quotations, limit, per_voice, represented=Represented(self.near))

    @property
    def refusal(self) -> str:
        """Which tables are not made after earlier packs, in one sentence; "" where all are, or none was asked for."""
        gone = self.refused if self._made and self.controlled else ()
        return (
            f"After earlier packs no table by {' or '.join(gone)} is made: it would tell who is what." if gone else ""
        )

    @property
    def suppression_rule(self) -> str:
        """The rule in one sentence, to be printed on whatever leaves."""
        if not self.controlled:
            return "For the team only: small numbers of people are not hidden."
        return (
            f"Counts of people below {self.suppress_below} by what is recorded of them (age, neighbourhood and the "
            "like) are hidden, and so is every number that would give one of them away, here or together with an "
            "earlier pack."
        ) + (" Under further conditions there are no tables by these at all." if self.further else "")
