"""The inquiry as the coding desk needs it, kept in memory and brought up to date by what is new.

Every click of every coder asks for it: passages and suggestions are read again only when they changed, and decisions
are folded in one by one.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from functools import lru_cache

from harvest import decisions as judged
from harvest.decisions import Stance
from harvest.model import Action, Codebook, Decision, Mode, Passage, Round, Suggestion
from harvest.store import Store, contents, framing, judging, suggested
from harvest.workspace.base import Workspace


class Live:
    """One inquiry in memory; every method is safe to call from several threads."""

    def __init__(self, ws: Workspace):
        self._ws = ws
        self._lock = threading.RLock()
        self._content_rev = -1
        self._rev = -1
        self._last_id = 0
        self.passages: tuple[Passage, ...] = ()
        self.by_id: dict[int, Passage] = {}
        self.place: dict[int, int] = {}
        self.suggestions: dict[int, list[Suggestion]] = {}
        self.codebooks: tuple[Codebook, ...] = ()
        self.rounds: dict[int, Round] = {}
        self._by_passage: dict[int, list[Decision]] = {}
        self._by_coder: dict[str, list[Decision]] = {}
        self._batches: dict[str, set[int]] = {}
        self._undone: set[str] = set()
        self._stances: dict[int, dict[str, Stance]] = {}

    @property
    def store(self) -> Store:
        return self._ws.store

    def refresh(self) -> int:
        """Take in what is new; the revision that is in memory now."""
        with self._lock:
            rev = self.store.rev
            if rev == self._rev:
                return rev
            with self.store.snapshot():
                rev, content_rev = self.store.rev, self.store.content_rev
                if content_rev != self._content_rev:
                    self._reload()
                    self._content_rev = content_rev
                self._take(judging.decisions(self.store, after=self._last_id))
            self._rev = rev
            return rev

    def _reload(self) -> None:
        self.passages = contents.passages(self.store)
        self.by_id = {p.id: p for p in self.passages}
        self.place = {p.id: i for i, p in enumerate(self.passages)}
        self.suggestions = suggested.current(self.store)
        self.codebooks = self._ws.codebooks()
        self.rounds = framing.rounds(self.store)
        self._last_id = 0
        for store in (self._by_passage, self._by_coder, self._batches, self._stances):
            store.clear()  # type: ignore[attr-defined]
        self._undone.clear()

    def _take(self, rows: Iterable[Decision]) -> None:
        touched: set[int] = set()
        for d in rows:
            self._last_id = max(self._last_id, d.id)
            self._by_coder.setdefault(d.coder, []).append(d)
            if d.action in (Action.UNDO, Action.REDO):
                assert d.undoes is not None
                (self._undone.add if d.action is Action.UNDO else self._undone.discard)(d.undoes)
                touched |= self._batches.get(d.undoes, set())
                continue
            self._by_passage.setdefault(d.passage_id, []).append(d)
            self._batches.setdefault(d.batch, set()).add(d.passage_id)
            touched.add(d.passage_id)
        for passage_id in touched:
            stances: dict[str, Stance] = {}
            for d in self._by_passage[passage_id]:
                if d.batch not in self._undone:
                    judged.apply(stances.setdefault(d.coder, Stance()), d)
            self._stances[passage_id] = stances

    def stances(self, passage_id: int) -> dict[str, Stance]:
        """Every coder's stance on a passage."""
        return self._stances.get(passage_id, {})

    def coders(self) -> tuple[str, ...]:
        """Everybody who decided something."""
        return tuple(self._by_coder)

    def undo_stacks(self, coder: str) -> tuple[list[str], list[str]]:
        """What this coder can undo and redo."""
        return judged.undo_stacks(self._by_coder.get(coder, ()), coder)

    def round_for(self, coder: str) -> Round | None:
        """The newest open round this coder takes part in."""
        for r in reversed(self.rounds.values()):
            if not r.closed_at and (not r.coders or coder in r.coders):
                return r
        return None

    def is_blind(self, coder: str) -> bool:
        """Whether this coder must not see what colleagues coded."""
        r = self.round_for(coder)
        return r is not None and r.mode is Mode.BLIND and not r.revealed_at

    def shows_suggestions(self, coder: str) -> bool:
        """Whether this coder sees what is suggested."""
        r = self.round_for(coder)
        return r is None or r.suggestions or bool(r.revealed_at)


@lru_cache(maxsize=8)
def _live(ws: Workspace, path: str) -> Live:
    return Live(ws)


def live(ws: Workspace) -> Live:
    """The inquiry in memory, up to date."""
    found = _live(ws, str(ws.path))
    found.refresh()
    return found
