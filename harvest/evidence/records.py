"""What evidence is made of, as frozen dataclasses; nothing in here holds words that may not leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from harvest.model import (
    CodeRef,
    Consent,
    FrameworkPicture,
    Kind,
    Polarity,
    Role,
    SaidBefore,
    Translation,
    Valence,
    VoiceKind,
    said,
    valence,
)
from harvest.model.quickly import made_quickly

_CARDS = frozenset((Kind.DREAM.value, Kind.PLEDGE.value))


@dataclass(frozen=True, slots=True)
class ChosenQuotation:
    """One quotation an evaluator picked for a code, in the order it is to stand in.

    ``text`` is the shortened wording (None: as said); every word of it must stand in the passage in that order.
    """

    code: CodeRef
    passage_id: int
    text: str | None = None
    position: int = 0
    approved: bool = True
    start: int | None = None
    end: int | None = None


@made_quickly
@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that may leave, with the chain back to who said them, where, and who decided on the code.

    ``start`` and ``end`` are code points of the source's text; ``verbatim`` is exactly that stretch and ``text`` what
    is printed (the same, or shortened with a visible […]); ``whole`` widens it to whole sentences of its passage.
    In all three a pseudonym in square brackets stands for the name of a voice that may not be named.
    """

    code: CodeRef
    text: str
    verbatim: str
    whole: str
    voice: str
    source: str
    source_id: int
    passage_id: int
    start: int
    end: int
    place: str
    polarity: Polarity
    decided_by: str
    decided_at: str
    decision_ids: tuple[int, ...]
    codebook_version: str
    consent: Consent
    kind: str = ""
    event: str | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None
    facets: Mapping[str, str] = field(default_factory=dict)
    chosen: bool = False
    side: str = ""  # the side its code stands on: ``asset``, ``barrier`` or neither
    translation: Translation | None = None
    before: SaidBefore | None = None
    """What was said just before, where somebody asked for it; without words where they may not leave."""

    @property
    def valence(self) -> Valence:
        """How it counts: helping, in the way, both, wished for or promised."""
        return valence(self.polarity, self.side, self.kind)

    @property
    def said_as(self) -> str:
        """What is printed beside it, the right way round for the side of its code."""
        return said(self.polarity, self.side, self.kind)

    @property
    def shortened(self) -> bool:
        return self.text != self.verbatim

    @property
    def translated(self) -> str:
        """What a person translated it to, as that; empty where nobody did."""
        return self.translation.said if self.translation else ""


@made_quickly
@dataclass(frozen=True, slots=True)
class Row:
    """One agreed coding without its words: what every figure is counted from."""

    code: CodeRef
    passage_id: int
    voice_id: int
    voice: str
    source_id: int
    source: str
    start: int
    end: int
    polarity: Polarity
    decided_by: str
    decided_at: str
    decision_ids: tuple[int, ...]
    codebook_version: str
    event: str | None = None
    table: str | None = None
    round: str | None = None
    question: str | None = None
    place: str = ""
    role: str = ""
    date: str | None = None
    quotable: bool = False
    kind: str = ""
    side: str = ""
    voice_kind: VoiceKind = VoiceKind.PERSON
    file_id: int = 0
    file: str = ""
    """What is counted as a source, and its title; ``source`` is the part of it that holds the words."""
    facets: Mapping[str, str] = field(default_factory=dict, hash=False)  # none where the words may not leave

    @property
    def valence(self) -> Valence:
        """How it counts: helping, in the way, both, wished for or promised."""
        return valence(self.polarity, self.side, self.kind)

    @property
    def is_card(self) -> bool:
        """Whether its words stand on a card, which is counted as one whoever wrote it."""
        return self.kind in _CARDS or self.voice_kind is VoiceKind.CARD

    @property
    def speaks(self) -> bool:
        """Whether its voice counts among those who speak of the theme.

        A card that nobody is known to have written is nobody, and who signs a pledge promises something, which is no
        evidence of it.
        """
        return self.voice_kind is not VoiceKind.CARD and self.kind != Kind.PLEDGE

    @property
    def table_key(self) -> tuple[str, str] | None:
        """A table is a table of one event: two events may both have a table 2."""
        return (self.event or "", self.table) if self.table else None


@dataclass(frozen=True, slots=True)
class Figures:
    """Who stands behind a code, weightiest first; ``polarity`` counts passages, ``polarity_voices`` voices.

    ``valence`` and ``valence_voices`` count the same with regard to the side of the code. A pledge is in neither of the
    polarities: it is a promise, not something that is there. ``voices`` are people and groups that spoke as one,
    ``people`` of these only the people; a dream, a pledge or a caption is one of the ``cards``, and wishes and promises
    on cards are no voices: they are counted in ``valence_cards``. Whoever only signed a pledge is none of the voices,
    and a table where it was signed none of the tables.
    """

    voices: int = 0
    tables: int = 0
    sources: int = 0
    passages: int = 0
    polarity: Mapping[str, int] = field(default_factory=dict)
    polarity_voices: Mapping[str, int] = field(default_factory=dict)
    valence: Mapping[str, int] = field(default_factory=dict)
    valence_voices: Mapping[str, int] = field(default_factory=dict)
    people: int = 0
    cards: int = 0
    valence_cards: Mapping[str, int] = field(default_factory=dict)

    def behind(self, counts_as: Valence) -> int:
        """Voices and cards that say it that way: how large it is drawn, and not a number of voices."""
        return self.valence_voices.get(counts_as.value, 0) + self.valence_cards.get(counts_as.value, 0)

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """What themes are ordered by: voices, then tables, then sources, then passages."""
        return (self.voices, self.tables, self.sources, self.passages)


@dataclass(frozen=True, slots=True)
class Theme:
    """One code with its figures, its quotations, what is held back and what people wrote about it."""

    code: CodeRef
    label: str
    definition: str
    figures: Figures
    with_subcodes: Figures
    quotations: tuple[Quotation, ...] = ()
    held_back: int = 0
    disputed: int = 0
    summary: str = ""
    parent: str | None = None
    depth: int = 0
    side: str = ""
    """``asset`` or ``barrier`` where the code itself says so, else empty: then the coding's polarity says it."""
    layer: str | None = None
    layer_name: str = ""  # what the framework calls it, to be printed
    pole: str | None = None
    element: int | None = None
    opposite: str | None = None
    colour: str | None = None
    identifying: bool = False

    @property
    def name(self) -> str:
        return self.label or self.code.code

    @property
    def above(self) -> str:
        """The code it is a sub-code of, as ``codebook/code``; empty for a top code."""
        return f"{self.code.codebook}/{self.parent}" if self.parent else ""


def with_sub_codes(themes: Sequence[Theme], codes: Iterable[str]) -> frozenset[str]:
    """These codes and everything below them, as ``codebook/code``."""
    found = set(codes)
    for theme in themes:  # a parent always comes before its children
        if theme.above in found:
            found.add(str(theme.code))
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class HeldBack:
    """How many passages with an agreed (or disputed) code are kept out of quotation, and why."""

    reason: str
    passages: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How far one source (a file, with all its parts) has been read by people; ``coded`` passages carry an agreed
    code."""

    source: str
    source_id: int
    kind: str
    event: str | None
    table: str | None
    date: str | None
    passages: int
    reviewed: int
    coded: int


@dataclass(frozen=True, slots=True)
class CodebookUsed:
    """A codebook as it was used: versions are all those that decisions were made under."""

    id: str
    name: str
    version: str
    versions: tuple[str, ...] = ()
    origin: str = ""
    picture: FrameworkPicture = FrameworkPicture("bars")  # what it is drawn as
    asks: tuple[str, ...] = ()  # the ids of the questions it asks of each coding


@made_quickly
@dataclass(frozen=True, slots=True)
class VoiceLine:
    """One voice as it may be listed: never its name in the file unless it consents to be named."""

    id: int
    name: str
    consent: Consent
    passages: int
    coded: int
    quoted: int
    kind: VoiceKind = VoiceKind.PERSON
    role: Role = Role.UNKNOWN
    unread: int = 0
    may: Consent = Consent.NONE
    """As what words of theirs leave, from whichever file they leave; ``consent`` is what holds in all files."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A chart as PNG with the words that say the same; the workspace hands what charts draw to an export."""

    key: str
    png: bytes
    alt: str
    caption: str
