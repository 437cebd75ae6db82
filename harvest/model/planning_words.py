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
    PLAN = "plan"
    QUESTIONS = "questions"
    INVITED = "invited"
    NEED = "need"
    OPPORTUNITY = "opportunity"
    FINDING = "finding"
    SIGN = "sign"
    ASKED = "asked"
    INDICATORS = "indicators"
    CHECK = "check"
    CHOSEN = "chosen"
    RECOMMENDATION = "recommendation"
    ASSET = "asset"
    TRANSLATION = "translation"
    BEFORE = "before"
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
        EntryKind.PLAN: EntryWords("wrote in the plan"),
        EntryKind.QUESTIONS: EntryWords("chose the questions"),
        EntryKind.INVITED: EntryWords("wrote down who was invited"),
        EntryKind.NEED: EntryWords("wrote down a need"),
        EntryKind.OPPORTUNITY: EntryWords("wrote an opportunity"),
        EntryKind.FINDING: EntryWords("wrote a finding"),
        EntryKind.SIGN: EntryWords("signed a finding"),
        EntryKind.ASKED: EntryWords("gave a question to the evidence a name"),
        EntryKind.INDICATORS: EntryWords("chose the indicators that are followed from wave to wave"),
        EntryKind.CHECK: EntryWords("wrote down what a teller said of their words"),
        EntryKind.CHOSEN: EntryWords("said why words are in the pack"),
        EntryKind.RECOMMENDATION: EntryWords("wrote down what became of a recommendation"),
        EntryKind.ASSET: EntryWords("put the register of assets right"),
        EntryKind.TRANSLATION: EntryWords("wrote a translation of a quotation"),
        EntryKind.BEFORE: EntryWords("said whether words are quoted with what was said before them"),
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
            ("medium", "medium term", "med", "mid", "middle", "soon", "next year", "a few years", "in a few years"),
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


class PlanField(StrEnum):
    """What the plan of an inquiry says; the order is that of the page."""

    PURPOSE = "purpose"
    ROOM = "room"
    CORE_GROUP = "core_group"
    HEAR_BACK = "hear_back"
    PAPER_FOR = "paper_for"
    CONTACT = "contact"

    @property
    def words(self) -> PlanFieldWords:
        """How this field reads."""
        return PLAN_FIELDS[self]


@dataclass(frozen=True, slots=True)
class PlanFieldWords:
    """``ask`` is what the field asks for."""

    label: str
    ask: str


PLAN_FIELDS = complete(
    PlanField,
    {
        PlanField.PURPOSE: PlanFieldWords("Purpose", "What is this inquiry for, and what will be done with it?"),
        PlanField.ROOM: PlanFieldWords("Who must be in the room", "Without whom would it not be the whole system?"),
        PlanField.CORE_GROUP: PlanFieldWords(
            "Core group", "Who leads it together, and which perspectives do they hold?"
        ),
        PlanField.HEAR_BACK: PlanFieldWords(
            "When the community hears back", "On which day, where, and from whom do people hear what came of it?"
        ),
        PlanField.PAPER_FOR: PlanFieldWords(
            "Which board the paper is for", "Its name, the day it meets and the item; stands on page 1."
        ),
        PlanField.CONTACT: PlanFieldWords(
            "How to ask for another format", "A telephone number and an address; printed as they are, in every file."
        ),
    },
)


class Phase(StrEnum):
    """The five phases of an appreciative inquiry, in order."""

    DEFINE = "define"
    DISCOVER = "discover"
    DREAM = "dream"
    DESIGN = "design"
    DELIVER = "deliver"

    @property
    def words(self) -> PhaseWords:
        """How this phase reads."""
        return PHASES[self]


@dataclass(frozen=True, slots=True)
class PhaseWords:
    """``meaning`` says what a phase is for; ``one`` and ``many`` are what is counted in it."""

    label: str
    meaning: str
    one: str
    many: str


PHASES = complete(
    Phase,
    {
        Phase.DEFINE: PhaseWords("Define", "What is asked, and of whom", "question", "questions"),
        Phase.DISCOVER: PhaseWords("Discover", "What is here, what works", "passage decided", "passages decided"),
        Phase.DREAM: PhaseWords("Dream", "What could be", "dream", "dreams"),
        Phase.DESIGN: PhaseWords("Design", "How it is when it has come true", "statement", "statements"),
        Phase.DELIVER: PhaseWords("Deliver", "Who does what by when", "pledge", "pledges"),
    },
)


class InvitedBy(StrEnum):
    """By what people who were invited are told apart."""

    NEIGHBOURHOOD = "neighbourhood"
    AGE = "age"
    AFFILIATION = "affiliation"

    @property
    def words(self) -> InvitedByWords:
        """How this characteristic reads."""
        return INVITED_BY[self]


@dataclass(frozen=True, slots=True)
class InvitedByWords:
    """``column`` finds a column of it, in small letters; ``people`` calls people of a group by it."""

    label: str
    column: str
    people: str


INVITED_BY = complete(
    InvitedBy,
    {
        InvitedBy.NEIGHBOURHOOD: InvitedByWords(
            "Neighbourhood",
            r"neighbou?rhood|ward|area|post.?code|district|locality|estate|village|street",
            "people of {}",
        ),
        InvitedBy.AGE: InvitedByWords("Age band", r"age|age.?(?:band|group|range)|generation", "people aged {}"),
        InvitedBy.AFFILIATION: InvitedByWords(
            "Affiliation", r"affiliation|organi[sz]ation|role|group|team|employer|representing|comes? from", "{}"
        ),
    },
)


class Basis(StrEnum):
    """Against whom those who were heard are set."""

    INVITED = "invited"
    LIVING_HERE = "living_here"

    @property
    def words(self) -> BasisWords:
        """How this reads."""
        return BASES[self]


@dataclass(frozen=True, slots=True)
class BasisWords:
    """``of`` completes "less than their share of those who …"."""

    label: str
    of: str


BASES = complete(
    Basis,
    {
        Basis.INVITED: BasisWords("Invited", "were invited"),
        Basis.LIVING_HERE: BasisWords("Live here", "live here"),
    },
)

NOT_INSTEAD_OF_SERVICES = "Volunteers and networks do not replace services."
"""Stands with every opportunity, on screen and in every file."""
