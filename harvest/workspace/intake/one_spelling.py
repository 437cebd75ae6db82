"""The same name in other letters (*HUW PROSSER*, *Ewa Zielinska*) is one person, unless anything stands against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import combinations

from harvest.evidence.age import AgeRange
from harvest.evidence.characteristics import demographic
from harvest.model import Role, Voice, VoiceKind
from harvest.model.spellings import letters
from harvest.privacy import Against, Why
from harvest.store import Store, contents, inquiry, one_person, permissions
from harvest.store.one_person import SaidWhere
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.consent_lists import apply_lists
from harvest.workspace.intake.known_shapes import is_a_name
from harvest.workspace.intake.mailed_changes import hold_whom_mails_name


def know_people(store: Store, file_id: int, *, who: str) -> None:
    """Who speaks in a file that just came in: one person where they are, with what mails and lists say of them.

    It is done inside the write that takes the file in.
    """
    join_same_letters(store, who=who)
    hold_whom_mails_name(store, who=who)
    apply_lists(store, who=who)
    refresh_levels(store, {v for v, f in permissions.speaking(store) if f == file_id})


def join_same_letters(store: Store, *, who: str) -> None:
    """Make one voice of those at one event whose full names have the same letters; inside a write that is open.

    A single name means somebody within one file alone. What somebody took apart stays apart.
    """
    every = {v.id: v for v in _persons(store)}
    alike: dict[str, list[Voice]] = defaultdict(list)
    for voice in every.values():
        if is_a_name(voice.label):
            alike[letters(voice.label)].append(voice)
    several = [same for same in alike.values() if len(same) > 1]
    if not several:
        return
    against = what_stands_against(store)
    where = one_person.said_where(store)
    file_of = contents.file_of(store)
    for same in several:
        for one, two in combinations(same, 2):
            there = [where.get(v.id, frozenset()) for v in (one, two)]
            near = _where_it_means_one(letters(one.label), there, file_of)
            if near and {one.id, two.id} <= every.keys() and not against(one.id, two.id):
                one_person.join(store, two.id, one.id, who=who, why=Why.LETTERS)
                del every[two.id]
                where[one.id] = there[0] | there[1]


def _where_it_means_one(name: str, there: Collection[frozenset[SaidWhere]], file_of: Mapping[int, int]) -> bool:
    """Whether a name means the same person in both places: a full one at one event, another within one file."""
    files = [{file_of[p.source_id] for p in places} for places in there]
    events = [{p.event for p in places if p.event} for places in there]
    one_of = events if len(name.split()) > 1 and all(events) else files
    return bool(set.intersection(*one_of))


def _persons(store: Store) -> Iterator[Voice]:
    for voice in contents.voices(store):
        if voice.kind is VoiceKind.PERSON and voice.withdrawn_at is None and not voice.nameless:
            yield voice


def what_stands_against(store: Store) -> Callable[[int, int], Against | None]:
    """Gives for two voices why they can hardly be one person, the weightiest reason; None where nothing says so."""
    voices = {v.id: v for v in contents.voices(store)}
    where = one_person.said_where(store)
    apart = {frozenset(pair) for pair in inquiry.settings(store).two_people}

    def against(one: int, two: int) -> Against | None:
        a, b = voices[one], voices[two]
        if any(frozenset((i, j)) in apart for i in (a.id, *a.joined) for j in (b.id, *b.joined)):
            return Against.APART
        here, there = where.get(one, frozenset()), where.get(two, frozenset())
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
