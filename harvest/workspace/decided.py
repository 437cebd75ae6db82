"""Decisions for everybody's views, kept up to date by what is new, and decisions about a whole passage made."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from harvest.coding.consensus import consensus, put_in
from harvest.coding.folding import stances
from harvest.coding.rounds import hidden
from harvest.coding.running_consensus import RunningConsensus
from harvest.coding.stance import Stance
from harvest.coding.visibility import follow_merged_codes, merged_codes, visible_to_all
from harvest.model import Action, CodeRef, Coding, Consensus, Decision, Passage, Round
from harvest.store import decisions, permissions, rounds
from harvest.workspace import kept
from harvest.workspace.opened import Workspace

Stances = Mapping[int, Mapping[str, Stance]]
FEW = 200
"""So many codings are put in one by one; more, and all are put in order."""


def _place(c: Coding) -> tuple[int, int, int, str, str]:
    return c.source_id, c.start, c.end, str(c.code), c.coder


class _InOrder:
    """Every coder's own codings, kept in the order of place and code; safe to ask from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._of: Stances = {}
        self._made: tuple[Coding, ...] = ()

    def of(self, stances: Stances) -> tuple[Coding, ...]:
        """Those of where people stand; what stands on a passage is the same object for as long as nothing changed."""
        with self._lock:
            if stances is not self._of:
                changed = {i for i, people in stances.items() if self._of.get(i) is not people}
                anew = changed | (self._of.keys() - stances.keys())
                new = [c for i in changed for s in stances[i].values() for c in s.codings]
                kept = [c for c in self._made if c.passage_id not in anew]
                self._of, self._made = stances, tuple(put_in(kept, new, _place, FEW))
            return self._made


@dataclass(frozen=True)
class Decided:
    """What everybody may see of what was decided, at one moment: decisions in order, what stands for the group, and
    where each coder stands by passage. Nothing in it is altered later."""

    stored: tuple[Decision, ...]
    """Every decision as it was stored, also those of blind rounds: for what its maker may see."""
    rows: tuple[Decision, ...]
    rounds: dict[int, Round]
    consensus: Consensus
    stances: Stances
    in_order: _InOrder = field(default_factory=_InOrder, compare=False, repr=False)

    def codings(self) -> tuple[Coding, ...]:
        """Every coder's own codings, in the order of place and code."""
        return self.in_order.of(self.stances)


class _Memory:
    """Keeps what was decided in one inquiry; safe to ask from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: RunningConsensus | None = None
        self._stored: dict[int, Decision] = {}
        self._content = self._last = self._rev = -1
        self._all_rounds: dict[int, Round] = {}
        self._merged: dict[CodeRef, CodeRef] = {}
        self._gone: frozenset[int] = frozenset()
        self._made: Decided | None = None
        self._in_order = _InOrder()

    def now(self, ws: Workspace) -> Decided:
        """Everything that is stored at this moment."""
        store = ws.store
        with self._lock:
            if self._made is not None and self._rev == store.rev:
                return self._made
            with store.snapshot():
                rev, content = store.rev, store.content_rev
                new = self._last
                if content != self._content and not self._follow(ws, content):
                    self._running, self._stored, new = RunningConsensus(self._all_rounds), {}, 0
                assert self._running is not None
                found = kept.decisions(ws, after=max(new, 0))
                self._stored.update((d.id, d) for d in found)
                self._running.take(self._visible(found))
            last = max([new, *(d.id for d in found)])
            if self._made is None or content != self._content or last != self._last:
                now = self._running
                self._made = Decided(
                    tuple(self._stored.values()),
                    now.rows(),
                    dict(now.rounds),
                    now.consensus(),
                    now.stances(),
                    self._in_order,
                )
            self._content, self._last, self._rev = content, last, rev
            return self._made

    def at_hand(self, ws: Workspace) -> Decided | None:
        """What was decided, where all of it was read before and nothing was written since."""
        with self._lock:
            return self._made if self._rev == ws.store.rev else None

    def _follow(self, ws: Workspace, content: int) -> bool:
        """Bring what is kept up to date with content that changed; whether that could be done."""
        self._all_rounds = rounds.by_id(ws.store)
        merged, gone = merged_codes(ws.codebooks()), permissions.gone_passages(ws.store)
        same = self._running is not None and self._running.rounds == self._all_rounds
        same = same and (merged, gone) == (self._merged, self._gone)
        self._merged, self._gone = merged, gone
        sources = ws.store.touched(self._content, content) if same else None
        if sources is None or self._running is None:
            return False
        found = kept.decisions_within(ws, sources) if sources else ()
        moved = [d for d in found if d.id <= self._last and self._differs(d)]
        self._stored.update((d.id, d) for d in moved)
        self._running.move(self._visible(moved))
        return True

    def _differs(self, d: Decision) -> bool:
        before = self._stored[d.id]
        return before is not d and before != d

    def _visible(self, rows: Iterable[Decision]) -> Iterable[Decision]:
        unseen = hidden(self._all_rounds)
        seen = (d for d in rows if d.passage_id not in self._gone and d.round_id not in unseen)
        return follow_merged_codes(seen, self._merged)


def decided(ws: Workspace) -> Decided:
    """What was decided, as everybody may see it now."""
    memory = _Memory() if ws.store.writing else ws.caches.of(_Memory)  # nothing is kept that may be taken back
    return memory.now(ws)


def decided_on(ws: Workspace, passage: Passage) -> tuple[Consensus, Mapping[str, Stance]]:
    """A consensus in which this passage stands as it does, and where each coder stands on it; no more decisions than
    are about its source are read for it."""
    now = None if ws.store.writing else ws.caches.of(_Memory).at_hand(ws)
    if now is not None:
        return now.consensus, now.stances.get(passage.id, {})
    every, gone = rounds.by_id(ws.store), permissions.gone_passages(ws.store)
    there = (d for d in decisions.around(ws.store, passage.source_id) if d.passage_id not in gone)
    rows = visible_to_all(there, every, ws.codebooks())
    return consensus(rows, every), stances(rows).get(passage.id, {})


def visible_decisions(ws: Workspace, *, up_to: str | None = None) -> tuple[tuple[Decision, ...], dict[int, Round]]:
    """Decisions that everybody may see, under the codes that are in use now, and the rounds they belong to."""
    if up_to is None:
        now = decided(ws)
        return now.rows, now.rounds
    every = rounds.by_id(ws.store)
    gone = permissions.gone_passages(ws.store)
    rows = (d for d in decisions.decisions(ws.store, up_to=up_to) if d.passage_id not in gone)
    return visible_to_all(rows, every, ws.codebooks()), every


def about_passage(passage: Passage, action: Action, memo: str) -> Decision:
    """A decision about a whole passage, with its words as they are now; who and when is filled in when it is kept."""
    return Decision(
        id=0,
        at="",
        coder="",
        passage_id=passage.id,
        source_id=passage.source_id,
        action=action,
        batch="",
        start=passage.start,
        end=passage.end,
        quote=passage.text,
        memo=memo,
    )
