"""Which numbers by what people are may be printed: one disclosure control over all of these tables together.

A role stands beside every quotation, and who spoke where beside every coding: tables by these hide nothing that the
same pack doesn't print. What else is recorded of people is confidential. ``docs/disclosure.md`` says how it is kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from harvest.evidence.characteristics import demographic
from harvest.evidence.findings import StatedFinding
from harvest.evidence.records import Row, Theme, VoiceLine
from harvest.evidence.strength import stances
from harvest.model import Kind
from harvest.privacy.disclosure import Published, by_person, known, meaningful, release

NOT_KEPT_BACK = 1
"""Below this limit there is nobody to protect: what the team itself sees."""
_PLACES = ("event", "table", "question", "source", "role")
_BY_ITSELF = " by itself"
HEARD = "heard"
"""The row of everybody who spoke, beside those of findings."""

Line = tuple[int | None, ...]


class Counted(Protocol):
    """What the numbers are worked out of: the parts of an Evidence that say who spoke and what they are."""

    @property
    def attributes(self) -> Mapping[int, Mapping[str, str]]: ...
    @property
    def roles(self) -> Mapping[int, str]: ...
    @property
    def filter(self) -> Mapping[str, str | None]: ...
    @property
    def themes(self) -> Sequence[Theme]: ...
    @property
    def rows(self) -> Sequence[Row]: ...
    @property
    def voices(self) -> Sequence[VoiceLine]: ...
    @property
    def findings(self) -> Sequence[StatedFinding]: ...
    @property
    def published(self) -> Sequence[Published]: ...
    @property
    def suppress_below(self) -> int: ...
    @property
    def controlled(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Printable:
    """Every table by what people are, as it may be printed; ``lines`` by table, row, and count (voices, passages)."""

    columns: Mapping[str, tuple[str, ...]]
    lines: Mapping[str, Mapping[str, tuple[Line, Line]]]
    record: Published
    refused: tuple[str, ...] = ()
    """What no table is made by: after what earlier packs printed, even hidden numbers in it could be worked out."""

    def line(self, by: str, ref: str, count: str, *, by_itself: bool) -> Line:
        """The numbers of one code: with its sub-codes, or by itself; None is a hidden number."""
        rows = self.lines[by]
        name = ref + _BY_ITSELF if by_itself and ref + _BY_ITSELF in rows else ref
        nobody = (0,) * len(self.columns[by])
        return rows.get(name, (nobody, nobody))[count == "passages"]

    def record_of(self, by: str) -> Published:
        """What to remember when this one table is handed out."""
        tables = self.record["tables"]
        assert isinstance(tables, list)
        return {**self.record, "tables": [table for table in tables if table["by"] == by]}


def attributes(evidence: Counted) -> tuple[str, ...]:
    """The attributes that group people, as far as a table by them says anything."""
    names = dict.fromkeys(name for own in evidence.attributes.values() for name in own)
    return tuple(
        name
        for name in names
        if name.strip().lower() not in _PLACES
        and meaningful(name, [own.get(name, "") for own in evidence.attributes.values()], evidence.suppress_below)
    )


def printable(evidence: Counted) -> Printable:
    """One release for all tables that this evidence prints, after all that earlier packs printed."""
    names = attributes(evidence)
    narrowed = {key: value for key, value in evidence.filter.items() if value}
    said = _said(evidence)
    told_of = _bear_out(evidence)
    earlier = [*_roles(evidence, names), *evidence.published] if evidence.controlled else ()
    refused: list[str] = []
    while True:
        made = release(
            [
                by_person(
                    name,
                    {**said, **told_of} if demographic(name) == "neighbourhood" else said,
                    evidence.attributes,
                    filter=narrowed,
                )
                for name in names
                if name not in refused
            ],
            below=evidence.suppress_below if evidence.controlled else NOT_KEPT_BACK,
            published=earlier,
        )
        told = {gone.by for gone in made.exposed}.intersection(names).difference(refused)
        if not told:
            break
        refused += sorted(told)
    return Printable(
        columns={**dict.fromkeys(refused, ()), **{cells.by: cells.columns for cells in made.tables}},
        lines={
            **{name: {} for name in refused},
            **{
                cells.by: {
                    row: (voices, passages)
                    for row, voices, passages in zip(cells.rows, cells.voices, cells.passages, strict=True)
                }
                for cells in made.tables
            },
        },
        record=made.record,
        refused=tuple(refused),
    )


def top_codes(evidence: Counted, every_code: bool) -> dict[str, str]:
    """Which row a coding belongs to: its own code's, or that of the top code above it; none for codes that identify."""
    found: dict[str, str] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        if theme.identifying:
            continue
        found[str(theme.code)] = str(theme.code) if every_code else found.get(theme.above, str(theme.code))
    return found


def _said(evidence: Counted) -> dict[str, list[tuple[int, int]]]:
    """Who said what: top codes with their sub-codes, every sub-code, and top codes by themselves where that differs."""
    top = top_codes(evidence, every_code=False)
    said: dict[str, list[tuple[int, int]]] = defaultdict(list)
    own: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row in evidence.rows:
        code = str(row.code)
        if code in top and row.voice_id in evidence.attributes and row.kind != Kind.PLEDGE:
            pair = (row.voice_id, row.passage_id)
            said[top[code]].append(pair)
            (said if code != top[code] else own)[code].append(pair)
    more = {code + _BY_ITSELF: pairs for code, pairs in own.items() if len(pairs) < len(said[code])}
    return {**said, **more, **{code + _BY_ITSELF: [] for code in said if code == top[code] and code not in own}}


def of_finding(finding: str) -> str:
    """The row of those who bear a finding out."""
    return f"finding {finding}"


def _bear_out(evidence: Counted) -> dict[str, list[tuple[int, int]]]:
    """Who says what a finding says, and no other than that, beside everybody heard: told by place under findings."""
    if not evidence.findings:
        return {}
    heard = [v.id for v in evidence.voices if v.id in evidence.attributes]
    found = {HEARD: [(voice, 0) for voice in heard]}
    for f in evidence.findings:
        ways = stances(evidence.rows, f.families)
        found[of_finding(f.written.id)] = [(v, 0) for v in heard if ways.get(v) == {f.written.side}]
    return found


def _roles(evidence: Counted, names: Sequence[str]) -> list[Published]:
    """Attributes from which the role follows (a job), or that follow from it: nobody is taken for another role."""
    roles = {voice: evidence.roles.get(voice, "") for voice in evidence.attributes}
    bound = []
    for name in names:
        values = {voice: own.get(name, "").strip() for voice, own in evidence.attributes.items()}
        if _follows(roles, values) or _follows(values, roles):
            bound.append(name)
    return known("role", roles, bound) if bound else []


def _follows(what: Mapping[int, str], out_of: Mapping[int, str]) -> bool:
    seen: dict[str, str] = {}
    same = all(seen.setdefault(out_of[voice], value) == value for voice, value in what.items())
    return same and len(set(seen.values())) > 1 and len(seen) < len(what)
