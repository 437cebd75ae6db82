"""Whose words stay here until a person has said something of them, and why."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from harvest.model import Consent, Permission, PermissionRecord, Right, Role, Voice, VoiceKind
from harvest.store import contents, permissions
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.consent import of_voices, read_permissions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.protection.consent import was_asked

QUOTED = (Consent.ANONYMOUS, Consent.NAMED)
NOT_ANSWERED = "was asked and gave no answer"
NOBODY_KNOWS = "nobody has recorded what they permit"
LONGEST = 1_200
"""So many letters of what holds somebody are shown."""
ELSEWHERE = "answered for words in another file alone"
LOOKED_THROUGH = 400
"""So many people at most can be looked through in one list."""


@dataclass(frozen=True, slots=True)
class WaitingVoice:
    """Somebody whose words leave only when a person has looked: ``why`` in plain words, ``reads`` what was read of
    being quoted so far (``named``, ``anonymous``, ``no``, ``unknown``), ``shares`` what was read of passing their words
    on to partners (``yes``, ``no``, ``unknown``, ``ask``, ``partners``), and in which files they speak."""

    id: int
    pseudonym: str
    name: str
    files: tuple[str, ...]
    reads: str
    why: tuple[str, ...]
    minor: bool
    shares: str = "unknown"
    words: tuple[tuple[str, str], ...] = ()
    """The files that hold them, such as a mail, each with what it says."""

    @property
    def held(self) -> bool:
        """Whether something that was said holds them; else nobody knows of an answer."""
        return self.minor or not {*self.why[:1]} & {NOT_ANSWERED, NOBODY_KNOWS, ELSEWHERE}


@dataclass(frozen=True, slots=True)
class PeopleCounted:
    """How many people may be quoted ``named`` and ``anonymous``, how many are not (``no``), and how many wait.

    ``facilitators`` are those beside them who only led a talk, as on every other page.
    """

    named: int
    anonymous: int
    no: int
    waiting: int
    facilitators: int = 0

    @property
    def people(self) -> int:
        """All of them."""
        return self.named + self.anonymous + self.no + self.waiting


class _WaitingCache:
    def __init__(self) -> None:
        self.found = UntilWritten[tuple[WaitingVoice, ...]](1)
        self.counted = UntilWritten[PeopleCounted](1)


@verb(Right.NAMES)
def waiting_voices(ws: Workspace) -> tuple[WaitingVoice, ...]:
    """The people whose words wait for a person, in the order in which they are quickest to settle: held by something
    they said, children, then those of whom nobody knows an answer. Whoever said no waits for nothing."""
    if ws.store.writing:  # what is read now may still be taken back
        return _waiting(ws)
    return ws.caches.of(_WaitingCache).found.get(ws.store.content_rev, (), lambda: _waiting(ws))


@verb(Right.NAMES)
def settled_voices(ws: Workspace) -> tuple[WaitingVoice, ...]:
    """The people who wait for nothing, by name, with where their answers stand as ``why``, to be looked through; none
    where they are too many for that. Who leads a talk is among them."""
    waiting = {w.id for w in waiting_voices(ws)}
    with ws.store.snapshot():
        every = (v for v in kept.voices(ws) if v.kind is VoiceKind.PERSON and not v.nameless)
        people = {v.id: v for v in every if v.withdrawn_at is None and v.id not in waiting}
        if len(people) > LOOKED_THROUGH:
            return ()
        by_file = read_permissions(ws.store, people) if people else {}
        said = of_voices(by_file)
        names = {f.id: f.name for f in contents.files(ws.store)}
        where: dict[int, dict[str, None]] = defaultdict(dict)
        for record in permissions.records(ws.store, list(people)):
            if record.answers.get("quotation", "unknown") != "unknown":
                where[record.voice_id][record.where or f"recorded by {record.who or 'nobody named'}"] = None
    files = _files_of_each(by_file, names)
    found = [_entry(v, said[v.id], files[v.id], tuple(where[v.id])) for v in people.values() if v.id in said]
    return tuple(sorted(found, key=lambda one: one.name.casefold()))


@verb(Right.NAMES)
def people_counted(ws: Workspace) -> PeopleCounted:
    """How many of the people who speak may be quoted how, who lead a talk and who withdrew left out."""
    return ws.caches.of(_WaitingCache).counted.get(ws.store.content_rev, (), lambda: _counted(ws))


def _counted(ws: Workspace) -> PeopleCounted:
    waiting = {w.id for w in waiting_voices(ws)}
    # who led a talk and told something of their own elsewhere is counted on every page
    told = {p.voice_id for p in kept.passages(ws) if p.codeable}
    people = [
        v
        for v in kept.voices(ws)
        if v.kind is VoiceKind.PERSON and not v.nameless and v.withdrawn_at is None and v.id not in waiting
    ]
    led = {v.id for v in people if v.role is Role.FACILITATOR and v.id not in told}
    levels = Counter(v.consent for v in people if v.id not in led)
    named, anonymous = levels.pop(Consent.NAMED, 0), levels.pop(Consent.ANONYMOUS, 0)
    return PeopleCounted(named, anonymous, levels.total(), len(waiting), len(led))


def _waiting(ws: Workspace) -> tuple[WaitingVoice, ...]:
    with ws.store.snapshot():
        # whoever may be quoted waits for nothing, and the one word beside them says so
        open_ = {
            v.id: v
            for v in kept.voices(ws)
            if v.withdrawn_at is None and v.role is not Role.FACILITATOR and v.consent not in QUOTED
        }
        by_file = {key: said for key, said in kept.permissions(ws).items() if key[0] in open_} if open_ else {}
        said = of_voices(by_file)
        people = [v for v in open_.values() if v.id in said and _waits(said[v.id])]
        unheld = [v.id for v in people if not said[v.id].hold and not said[v.id].minor]
        records: dict[int, list[PermissionRecord]] = defaultdict(list)
        for record in permissions.records(ws.store, unheld):
            records[record.voice_id].append(record)
        asked = {voice_id for voice_id, file_id in by_file if was_asked((voice_id, file_id), records[voice_id])}
        elsewhere = {voice_id for (voice_id, _), one in by_file.items() if one.quotable}
        names = {f.id: f.name for f in contents.files(ws.store)}
        called = frozenset(names.values())
        named = {v.id: _named_in(said[v.id].hold, called) for v in people}
        meant = frozenset(name for some in named.values() for name in some)
        told = _told(ws, {i: name for i, name in names.items() if name in meant})
    files = _files_of_each(by_file, names)
    found = [
        _entry(
            v,
            said[v.id],
            files[v.id],
            _once(said[v.id].hold)
            or (ELSEWHERE if v.id in elsewhere else NOT_ANSWERED if v.id in asked else NOBODY_KNOWS,),
            tuple((name, told[name]) for name in named[v.id] if name in told),
        )
        for v in people
        # of a card or a table nobody expects an answer, unless something holds it
        if said[v.id].hold or said[v.id].minor or (v.kind is VoiceKind.PERSON and not v.nameless)
    ]
    return tuple(sorted(found, key=lambda w: (not w.held, w.minor, w.name.casefold())))


def _files_of_each(by_file: Iterable[tuple[int, int]], names: Mapping[int, str]) -> Mapping[int, list[str]]:
    """By voice the names of the files in which it speaks."""
    files: dict[int, list[str]] = defaultdict(list)
    for voice_id, file_id in by_file:
        files[voice_id].append(names.get(file_id, ""))
    return files


def _entry(
    voice: Voice,
    said: Permission,
    files: Iterable[str],
    why: tuple[str, ...],
    words: tuple[tuple[str, str], ...] = (),
) -> WaitingVoice:
    return WaitingVoice(
        voice.id,
        voice.pseudonym,
        voice.label,
        tuple(sorted(files)),
        said.quotation,
        why,
        said.minor,
        said.sharing,
        words,
    )


def _once(reasons: tuple[str, ...]) -> tuple[str, ...]:
    """The reasons without those that another says with its file."""
    return tuple(r for r in reasons if not any(other.startswith(f"{r} (") for other in reasons))


def _named_in(reasons: Iterable[str], files: Collection[str]) -> tuple[str, ...]:
    """The files that reasons name in brackets at their end: mails, mostly."""
    ends = (reason[at.end() : -1] for reason in reasons if reason.endswith(")") for at in re.finditer(r" \(", reason))
    return tuple(dict.fromkeys(end for end in ends if end in files))


def _told(ws: Workspace, files: Mapping[int, str]) -> dict[str, str]:
    """What each of these files says, by its name."""
    of = {source: files[i] for source, i in contents.file_of(ws.store).items() if i in files} if files else {}
    found: dict[str, str] = {}
    for source, text in sorted(contents.source_texts(ws.store, of).items()):
        found[of[source]] = f"{found.get(of[source], '')}\n{text}".strip()[:LONGEST]
    return {name: text for name, text in found.items() if text}


def _waits(said: Permission) -> bool:
    return said.analysis != "no" and (said.minor or bool(said.hold) or said.quotation == "unknown")
