"""Single records of an inquiry as they may leave, by the answers of the rules."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from harvest.model import Coding, Consent, DataTable, Decision, Event, Passage, Source, Voice
from harvest.privacy.rules import Rules
from harvest.privacy.team_text import TeamText

NOTHING: Mapping[str, str] = {}
NO_EVENTS: Mapping[str, Mapping[str, str]] = {}


class Once(dict[Any, Any]):
    """What a function gives for each value, asked once."""

    def __init__(self, of: Callable[[Any], Any]):
        super().__init__()
        self._of = of

    def __missing__(self, value: Any) -> Any:
        found = self[value] = self._of(value)
        return found


class Records:
    """Clears one record after the other."""

    rules: Rules
    words: TeamText

    def _event(self, event: Event) -> Event:
        title, place = self.words.label(event.title), self.words.label(event.place)
        return replace(event, title=title, place=place, questions=tuple(self.words.free(q) for q in event.questions))

    def _source(self, source: Source) -> Source:
        here = self.rules.by_source.get(source.id, [])
        closed = bool(here) and not any(self.rules.is_open(p.id) for p in here)
        cleared: dict[str, Any] = {
            "title": self.words.title(source.title),
            "text": self.rules.texts[source.id].text,
            "file": self.words.title(source.file),
            "attributes": NOTHING if closed else self.words.attributes(source.attributes),
            "event": self.words.maybe_label(source.event),
            "table": self.words.maybe_label(source.table),
            "round": self.words.maybe_label(source.round),
            "question": self._question(source.question),
        }
        if all(getattr(source, what) == found for what, found in cleared.items()):
            return source  # the same is there once
        return replace(source, **cleared)

    def _question(self, question: str | None) -> str | None:
        return self.words.free(question) if question else question

    def _voice(self, voice: Voice) -> Voice:
        attributes = self.words.attributes(voice.attributes) if voice.may_be_quoted else NOTHING
        return Voice(
            voice.id,
            voice.shown_name,
            voice.pseudonym,
            voice.role,
            voice.consent,
            voice.withdrawn_at,
            attributes,
            voice.receipt,
            voice.kind,
            NO_EVENTS,
        )

    def _characteristics(self) -> dict[int, Mapping[str, str]]:
        """What is recorded of each voice; what many share is cleared once, by which object it is."""
        counted = [v for v in self.rules.material.voices if v.may_be_counted]
        cleared = {
            id(own): self.words.attributes(own) for own in {id(v.attributes): v.attributes for v in counted}.values()
        }
        return {v.id: cleared[id(v.attributes)] for v in counted}

    def _passages(self, every: Iterable[Passage]) -> tuple[Passage, ...]:
        """Passages as they may leave; what stands at many of them is cleared once."""
        title, label, asked = Once(self.words.title), Once(self.words.maybe_label), Once(self._question)
        texts, rules = self.rules.texts, self.rules
        found = []
        for p in every:
            text = texts[p.source_id]
            start, end = text.span(p.start, p.end)
            said = text.text[start:end]
            found.append(
                Passage(
                    p.id,
                    p.source_id,
                    title[p.source],
                    p.seq,
                    start if start != p.start else p.start,
                    end if end != p.end else p.end,
                    p.text if said == p.text else said,  # the same words are there once
                    p.voice_id,
                    rules.shown_name(p),
                    rules.role(p),
                    p.codeable,
                    label[p.event],
                    label[p.table],
                    label[p.round],
                    asked[p.question],
                    p.time,
                    p.kind,
                    title[p.file],
                )
            )
        return tuple(found)

    def _again(
        self, before: Iterable[Passage], every: Iterable[Passage], touched: Collection[int]
    ) -> tuple[Passage, ...]:
        """The passages in order; outside of the ``touched`` sources the same as they were cleared ``before``."""
        every = list(every)
        new = iter(self._passages([p for p in every if p.source_id in touched]))
        kept = (p for p in before if p.source_id not in touched)
        return tuple([next(new) if p.source_id in touched else next(kept) for p in every])

    def _clear_coding(self, coding: Coding) -> Coding:
        start, end = self.rules.texts[coding.source_id].span(coding.start, coding.end)
        is_open = self.rules.is_open(coding.passage_id)
        facets = self._facets(coding.facets) if is_open else NOTHING
        memo = self.words.free(coding.memo) if is_open else ""
        if (start, end, facets, memo) == (coding.start, coding.end, coding.facets, coding.memo):
            return coding
        return replace(coding, start=start, end=end, facets=facets, memo=memo)

    def _decision(self, d: Decision) -> Decision:
        is_open = self.rules.is_open(d.passage_id)
        facets = self._facets(d.facets) if is_open else NOTHING
        memo = self.words.free(d.memo) if is_open else ""
        if d.start is None or d.end is None:
            start, end, quote = d.start, d.end, self.words.free(d.quote) if is_open else ""
        else:
            text = self.rules.texts[d.source_id]
            start, end = text.span(d.start, d.end)
            anchored = not d.quote or self.rules.sources[d.source_id].text[d.start : d.end] == d.quote
            # a quote from before a typo was mended no longer slices; it may stay where its voice may be quoted
            quote = text.text[start:end] if anchored else self.words.free(d.quote) if is_open else ""
            quote = quote if d.quote else ""
        if (start, end, facets, memo, quote) == (d.start, d.end, d.facets, d.memo, d.quote):
            return d
        return replace(d, start=start, end=end, facets=facets, memo=memo, quote=quote)

    def _facets(self, facets: Mapping[str, str]) -> Mapping[str, str]:
        return {k: self.words.free(v) for k, v in facets.items()} if facets else NOTHING

    def _table(self, table: DataTable) -> DataTable:
        rows = tuple(tuple(self.words.free(cell) for cell in row) for row in table.rows)
        return DataTable(tuple(self.words.label(c) for c in table.columns), rows)

    def _summary_key(self, key: str) -> str:
        code, bar, case = key.partition("|")
        return f"{code}{bar}{self.words.title(case)}" if bar else key


class Consents(Mapping[int, Consent]):
    """How the words of each passage may be quoted, by its id."""

    def __init__(self, rules: Rules):
        self._rules = rules
        self._levels: dict[int, Consent] = {}
        """By which object a permission is: the rules hold them all, and many passages have one."""

    def __getitem__(self, passage_id: int) -> Consent:
        permission = self._rules.permission(self._rules.staying[passage_id])
        return self._levels.get(id(permission)) or self._levels.setdefault(id(permission), permission.level)

    def __iter__(self) -> Iterator[int]:
        return iter(self._rules.staying)

    def __len__(self) -> int:
        return len(self._rules.staying)
