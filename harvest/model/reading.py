"""What a reader finds in a file, before anything is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.listed import Listed
from harvest.model.permissions import Permission, PermissionColumn
from harvest.model.quickly import made_quickly
from harvest.model.voice_kind import VoiceKind
from harvest.model.words import Consent, Kind, Role


@made_quickly
@dataclass(frozen=True, slots=True)
class Turn:
    """One speaker's go. ``speaker`` as written in the file (None: nobody named); ``time`` in seconds from the start.

    ``hold`` says why all words of this speaker in the file are held until a person has looked ("under 16: …"),
    ``minor`` that a child speaks.
    """

    start: int
    end: int
    speaker: str | None = None
    role: Role = Role.UNKNOWN
    time: float | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None
    hold: str = ""
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Dropped:
    """What of the file does not stand in any source: why, how many of them, and how many characters."""

    reason: str
    count: int
    characters: int = 0


@made_quickly
@dataclass(frozen=True, slots=True)
class ReadSource:
    """One source as read: its text, normalised once (NFC, ``\\n``), and the turns in it.

    ``attributes`` keeps every column or field that was not used otherwise (age band, neighbourhood, id, …).
    ``affiliations`` says by speaker from which organisation or group somebody comes, where the file says so.
    ``permissions`` says by label what somebody of several permits; who is not in it permits what ``permission`` says.
    ``answered_elsewhere``: it only says on which paper its teller answered, so that what they said there holds.
    ``voice`` names the one teller of a story or an answer; transcripts name speakers in their turns. ``voice_kind``
    says whether that is a person: a dream card speaks for its table (a group), a caption for nobody (a card).
    """

    title: str
    kind: Kind
    text: str
    turns: tuple[Turn, ...]
    voice: str | None = None
    voice_kind: VoiceKind = VoiceKind.PERSON
    consent: Consent | None = None
    permission: Permission | None = None
    permissions: Mapping[str, Permission] = field(default_factory=dict)
    question: str | None = None
    table: str | None = None
    round: str | None = None
    event: str | None = None
    date: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    affiliations: Mapping[str, str] = field(default_factory=dict)
    image: bytes | None = None
    image_name: str | None = None
    answered_elsewhere: bool = False

    def label_of(self, turn: Turn) -> str:
        """What the voice of a turn is called: the speaker, the one teller, or nobody of that source."""
        return turn.speaker or self.voice or f"unnamed voice in {self.title}"

    def permitted(self, label: str) -> Permission | None:
        """What the voice of that label permits by the file itself; None where the file says nothing of it."""
        own = self.permissions.get(label, self.permission)
        return own or (Permission.of(self.consent) if self.consent is not None else None)


@dataclass(frozen=True, slots=True)
class DataTable:
    """A table kept whole, without passages (needs data: indicator, area, value, comparator, period, source)."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Belongs:
    """A table of nobody's words that has its place elsewhere in the inquiry: ``invited`` or ``plan``.

    Of a list of people it holds what tells groups apart and nothing else.
    """

    place: str
    table: DataTable


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
    permission_columns: tuple[PermissionColumn, ...] = ()
    belongs: Belongs | None = None
    """Where a table that is no data has its place."""
    listed: tuple[Listed, ...] = ()
    """Who permits what, for people whose words may stand in other files."""
    attended: tuple[str, ...] = ()
    """The names on a list of who came, by which other lists are understood; none of them is kept."""
    mapping: Mapping[str, object] | None = None
    """The column mapping that was used on a table of responses, to be shown, corrected and saved; else None."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a source's text and why it is named."""

    start: int
    end: int
    reason: str = ""


@made_quickly
@dataclass(frozen=True, slots=True)
class PassageSpan:
    """A passage before it is stored; ``turn`` is the index of its (first) turn, ``codeable`` False for prompts."""

    start: int
    end: int
    turn: int
    codeable: bool = True


@made_quickly
@dataclass(frozen=True, slots=True)
class Split:
    """Passages of one source; with ``left_out`` they account for every character that is not white space."""

    passages: tuple[PassageSpan, ...]
    left_out: tuple[Span, ...] = ()
