"""What of a cleared inquiry is asked for: one codebook, one event, or all of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from harvest.errors import ExportError
from harvest.evidence.location import place
from harvest.evidence.records import Row
from harvest.model import (
    Code,
    Codebook,
    Coding,
    Disagreement,
    Kind,
    Material,
    Passage,
    Settlement,
    Source,
    Voice,
    VoiceKind,
)
from harvest.privacy import Cleared

T = TypeVar("T")
FEW = 8
"""So many codings are looked for one by one, as after a decision; to put all in order takes as long as that."""


@dataclass
class EvidenceView:
    """A cleared inquiry narrowed to what is asked for; everything else in this package reads it through here."""

    cleared: Cleared
    codebook: str | None
    wanted_event: str | None
    only: frozenset[int] | None = None
    """The passages that meet further conditions; None where nothing more is asked."""
    only_codings: frozenset[int] | None = None
    """The same of agreed codings, by their place among all of the inquiry's."""

    def __post_init__(self) -> None:
        self._asked = 0
        known = [c.id for c in self.material.codebooks]
        if self.codebook is not None and self.codebook not in known:
            raise ExportError(
                f"There is no codebook {self.codebook!r} in this inquiry; choose one of: {', '.join(known) or 'none'}."
            )
        if self.wanted_event is not None and self.wanted_event not in self.cleared.events:
            raise ExportError(
                f"There is no event {self.wanted_event!r} in this inquiry; choose one of: "
                f"{', '.join(self.cleared.events) or 'none'}."
            )

    @property
    def material(self) -> Material:
        return self.cleared.material

    @cached_property
    def event(self) -> str | None:
        """The event asked for, under the title that may be printed."""
        return self.cleared.events[self.wanted_event] if self.wanted_event is not None else None

    def content(self, what: str, make: Callable[[], T]) -> T:
        """What is made of the passages of this view and of no decision: once for each event that is asked for."""
        return make() if self.only is not None else self.cleared.once((what, self.event), make)

    @cached_property
    def recorded(self) -> Mapping[int, Mapping[str, str]]:
        """What is recorded of each voice, as it was on the day where one event is asked for."""
        return self.cleared.recorded(self.event)

    @cached_property
    def voices(self) -> dict[int, Voice]:
        return self.cleared.once("voices", lambda: {v.id: v for v in self.material.voices})

    @cached_property
    def passages(self) -> dict[int, Passage]:
        of_event = self.cleared.once(
            ("passages", self.event),
            lambda: {p.id: p for p in self.material.passages if self.event in (None, p.event)},
        )
        return of_event if self.only is None else {i: p for i, p in of_event.items() if i in self.only}

    @cached_property
    def codeable(self) -> list[Passage]:
        """The passages that people are meant to read: prompts are not among them."""
        return self.content("codeable", lambda: [p for p in self.passages.values() if p.codeable])

    @cached_property
    def sources(self) -> dict[int, Source]:
        return self.cleared.once("sources", lambda: {s.id: s for s in self.material.sources})

    @cached_property
    def codebooks(self) -> list[Codebook]:
        return [c for c in self.material.codebooks if self.codebook in (None, c.id)]

    @cached_property
    def codes(self) -> dict[tuple[str, str], Code]:
        return {(book.id, code.id): code for book in self.codebooks for code in book.codes}

    @cached_property
    def agreed(self) -> list[tuple[Coding, tuple[int, int]]]:
        """Agreed codings, each with its span in the text as it is stored."""
        every, spans = self.material.consensus.agreed, self.cleared.agreed_spans
        if self._is_all:
            return list(zip(every, spans, strict=True))
        return [(every[n], spans[n]) for n in self.agreed_at]

    @property
    def _is_all(self) -> bool:
        """Whether nothing is asked for but the whole inquiry, of which all that is agreed is about."""
        return self.codebook is self.event is self.only is self.only_codings is None

    @cached_property
    def agreed_at(self) -> Sequence[int]:
        """Where these codings stand among all that are agreed in the inquiry."""
        if self._is_all:
            return range(len(self.material.consensus.agreed))
        return [
            n
            for n, coding in enumerate(self.material.consensus.agreed)
            if self._in(coding) and (self.only_codings is None or n in self.only_codings)
        ]

    @cached_property
    def disputed(self) -> list[Disagreement]:
        return [d for d in self.material.consensus.disputed if self._in(d)]

    @cached_property
    def settled(self) -> list[Settlement]:
        return [s for s in self.material.consensus.settled if self._in(s)]

    def title(self, source_id: int, written: str = "") -> str:
        """A source's title."""
        source = self.sources.get(source_id)
        return source.title if source else written

    def file_id(self, passage: Passage) -> int:
        """What the passage's source is counted by: its file; a source that is not known stands for itself."""
        source = self.sources.get(passage.source_id)
        return source.file_id if source else -passage.source_id

    def on_a_card(self, passage: Passage) -> bool:
        """Whether the words stand on a card, which came from a table and is nobody who spoke there."""
        source = self.sources.get(passage.source_id)
        card = source is not None and source.kind in (Kind.DREAM, Kind.PLEDGE)
        return card or self.voices[passage.voice_id].kind is VoiceKind.CARD

    def table_key(self, passage: Passage) -> tuple[str, str] | None:
        """The passage's table, which is a table of one event."""
        source = self.sources.get(passage.source_id)
        table = passage.table or (source.table if source else None)
        return (passage.event or "", table) if table else None

    def where(self, passage: Passage) -> str:
        """The passage's place in words."""
        if passage.id not in self._places:
            stored = self.cleared.stored[passage.id]
            source = self.sources.get(passage.source_id)
            self._places[passage.id] = place(passage, source, stored.number, stored.of)
        return self._places[passage.id]

    def rows(self) -> tuple[Row, ...]:
        """Every agreed coding without its words."""
        return tuple(self.of_codings("row", lambda _, coding, span: self._row(coding, span)))

    def of_codings(self, what: str, make: Callable[[int, Coding, tuple[int, int]], T]) -> Iterator[T]:
        """What is made of each agreed coding (its place among them, itself, its stored span), in their order; made
        once for as long as nothing is decided on its passage."""
        kept = self._of_codings.setdefault(what, {})
        if len(kept) > 2 * len(self.material.consensus.agreed) + 1_000:  # codings that stand no more
            kept.clear()
        for n, (coding, span) in enumerate(self.agreed):
            found = kept.get(id(coding))
            if found is None or found[0] is not coding:
                found = kept[id(coding)] = (coding, make(n, coding, span))
            yield found[1]

    @cached_property
    def _of_codings(self) -> dict[str, dict[int, tuple[Coding, Any]]]:
        return self.cleared.once("codings", dict)

    def _in(self, thing: Coding | Disagreement | Settlement) -> bool:
        return thing.passage_id in self.passages and self.codebook in (None, thing.code.codebook)

    @cached_property
    def _places(self) -> dict[int, str]:
        return self.cleared.once("places", dict)

    @cached_property
    def _own_codings(self) -> dict[int, list[Coding]]:
        """By passage what each coder put on it."""
        found: dict[int, list[Coding]] = defaultdict(list)
        for coding in self.material.codings:
            found[coding.passage_id].append(coding)
        return found

    def _behind(self, coding: Coding) -> Sequence[tuple[str, int]]:
        """Who put its code on its passage, each by their last decision."""
        self._asked += 1
        passage_id, code = coding.passage_id, coding.code
        if self._asked > FEW:
            there = self._own_codings.get(passage_id, ())
        else:
            there = [c for c in self.material.codings if c.passage_id == passage_id]
        return [(c.coder, c.decision_id) for c in there if c.decision_id and (c.code is code or c.code == code)]

    def _chain(self, coding: Coding) -> Iterable[int]:
        behind = self._behind(coding)
        if behind == [(coding.coder, coding.decision_id)]:  # one person's only word, which most are
            return (coding.decision_id,)
        coders = {name.strip() for name in coding.coder.split(",")}
        return sorted(
            {i for coder, i in behind if coder in coders or coder == coding.coder} | ({coding.decision_id} - {0})
        )

    def _row(self, coding: Coding, span: tuple[int, int]) -> Row:
        passage = self.passages[coding.passage_id]
        voice = self.voices[passage.voice_id]
        source = self.sources.get(coding.source_id)
        code = self.codes.get((coding.code.codebook, coding.code.code))
        return Row(
            code=coding.code,
            passage_id=passage.id,
            voice_id=voice.id,
            voice=passage.speaker,
            source_id=coding.source_id,
            source=self.title(coding.source_id, passage.source),
            start=span[0],
            end=span[1],
            polarity=coding.polarity,
            decided_by=coding.coder,
            decided_at=coding.at,
            decision_ids=tuple(self._chain(coding)),
            codebook_version=coding.codebook_version,
            event=passage.event,
            table=passage.table or (source.table if source else None),
            round=passage.round or (source.round if source else None),
            question=passage.question or (source.question if source else None),
            place=self.where(passage),
            role=str(passage.role),
            date=source.date if source else None,
            quotable=passage.id not in self.cleared.held,
            kind=str(source.kind) if source else "",
            side=code.stands_for if code is not None else "",
            voice_kind=voice.kind,
            file_id=self.file_id(passage),
            file=source.file_title if source else passage.source,
            facets=coding.facets,
        )
