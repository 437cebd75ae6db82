"""The same name in other letters (*HUW PROSSER*, *Ewa Zielinska*) is one person, unless anything stands against it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import combinations

from harvest.model import Voice, VoiceKind
from harvest.model.spellings import letters
from harvest.privacy import Why
from harvest.store import Store, contents, one_person, permissions
from harvest.store.one_person import SaidWhere
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.consent_lists import apply_lists
from harvest.workspace.intake.known_shapes import is_a_name
from harvest.workspace.intake.mailed_changes import heed_messages
from harvest.workspace.may_be_one import who_is_bound
from harvest.workspace.one_or_two import what_stands_against


def know_people(store: Store, file_id: int, *, who: str) -> None:
    """Who speaks in a file that just came in: one person where they are, with what mails and lists say of them.

    It is done inside the write that takes the file in.
    """
    join_same_letters(store, who=who)
    apply_lists(store, who=who)
    heed_messages(store, who=who)
    refresh_levels(store, {*permissions.who_speaks(store, file_id), *(v for v, _ in who_is_bound(store))})


def join_same_letters(store: Store, *, who: str) -> None:
    """Make one voice of those at one event whose full names have the same letters; inside a write that is open.

    Files of which nobody said the event are of one. A single name means somebody within one file alone. What somebody
    took apart stays apart.
    """
    every = {v.id: v for v in _persons(store)}
    alike: dict[str, list[Voice]] = defaultdict(list)
    for voice in every.values():
        if is_a_name(voice.label):
            alike[letters(voice.label)].append(voice)
    several = [same for same in alike.values() if len(same) > 1]
    if not several:
        return
    where = one_person.said_where(store, [v.id for same in several for v in same])
    file_of = contents.file_of(store)
    near = [linked for same in several if (linked := _near_another(same, where, file_of))]
    if not near:
        return
    against = what_stands_against(store)
    for same in near:
        for one, two in combinations(same, 2):
            there = [where.get(v.id, frozenset()) for v in (one, two)]
            means_one = _where_it_means_one(letters(one.label), there, file_of)
            if means_one and {one.id, two.id} <= every.keys() and not against(one.id, two.id):
                one_person.join(store, two.id, one.id, who=who, why=Why.LETTERS)
                del every[two.id]
                where[one.id] = there[0] | there[1]


def _near_another(
    same: Sequence[Voice], where: Mapping[int, Collection[SaidWhere]], file_of: Mapping[int, int]
) -> list[Voice]:
    """Those of one name who spoke in a file or at an event where another of the name spoke; nobody else can be one."""
    places = {
        v.id: {place for p in where.get(v.id, ()) for place in (file_of[p.source_id], p.event or "")} for v in same
    }
    heard = Counter(place for there in places.values() for place in there)
    return [v for v in same if any(heard[place] > 1 for place in places[v.id])]


def _where_it_means_one(name: str, there: Collection[frozenset[SaidWhere]], file_of: Mapping[int, int]) -> bool:
    """Whether a name means the same person in both places: a full one at one event, another within one file."""
    files = [{file_of[p.source_id] for p in places} for places in there]
    events = [{p.event or "" for p in places} for places in there]
    one_of = events if len(name.split()) > 1 else files
    return bool(set.intersection(*one_of))


def _persons(store: Store) -> Iterator[Voice]:
    for voice in contents.voices(store):
        if voice.kind is VoiceKind.PERSON and voice.withdrawn_at is None and not voice.nameless:
            yield voice
