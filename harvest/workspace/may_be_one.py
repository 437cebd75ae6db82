"""Whose stricter answer binds somebody else, because by their names they may be one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import permutations

from harvest import privacy
from harvest.model import Permission, PermissionRecord, Voice, VoiceKind
from harvest.privacy import Against
from harvest.readers.permission.wished.takes_all_back import ASKED
from harvest.store import Store, contents, listed, permissions
from harvest.workspace.one_or_two import what_stands_against

TWO_PEOPLE = (Against.APART, Against.TALK, Against.AGES)
"""What says of two that they are two people; what only makes it less likely binds all the same."""
AT_ONCE = 4_000
"""Of so many voices what they answered is read together."""
Said = Mapping[tuple[int, int], Permission]


def with_those_who_may_be_one(store: Store, found: Said, own: Iterable[PermissionRecord]) -> Said:
    """What every (voice, file) permits, no wider than what those answered themselves who may be the same person.

    It binds where somebody did not answer for these very words: a list or the host said it for them. ``own`` is what
    was recorded of the voices in ``found``.
    """
    binding = _binding(store, _unanswered(found, own))
    by = {
        key: privacy.bound(found[key], [(v.pseudonym, said) for v, said in others]) for key, others in binding.items()
    }
    return {**found, **by}


def who_is_bound(store: Store) -> Iterator[tuple[int, int]]:
    """Everybody who is bound by the stricter answer of another who may be meant, as (bound, the other)."""
    wanted: dict[int, list[int]] = {}
    for some in _some_at_once(permissions.who_speaks(store)):
        own = permissions.records(store, some)
        wanted |= _unanswered(privacy.permissions(own, permissions.speaking(store, some)), own)
    for (voice_id, _), others in _binding(store, wanted).items():
        yield from ((voice_id, other.id) for other, _ in others)


def _some_at_once(voice_ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """Voices in parts: what fifty thousand answered takes thirty megabytes at once."""
    return (voice_ids[n : n + AT_ONCE] for n in range(0, len(voice_ids), AT_ONCE))


def _unanswered(found: Said, own: Iterable[PermissionRecord]) -> dict[int, list[int]]:
    """Voices that are quotable with no answer of their own, and in which files."""
    answered = {i: privacy.answered_themselves(r) for i, r in _by_voice(own).items()}
    wanted: dict[int, list[int]] = defaultdict(list)
    for voice_id, file_id in sorted(key for key, said in found.items() if said.quotable):
        if not answered.get(voice_id, frozenset()) & {file_id, None}:
            wanted[voice_id].append(file_id)
    return dict(wanted)


def _binding(
    store: Store, wanted: Mapping[int, Sequence[int]]
) -> dict[tuple[int, int], list[tuple[Voice, Permission]]]:
    """For each (voice, file) of these: who else may be meant, and what they said."""
    strict = _strict_answers(store) if wanted else {}
    if not strict:
        return {}
    voices = {
        v.id: v
        for v in contents.voices(store)
        if v.kind is VoiceKind.PERSON and v.withdrawn_at is None and not v.nameless
    }
    events = _events(listed.speaking(store))
    pairs = {*privacy.alike_pairs(*({i: voices[i].names for i in ids if i in voices} for ids in (wanted, strict)))}
    pairs |= {(i, j) for i, j in one_on_a_list(store) if i in wanted and j in strict and {i, j} <= voices.keys()}
    against: Callable[[int, int], Against | None] | None = None
    binding: dict[tuple[int, int], list[tuple[Voice, Permission]]] = defaultdict(list)
    for one, other in sorted(pairs):
        files = [f for f in wanted[one] if events[one, f] & events.get((other, None), set())]
        against = against or what_stands_against(store)
        if files and against(one, other) not in TWO_PEOPLE:
            for f in files:
                binding[one, f] += [(voices[other], said) for said in strict[other]]
    return dict(binding)


def one_on_a_list(store: Store) -> Iterator[tuple[int, int]]:
    """Every two voices whom a list means by one person on it: *JT* and *Jock Rennie* by *J.T. Rennie*."""
    by_row: dict[int, set[int]] = defaultdict(set)
    for voice_id, _, row_id in listed.recorded(store):
        by_row[row_id].add(voice_id)
    for same in by_row.values():
        yield from permutations(same, 2)


def _strict_answers(store: Store) -> dict[int, list[Permission]]:
    """What people answered themselves, in one file or for all of their words, where it refuses or limits anything."""
    found = {}
    for some in _some_at_once(permissions.who_answered(store)):
        for voice_id, records in _by_voice(permissions.records(store, some)).items():
            said = [privacy.permission_of(records, f) for f in privacy.answered_themselves(records)]
            if strict := [*(s for s in said if _binds(s)), *([_NOTHING] if _all_taken_back(records) else ())]:
                found[voice_id] = strict
    return found


_NOTHING = Permission(quotation="no", sharing="no")


def _all_taken_back(records: Iterable[PermissionRecord]) -> bool:
    """Whether somebody asked in a talk that all they said be left out, and no person has settled it since."""
    asked = False
    for record in records:
        if record.origin == "person" and "quotation" in record.answers:
            asked = False
        asked = asked or any(why.startswith(ASKED) for why in record.holds)
    return asked


def _by_voice(records: Iterable[PermissionRecord]) -> dict[int, list[PermissionRecord]]:
    found: dict[int, list[PermissionRecord]] = defaultdict(list)
    for record in records:
        found[record.voice_id].append(record)
    return found


def _binds(said: Permission) -> bool:
    return said.quotation in ("no", "anonymous") or said.sharing in ("no", "partners") or said.minor


def _events(speaking: Iterable[tuple[int, int, str | None]]) -> Mapping[tuple[int, int | None], set[str | None]]:
    """At which events somebody speaks in a file, and in any (None)."""
    found: dict[tuple[int, int | None], set[str | None]] = defaultdict(set)
    for voice_id, file_id, event in speaking:
        found[voice_id, file_id].add(event)
        found[voice_id, None].add(event)
    return found
