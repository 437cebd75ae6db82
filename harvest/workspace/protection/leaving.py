"""What would leave for an audience, as a person must see it first: who drops out, what is replaced, what is left."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from harvest.model import Audience, Finding, Material, Right, Verdict, Voice
from harvest.model.findings import TEXT
from harvest.privacy import Cleared, is_replaced, looked_at
from harvest.privacy.consent import A_PART, NOT_ANALYSED, TO_BE_LOOKED_AT, UNDER_AGE
from harvest.privacy.disclosure import why_not
from harvest.privacy.identify import FlagKind, IdentifierKind
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import may, verb
from harvest.workspace.report import current_cleared, current_material

FEW = 5
"""What so many people or more have in common gives nobody away."""
LONGEST, MOST_VALUES = 60, 20
"""What is longer, or has more values, is no group of people."""
_GUESSED = frozenset({FlagKind.RESIDUAL, IdentifierKind.ROLE_UNIQUE})


@dataclass(frozen=True, slots=True)
class DroppedOut:
    """Why words don't leave, of how many passages, and whose (pseudonyms only)."""

    reason: str
    passages: int
    voices: tuple[str, ...]
    to_look_at: bool = False
    """Whether they may leave once a person has looked or released them."""


@dataclass(frozen=True, slots=True)
class FewPeople:
    """What is recorded of fewer than five people together: it may tell who they are."""

    recorded: str
    voices: tuple[str, ...]
    passages: int


@dataclass(frozen=True, slots=True)
class Leaving:
    """``replaced`` and ``open`` count different strings in the passages that leave; ``guessed`` are words in them by
    which somebody who knows the area could still guess who it is."""

    audience: Audience
    dropped: tuple[DroppedOut, ...]
    replaced: int
    open: int
    guessed: tuple[Finding, ...]
    few: tuple[FewPeople, ...]
    risky: int
    """Passages that leave with words to guess by."""


class _LeavingCache:
    def __init__(self) -> None:
        self.leaving = UntilWritten[Leaving](3)


@verb(Right.EXPORT)
def leaving(ws: Workspace, audience: Audience = Audience.PUBLIC) -> Leaving:
    """What would leave now for this audience; whatever nobody looked through yet is looked through first.

    Whoever may not see names is not told by which words one could guess, only in how many passages.
    """
    cleared = current_cleared(ws, audience)
    cache = ws.caches.of(_LeavingCache).leaving
    found = cache.get(ws.store.rev, audience, lambda: _leaving(current_material(ws), cleared, audience))
    return found if may(ws, Right.NAMES) else replace(found, guessed=())


def _leaving(material: Material, cleared: Cleared, audience: Audience) -> Leaving:
    staying = {p.id for p in cleared.material.passages}
    out = [p for p in material.passages if p.id in staying and p.id not in cleared.held and p.codeable]
    spans: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for p in out:
        spans[p.source_id].append((p.start, p.end, p.id))
    inside = [
        (f, next((i for a, b, i in spans[f.source_id] if a <= f.start < b), 0))
        for f in material.findings
        if f.field == TEXT
    ]
    inside = [(f, i) for f, i in inside if i]
    replaced = {(f.kind, f.key) for f, _ in inside if is_replaced(f, audience)}
    looked, every = looked_at(cleared)
    guessed = [(f, i) for f, i in inside if f.kind in _GUESSED and f.state is not Verdict.KEPT]
    said = Counter(p.voice_id for p in out)
    few = tuple(_few(material, said))
    dropped = tuple(_dropped(material, cleared, staying))
    return Leaving(
        audience,
        dropped,
        len(replaced),
        every - looked,
        tuple(f for f, _ in guessed),
        few,
        len({i for _, i in guessed}),
    )


def _dropped(material: Material, cleared: Cleared, staying: set[int]) -> Iterator[DroppedOut]:
    pseudonyms = {v.id: v.pseudonym for v in material.voices}
    by_reason: dict[str, list[int]] = defaultdict(list)
    for p in material.passages:
        if p.codeable and (p.id not in staying or p.id in cleared.held):
            by_reason[cleared.held.get(p.id, NOT_ANALYSED)].append(p.voice_id)
    for reason, voices in sorted(by_reason.items(), key=lambda i: (-len(i[1]), i[0])):
        names = tuple(pseudonyms.get(v, "") for v in dict.fromkeys(voices))
        yield DroppedOut(reason, len(voices), names, reason in (UNDER_AGE, TO_BE_LOOKED_AT, A_PART))


def _few(material: Material, said: Counter[int]) -> Iterator[FewPeople]:
    people = [v for v in material.voices if v.withdrawn_at is None]
    columns = _columns(people)
    together: dict[tuple[tuple[str, str], ...], list[Voice]] = defaultdict(list)
    for v in people:
        recorded = tuple((c, " ".join(v.attributes[c].split())) for c in columns if v.attributes.get(c, "").strip())
        if recorded:
            together[recorded].append(v)
    for recorded, voices in sorted(together.items(), key=lambda i: (len(i[1]), i[0])):
        quoted = [v for v in voices if said[v.id]]
        if len(voices) < FEW and quoted:
            words = "; ".join(f"{name}: {value}" for name, value in recorded)
            yield FewPeople(words, tuple(v.pseudonym for v in quoted), sum(said[v.id] for v in quoted))


def _columns(people: list[Voice]) -> list[str]:
    """What is recorded of people that makes groups of them: no ids, no long answers."""
    values: dict[str, set[str]] = defaultdict(set)
    for v in people:
        for name, value in v.attributes.items():
            if value.strip():
                values[name].add(value)
    fits = ["a", "b"] * FEW * 2
    return [
        name
        for name, found in values.items()
        if 1 < len(found) <= MOST_VALUES and max(map(len, found)) <= LONGEST and not why_not(name, fits)
    ]
