"""What speaks against two voices being one person."""

from __future__ import annotations

from collections.abc import Callable, Collection

from harvest.evidence.age import AgeRange
from harvest.evidence.characteristics import demographic
from harvest.model import Role, Voice
from harvest.privacy import Against
from harvest.store import Store, contents, inquiry, one_person
from harvest.store.one_person import SaidWhere


def what_stands_against(store: Store) -> Callable[[int, int], Against | None]:
    """Gives for two voices why they can hardly be one person, the weightiest reason; None where nothing says so."""
    voices = {v.id: v for v in contents.voices(store)}
    where: dict[int, frozenset[SaidWhere]] = {}
    apart = {frozenset(pair) for pair in inquiry.settings(store).two_people}

    def against(one: int, two: int) -> Against | None:
        a, b = voices[one], voices[two]
        if any(frozenset((i, j)) in apart for i in (a.id, *a.joined) for j in (b.id, *b.joined)):
            return Against.APART
        for i in {one, two} - where.keys():
            where[i] = one_person.said_where(store, [i]).get(i, frozenset())
        here, there = where[one], where[two]
        if {p.source_id for p in here if p.talk} & {p.source_id for p in there if p.talk}:
            return Against.TALK
        if len({a.role, b.role} - {Role.UNKNOWN}) > 1:
            return Against.ROLES
        if not _may_be_as_old(a, b):
            return Against.AGES
        return Against.TABLES if _elsewhere_at_the_same_time(here, there) else None

    return against


def _may_be_as_old(one: Voice, two: Voice) -> bool:
    ages = [
        [age for k, v in voice.attributes.items() if demographic(k) == "age" and (age := AgeRange.parse(v))]
        for voice in (one, two)
    ]
    return all(a.overlaps(b) for a in ages[0] for b in ages[1])


def _elsewhere_at_the_same_time(here: Collection[SaidWhere], there: Collection[SaidWhere]) -> bool:
    """Whether two spoke in talks at different tables of one event, in the same round and on the same day."""
    return any(
        a.talk
        and b.talk
        and (a.event, a.round, a.date) == (b.event, b.round, b.date)
        and a.table
        and b.table
        and a.table != b.table
        and not {p.table for p in here} & {p.table for p in there}
        for a in here
        for b in there
    )
