"""The one place that decides what may leave: a whole inquiry → the same inquiry as it may leave.

Whatever leaves, in whichever format, is made of a `Cleared`; evidence and exporters take nothing else.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from harvest.model import Coding, Consensus, DataTable, Decision, Event, Material, Passage, Source, Voice
from harvest.privacy.names import VoiceNames
from harvest.privacy.source_text import ClearedText, Cut, cuts_of
from harvest.privacy.team_text import TeamText


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Why words are held back, how many codeable passages and how many voices it is about."""

    reason: str
    passages: int
    voices: int


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a passage stands in the stored text, and its number among the passages of its source, from 1."""

    start: int
    end: int
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """An inquiry as it may leave.

    ``material`` holds only words, names, titles and attributes that may be printed, and its offsets slice its own
    texts. ``held`` says by passage id why its words were replaced. ``stored`` and ``agreed_spans`` (one a coding of
    ``material.consensus.agreed``, in its order) are the places in the text as it is kept, which chains back name.
    """

    material: Material
    held: Mapping[int, str] = field(default_factory=dict)
    stored: Mapping[int, Stored] = field(default_factory=dict)
    agreed_spans: tuple[tuple[int, int], ...] = ()
    events: Mapping[str, str] = field(default_factory=dict)
    """Titles of events as they are stored → as they are printed."""
    characteristics: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """What is recorded of each voice that is counted, by voice id: to be counted over many, never to be listed."""

    @property
    def held_back(self) -> tuple[HeldBack, ...]:
        """What is held back and why, most passages first. Withdrawn voices are not counted anywhere."""
        found: dict[str, list[Passage]] = {}
        for p in self.material.passages:
            if p.codeable and p.id in self.held:
                found.setdefault(self.held[p.id], []).append(p)
        made = [HeldBack(reason, len(rows), len({p.voice_id for p in rows})) for reason, rows in found.items()]
        return tuple(sorted(made, key=lambda h: (-h.passages, h.reason)))


def uncleared(material: Material) -> Cleared:
    """The inquiry with every word and name: for the team's own full archive and for nobody else."""
    titles = [*(e.title for e in material.events), *(p.event for p in material.passages)]
    return Cleared(
        material,
        stored=_stored(material),
        agreed_spans=tuple((c.start, c.end) for c in material.consensus.agreed),
        events={t: t for t in titles if t},
        characteristics={v.id: v.attributes for v in material.voices},
    )


def clear(material: Material) -> Cleared:
    """The inquiry as it may leave.

    Withdrawn voices are gone with their passages, decisions and codings. The words of voices that may not be quoted
    are replaced by ``[words held back: why]`` and so is, by ``[…]``, what no passage holds in sources where somebody
    may not be quoted. Names of voices that may not be named stand as pseudonyms in words, titles, attributes and in
    what the team wrote. Source texts are rebuilt: every remaining offset slices back to the remaining words.
    """
    return _Clearing(material).done()


def team_text(material: Material) -> TeamText:
    """What clears text that the team wrote and that leaves outside of a pack (a history as a table)."""
    return _Clearing(material).words


class _Clearing:
    def __init__(self, material: Material):
        self.material = material
        self.voices = {v.id: v for v in material.voices}
        self.staying = {p.id: p for p in material.passages if self._stays(p)}
        self.gone = {p.id for p in material.passages} - self.staying.keys()
        self.held = {i: reason for i, p in self.staying.items() if (reason := self._held(p))}
        names = VoiceNames(material.voices)
        self.words = TeamText(names, [p for p in material.passages if p.id in self.held or p.id in self.gone])
        self.by_source: dict[int, list[Passage]] = defaultdict(list)
        for p in material.passages:
            self.by_source[p.source_id].append(p)
        silent = {v.id for v in material.voices if not v.may_be_quoted} - {p.voice_id for p in material.passages}
        self.sources = {s.id: s for s in material.sources}
        self.texts = {s.id: self._text(s, names, closed=bool(silent)) for s in material.sources}
        lost = {p.source_id for p in material.passages} - {p.source_id for p in self.staying.values()}
        self.kept = {s.id for s in material.sources} - lost

    def _stays(self, passage: Passage) -> bool:
        voice = self.voices.get(passage.voice_id)
        return voice is not None and voice.may_be_counted

    def _held(self, passage: Passage) -> str:
        """Why the words of a passage don't leave; empty when they do."""
        voice = self.voices[passage.voice_id]
        return "" if voice.may_be_quoted else voice.consent.words.held_back

    def _text(self, source: Source, names: VoiceNames, *, closed: bool) -> ClearedText:
        said = (Cut(start, end, instead) for start, end, instead in names.replacements(source.text))
        own = self.by_source.get(source.id, [])
        return ClearedText(source.text, cuts_of(source, own, self.held, self.gone, said, closed=closed))

    def _open(self, passage_id: int) -> bool:
        return passage_id in self.staying and passage_id not in self.held

    def done(self) -> Cleared:
        m = self.material
        agreed = [c for c in m.consensus.agreed if self._has(c)]
        consensus = Consensus(
            agreed=tuple(self._coding(c) for c in agreed),
            disputed=tuple(
                replace(d, with_it=self._codings(d.with_it))
                for d in m.consensus.disputed
                if d.passage_id in self.staying
            ),
            settled=tuple(
                replace(s, reason=self.words.free(s.reason) if self._open(s.passage_id) else "")
                for s in m.consensus.settled
                if s.passage_id in self.staying
            ),
            reviewed=m.consensus.reviewed - self.gone,
        )
        left = replace(
            m,
            title=self.words.label(m.title),
            question=self.words.free(m.question),
            events=tuple(self._event(e) for e in m.events),
            sources=tuple(self._source(s) for s in m.sources if s.id in self.kept),
            voices=tuple(self._voice(v) for v in m.voices if v.may_be_counted),
            passages=tuple(self._passage(p) for p in self.staying.values()),
            decisions=tuple(
                self._decision(d) for d in m.decisions if d.passage_id not in self.gone and d.source_id in self.kept
            ),
            codings=self._codings(m.codings),
            consensus=consensus,
            data_tables={self.words.title(name): self._table(table) for name, table in m.data_tables.items()},
            summaries={self._summary_key(key): self.words.free(text) for key, text in m.summaries.items()},
            missing_voices=self.words.free(m.missing_voices),
        )
        events = {t: self.words.label(t) for t in [*(e.title for e in m.events), *(p.event for p in m.passages)] if t}
        counted = {v.id: self.words.attributes(v.attributes) for v in m.voices if v.may_be_counted}
        spans = tuple((c.start, c.end) for c in agreed)
        return Cleared(left, self.held, _stored(m), spans, events, counted)

    def _has(self, coding: Coding) -> bool:
        return coding.passage_id in self.staying and coding.source_id in self.kept

    def _event(self, event: Event) -> Event:
        title, place = self.words.label(event.title), self.words.label(event.place)
        return replace(event, title=title, place=place, questions=tuple(self.words.free(q) for q in event.questions))

    def _source(self, source: Source) -> Source:
        here = self.by_source.get(source.id, [])
        closed = bool(here) and not any(self._open(p.id) for p in here)
        return replace(
            source,
            title=self.words.title(source.title),
            text=self.texts[source.id].text,
            attributes={} if closed else self.words.attributes(source.attributes),
            event=self.words.maybe_label(source.event),
            table=self.words.maybe_label(source.table),
            round=self.words.maybe_label(source.round),
            question=self._question(source.question),
        )

    def _question(self, question: str | None) -> str | None:
        return self.words.free(question) if question else question

    def _voice(self, voice: Voice) -> Voice:
        attributes = self.words.attributes(voice.attributes) if voice.may_be_quoted else {}
        return replace(voice, label=voice.shown_name, attributes=attributes)

    def _passage(self, passage: Passage) -> Passage:
        text = self.texts[passage.source_id]
        start, end = text.span(passage.start, passage.end)
        return replace(
            passage,
            start=start,
            end=end,
            text=text.text[start:end],
            source=self.words.title(passage.source),
            speaker=self.voices[passage.voice_id].shown_name,
            event=self.words.maybe_label(passage.event),
            table=self.words.maybe_label(passage.table),
            round=self.words.maybe_label(passage.round),
            question=self._question(passage.question),
        )

    def _coding(self, coding: Coding) -> Coding:
        start, end = self.texts[coding.source_id].span(coding.start, coding.end)
        is_open = self._open(coding.passage_id)
        facets = {k: self.words.free(v) for k, v in coding.facets.items()} if is_open else {}
        return replace(
            coding, start=start, end=end, facets=facets, memo=self.words.free(coding.memo) if is_open else ""
        )

    def _codings(self, codings: Iterable[Coding]) -> tuple[Coding, ...]:
        return tuple(self._coding(c) for c in codings if self._has(c))

    def _decision(self, d: Decision) -> Decision:
        is_open = self._open(d.passage_id)
        facets = {k: self.words.free(v) for k, v in d.facets.items()} if is_open else {}
        d = replace(d, facets=facets, memo=self.words.free(d.memo) if is_open else "")
        if d.start is None or d.end is None:
            return replace(d, quote=self.words.free(d.quote) if is_open else "")
        text = self.texts[d.source_id]
        start, end = text.span(d.start, d.end)
        anchored = not d.quote or self.sources[d.source_id].text[d.start : d.end] == d.quote
        # a quote from before a typo was mended no longer slices; it may stay where its voice may be quoted
        quote = text.text[start:end] if anchored else self.words.free(d.quote) if is_open else ""
        return replace(d, start=start, end=end, quote=quote if d.quote else "")

    def _table(self, table: DataTable) -> DataTable:
        rows = tuple(tuple(self.words.free(cell) for cell in row) for row in table.rows)
        return DataTable(tuple(self.words.label(c) for c in table.columns), rows)

    def _summary_key(self, key: str) -> str:
        code, bar, case = key.partition("|")
        return f"{code}{bar}{self.words.title(case)}" if bar else key


def _stored(material: Material) -> dict[int, Stored]:
    in_source: dict[int, list[Passage]] = defaultdict(list)
    for p in material.passages:
        in_source[p.source_id].append(p)
    return {
        p.id: Stored(p.start, p.end, number, len(own))
        for own in in_source.values()
        for number, p in enumerate(sorted(own, key=lambda p: (p.start, p.end)), 1)
    }
