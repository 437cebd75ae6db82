"""The newest decisions that fit some filters: what the history shows, without reading all that was ever decided."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeVar

from harvest.coding.rounds import hidden as blind
from harvest.coding.visibility import visible_to
from harvest.collecting import put_off
from harvest.model import Action, Decision, Right
from harvest.model.undo import in_force
from harvest.store import contents, decisions, permissions, rounds
from harvest.store import outlines as store_outlines
from harvest.store.outlines import Outline
from harvest.workspace import kept
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import as_seen, may, verb
from harvest.workspace.settings.decision_log import DecisionEntry, Labels, entry

K = TypeVar("K", int, str)
MOST = 400
"""So many are shown."""
_DONE = {a.value: a.words.done for a in Action}


@dataclass(frozen=True, slots=True)
class DecisionFilter:
    """Which decisions somebody wants to see, in the words of the rows; what is empty leaves it open."""

    who: str = ""
    source: str = ""
    code: str = ""
    action: str = ""
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """The newest decisions that fit a filter, newest first; how many fit it, how many there are, and how many a blind
    round still hides from whoever asks; and what can be filtered by."""

    rows: tuple[DecisionEntry, ...]
    found: int
    every: int
    hidden: int
    who: tuple[str, ...]
    sources: tuple[str, ...]
    codes: tuple[str, ...]
    actions: tuple[str, ...]


class _Read:
    """Decisions in outline; of those that were read only what came after is read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rows: list[Outline] = []
        self._titles = UntilWritten[dict[int, str]](1)
        self.pages = UntilWritten[DecisionPage]()

    def outlines(self, ws: Workspace) -> Sequence[Outline]:
        with self._lock:
            last = self._rows[-1].id if self._rows else 0
            self._rows = [*self._rows, *store_outlines.outlines(ws.store, after=last)]
            return self._rows

    def titles(self, ws: Workspace, sources: Collection[int]) -> Mapping[int, str]:
        """What these sources are called; empty for one in which nothing is said any more."""
        known = self._titles.get(ws.store.content_rev, (), dict)
        with self._lock:
            missing = [i for i in sources if i not in known]
            if missing:
                known.update(dict.fromkeys(missing, ""))
                known.update(store_outlines.titles(ws.store, missing))
            return known


@verb(Right.READ)
def decision_page(ws: Workspace, wanted: DecisionFilter | None = None, most: int | None = MOST) -> DecisionPage:
    """The newest decisions that whoever acts may see and that fit; all of them where ``most`` is None."""
    asked = wanted or DecisionFilter()
    with ws.store.snapshot():  # that no blind round is there has to hold for the rows that all share then
        who = ws.actor.name if blind(rounds.by_id(ws.store)) else ""
        key = (who, may(ws, Right.NAMES), asked, most)
        return ws.caches.of(_Read).pages.get(ws.store.rev, key, lambda: _page(ws, asked, most))


@verb(Right.READ)
def decision_after(ws: Workspace, number: int) -> DecisionEntry | None:
    """The decision of that number among those that whoever acts may see, from 1 on; None where there is none."""
    with ws.store.snapshot():
        rows, _ = visible_to(ws.actor.name, _outlines(ws), rounds.by_id(ws.store))
        at = rows[number - 1 : number] if number > 0 else []
        return next(iter(_entries(ws, at, rows)), None)


def _outlines(ws: Workspace) -> Sequence[Outline]:
    return ws.caches.of(_Read).outlines(ws)


@put_off()
def _page(ws: Workspace, wanted: DecisionFilter, most: int | None) -> DecisionPage:
    with ws.store.snapshot():
        rows, hidden = visible_to(ws.actor.name, _outlines(ws), rounds.by_id(ws.store))
        words = _Words(ws, rows)
        found = _found(ws, rows, words, wanted)
        return DecisionPage(
            rows=tuple(_entries(ws, found[:most], rows)),
            found=len(found),
            every=len(rows),
            hidden=hidden,
            who=_each(o.by for o in rows),
            sources=_each(words.sources.values()),
            codes=tuple(sorted(_each(words.codes.values()))),
            actions=_each(words.actions.values()),
        )


def _each(values: Iterable[str]) -> tuple[str, ...]:
    """Every value once, in the order in which they come; none that is empty."""
    return tuple(v for v in dict.fromkeys(values) if v)


class _Words:
    """What is called how on the rows of decisions, as whoever acts is shown it, in the order in which it comes."""

    def __init__(self, ws: Workspace, rows: Sequence[Outline]):
        seen: Callable[[str], str] = str if may(ws, Right.NAMES) else cache(lambda text: as_seen(ws, text))
        gone = permissions.gone_passages(ws.store)
        ids = dict.fromkeys(o.source_id for o in rows if o.passage_id not in gone)
        titles = ws.caches.of(_Read).titles(ws, ids)
        labels = {f"{b.id}/{c.id}": c.label for b in ws.codebooks() for c in b.codes}
        back = _batches(rows)
        self.about: list[str | None] = [
            o.code if o.undoes is None else back[o.undoes].code if o.undoes in back else None for o in rows
        ]
        """Of each row the code that it is about: of an undo that of what it takes back."""
        self.gone = gone
        self.sources = {i: seen(titles[i]) for i in ids}
        self.codes = {
            ref: seen(labels.get(ref, ref)) for ref in dict.fromkeys([*self.about, *(o.to for o in rows)]) if ref
        }
        self.actions = {a: seen(_DONE[a]) for a in dict.fromkeys(o.action for o in rows)}


def _found(ws: Workspace, rows: Sequence[Outline], words: _Words, wanted: DecisionFilter) -> list[Outline]:
    """Those that fit, the newest first."""
    asked: list[Callable[[Outline, str | None], bool]] = []
    if wanted.who:
        asked.append(lambda o, _: o.by == wanted.who)
    if wanted.action:
        actions = _called(words.actions, wanted.action)
        asked.append(lambda o, _: o.action in actions)
    if wanted.source:
        sources = _called(words.sources, wanted.source)
        asked.append(lambda o, _: o.source_id in sources and o.passage_id not in words.gone)
    if wanted.code:
        codes = _called(words.codes, wanted.code)
        asked.append(lambda o, code: code in codes or o.to in codes)
    if wanted.passage is not None:
        there = _about(ws, wanted.passage)
        asked.append(lambda o, _: o.id in there)
    every = zip(reversed(rows), reversed(words.about), strict=True)
    return [o for o, code in every if all(fits(o, code) for fits in asked)] if asked else list(reversed(rows))


def _called(words: Mapping[K, str], wanted: str) -> Collection[K | None]:
    return {key for key, word in words.items() if word == wanted}


def _about(ws: Workspace, passage: int) -> frozenset[int]:
    """The decisions that lie in a passage now."""
    source = store_outlines.source_of(ws.store, passage)
    there = decisions.decisions(ws.store, source_ids=[source]) if source is not None else ()
    return frozenset(d.id for d in there if d.passage_id == passage)


def _batches(rows: Iterable[Outline]) -> Mapping[str, Outline]:
    """The last decision of each act that was taken back or brought back."""
    asked = {o.undoes for o in rows if o.undoes}
    return {o.batch: o for o in rows if o.batch in asked} if asked else {}


def _entries(ws: Workspace, shown: Sequence[Outline], rows: Sequence[Outline]) -> Iterable[DecisionEntry]:
    """These of the decisions that somebody sees as rows."""
    stand = {o.id for o in in_force(rows)}
    batches = _batches(rows)
    backs = [back.id for o in shown if o.undoes and (back := batches.get(o.undoes))]
    read = {d.id: d for d in decisions.decisions(ws.store, ids={*backs, *(o.id for o in shown)})}
    by_batch: dict[str, Decision] = {read[i].batch: read[i] for i in backs}
    around = kept.some_passages(ws, {read[o.id].passage_id for o in shown})
    voices = contents.voices(ws.store, {p.voice_id for p in around.values()})
    labels = Labels(ws.codebooks(), around, voices)
    return [entry(read[o.id], labels, o.id in stand, by_batch) for o in shown]
