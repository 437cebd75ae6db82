"""What the log keeps of a file that left: enough to say later what in it would not be allowed any more."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterator

from harvest.model import Finding, Material
from harvest.model.findings import TEXT
from harvest.privacy import Cleared, is_replaced

KEPT_QUIET = ("quoted", "sources", "named", "replaced", "so_far")
"""Details of an export that are for later comparison and not for reading."""


def what_left(
    material: Material, cleared: Cleared, quoted: Collection[int], *, sources: Collection[int], **details: object
) -> dict[str, object]:
    """The details of an export for the log.

    ``quoted`` are the passages whose words are in it and ``sources`` those whose titles are. Of strings that were
    replaced the log keeps marks (``mark_of``), which no reader of the log can turn back into names.
    """
    replaced: dict[str, bool] = defaultdict(lambda: True)
    for f in held_in(material, quoted, sources):
        replaced[mark_of(f)] &= is_replaced(f, cleared.audience)
    teller = {p.id: p for p in cleared.material.passages if p.id in quoted}
    names = {v.id: v for v in material.voices}
    named = {p.voice_id for p in teller.values() if p.speaker == names[p.voice_id].label}
    return {
        **details,
        "audience": cleared.audience.value,
        "quotations": len(quoted),
        "voices": len({p.voice_id for p in teller.values()}),
        "quoted": sorted(quoted),
        "sources": sorted(sources),
        "named": sorted(named),
        "replaced": sorted(m for m, every in replaced.items() if every),
    }


def held_in(material: Material, quoted: Collection[int], sources: Collection[int]) -> Iterator[Finding]:
    """What gives people away in the words of these passages and in the titles of these sources, as known today."""
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for p in material.passages:
        if p.id in quoted:
            spans[p.source_id].append((p.start, p.end))
    for f in material.findings:
        inside = f.field == TEXT and any(a < f.end and f.start < b for a, b in spans.get(f.source_id, ()))
        if inside or (f.field == "title" and f.source_id in sources):
            yield f


def mark_of(finding: Finding) -> str:
    """A short mark of a string, the same wherever it stands."""
    return hashlib.blake2s(finding.key.encode(), digest_size=5).hexdigest()
