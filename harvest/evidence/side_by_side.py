"""Selections beside each other, theme by theme, and where people split on one theme: each person counted once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from harvest.evidence.evidence import Evidence
from harvest.evidence.location import table_name
from harvest.evidence.records import Row, Theme
from harvest.evidence.strength import family, stances
from harvest.model import Valence, VoiceKind

SPLIT_BY = {"table": "Table", "role": "Role", "event": "Event"}
"""By what a theme can be split: who sat where and in which role stands beside every quotation anyway."""


@dataclass(frozen=True, slots=True)
class Stand:
    """How the people ``heard`` stand to one thing; with ``silent`` the figures add up to them.

    ``helps`` only say that it helps or is there, ``hinders`` only the opposite, ``both`` say both, ``wished`` only wish
    for it.
    """

    heard: int
    helps: int = 0
    hinders: int = 0
    both: int = 0
    wished: int = 0

    @property
    def spoke(self) -> int:
        """Who spoke of it in any way."""
        return self.helps + self.hinders + self.both + self.wished

    @property
    def silent(self) -> int:
        return self.heard - self.spoke


@dataclass(frozen=True, slots=True)
class Side:
    """One selection: what it is called, and who is in it."""

    name: str
    people: int
    tables: int
    passages: int
    unknown_said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SidesOfTheme:
    """One theme with its sub-themes (``codes``): how people stand on each side, and the passages behind that."""

    theme: Theme
    codes: frozenset[str]
    stands: tuple[Stand, ...]
    passages: tuple[frozenset[int], ...]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """The same figures of several selections; ``shared`` people are in more than one of them."""

    sides: tuple[Side, ...]
    themes: tuple[SidesOfTheme, ...]
    shared: int
    notes: tuple[str, ...] = ()


def side_by_side(named: Sequence[tuple[str, Evidence]], notes: Sequence[str] = ()) -> SideBySide:
    """Selections out of one inquiry, beside each other on every theme that somebody spoke of in any of them."""
    everywhere = [_people(found) for _, found in named]
    counted = [_by_theme(found) for _, found in named]
    themes: dict[str, Theme] = {}
    for _, found in named:
        for theme in found.themes:
            if theme.with_subcodes.passages and not theme.identifying:
                themes.setdefault(str(theme.code), theme)
    order = [str(theme.code) for _, found in named[:1] for theme in found.themes]
    rows = []
    for ref in sorted(themes, key=lambda r: order.index(r) if r in order else len(order)):
        own = [by.get(ref, []) for by in counted]
        rows.append(
            SidesOfTheme(
                themes[ref],
                frozenset(str(r.code) for said in own for r in said),
                tuple(stand(said, heard) for said, heard in zip(own, everywhere, strict=True)),
                tuple(frozenset(r.passage_id for r in said) for said in own),
            )
        )
    sides = tuple(
        Side(name, len(heard), found.tables, found.passages, found.unknown_said)
        for (name, found), heard in zip(named, everywhere, strict=True)
    )
    often: dict[int, int] = defaultdict(int)
    for heard in everywhere:
        for voice in heard:
            often[voice] += 1
    return SideBySide(sides, tuple(rows), sum(n > 1 for n in often.values()), tuple(notes))


def stand(rows: Sequence[Row], heard: Collection[int]) -> Stand:
    """How these people stand to what the rows are about."""
    ways = {v: way for v, way in stances(rows, {str(r.code) for r in rows}).items() if v in heard}
    wished = {
        r.voice_id
        for r in rows
        if r.valence is Valence.WISHED_FOR and not r.is_card and r.voice_id in heard and r.voice_id not in ways
    }
    helps = sum(way == {Valence.HELPS} for way in ways.values())
    hinders = sum(way == {Valence.HINDERS} for way in ways.values())
    return Stand(len(heard), helps, hinders, len(ways) - helps - hinders, len(wished))


@dataclass(frozen=True, slots=True)
class Split:
    """One place or role, how the people there stand to a theme, and the passages in which they say so."""

    name: str
    stand: Stand
    passages: frozenset[int]


def splits(evidence: Evidence, code: str, by: str) -> tuple[Split, ...]:
    """How people stand to a theme by one of ``SPLIT_BY``, the largest first; its opposite counts as the other side."""
    codes = family(evidence.themes, {code})
    answer, heard = _PLACES[by](evidence)
    said: dict[str, list[Row]] = defaultdict(list)
    for row in evidence.rows:
        if str(row.code) in codes and (place := answer(row)):
            said[place].append(row)
    everybody = _people(evidence)
    found = []
    for name, who in heard.items():
        if who & everybody:
            how = stand(said[name], who & everybody)
            if by == "event":  # also those of whom nothing is coded
                how = replace(how, heard=max(how.heard, evidence.heard_at.get(name, 0)))
            found.append(Split(name, how, frozenset(r.passage_id for r in said[name])))
    return tuple(sorted(found, key=lambda s: (-s.stand.heard, s.name)))


def divided(by: Iterable[Split]) -> tuple[Split, Split] | None:
    """Where it helps by most of those who take a side, and where most say the opposite; None where nobody differs."""
    every = list(by)
    ahead = [s for s in every if s.stand.helps > s.stand.hinders]
    behind = [s for s in every if s.stand.hinders > s.stand.helps]
    if not ahead or not behind:
        return None
    return (
        max(ahead, key=lambda s: (s.stand.helps - s.stand.hinders, s.name)),
        max(behind, key=lambda s: (s.stand.hinders - s.stand.helps, s.name)),
    )


Places = tuple[Callable[[Row], str | None], Mapping[str, set[int]]]
"""Where a coding belongs, and who was heard in each place."""


def _tables(evidence: Evidence) -> Places:
    several = len({event for _, event, _ in evidence.seats}) > 1
    called = {(e, t): table_name(t) + (f", {e}" if several and e else "") for _, e, t in evidence.seats}
    heard: dict[str, set[int]] = defaultdict(set)
    for voice, event, table in evidence.seats:
        heard[called[event, table]].add(voice)
    return (lambda row: called.get(row.table_key) if row.table_key else None), heard


def _roles(evidence: Evidence) -> Places:
    roles = {v.id: v.role.words.many for v in evidence.voices}
    heard: dict[str, set[int]] = defaultdict(set)
    for voice, role in roles.items():
        heard[role].add(voice)
    return (lambda row: roles.get(row.voice_id)), heard


def _events(evidence: Evidence) -> Places:
    heard: dict[str, set[int]] = defaultdict(set)
    for row in evidence.rows:
        if row.event:
            heard[row.event].add(row.voice_id)
    return (lambda row: row.event), heard


_PLACES: Mapping[str, Callable[[Evidence], Places]] = {"table": _tables, "role": _roles, "event": _events}


def _people(evidence: Evidence) -> set[int]:
    return {v.id for v in evidence.voices if v.kind is VoiceKind.PERSON}


def _by_theme(evidence: Evidence) -> dict[str, list[Row]]:
    """The codings of every theme, those of its sub-themes with them."""
    above: dict[str, list[str]] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        above[str(theme.code)] = [str(theme.code), *above.get(theme.above, ())]
    found: dict[str, list[Row]] = defaultdict(list)
    for row in evidence.rows:
        for ref in above.get(str(row.code), ()):
            found[ref].append(row)
    return found
