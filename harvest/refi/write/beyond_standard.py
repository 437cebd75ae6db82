"""What a QDPX of ours carries beside the standard, and what it cannot carry at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from harvest.model import Material, Passage, Source, Voice
from harvest.model.plain import plain
from harvest.refi.project_contents import Loss
from harvest.refi.write.xml import guid

SOURCE_FIELDS = ("kind", "event", "date", "table", "round", "question")


def remembered(
    material: Material,
    passages: Mapping[int, Sequence[Passage]],
    source_guid: Callable[[int], str],
    voice_guid: Callable[[int], str],
    description: str,
) -> dict[str, Any]:
    """Details of inquiry, events, voices and sources, by GUID; names stand in the standard's own places."""
    m = material
    inquiry = filled(
        title=m.title, question=m.question, at=m.at, missing_voices=m.missing_voices, description=description
    )
    return {
        "inquiry": inquiry,
        "events": {guid(m.inquiry_id, "event", e.id): plain(e) for e in m.events},
        "voices": {voice_guid(v.id): _voice(v) for v in m.voices},
        "sources": {source_guid(s.id): _source(s, passages.get(s.id, ()), voice_guid) for s in m.sources},
    }


def _voice(voice: Voice) -> dict[str, Any]:
    return filled(role=str(voice.role), consent=str(voice.consent), attributes=dict(voice.attributes))


def _source(source: Source, passages: Sequence[Passage], voice_guid: Callable[[int], str]) -> dict[str, Any]:
    """Facts of a source and its turns: neighbouring passages of one voice at one place are one turn."""
    turns: list[list[Any]] = []
    for p in passages:
        who = [voice_guid(p.voice_id), str(p.role), p.time, p.table, p.round, p.question]
        if turns and turns[-1][2:] == who and not source.text[turns[-1][1] : p.start].strip():
            turns[-1][1] = p.end
        else:
            turns.append([p.start, p.end, *who])
    return filled(**{f: getattr(source, f) for f in (*SOURCE_FIELDS, "attributes")}) | {"turns": turns}


def filled(**facts: Any) -> dict[str, Any]:
    """The facts that say something, ready for JSON."""
    return {name: plain(value) for name, value in facts.items() if value}


def not_carried(material: Material) -> list[Loss]:
    """What stays behind in the inquiry file."""
    history = len(material.decisions) - len({c.decision_id for c in material.codings if c.decision_id})
    why = "the format holds what stands, not how it came about; it stays in the inquiry file"
    return [
        Loss("step of the history (rejected, changed, undone)", max(history, 0), why),
        Loss("settlement by the group", len(material.consensus.settled), why),
        Loss("data table", len(material.data_tables), "the format holds texts only; export tables as XLSX or CSV"),
    ]
