"""The answers of the rules carried through every record of an inquiry, and anew only where something changed."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain, islice
from operator import is_
from typing import Any

from harvest.model import Coding, Consensus, Decision, Material, Role
from harvest.privacy.cleared import ByChange, Cleared, StoredPlaces, roles_by_event
from harvest.privacy.decisions_left import DecisionsLeft
from harvest.privacy.planning import clear_planning
from harvest.privacy.records import Consents, Records
from harvest.privacy.rules import Rules

OF_CODINGS = ("codings",)
"""What is worked out of single codings, by which object they are: right for as long as these stand."""
OF_WHO_SPOKE_WHERE = (
    "recorded", "heard", "spoke", "seats", "counted", "receipts", "spoke anywhere", "hosts", "attributes",
    "roles", "lines", "sets of codes", "heard at", "heard last", "speakers",
)  # fmt: skip
"""What is worked out of who spoke, at which table and event, whatever they said."""


OF_WHO_IS_QUOTED = ("levels", "consent")
"""What is worked out of that and of whose words are held."""


class Clearing(Records):
    """One inquiry cleared by some rules: all but what was decided, which is cleared as often as it is asked for."""

    def __init__(self, rules: Rules):
        self.rules = rules
        self.words = rules.words
        m = rules.material
        self.left = replace(
            m,
            title=self.words.label(m.title),
            question=self.words.free(m.question),
            events=tuple(self._event(e) for e in m.events),
            sources=tuple(self._source(s) for s in m.sources if s.id in rules.kept),
            voices=tuple(self._voice(v) for v in rules.voices.values() if v.may_be_counted),
            passages=self._passages(rules.staying.values()),
            data_tables={self.words.title(name): self._table(table) for name, table in m.data_tables.items()},
            planning=clear_planning(m.planning, rules),
        )
        self.events = self._titles()
        self.characteristics = self._characteristics()
        then: dict[int, dict[str, Mapping[str, str]]] = {}  # by which object is recorded: many share one
        for v in m.voices:
            if id(v.at_events) not in then:
                then[id(v.at_events)] = {
                    self.events.get(t) or self.words.label(t): self.words.attributes(o) for t, o in v.at_events.items()
                }
        self.then = {v.id: then[id(v.at_events)] for v in m.voices if v.may_be_counted and v.at_events}
        self.roles_then = self._roles_then()
        self.roles = {v.id: v.role for v in m.voices if v.may_be_counted}
        self.consents = Consents(rules)
        self.stored = StoredPlaces(rules.every, rules.by_source)
        self.worked_out: dict[Hashable, Any] = {}
        self._cleared_codings: dict[int, tuple[Coding, Coding]] = {}
        self._anew: frozenset[int] = frozenset()
        """Sources of which nothing that was cleared before is taken over."""
        self._rows: dict[str, tuple[Sequence[Coding], Sequence[Coding | None]]] = {}
        """What was given last, and each of it as it may leave, None where it doesn't."""

    def after(self, rules: Rules, touched: Collection[int]) -> Clearing:
        """The same for rules that differ in what lies in the ``touched`` sources, and in nothing else."""
        m = rules.material
        new = copy.copy(self)
        new.rules, new.words = rules, rules.words
        sources = {s.id: s for s in self.left.sources if s.id not in touched}
        new.left = replace(
            m,
            title=self.left.title,
            question=self.left.question,
            events=self.left.events,
            sources=tuple(sources.get(s.id) or new._source(s) for s in m.sources if s.id in rules.kept),
            voices=self.left.voices,
            passages=new._again(self.left.passages, rules.staying.values(), touched),
            data_tables=self.left.data_tables,
            planning=clear_planning(m.planning, rules),
        )
        gone = [p.id for s in touched for p in self.rules.by_source.get(s, ())]
        new.consents = Consents(rules)
        new.stored = StoredPlaces(rules.every, rules.by_source)
        new._anew, new._rows = self._anew.union(touched), dict(self._rows)
        new.worked_out = {k: _elsewhere(self.worked_out[k], touched) for k in OF_CODINGS if k in self.worked_out}
        if "figures" in self.worked_out:
            new.worked_out["figures"] = dict(self.worked_out["figures"])  # which looks itself whether its rows stand
        new.worked_out |= {k: v.again(touched) for k, v in list(self.worked_out.items()) if isinstance(v, ByChange)}
        if "places" in self.worked_out:
            new.worked_out["places"] = without(self.worked_out["places"], gone)
        if _who_spoke_where(self.rules, touched) == _who_spoke_where(rules, touched):
            same = {*OF_WHO_SPOKE_WHERE, "voices", *(["files"] if self._parts(touched) == new._parts(touched) else ())}
            same.update(OF_WHO_IS_QUOTED if self._held(touched) == new._held(touched) else ())
            new.worked_out |= {
                k: v for k, v in list(self.worked_out.items()) if (k[0] if isinstance(k, tuple) else k) in same
            }
        else:
            new.events = new._titles()
            new.roles_then = new._roles_then()
        return new

    def _held(self, sources: Collection[int]) -> Counter[tuple[int, bool, bool]]:
        """How many passages of each voice lie in these sources, and how many of them are held."""
        here = (p for s in sources for p in self.rules.by_source.get(s, ()))
        return Counter((p.voice_id, p.codeable, p.id in self.rules.held) for p in here)

    def _parts(self, sources: Collection[int]) -> list[object]:
        """What these sources are called and which passages lie in them."""
        own = sorted(p.id for s in sources for p in self.rules.by_source.get(s, ()))
        return [own, [replace(s, text="") for s in self.left.sources if s.id in sources]]

    def _roles_then(self) -> dict[int, dict[str, Role]]:
        """In which role people spoke, by event."""
        every = roles_by_event(self.rules.material.passages)
        told = {id(roles): roles for roles in every.values()}  # most share one
        printed = {i: {self.events[t]: role for t, role in roles.items()} for i, roles in told.items()}
        return {v: printed[id(roles)] for v, roles in every.items() if v in self.characteristics}

    def _titles(self) -> dict[str, str]:
        """What events are called → what may be printed."""
        m = self.rules.material
        titles = dict.fromkeys(t for t in [*(e.title for e in m.events), *(p.event for p in m.passages)] if t)
        return {t: self.words.label(t) for t in titles}

    def done(self, m: Material) -> Cleared:
        """The inquiry with what was decided, as it may leave."""
        self._forget(m)
        agreed = [c for c in m.consensus.agreed if self._has(c)]
        consensus = Consensus(
            agreed=self._each("agreed", m.consensus.agreed),
            disputed=tuple(
                replace(d, with_it=tuple(made for c in d.with_it if (made := self._coding(c)) is not None))
                for d in m.consensus.disputed
                if d.passage_id in self.rules.staying
            ),
            settled=tuple(
                replace(s, reason=self.words.free(s.reason) if self.rules.is_open(s.passage_id) else "")
                for s in m.consensus.settled
                if s.passage_id in self.rules.staying
            ),
            reviewed=m.consensus.reviewed - self.rules.gone,
            apart={i: who for i, who in m.consensus.apart.items() if i in self.rules.staying},
        )
        left = replace(
            m,
            title=self.left.title,
            question=self.left.question,
            events=self.left.events,
            sources=self.left.sources,
            voices=self.left.voices,
            passages=self.left.passages,
            decisions=DecisionsLeft(m.decisions, self._stays, self._decision),
            codings=self._each("codings", m.codings),
            consensus=consensus,
            data_tables=self.left.data_tables,
            summaries={self._summary_key(key): self.words.free(text) for key, text in m.summaries.items()},
            missing_voices=self.words.free(m.missing_voices),
            planning=self.left.planning,
        )
        self._anew = frozenset()
        return Cleared(
            left,
            self.rules.audience,
            self.rules.held,
            self.stored,
            tuple((c.start, c.end) for c in agreed),
            self.events,
            self.consents,
            self.roles,
            self.characteristics,
            self.then,
            self.worked_out,
            self.roles_then,
        )

    def _forget(self, m: Material) -> None:
        """Drop what was cleared of codings in sources that changed, and all where most of it stands no more."""
        every = (m.codings, m.consensus.agreed, *(d.with_it for d in m.consensus.disputed))
        if self._anew:
            for c in chain.from_iterable(every):
                if c.source_id in self._anew:
                    self._cleared_codings.pop(id(c), None)
        if len(self._cleared_codings) > 2 * sum(map(len, every)) + 1_000:
            self._cleared_codings.clear()

    def _each(self, what: str, given: Sequence[Coding]) -> tuple[Coding, ...]:
        """Each as it may leave; where the very same objects were given before, at the beginning and at the end, what
        they were made."""
        before, made = self._rows.get(what, ((), ()))
        head, tail = _alike(before, given)
        end = len(given) - tail
        old, new = before[head : len(before) - tail], given[head:end]
        self._drop(old, new)
        known = dict(zip(map(id, old), made[head : len(made) - tail], strict=True))
        between = [known[id(one)] if id(one) in known else self._coding(one) for one in new]
        now: list[Coding | None] = [*made[:head], *between, *made[len(made) - tail :]]
        if self._anew:
            for n, one in enumerate(given):
                if one.source_id in self._anew:
                    now[n] = self._coding(one)
        self._rows[what] = (given, now)
        return tuple([one for one in now if one is not None])

    def _drop(self, before: Sequence[Coding], now: Sequence[Coding]) -> None:
        """Forget what was cleared of those that are not among these any more."""
        there = set(map(id, now))
        for one in before:
            if id(one) not in there:
                self._cleared_codings.pop(id(one), None)

    def _stays(self, d: Decision) -> bool:
        return d.passage_id not in self.rules.gone and d.source_id in self.rules.kept

    def _has(self, coding: Coding) -> bool:
        return coding.passage_id in self.rules.staying and coding.source_id in self.rules.kept

    def _coding(self, coding: Coding) -> Coding | None:
        """The coding cleared; one that was cleared before is known by which object it is."""
        if not self._has(coding):
            return None
        kept = self._cleared_codings.get(id(coding))
        if kept is None or kept[0] is not coding:
            kept = self._cleared_codings[id(coding)] = (coding, self._clear_coding(coding))
        return kept[1]


def _alike(one: Sequence[object], two: Sequence[object]) -> tuple[int, int]:
    """How many at the beginning and how many of the others at the end are the very same objects.

    >>> a, b, c, d = object(), object(), object(), object()
    >>> _alike([a, b, c], [a, d, b, c]), _alike([a, b], [a, b]), _alike([], [a])
    ((1, 2), (2, 0), (0, 0))
    """
    most = min(len(one), len(two))
    same = [*map(is_, one, two)]
    head = same.index(False) if False in same else most
    same = [*map(is_, islice(reversed(one), most - head), reversed(two))]
    return head, same.index(False) if False in same else len(same)


def _elsewhere(kept: Mapping[str, Mapping[int, Any]], touched: Collection[int]) -> dict[str, dict[int, Any]]:
    """What was worked out of codings outside of these sources."""
    return {
        what: {k: v for k, v in list(of.items()) if v[0].source_id not in touched} for what, of in list(kept.items())
    }


def without(of: Mapping[int, Any], ids: Iterable[int]) -> dict[int, Any]:
    """A copy without these."""
    left = dict(of)
    for i in ids:
        left.pop(i, None)
    return left


def _who_spoke_where(rules: Rules, sources: Collection[int]) -> Counter[tuple[object, ...]]:
    here = (p for s in sources for p in rules.by_source.get(s, ()))
    return Counter((p.source_id, p.voice_id, p.codeable, p.event, p.table, p.kind) for p in here)
