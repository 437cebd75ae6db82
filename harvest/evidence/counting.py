"""Counting who stands behind a code: voices before tables before sources before passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable

from harvest.evidence.records import Figures, Row
from harvest.model import Polarity, Valence, VoiceKind


def figures(rows: Iterable[Row]) -> Figures:
    """The figures of these codings; a voice, table, source (file) or passage is counted once."""
    voices: set[int] = set()
    people: set[int] = set()
    cards: set[int] = set()
    tables: set[tuple[str, str]] = set()
    sources: set[int] = set()
    passages: set[int] = set()
    by_polarity: set[tuple[str, int]] = set()
    voices_by_polarity: set[tuple[str, int]] = set()
    by_valence: set[tuple[str, int]] = set()
    voices_by_valence: set[tuple[str, tuple[str, int]]] = set()
    for row in rows:
        if row.is_card:
            cards.add(row.source_id)
        counts_as = row.valence
        if row.speaks:
            voices.add(row.voice_id)
            if row.voice_kind is VoiceKind.PERSON:
                people.add(row.voice_id)
        if row.table_key and counts_as is not Valence.PLEDGED:
            tables.add(row.table_key)
        sources.add(row.file_id)
        passages.add(row.passage_id)
        by_valence.add((counts_as.value, row.passage_id))
        if row.is_card and counts_as in (Valence.WISHED_FOR, Valence.PLEDGED):
            voices_by_valence.add((counts_as.value, ("card", row.source_id)))
        elif row.voice_kind is not VoiceKind.CARD:
            voices_by_valence.add((counts_as.value, ("voice", row.voice_id)))
        if counts_as is not Valence.PLEDGED:
            by_polarity.add((row.polarity.value, row.passage_id))
            if row.voice_kind is not VoiceKind.CARD:
                voices_by_polarity.add((row.polarity.value, row.voice_id))
    return Figures(
        voices=len(voices),
        tables=len(tables),
        sources=len(sources),
        passages=len(passages),
        polarity=_split(by_polarity, Polarity),
        polarity_voices=_split(voices_by_polarity, Polarity),
        valence=_split(by_valence, Valence),
        valence_voices=_split(voices_by_valence, Valence),
        people=len(people),
        cards=len(cards),
    )


def _split(pairs: Collection[tuple[str, object]], order: type[Polarity] | type[Valence]) -> dict[str, int]:
    counted = Counter(which for which, _ in pairs)
    return {which.value: counted[which.value] for which in order if counted[which.value]}
