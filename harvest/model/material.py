"""A whole inquiry at one moment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.model.codebooks import Codebook
from harvest.model.decisions import Coding, Consensus, Decision
from harvest.model.findings import Finding
from harvest.model.inquiry import Event, Passage, Source, Voice
from harvest.model.permissions import Permission
from harvest.model.planning import Planning
from harvest.model.reading import DataTable


@dataclass(frozen=True, slots=True)
class Material:
    """A whole inquiry at one moment, as the store hands it on: what evidence and exchange are made of.

    ``codings`` holds every coder's own, ``consensus`` what stands for the group. Nothing is held back here:
    ``privacy.clear`` decides what may leave.
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
    decisions: Sequence[Decision]
    codings: tuple[Coding, ...]
    consensus: Consensus
    coders: tuple[str, ...] = ()
    data_tables: Mapping[str, DataTable] = field(default_factory=dict)
    summaries: Mapping[str, str] = field(default_factory=dict)
    missing_voices: str = ""
    suppress_below: int = 5
    not_coded: Mapping[str, int] = field(default_factory=dict)
    permissions: Mapping[tuple[int, int], Permission] = field(default_factory=dict)
    """What each (voice, file) permits; where nothing stands here the voice's one word of consent holds."""
    asked: Mapping[int, frozenset[str]] = field(default_factory=dict)
    """The purposes that a file asked its tellers about, by file id."""
    children: frozenset[str] = frozenset()
    """The names of children who are held, whether they speak or a list alone names them."""
    findings: tuple[Finding, ...] = ()
    """What gives people away, with where its review stands."""
    planning: Planning = field(default_factory=Planning)
    """What people made of dreams and pledges."""

    @property
    def questions(self) -> tuple[str, ...]:
        """What was asked of people: the inquiry's question, the chosen ones and those of its events."""
        chosen = self.planning.questions.questions if self.planning.questions else ()
        return (self.question, *chosen, *(q for e in self.events for q in e.questions))
