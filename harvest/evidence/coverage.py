"""How much of each file people have read, and how much of it carries an agreed code."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from harvest.evidence.records import Coverage, Row
from harvest.evidence.view import EvidenceView
from harvest.model import Passage


def coverage(view: EvidenceView, rows: Sequence[Row]) -> tuple[Coverage, ...]:
    """One line a file, in the order of the inquiry."""
    coded = {row.passage_id for row in rows}
    reviewed = view.material.consensus.reviewed
    files = view.content("files", lambda: _files(view))
    return tuple(replace(f, reviewed=len(ids & reviewed), coded=len(ids & coded)) for f, ids in files)


def _files(view: EvidenceView) -> list[tuple[Coverage, frozenset[int]]]:
    """Each file with its codeable passages, before anything is counted of what people did with them."""
    by_file: dict[int, list[Passage]] = defaultdict(list)
    for passage in view.codeable:
        by_file[view.file_id(passage)].append(passage)
    return [(_file(view, passages), frozenset(p.id for p in passages)) for passages in by_file.values()]


def _file(view: EvidenceView, passages: Sequence[Passage]) -> Coverage:
    parts = [view.sources[i] for i in dict.fromkeys(p.source_id for p in passages) if i in view.sources]
    kinds = Counter(str(part.kind) for part in parts).most_common(1)
    return Coverage(
        source=parts[0].file_title if parts else passages[0].source,
        source_id=passages[0].source_id,
        kind=kinds[0][0] if kinds else "",
        event=_one_of([p.event for p in passages]),
        table=_one_of([part.table for part in parts]),
        date=_one_of([part.date for part in parts]),
        passages=len(passages),
        reviewed=0,
        coded=0,
    )


def _one_of(values: Sequence[str | None]) -> str | None:
    """What all parts of a file have in common; None where they differ."""
    return values[0] if len(set(values)) == 1 else None
