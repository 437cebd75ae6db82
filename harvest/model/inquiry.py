"""What an inquiry holds: files, events, voices, sources, passages, mended text, the audit log."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from harvest.model.quickly import made_quickly
from harvest.model.voice_kind import VoiceKind
from harvest.model.words import Consent, Kind, Role

_OF_A_ROW = re.compile(r"^unnamed voice in |\brow \d+$")


@dataclass(frozen=True, slots=True)
class InquiryHead:
    """What an inquiry is called and asked, and the identity it keeps when its file moves."""

    uuid: str
    title: str
    question: str
    created: str


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file as it was taken in; ``report`` is its entry in the answer of ``harvest import``."""

    id: int
    name: str
    sha256: str
    flavour: str
    kind: Kind
    imported_at: str
    report: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of the audit log as it is stored; ``detail`` is what the verb noted, ``seal`` its place in the chain."""

    id: int
    at: str
    who: str
    verb: str
    detail: Mapping[str, object]
    seal: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    id: int
    title: str
    date: str = ""
    place: str = ""
    phase: str = ""
    questions: tuple[str, ...] = ()


@made_quickly
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
    receipt: str = ""
    """What a teller was given to withdraw by, without saying their name."""
    kind: VoiceKind = VoiceKind.PERSON
    at_events: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By event what was recorded of them on that day; what is learnt later does not change it."""
    other_names: tuple[str, ...] = ()
    """What else the files call this person, where several voices were made one."""
    joined: tuple[int, ...] = ()
    """The numbers of the voices that were made one with this."""

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that this person is called in the files."""
        return (self.label, *self.other_names)

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
        """The name to print: the real one only with consent to be named, where there is one."""
        named = self.consent is Consent.NAMED and self.withdrawn_at is None and not self.nameless
        return self.label if named else self.pseudonym

    @property
    def nameless(self) -> bool:
        """Whether the label is a file's name with a number, made because nobody was named: *Street stories row 3*."""
        numbered = self.kind is VoiceKind.CARD and self.label[-1:].isdigit()
        return numbered or _OF_A_ROW.search(self.label) is not None


@made_quickly
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
    file: str = ""
    """The title of its file. A file is one source in every count and filter; this is one of its parts."""

    @property
    def file_title(self) -> str:
        """The title of its file, or its own where the file is not known."""
        return self.file or self.title


@made_quickly
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
    kind: Kind = Kind.TRANSCRIPT
    file: str = ""
    """The title of the file its source is a part of."""


@dataclass(frozen=True, slots=True)
class TextEdit:
    """One mended stretch: at ``start`` the code points ``old`` became ``new``; ``id`` orders edits in time."""

    id: int
    source_id: int
    start: int
    old: str
    new: str

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """Where a span lies after this edit; what lay inside the mended stretch grows or shrinks with it."""
        a = self.start
        b, shift = a + len(self.old), len(self.new) - len(self.old)
        if start > a:
            start = start + shift if start >= b else a
        if end > a:
            end = end + shift if end >= b else a + len(self.new)
        return start, end


def moved_by(edits: Iterable[TextEdit], start: int, end: int) -> tuple[int, int]:
    """Where a span lies after these edits of its source, in the order in which they were made."""
    for edit in edits:
        if edit.start < end:
            start, end = edit.moved(start, end)
    return start, end
