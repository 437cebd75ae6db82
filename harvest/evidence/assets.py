"""The register of assets: what people named in answer to “What was seen as an asset?”, and what goes together."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from harvest.evidence.evidence import Evidence
from harvest.model import AssetKind, AssetNote, Valence
from harvest.model.assets import normal_form

FACET = "asset"
THERE = (Valence.HELPS, Valence.BOTH)
"""What is wished for, promised or lacking is no asset that is there."""


@dataclass(frozen=True, slots=True)
class Asset:
    """One asset: called ``name``, spoken of by so many people (their voices) on these passages, under these codes."""

    key: str
    name: str
    kind: AssetKind | None
    place: str
    voices: frozenset[int]
    passages: frozenset[int]
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssetLink:
    """Two assets that the same people speak of; ``passages`` are those on which both stand."""

    one: str
    other: str
    voices: int
    passages: int


def named_in(answer: str) -> list[str]:
    """The assets that one answer names, several with semicolons or on lines between them.

    >>> named_in("The lunch club; the quay")
    ['The lunch club', 'the quay']
    """
    return [part.strip(" .,–-") for part in re.split(r"[;\n]", answer) if normal_form(part)]


def register(evidence: Evidence) -> tuple[Asset, ...]:
    """Every asset that is there, those that most people speak of first; the same name in another spelling is one."""
    notes = {n.key: n for n in evidence.planning.assets}
    voice_of = {row.passage_id: row.voice_id for row in evidence.rows}
    labels = {str(t.code): t.name for t in evidence.themes}
    names: dict[str, Counter[str]] = defaultdict(Counter)
    passages: dict[str, set[int]] = defaultdict(set)
    codes: dict[str, dict[str, None]] = defaultdict(dict)
    for q in evidence.quotations:
        if q.valence not in THERE:
            continue
        for said in named_in(q.facets.get(FACET, "")):
            key = _standing(normal_form(said), notes)
            names[key][said if normal_form(said) == key else notes[key].said if key in notes else said] += 1
            passages[key].add(q.passage_id)
            codes[key][labels.get(str(q.code), q.code.code)] = None
    made = []
    for key, ids in passages.items():
        note = notes.get(key, AssetNote(key))
        called = note.name or max(names[key].items(), key=lambda item: (item[1], item[0][:1].isupper()))[0]
        voices = frozenset(voice_of[i] for i in ids)
        name = called[:1].upper() + called[1:]
        made.append(Asset(key, name, note.kind, note.place, voices, frozenset(ids), tuple(codes[key])))
    return tuple(sorted(made, key=lambda a: (-len(a.voices), -len(a.passages), a.name)))


def links(assets: tuple[Asset, ...]) -> tuple[AssetLink, ...]:
    """Which two assets the same people speak of, most people first."""
    found = [
        AssetLink(a.name, b.name, len(a.voices & b.voices), len(a.passages & b.passages))
        for a, b in combinations(assets, 2)
        if a.voices & b.voices
    ]
    return tuple(sorted(found, key=lambda link: (-link.voices, -link.passages, link.one, link.other)))


def _standing(key: str, notes: Mapping[str, AssetNote]) -> str:
    """The key under which an asset stands, after people made one of several."""
    seen = {key}
    while key in notes and notes[key].into:
        further = normal_form(notes[key].into)
        if further in seen:
            break
        seen.add(further)
        key = further
    return key
