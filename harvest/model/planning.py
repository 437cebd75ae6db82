"""What people do beside coding, as it was appended: dreams grouped, statements written, pledges marked, …"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.assets import AssetNote
from harvest.model.beside import Translation
from harvest.model.board_findings import WrittenFinding
from harvest.model.chosen import Chosen
from harvest.model.inquiry_plan import Invited, Need, Opportunity, Plan, QuestionSet
from harvest.model.planning_words import EntryKind, Horizon, PledgeState
from harvest.model.recommendations import Recommendation
from harvest.model.teller_checks import Check
from harvest.model.words import Kind, Role


@dataclass(frozen=True, slots=True)
class Entry:
    """A person's act that is about no coding, as a line of the journal; appended, never edited.

    ``subject`` is the id of what it is about. An entry that makes something new has no subject, and what it makes
    is known by the entry's own ``id`` (see ``about``). ``detail`` holds what was said, plain values as JSON has them.
    ``batch`` groups what was one act (and is one undo); ``undoes`` is the batch that is taken back or brought back.
    """

    kind: EntryKind
    subject: str = ""
    detail: Mapping[str, object] = field(default_factory=dict)
    id: int = 0
    at: str = ""
    who: str = ""
    batch: str = ""
    undoes: str | None = None

    @property
    def by(self) -> str:
        """Who did it."""
        return self.who

    @property
    def is_undo(self) -> bool:
        """Whether it takes an act back."""
        return self.kind is EntryKind.UNDO

    @property
    def is_redo(self) -> bool:
        """Whether it brings an act back that was taken back."""
        return self.kind is EntryKind.REDO

    @property
    def about(self) -> str:
        """The id of what it is about, or of what it made.

        >>> Entry(EntryKind.PLEDGE, id=7).about, Entry(EntryKind.PLEDGE, "7", id=9).about
        ('7', '7')
        """
        return self.subject or str(self.id)


@dataclass(frozen=True, slots=True)
class Card:
    """One turn ``[start, end)`` of a source, with what stands beside it: a dream or a pledge as it came in.

    ``id`` stays for good.
    """

    id: int
    source_id: int
    kind: Kind
    text: str
    voice_id: int
    speaker: str
    role: Role
    person: bool = True
    """Whether its voice is a person; a card and a table are none."""
    start: int = 0
    end: int = 0
    title: str = ""
    event: str | None = None
    table: str | None = None
    question: str | None = None
    date: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dream:
    """A wish on a card. ``dots`` are stickers that people put on it; they are no voices and never added to any.

    ``when`` are the words for its ``horizon`` as the card has them (*in five years*).

    ``group`` is the group people put it in; ``apart`` says that it keeps its place outside every group, by right.
    ``[start, end)`` is its place in the source, in code points.
    """

    id: int
    text: str
    voice_id: int = 0
    person: bool = False
    table: str | None = None
    event: str | None = None
    horizon: Horizon | None = None
    when: str = ""
    dots: int | None = None
    group: str | None = None
    apart: bool = False
    source_id: int = 0
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class DreamGroup:
    """Dreams that belong together. A ``proposed`` one has no name and is kept nowhere until a person names it."""

    id: str
    name: str
    dreams: tuple[int, ...]
    proposed: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """What a group made of several dreams: how the place is when they have come true, in one sentence."""

    id: str
    topic: str
    text: str
    dreams: tuple[int, ...] = ()
    group: str | None = None
    who: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class PledgeNote:
    """What came of a pledge, as somebody wrote it down."""

    at: str
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class Pledge:
    """Who will do what by when, towards which dream or statement.

    ``by`` is the date as it was written, ``due`` the day that it means (ISO), empty where nobody can tell; ``until``
    the last day that words can mean which name no day (*this summer*).
    ``source_id`` is where it came in; 0 for one that the team wrote down, which has no voice either.
    """

    id: str
    who: str
    what: str
    by: str = ""
    due: str = ""
    towards: str = ""
    state: PledgeState = PledgeState.OPEN
    notes: tuple[PledgeNote, ...] = ()
    voice_id: int = 0
    source_id: int = 0
    event: str | None = None
    start: int = 0
    end: int = 0
    until: str = ""

    @property
    def worded_as_said(self) -> bool:
        """Whether ``what`` are the words ``[start, end)`` of its source, and not worded anew by the team."""
        return self.end > self.start

    def overdue(self, on: str) -> bool:
        """Whether it is open after the day by which it was promised, or after all that the words can mean.

        >>> Pledge("1", "Ana", "keys", due="2026-07-31").overdue("2026-08-01")
        True
        """
        last = self.due or self.until
        return self.state is PledgeState.OPEN and bool(last) and last < on


@dataclass(frozen=True, slots=True)
class Planning:
    """What people planned and made of dreams and pledges: nothing that a machine proposes is in it."""

    dreams: tuple[Dream, ...] = ()
    groups: tuple[DreamGroup, ...] = ()
    statements: tuple[Statement, ...] = ()
    pledges: tuple[Pledge, ...] = ()
    plan: Plan = Plan()
    questions: QuestionSet | None = None
    invited: tuple[Invited, ...] = ()
    needs: tuple[Need, ...] = ()
    opportunities: tuple[Opportunity, ...] = ()
    findings: tuple[WrittenFinding, ...] = ()
    checks: tuple[Check, ...] = ()
    chosen: tuple[Chosen, ...] = ()
    assets: tuple[AssetNote, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    translations: tuple[Translation, ...] = ()
    with_before: frozenset[int] = frozenset()
    """Passages that are quoted together with the turn before them."""

    def towards(self, pledge: Pledge) -> str:
        """What a pledge is towards, in words; empty when it is towards nothing that is still there."""
        kind, colon, key = pledge.towards.partition(":")
        if colon and kind == "statement":
            return next((s.text for s in self.statements if s.id == key), "")
        if colon and kind == "dream":
            return next((d.text for d in self.dreams if str(d.id) == key), "")
        return pledge.towards
