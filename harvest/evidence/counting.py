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
    voices_by_valence: set[tuple[str, int]] = set()
    cards_by_valence: set[tuple[str, int]] = set()
    for row in rows:
        counts_as, voice, passage = row.valence, row.voice_id, row.passage_id
        of_a_card, card = row.voice_kind is VoiceKind.CARD, row.is_card
        promised = counts_as is Valence.PLEDGED
        if card:
            cards.add(row.source_id)
        if not (of_a_card or promised):
            voices.add(voice)
            if row.voice_kind is VoiceKind.PERSON:
                people.add(voice)
        if row.table and not promised:
            tables.add((row.event or "", row.table))
        sources.add(row.file_id)
        passages.add(passage)
        by_valence.add((counts_as, passage))
        if card and (promised or counts_as is Valence.WISHED_FOR):
            cards_by_valence.add((counts_as, row.source_id))
        elif not of_a_card:
            voices_by_valence.add((counts_as, voice))
        if not promised:
            by_polarity.add((row.polarity, passage))
            if not of_a_card:
                voices_by_polarity.add((row.polarity, voice))
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
        valence_cards=_split(cards_by_valence, Valence),
    )


def _split(pairs: Collection[tuple[str, object]], order: type[Polarity] | type[Valence]) -> dict[str, int]:
    counted = Counter(which for which, _ in pairs)
    return {which.value: counted[which.value] for which in order if counted[which.value]}
