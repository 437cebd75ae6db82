"""What an inquiry holds, kept in memory once for all who ask, and read again only where it changed."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Generic, TypeVar

from harvest import privacy
from harvest.evidence.characteristics import alike
from harvest.model import Decision, DecisionHead, Finding, Passage, Permission, Planning, Source, Voice
from harvest.store import Store, contents, journal
from harvest.store import decisions as store_decisions
from harvest.store import permissions as store_permissions
from harvest.workspace.consent import read_permissions
from harvest.workspace.decisions_now import DecisionsNow
from harvest.workspace.findings import read_findings
from harvest.workspace.opened import Workspace
from harvest.workspace.planned import read_planning

T = TypeVar("T")
R = TypeVar("R")


class _BySource(Generic[T]):
    """Everything of one kind in the order of its sources; of sources that changed it is read again, and no more."""

    def __init__(self, read: Callable[[Store, Collection[int] | None], tuple[T, ...]], source_of: Callable[[T], int]):
        self._read: Callable[[Store, Collection[int] | None], tuple[T, ...]] = read
        self._source_of: Callable[[T], int] = source_of
        self._id_of: Callable[[T], int] = attrgetter("id")
        self._lock = threading.Lock()
        self._rev = -1
        self._kept: tuple[T, ...] = ()

    def is_read(self, store: Store) -> bool:
        """Whether all of it was read before, and nothing changed since."""
        return not store.writing and self._rev == store.content_rev

    def now(self, store: Store) -> tuple[T, ...]:
        """All of it at this moment."""
        if store.writing:  # what is read now may still be taken back
            return self._read(store, None)
        with self._lock:
            if self._rev == store.content_rev:
                return self._kept
            with store.snapshot():
                rev = store.content_rev
                changed = store.touched(self._rev, rev) if self._rev >= 0 else None
                if changed is None:
                    self._kept = self._as_before(self._read(store, None))
                elif changed:
                    self._kept = self._spliced(changed, self._again(store, changed))
            self._rev = rev
            return self._kept

    def _as_before(self, new: tuple[T, ...]) -> tuple[T, ...]:
        """The same, with the very objects that were there before where they are equal: else what was made of them,
        and stands, would hold all of it a second time."""
        before = dict(zip(map(self._id_of, self._kept), self._kept, strict=True))
        return tuple(old if (old := before.get(self._id_of(one))) == one else one for one in new) if before else new

    def _again(self, store: Store, changed: Collection[int]) -> tuple[T, ...]:
        """What is in these sources now."""
        return self._read(store, changed)

    def _spliced(self, changed: Collection[int], new: tuple[T, ...]) -> tuple[T, ...]:
        of, kept = self._source_of, [x for x in self._kept if self._source_of(x) not in changed]
        every: list[T] = []
        at = 0
        for source_id in sorted({of(x) for x in new}):
            until = at
            while until < len(kept) and of(kept[until]) < source_id:
                until += 1
            every += [*kept[at:until], *(x for x in new if of(x) == source_id)]
            at = until
        return (*every, *kept[at:])


def _renumbered(every: tuple[Passage, ...]) -> tuple[Passage, ...]:
    return tuple(p if p.seq == n else replace(p, seq=n) for n, p in enumerate(every))


class _Passages(_BySource[Passage]):
    def _again(self, store: Store, changed: Collection[int]) -> tuple[Passage, ...]:
        """Those that were there where they lie now, with what stands there; only others are read whole."""
        before = {p.id: p for p in self._kept if p.source_id in changed}
        texts = contents.source_texts(store, changed)
        places = contents.passage_places(store, changed)
        others = {p.id: p for p in contents.passages(store, ids=[i for i, *_ in places if i not in before])}
        found = []
        for i, source_id, start, end in places:
            p, text = others.get(i) or before[i], texts[source_id][start:end]
            same = (p.start, p.end, p.text) == (start, end, text)
            found.append(p if same else replace(p, start=start, end=end, text=text))
        return tuple(found)

    def _spliced(self, changed: Collection[int], new: tuple[Passage, ...]) -> tuple[Passage, ...]:
        return _renumbered(super()._spliced(changed, new))


class _Whole(Generic[R]):
    """Something read as a whole: anew when content changed, the very same object as long as it is equal to before.

    ``apart`` says that it changes with no write that touches only what lies in some sources; see `Store.write`.
    """

    def __init__(self, *, apart: bool):
        self._apart = apart
        self._lock = threading.Lock()
        self._rev = -1
        self._key: Hashable = None
        self._kept: R | None = None

    def now(self, store: Store, read: Callable[[], R], key: Hashable = ()) -> R:
        """It at this moment; the ``key`` is what it depends on besides."""
        if store.writing:  # what is read now may still be taken back
            return read()
        with self._lock, store.snapshot():
            rev, kept = store.content_rev, self._kept
            same = kept is not None and key == self._key
            if kept is None or not (same and (rev == self._rev or (self._apart and self._only_sources(store, rev)))):
                made = read()
                kept = kept if kept is not None and kept == made else made
            self._kept, self._rev, self._key = kept, rev, key
            return kept

    def _only_sources(self, store: Store, rev: int) -> bool:
        return store.touched(self._rev, rev) is not None


class _Derived(Generic[T, R]):
    """What is made of one object: made anew only when it is another."""

    def __init__(self, make: Callable[[T], R]):
        self._make: Callable[[T], R] = make
        self._kept: tuple[T, R] | None = None

    def of(self, given: T) -> R:
        kept = self._kept
        if kept is None or kept[0] is not given:
            kept = self._kept = (given, self._make(given))
        return kept[1]


class _Kept:
    def __init__(self) -> None:
        self.decisions = DecisionsNow()
        self.passages = _Passages(lambda s, ids: contents.passages(s, source_ids=ids), lambda p: p.source_id)
        self.by_id = _Derived[tuple[Passage, ...], dict[int, Passage]](lambda every: {p.id: p for p in every})
        self.codeable = _Derived[tuple[Passage, ...], frozenset[int]](
            lambda every: frozenset(p.id for p in every if p.codeable)
        )
        self.sources = _BySource[Source](self._sources, lambda s: s.id)
        self.voices = _Whole[tuple[Voice, ...]](apart=True)
        self.permissions = _Whole[Mapping[tuple[int, int], Permission]](apart=True)
        self.asked = _Whole[Mapping[int, frozenset[str]]](apart=True)
        self.alike = _Derived[tuple[Voice, ...], tuple[Voice, ...]](alike)
        self.people = _Derived[tuple[Voice, ...], list[str]](privacy.names_of)
        self.voice_names = _Whole[Mapping[str, Voice | None]](apart=True)
        self.findings = _Whole[tuple[Finding, ...]](apart=False)
        self.planning = _Whole[Planning](apart=False)

    def _sources(self, store: Store, ids: Collection[int] | None) -> tuple[Source, ...]:
        """Sources with their texts; that of a story which is one passage is there once."""
        whole = {p.source_id: p.text for p in self.passages.now(store) if p.start == 0} if ids is None else {}
        return contents.sources(store, ids, whole)


def decisions(ws: Workspace, *, after: int = 0) -> tuple[Decision, ...]:
    """Every decision with a greater id, in order and where it lies now."""
    return ws.caches.of(_Kept).decisions.after(ws.store, after, lambda: passages(ws))


def decision_heads(ws: Workspace, *, after: int = 0) -> Sequence[Decision | DecisionHead]:
    """The same where all of them were read before; where not, as much of them as is read in a tenth of the time."""
    if ws.store.writing or ws.caches.of(_Kept).decisions.is_read:
        return decisions(ws, after=after)
    return store_decisions.heads(ws.store, after=after)


def decisions_at_hand(ws: Workspace) -> tuple[Decision, ...]:
    """All of them where they were read before; none where they were not."""
    return decisions(ws) if ws.caches.of(_Kept).decisions.is_read and not ws.store.writing else ()


def some_decisions(ws: Workspace, ids: Collection[int]) -> tuple[Decision, ...]:
    """The decisions of these ids, in order and where they lie now; no others are read for it."""
    return ws.caches.of(_Kept).decisions.some(ws.store, ids)


def decisions_within(ws: Workspace, sources: Collection[int]) -> tuple[Decision, ...]:
    """Every decision about these sources, in order and where it lies now."""
    return ws.caches.of(_Kept).decisions.within(ws.store, sources)


def planning(ws: Workspace) -> Planning:
    """What people planned, dreamed, wrote and promised, as it stands today."""
    key = (journal.last(ws.store), date.today())
    return ws.caches.of(_Kept).planning.now(ws.store, lambda: read_planning(ws.store), key)


def passages(ws: Workspace) -> tuple[Passage, ...]:
    """The current passages in reading order."""
    return ws.caches.of(_Kept).passages.now(ws.store)


def passages_by_id(ws: Workspace) -> Mapping[int, Passage]:
    """The current passages by their ids, in reading order."""
    return ws.caches.of(_Kept).by_id.of(passages(ws))


def codeable(ws: Workspace) -> frozenset[int]:
    """The current passages that people are meant to read, by their ids."""
    return ws.caches.of(_Kept).codeable.of(passages(ws))


def some_passages(ws: Workspace, ids: Collection[int]) -> Mapping[int, Passage]:
    """The current passages of these ids; no others are read for it."""
    if ws.caches.of(_Kept).passages.is_read(ws.store):
        every = passages_by_id(ws)
        return {i: every[i] for i in ids if i in every}
    return contents.some_passages(ws.store, ids)


def sources(ws: Workspace) -> tuple[Source, ...]:
    """Every source with its text."""
    return ws.caches.of(_Kept).sources.now(ws.store)


def voices(ws: Workspace) -> tuple[Voice, ...]:
    """Every voice with its consent."""
    return ws.caches.of(_Kept).voices.now(ws.store, lambda: contents.voices(ws.store))


def voices_alike(ws: Workspace) -> tuple[Voice, ...]:
    """Every voice, with what is recorded of people under one heading a characteristic and in one spelling a value."""
    return ws.caches.of(_Kept).alike.of(voices(ws))


def named(ws: Workspace) -> tuple[tuple[Voice, ...], list[str]]:
    """Every voice, and the labels among theirs that are names of people: what the finder of names is told."""
    every = voices(ws)
    return every, ws.caches.of(_Kept).people.of(every)


def permissions(ws: Workspace) -> Mapping[tuple[int, int], Permission]:
    """What every (voice, file) permits in which that voice speaks."""
    return ws.caches.of(_Kept).permissions.now(ws.store, lambda: read_permissions(ws.store))


def asked(ws: Workspace) -> Mapping[int, frozenset[str]]:
    """The purposes that each file asked its tellers about."""
    return ws.caches.of(_Kept).asked.now(ws.store, lambda: store_permissions.asked_by_file(ws.store))


def findings(ws: Workspace) -> tuple[Finding, ...]:
    """Every finding with its state and its label."""
    kept = ws.caches.of(_Kept)

    def names(keys: frozenset[str]) -> Mapping[str, Voice | None]:
        return kept.voice_names.now(ws.store, lambda: privacy.voice_names(voices(ws), keys), keys)

    return kept.findings.now(ws.store, lambda: read_findings(ws.store, names))
