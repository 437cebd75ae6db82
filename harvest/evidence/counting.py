"""Counting who stands behind a code: voices before tables before sources before passages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from harvest.evidence.records import Figures, Row


def figures(rows: Iterable[Row]) -> Figures:
    """The figures of these codings; a voice, table, source or passage is counted once however often it is coded."""
    voices: set[int] = set()
    tables: set[tuple[str, str]] = set()
    sources: set[int] = set()
    passages: set[int] = set()
    by_polarity: set[tuple[str, int]] = set()
    voices_by_polarity: set[tuple[str, int]] = set()
    for row in rows:
        voices.add(row.voice_id)
        if row.table_key:
            tables.add(row.table_key)
        sources.add(row.source_id)
        passages.add(row.passage_id)
        by_polarity.add((str(row.polarity), row.passage_id))
        voices_by_polarity.add((str(row.polarity), row.voice_id))
    return Figures(
        voices=len(voices),
        tables=len(tables),
        sources=len(sources),
        passages=len(passages),
        polarity=_split(by_polarity),
        polarity_voices=_split(voices_by_polarity),
    )


def _split(pairs: set[tuple[str, int]]) -> dict[str, int]:
    counted = Counter(polarity for polarity, _ in pairs)
    return {
        polarity: counted[polarity] for polarity in ("present", "lacking", "wished_for", "mixed") if counted[polarity]
    }
