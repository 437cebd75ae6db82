"""Who may be one person under several names: proposed, made one by somebody, taken apart again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from harvest import privacy
from harvest.errors import DecisionError
from harvest.model import Right, Voice, VoiceKind
from harvest.model.plural import count
from harvest.store import Store, contents, inquiry, listed, one_person, permissions
from harvest.store.one_person import Spelling
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.consent import refresh_levels
from harvest.workspace.intake.consent_lists import apply_lists
from harvest.workspace.may_be_one import who_is_bound
from harvest.workspace.one_or_two import what_stands_against
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

STRICTER = "until you have said whether they are one, what the stricter of both permits holds for both"


@dataclass(frozen=True, slots=True)
class AlikeVoice:
    """A voice that may be whoever a proposal is about: why, what speaks against it, and whether consent waits for it.

    It waits where one of the two refused what the other is permitted: the stricter holds for both until somebody said.
    ``files`` are the names of those in which it speaks.
    """

    voice: Voice
    why: str = ""
    against: str = ""
    binds: bool = False
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposed:
    """Voices that may be one person: who would stay, the names of the files in which that voice speaks, the others."""

    stays: Voice
    others: tuple[AlikeVoice, ...]
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WhoIsOne:
    """Who may be one person, and which voices were made one with which."""

    proposed: tuple[Proposed, ...]
    made_one: tuple[tuple[Voice, tuple[Spelling, ...]], ...]


class _WhoIsOneCache:
    def __init__(self) -> None:
        self.found = UntilWritten[WhoIsOne](1)


@verb(Right.NAMES)
def who_may_be_one(ws: Workspace) -> WhoIsOne:
    """Proposals for who is one person under several names, and what was made one so far."""
    if ws.store.writing:  # what is read now may still be taken back
        return _who_may_be_one(ws)
    return ws.caches.of(_WhoIsOneCache).found.get(ws.store.content_rev, (), lambda: _who_may_be_one(ws))


def _who_may_be_one(ws: Workspace) -> WhoIsOne:
    with ws.store.snapshot():
        voices = {v.id: v for v in kept.voices(ws) if v.withdrawn_at is None}
        joined = one_person.spellings(ws.store)
        found = _proposals(ws.store, voices.values())
        bound = _bound(ws.store)
        proposed_now = {i for a in found for i in a.voices}.union(*bound)
        speaks = _files(ws.store, proposed_now)
    made = ((v, tuple(s for s in joined if s.stands_for_it == v.id)) for v in voices.values() if v.joined)
    proposed = [
        Proposed(
            voices[a.voices[0]],
            tuple(
                AlikeVoice(voices[i], a.why[i], a.against.get(i, ""), any({i, j} in bound for j in a.voices), speaks[i])
                for i in a.voices[1:]
            ),
            speaks[a.voices[0]],
        )
        for a in found
    ]
    known = [{*a.voices} for a in found]
    for pair in sorted(map(sorted, bound)):
        if {*pair} <= voices.keys() and not any({*pair} <= group for group in known):
            stays, other = sorted((voices[i] for i in pair), key=lambda v: (-max(map(len, v.names)), v.id))
            maybe = AlikeVoice(other, privacy.Why.MAYBE, privacy.Against.OTHERS, True, speaks[other.id])
            proposed.append(Proposed(stays, (maybe,), speaks[stays.id]))
    return WhoIsOne(tuple(proposed), tuple((v, own) for v, own in made if own))


def _files(store: Store, voice_ids: Iterable[int]) -> defaultdict[int, tuple[str, ...]]:
    """By voice the names of the files in which each of these speaks."""
    name = {f.id: f.name for f in contents.files(store)}
    found: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for voice, file_id in sorted(permissions.speaking(store, voice_ids)):
        found[voice] += (name[file_id],) if file_id in name else ()
    return found


def _bound(store: Store) -> set[frozenset[int]]:
    """Pairs of voices of which one refused what the other is permitted, and which may be one by their names."""
    return {frozenset(pair) for pair in who_is_bound(store)}


def _proposals(store: Store, voices: Iterable[Voice]) -> tuple[privacy.Alike, ...]:
    persons = [v for v in voices if v.kind is VoiceKind.PERSON and not v.nameless]
    lists = {row.id: row.person.names for row in listed.everybody(store)}
    return privacy.proposals({v.id: v.names for v in persons}, lists, what_stands_against(store))


@verb(Right.CONSENT)
def merge_voices(ws: Workspace, voice_id: int, into: int) -> None:
    """Make two voices one where they are the same person; the narrower consent holds. `part_voices` takes it back."""
    with ws.store.write():
        one_person.join(ws.store, voice_id, into, who=ws.actor.name)
        _after(ws, [into])


@verb(Right.CONSENT)
def merge_all_alike(ws: Workspace, voice_ids: Sequence[int] | None = None) -> int:
    """Make one of everybody proposed as one person, or of those of them that are named; how many were made one.

    Where anything speaks against it they are left, unless they are named.
    """
    done: list[int] = []
    with ws.store.write():
        for proposed in who_may_be_one(ws).proposed:
            for other in proposed.others:
                if other.voice.id in voice_ids if voice_ids is not None else not other.against:
                    one_person.join(ws.store, other.voice.id, proposed.stays.id, who=ws.actor.name, why=other.why)
                    done.append(proposed.stays.id)
        _after(ws, done)
    return len(done)


@verb(Right.CONSENT)
def part_voices(ws: Workspace, voice_id: int) -> None:
    """Take back that a voice was made one with another; they are not made one again by themselves."""
    with ws.store.write():
        stays = one_person.part(ws.store, voice_id, who=ws.actor.name)
        _two(ws, [(voice_id, stays)])
        _after(ws, [voice_id, stays])


@verb(Right.CONSENT)
def are_two(ws: Workspace, pairs: Iterable[tuple[int, int]]) -> None:
    """Keep that voices which look alike are two people: they are proposed no more."""
    every = {v.id for v in contents.voices(ws.store)}
    for one, two in (pairs := list(pairs)):
        if one == two or not {one, two} <= every:
            raise DecisionError("Say of two different voices that they are two people; `harvest voices` lists them.")
    _two(ws, pairs)
    refresh_levels(ws.store, dict.fromkeys(v for pair in pairs for v in pair))


def _two(ws: Workspace, pairs: Iterable[tuple[int, int]]) -> None:
    known = inquiry.settings(ws.store).two_people
    new = dict.fromkeys((min(p), max(p)) for p in pairs)
    inquiry.set_setting(ws.store, "two_people", [*known, *(p for p in new if p not in known)], who=ws.actor.name)


def _after(ws: Workspace, voice_ids: Iterable[int]) -> None:
    """What lists say of them under all their names, and the one word of what they permit."""
    apply_lists(ws.store, who=ws.actor.name)
    refresh_levels(ws.store, dict.fromkeys(voice_ids))


def in_a_sentence(proposed: Proposed, other: AlikeVoice, *, waits: bool = True) -> str:
    """A proposal as people read it: those of the same name are told apart by where they speak.

    With ``waits`` it says too that the stricter of both permissions holds meanwhile, where they differ.
    """
    doubt = f"; but {other.against}" if other.against else ""
    stays = proposed.stays
    name = _in_file(stays.label, proposed.files) if stays.label == other.voice.label else stays.label
    return f"{_in_file(other.voice.label, other.files)} may be {name} ({other.why}{doubt})" + (
        f", and {STRICTER}" if waits and other.binds else ""
    )


def _in_file(label: str, files: Sequence[str]) -> str:
    more = f" and {len(files) - 1} more" if len(files) > 1 else ""
    return f"“{label}”" + (f" in {files[0]}{more}" if files else "")


def how_many(found: WhoIsOne) -> str:
    """How many names are proposed to be somebody else's too, in words."""
    return count(sum(len(p.others) for p in found.proposed), "name")
