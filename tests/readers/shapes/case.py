"""One file as a tool left it, and what a careful person would expect to come out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from harvest.errors import ReadError
from harvest.model import Kind, Reading
from harvest.readers.dispatch import parse_file


@dataclass(frozen=True)
class Case:
    """What is left None or empty is not looked at."""

    what: str
    file: str
    data: bytes
    said: Sequence[tuple[str | None, str]] | None = None
    """Every turn in order: who (None: anybody) and the words."""
    asked: Sequence[tuple[str | None, str]] | None = None
    """Every answer, in any order: its question (None: any) and its words."""
    voices: int | None = None
    kind: Kind | None = None
    tables: Sequence[str | None] | None = None
    """The table of each source."""
    attributes: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """By the number of a source: attributes that it has, among others."""
    absent: Sequence[str] = ()
    """What must stand in no text, name or title."""
    dropped: Mapping[str, int] = field(default_factory=dict)
    """A part of a reason → how many things were left out for it."""
    not_data: bool = False
    refused: str | None = None
    date: str | None = None
    mapped: Mapping[str, object] = field(default_factory=dict)


def faults(case: Case) -> list[str]:
    """In what the reading differs from what was expected."""
    try:
        readings = parse_file(case.file, case.data)
    except ReadError as fault:
        return [] if case.refused and case.refused in str(fault) else [f"refused: {fault}"]
    if case.refused:
        return [f"was read and not refused with “{case.refused}”"]
    if len(readings) != 1:
        return [f"{len(readings)} readings"]
    (reading,) = readings
    if case.not_data:
        return [] if reading.not_data else [f"taken for data: {reading.flavour}"]
    found = [f"flagged as no data: {reading.not_data}"] if reading.not_data else []
    return found + [*_words(case, reading), *_beside(case, reading)]


def _words(case: Case, reading: Reading) -> list[str]:
    found = []
    turns = [(t.speaker or s.voice, s.text[t.start : t.end]) for s in reading.sources for t in s.turns]
    if case.said is not None:
        if [t for _, t in turns] != [t for _, t in case.said]:
            found.append(f"words: {[t for _, t in turns]!r}")
        elif any(want is not None and want != got for (want, _), (got, _) in zip(case.said, turns, strict=True)):
            found.append(f"speakers: {[w for w, _ in turns]!r}")
    if case.asked is not None:
        answers = [(s.question, s.text) for s in reading.sources]
        if sorted(t for _, t in answers) != sorted(t for _, t in case.asked):
            found.append(f"answers: {[t for _, t in answers]!r}")
        else:
            wanted = {t: q for q, t in case.asked}
            wrong = [q for q, t in answers if wanted[t] is not None and wanted[t] != q]
            found += [f"question: {q!r}" for q in wrong[:2]]
    return found


def _beside(case: Case, reading: Reading) -> list[str]:
    found = []
    names = {t.speaker or s.voice for s in reading.sources for t in s.turns}
    if case.voices is not None and len(names) != case.voices:
        found.append(f"{len(names)} voices: {sorted(map(str, names))[:6]}")
    if case.kind is not None and {s.kind for s in reading.sources} != {case.kind}:
        found.append(f"kinds: { ({s.kind.value for s in reading.sources}) }")
    if case.tables is not None and [s.table for s in reading.sources] != list(case.tables):
        found.append(f"tables: {[s.table for s in reading.sources]}")
    for number, wanted in case.attributes.items():
        has = dict(reading.sources[number].attributes) if number < len(reading.sources) else {}
        found += [f"attribute {k}: {has.get(k)!r} of {list(has)}" for k, v in wanted.items() if has.get(k) != v]
    shown = [x for s in reading.sources for x in (s.text, s.title, s.voice, *(t.speaker for t in s.turns)) if x]
    found += [f"still there: {a!r}" for a in case.absent if any(a in x for x in shown)]
    for reason, count in case.dropped.items():
        n = sum(d.count for d in reading.dropped if reason in d.reason)
        if n != count:
            found.append(f"left out as {reason}: {n}, not {count} of {[(d.reason, d.count) for d in reading.dropped]}")
    if case.date is not None and {s.date for s in reading.sources} != {case.date}:
        found.append(f"date: { ({s.date for s in reading.sources}) }")
    used = reading.mapping or {}
    found += [f"mapping {k}: {used.get(k)!r}" for k, v in case.mapped.items() if used.get(k) != v]
    return found
