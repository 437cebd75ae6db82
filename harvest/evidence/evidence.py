"""The evidence of one inquiry at one moment: the one object that every view and export is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.evidence.records import (
    AgreementLine,
    CodebookUsed,
    Coverage,
    DecisionRecord,
    HeldBack,
    Quotation,
    Row,
    Settled,
    Theme,
    VoiceLine,
)
from harvest.model import CodeRef, DataTable


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
    settled: tuple[Settled, ...] = ()
    disputed: int = 0
    agreement: tuple[AgreementLine, ...] = ()
    not_coded: Mapping[str, int] = field(default_factory=dict)
    summaries: Mapping[str, str] = field(default_factory=dict)
    data_tables: Mapping[str, DataTable] = field(default_factory=dict)
    attributes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """Attributes of counted voices by voice id; for matrices only, which suppress small numbers. Never written out."""
    chosen: bool = False
    history: tuple[DecisionRecord, ...] = ()

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

    @property
    def suppression_rule(self) -> str:
        """The rule in one sentence, to be printed on whatever leaves."""
        return (
            f"Counts of people below {self.suppress_below} in a cross-tabulation are suppressed, and a second cell "
            "where a total would give them away."
        )

    def as_json(self) -> dict[str, object]:
        """The document of ``harvest evidence --json``: plain dicts and lists, no words that may not leave."""
        from harvest.evidence.as_json import as_json

        return as_json(self)
