"""The fixed words (consent, role, kind, polarity, audience, action) and how they read on screen and paper.

Each member has its labels and sentences in the table below its class, read through ``member.words``. A member without
a row stops the import of this module and names itself; the order of an enum's members is the order on every screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

_Word = TypeVar("_Word", bound=StrEnum)
_Said = TypeVar("_Said")


def complete(kind: type[_Word], table: Mapping[_Word, _Said]) -> Mapping[_Word, _Said]:
    """The table; TypeError names the members of ``kind`` that it forgot."""
    forgotten = [member.name for member in kind if member not in table]
    if forgotten:
        raise TypeError(f"{kind.__name__} has no words for {', '.join(forgotten)}; add them in {__name__}.")
    return table


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

    @property
    def words(self) -> ConsentWords:
        """How this consent reads."""
        return CONSENTS[self]


@dataclass(frozen=True, slots=True)
class ConsentWords:
    """``held_back`` is why words of such a voice don't leave; empty where they may."""

    label: str
    meaning: str
    held_back: str = ""


CONSENTS = complete(
    Consent,
    {
        Consent.NONE: ConsentWords(
            "None recorded",
            "Counted; their words never leave this computer in an export.",
            "no consent recorded",
        ),
        Consent.ANALYSIS: ConsentWords(
            "Analysis only",
            "They agreed to be counted, not to be quoted.",
            "consent for analysis only",
        ),
        Consent.ANONYMOUS: ConsentWords("Anonymous quotation", "Their words may be quoted under an invented name."),
        Consent.NAMED: ConsentWords("Named quotation", "Their words may be quoted with their own name."),
    },
)


class Role(StrEnum):
    """Who is speaking; a facilitator's turns are kept and shown but never suggested on."""

    RESIDENT = "resident"
    FACILITATOR = "facilitator"
    FRONTLINE = "frontline"
    MANAGER = "manager"
    COUNCILLOR = "councillor"
    UNKNOWN = "unknown"

    @property
    def words(self) -> RoleWords:
        """How this role reads."""
        return ROLES[self]


@dataclass(frozen=True, slots=True)
class RoleWords:
    """``pseudonym`` stands before the number of a voice that is not named; ``expected`` ones are missed when absent;
    ``telling`` ones point at a person where only few hold them."""

    label: str
    many: str
    pseudonym: str
    expected: bool = True
    telling: bool = True


ROLES = complete(
    Role,
    {
        Role.RESIDENT: RoleWords("Resident", "residents", "Resident", telling=False),
        Role.FACILITATOR: RoleWords("Facilitator", "facilitators", "Facilitator", expected=False, telling=False),
        Role.FRONTLINE: RoleWords("Frontline worker", "frontline staff", "Frontline worker"),
        Role.MANAGER: RoleWords("Manager", "managers", "Manager"),
        Role.COUNCILLOR: RoleWords("Councillor", "councillors", "Councillor"),
        Role.UNKNOWN: RoleWords(
            "Not known", "people whose role is not recorded", "Voice", expected=False, telling=False
        ),
    },
)


class Kind(StrEnum):
    """What a source is."""

    TRANSCRIPT = "transcript"
    STORY = "story"
    DREAM = "dream"
    PLEDGE = "pledge"
    PHOTO = "photo"
    NOTE = "note"
    NEEDS = "needs"

    @property
    def words(self) -> KindWords:
        """How this kind reads."""
        return KINDS[self]


@dataclass(frozen=True, slots=True)
class KindWords:
    """``place`` says where a passage of such a source stands (empty: by table and time); ``also`` are the words by
    which a column of a table may name the kind."""

    one: str
    many: str
    place: str = ""
    also: tuple[str, ...] = ()


KINDS = complete(
    Kind,
    {
        Kind.TRANSCRIPT: KindWords("transcript", "transcripts", also=("transcript",)),
        Kind.STORY: KindWords("story or answer", "stories and answers", "story", ("story", "stories", "answer")),
        Kind.DREAM: KindWords(
            "dream statement", "dream statements", "dream statement", ("dream", "dreams", "dream statement", "vision")
        ),
        Kind.PLEDGE: KindWords("pledge", "pledges", "pledge", ("pledge", "pledges")),
        Kind.PHOTO: KindWords(
            "photo caption", "photo captions", "photo caption", ("photo", "caption", "photo caption")
        ),
        Kind.NOTE: KindWords("note", "notes", "note", ("note", "notes")),
        Kind.NEEDS: KindWords("needs table", "needs tables", "needs data"),
    },
)


class Polarity(StrEnum):
    """Whether a coded thing is there, missing, hoped for, or both."""

    PRESENT = "present"
    LACKING = "lacking"
    WISHED_FOR = "wished_for"
    MIXED = "mixed"

    @property
    def words(self) -> PolarityWords:
        """How this polarity reads."""
        return POLARITIES[self]


@dataclass(frozen=True, slots=True)
class PolarityWords:
    """``label`` is what coders choose, ``full`` what readers of evidence see, ``sign`` what stands on a chip."""

    label: str
    full: str
    sign: str


POLARITIES = complete(
    Polarity,
    {
        Polarity.PRESENT: PolarityWords("present", "there", "+"),
        Polarity.LACKING: PolarityWords("lacking", "lacking", "−"),
        Polarity.WISHED_FOR: PolarityWords("wished for", "wished for", "☆"),
        Polarity.MIXED: PolarityWords("mixed", "both there and lacking", "±"),
    },
)


class Audience(StrEnum):
    """Who an export is for."""

    TEAM = "team"
    PARTNER = "partner"
    PUBLIC = "public"
    ARCHIVE = "archive"

    @property
    def words(self) -> AudienceWords:
        """How this audience reads."""
        return AUDIENCES[self]


@dataclass(frozen=True, slots=True)
class AudienceWords:
    """``holds`` says what is held back from this audience and no other."""

    label: str
    holds: str


AUDIENCES = complete(
    Audience,
    {
        Audience.TEAM: AudienceWords(
            "Our own team", "Names that nobody has reviewed yet still stand in it: not to be passed on."
        ),
        Audience.PARTNER: AudienceWords(
            "Partners", "Words of people who did not agree to sharing stay here; names are replaced."
        ),
        Audience.PUBLIC: AudienceWords("Everybody", "Names and what gives people away are replaced."),
        Audience.ARCHIVE: AudienceWords(
            "An archive",
            "To be deposited and kept for good: only words of people who said yes to just that. Who said no or was "
            "not asked drops out; names are replaced.",
        ),
    },
)


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

    @property
    def words(self) -> ActionWords:
        """How this act reads."""
        return ACTIONS[self]


@dataclass(frozen=True, slots=True)
class ActionWords:
    """``done`` completes "Amina …" in the history; ``asked`` acts may be given by name in a table or command."""

    done: str
    asked: bool = True


ACTIONS = complete(
    Action,
    {
        Action.CONFIRM: ActionWords("confirmed"),
        Action.REJECT: ActionWords("said it does not fit"),
        Action.CHANGE: ActionWords("changed"),
        Action.ADD: ActionWords("added"),
        Action.NONE: ActionWords("said that no code fits"),
        Action.FLAG: ActionWords("flagged for discussion"),
        Action.UNFLAG: ActionWords("took the flag off"),
        Action.MEMO: ActionWords("wrote a note"),
        Action.SETTLE_IN: ActionWords("settled: the code stands"),
        Action.SETTLE_OUT: ActionWords("settled: the code does not stand"),
        Action.EDIT: ActionWords("mended the text", asked=False),
        Action.UNDO: ActionWords("took back", asked=False),
        Action.REDO: ActionWords("brought back", asked=False),
    },
)
