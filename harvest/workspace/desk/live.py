"""The inquiry as the coding desk needs it, kept in memory and brought up to date by what is new.

Every click of every coder asks for it. Decisions are folded in one by one; passages and suggestions are read again only
when they changed, and what was folded is moved along when the text is mended.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from harvest.coding import folding as judged
from harvest.coding import rounds as coding_rounds
from harvest.model import Codebook, CodeRef, Passage, Round, Suggestion
from harvest.store import contents, decisions, editing, frame
from harvest.store import suggestions as store_suggestions
from harvest.workspace.desk.fold import Fold, Stances
from harvest.workspace.opened import Workspace
from harvest.workspace.review.visible import merged_codes

_Places = tuple[int, tuple[tuple[int, int, int], ...]]
"""What decides where a decision lies now: the last mended text, and (id, source, start) of each current passage."""


@dataclass
class Live:
    """One inquiry in memory. Content never changes under a reader's hands: when it does, a new Live takes its place."""

    content_rev: int
    passages: tuple[Passage, ...]
    suggestions: dict[int, list[Suggestion]]
    version: tuple[int, int]
    codebooks: tuple[Codebook, ...]
    rounds: dict[int, Round]
    places: _Places
    fold: Fold
    merged: dict[CodeRef, CodeRef]
    rev: int = -1
    kept: dict[Any, Any] = field(default_factory=dict)
    """What others worked out of this and keep with it; see ``desk``."""

    def __post_init__(self) -> None:
        self.by_id = {p.id: p for p in self.passages}
        self.place = {p.id: i for i, p in enumerate(self.passages)}

    def stances(self, passage_id: int) -> Stances:
        """Every coder's stance on a passage."""
        return self.fold.stances(passage_id)

    def seen_by(self, coder: str, passage_id: int) -> Stances:
        """The stances on a passage that this coder may see: their own, and colleagues' unless a round is blind."""
        mine = self.stances(passage_id).get(coder)
        own = {coder: mine} if mine is not None else {}
        if self.is_blind(coder):
            return own
        others = self.fold.open_stances(passage_id)
        return {**own, **{name: s for name, s in sorted(others.items()) if name != coder}}

    def coders(self) -> tuple[str, ...]:
        """Everybody who decided something."""
        return self.fold.coders()

    def undo_stacks(self, coder: str) -> tuple[list[str], list[str]]:
        """What this coder can undo and redo."""
        return self.fold.undo_stacks(coder)

    def round_for(self, coder: str) -> Round | None:
        """The newest open round this coder takes part in."""
        return coding_rounds.round_for(self.rounds, coder)

    def is_blind(self, coder: str) -> bool:
        """Whether this coder must not see what colleagues coded."""
        return coding_rounds.is_blind(self.round_for(coder))

    def shows_suggestions(self, coder: str) -> bool:
        """Whether this coder sees what is suggested."""
        return coding_rounds.shows_suggestions(self.round_for(coder))


class _Keeper:
    """Keeps one inquiry's Live up to date; safe to ask from several threads."""

    def __init__(self, ws: Workspace):
        self._ws = ws
        self._lock = threading.Lock()
        self._live: Live | None = None

    def now(self) -> Live:
        """The inquiry with everything that is stored at this moment."""
        store = self._ws.store
        with self._lock:
            live = self._live
            if live is not None and live.rev == store.rev:
                return live
            with store.snapshot():
                rev, content_rev = store.rev, store.content_rev
                if live is None or live.content_rev != content_rev:
                    live = self._read(content_rev, live)
                rows = decisions.decisions(store, after=live.fold.last_id)
                live.fold.take(judged.carried(rows, live.merged))
            live.rev = rev  # last: whoever reads meanwhile has an older number with newer content, never the reverse
            self._live = live
            return live

    def _read(self, content_rev: int, old: Live | None) -> Live:
        store = self._ws.store
        passages = contents.passages(store)
        rounds = frame.rounds(store)
        version = store_suggestions.version(store)
        places = (editing.last_edit(store), tuple((p.id, p.source_id, p.start) for p in passages))
        merged = merged_codes(self._ws)
        return Live(
            content_rev,
            passages,
            old.suggestions if old is not None and old.version == version else store_suggestions.current(store),
            version,
            self._ws.codebooks(),
            rounds,
            places,
            self._fold(old, places, coding_rounds.hidden(rounds), merged),
            merged,
        )

    def _fold(self, old: Live | None, places: _Places, hidden: frozenset[int], merged: dict[CodeRef, CodeRef]) -> Fold:
        if old is None or old.fold.hidden != hidden or old.merged != merged:
            return Fold(hidden)
        if old.places == places:
            return old.fold
        store = self._ws.store
        return old.fold.moved(editing.text_edits(store, after=old.places[0]), decisions.Homes(store))


@lru_cache(maxsize=8)
def _keeper(ws: Workspace) -> _Keeper:
    return _Keeper(ws)


def live(ws: Workspace) -> Live:
    """The inquiry in memory, up to date."""
    return _keeper(ws).now()
