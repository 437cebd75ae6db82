"""What should come out of a file somebody left behind, and what of that does not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.errors import ReadError
from harvest.model import Kind, Reading, Role
from harvest.readers.dispatch import parse_file

F, R, U, M, W, C = Role.FACILITATOR, Role.RESIDENT, Role.UNKNOWN, Role.MANAGER, Role.FRONTLINE, Role.COUNCILLOR
T = Kind.TRANSCRIPT


@dataclass(frozen=True)
class Variant:
    """A file as a tool or a person leaves it, and what a host would expect of it; what is None is not looked at."""

    what: str
    file: str
    data: bytes
    kind: Kind | None = None
    not_data: str | None = ""
    """A word of the advice; empty: it must count as data."""
    cast: Mapping[str | None, tuple[Role, int]] | None = None
    """Every speaker (None: nobody named) with role and number of turns."""
    turns: int | None = None
    sources: int | None = None
    says: tuple[str, ...] = ()
    """Whole turns."""
    keeps: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    dropped: tuple[str, ...] = ()
    """Parts of reasons by which something was left out."""
    warns: tuple[str, ...] = ()
    tables: tuple[str | None, ...] | None = None
    rounds: tuple[str | None, ...] | None = None
    questions: tuple[str | None, ...] | None = None
    date: str | None = None
    refused: str | None = None
    """A part of the sentence with which it is refused."""
    notes: Mapping[str, str] = field(default_factory=dict)


def faults(variant: Variant) -> list[str]:
    """What is not as expected, in words; empty when all is."""
    try:
        readings = parse_file(variant.file, variant.data)
    except ReadError as fault:
        if variant.refused is not None and variant.refused in str(fault):
            return []
        return [f"wrong: refused with {fault}"]
    if variant.refused is not None:
        return [f"wrong: taken in as {readings[0].flavour}"]
    return [fault for found in (_whole(variant, readings), _words(variant, readings)) for fault in found]


def _whole(v: Variant, readings: tuple[Reading, ...]) -> list[str]:
    found: list[str] = []
    first = readings[0]
    if v.kind is not None and {s.kind for r in readings for s in r.sources} != {v.kind}:
        found.append(f"wrong: kind {sorted(s.kind.value for r in readings for s in r.sources)}")
    if v.not_data is not None:
        said = first.not_data or ""
        if bool(said) != bool(v.not_data) or v.not_data not in said:
            found.append(f"wrong: not_data is {first.not_data!r}")
    sources = [s for r in readings for s in r.sources]
    if v.sources is not None and len(sources) != v.sources:
        found.append(f"{len(sources)} sources")
    turns = [t for s in sources for t in s.turns]
    if v.cast is not None:
        count = Counter(t.speaker for t in turns)
        roles = {t.speaker: t.role for t in turns}
        cast = {who: (roles[who], n) for who, n in count.items()}
        if set(cast) != set(v.cast):
            found.append(f"wrong: cast {list(cast)}")
        elif cast != dict(v.cast):
            found.append(f"roles and turns {cast}")
    if v.turns is not None and len(turns) != v.turns:
        found.append(f"{len(turns)} turns")
    for of, wanted, have in (
        ("tables", v.tables, [t.table or s.table for s in sources for t in s.turns]),
        ("rounds", v.rounds, [t.round or s.round for s in sources for t in s.turns]),
        ("questions", v.questions, [t.question or s.question for s in sources for t in s.turns]),
    ):
        if wanted is not None and tuple(dict.fromkeys(have)) != wanted:
            found.append(f"{of} {list(dict.fromkeys(have))}")
    if v.date is not None and {s.date for s in sources} != {v.date}:
        found.append(f"dates {[s.date for s in sources]}")
    return found


def _words(v: Variant, readings: tuple[Reading, ...]) -> list[str]:
    found: list[str] = []
    sources = [s for r in readings for s in r.sources]
    whole = [s.text[t.start : t.end] for s in sources for t in s.turns]
    text = "\n".join(s.text for s in sources)
    found += [f"no turn {says!r} among {whole[:6]}" for says in v.says if says not in whole]
    found += [f"not kept: {words!r}" for words in v.keeps if words not in text]
    found += [f"kept: {words!r}" for words in v.lacks if words in text]
    reasons = [d.reason for r in readings for d in r.dropped]
    found += [
        f"not among the left out {reasons}: {part!r}" for part in v.dropped if not any(part in x for x in reasons)
    ]
    warnings = [w for r in readings for w in r.warnings]
    found += [
        f"not among the warnings {warnings}: {part!r}" for part in v.warns if not any(part in w for w in warnings)
    ]
    return found
