"""What of an inquiry may be counted: withdrawn voices out, the filter applied, names replaced."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from harvest.errors import ExportError
from harvest.evidence.location import place
from harvest.evidence.names import Names
from harvest.evidence.records import Row
from harvest.evidence.words import Guard
from harvest.model import Code, Codebook, Coding, Disagreement, Material, Passage, Settlement, Source, Voice


@dataclass
class EvidenceView:
    """An inquiry narrowed to what may be counted; everything else in this package reads the material through it."""

    material: Material
    codebook: str | None
    event: str | None

    def __post_init__(self) -> None:
        known = [c.id for c in self.material.codebooks]
        if self.codebook is not None and self.codebook not in known:
            raise ExportError(
                f"There is no codebook {self.codebook!r} in this inquiry; choose one of: {', '.join(known) or 'none'}."
            )
        titles = [e.title for e in self.material.events] + [p.event for p in self.material.passages if p.event]
        titles = list(dict.fromkeys(titles))
        if self.event is not None and self.event not in titles:
            raise ExportError(
                f"There is no event {self.event!r} in this inquiry; choose one of: {', '.join(titles) or 'none'}."
            )

    @cached_property
    def voices(self) -> dict[int, Voice]:
        return {v.id: v for v in self.material.voices if v.may_be_counted}

    @cached_property
    def passages(self) -> dict[int, Passage]:
        return {p.id: p for p in self.material.passages if p.voice_id in self.voices and self.event in (None, p.event)}

    @cached_property
    def codeable(self) -> list[Passage]:
        """The passages that people are meant to read: prompts are not among them."""
        return [p for p in self.passages.values() if p.codeable]

    @cached_property
    def sources(self) -> dict[int, Source]:
        return {s.id: s for s in self.material.sources}

    @cached_property
    def codebooks(self) -> list[Codebook]:
        return [c for c in self.material.codebooks if self.codebook in (None, c.id)]

    @cached_property
    def codes(self) -> dict[tuple[str, str], Code]:
        return {(book.id, code.id): code for book in self.codebooks for code in book.codes}

    @cached_property
    def names(self) -> Names:
        return Names(self.material.voices)

    @cached_property
    def guard(self) -> Guard:
        return Guard(self.material, self.names)

    @cached_property
    def agreed(self) -> list[Coding]:
        return [c for c in self.material.consensus.agreed if self._in(c)]

    @cached_property
    def disputed(self) -> list[Disagreement]:
        return [d for d in self.material.consensus.disputed if self._in(d)]

    @cached_property
    def settled(self) -> list[Settlement]:
        return [s for s in self.material.consensus.settled if self._in(s)]

    def title(self, source_id: int, written: str = "") -> str:
        """A source's title without the names of voices that may not be named."""
        if source_id not in self._titles:
            source = self.sources.get(source_id)
            self._titles[source_id] = self.names.titled(source.title if source else written)
        return self._titles[source_id]

    def where(self, passage: Passage) -> str:
        """The passage's place in words."""
        if passage.id not in self._places:
            source = self.sources.get(passage.source_id)
            self._places[passage.id] = self.names.titled(place(passage, source, *self._number[passage.id]))
        return self._places[passage.id]

    def rows(self) -> tuple[Row, ...]:
        """Every agreed coding without its words."""
        return tuple(self._row(coding) for coding in self.agreed)

    def _in(self, thing: Coding | Disagreement | Settlement) -> bool:
        return thing.passage_id in self.passages and self.codebook in (None, thing.code.codebook)

    @cached_property
    def _places(self) -> dict[int, str]:
        return {}

    @cached_property
    def _titles(self) -> dict[int, str]:
        return {}

    @cached_property
    def _number(self) -> dict[int, tuple[int, int]]:
        """Each passage's number in its source, and of how many: withdrawn ones count, so numbers stay."""
        in_source: dict[int, list[Passage]] = defaultdict(list)
        for passage in self.material.passages:
            in_source[passage.source_id].append(passage)
        return {
            passage.id: (number, len(own))
            for own in in_source.values()
            for number, passage in enumerate(sorted(own, key=lambda p: (p.start, p.end)), 1)
        }

    @cached_property
    def _decisions(self) -> dict[tuple[int, str], list[tuple[str, int]]]:
        found: dict[tuple[int, str], list[tuple[str, int]]] = defaultdict(list)
        for coding in self.material.codings:
            if coding.decision_id:
                found[coding.passage_id, str(coding.code)].append((coding.coder, coding.decision_id))
        return found

    def _chain(self, coding: Coding) -> Iterable[int]:
        coders = {name.strip() for name in coding.coder.split(",")}
        behind = self._decisions.get((coding.passage_id, str(coding.code)), ())
        return sorted(
            {i for coder, i in behind if coder in coders or coder == coding.coder} | ({coding.decision_id} - {0})
        )

    def _row(self, coding: Coding) -> Row:
        passage = self.passages[coding.passage_id]
        voice = self.voices[passage.voice_id]
        source = self.sources.get(coding.source_id)
        return Row(
            code=coding.code,
            passage_id=passage.id,
            voice_id=voice.id,
            voice=voice.shown_name,
            source_id=coding.source_id,
            source=self.title(coding.source_id, passage.source),
            start=coding.start,
            end=coding.end,
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
            quotable=voice.may_be_quoted,
        )
