"""The inquiry as the coding desk needs it, kept in memory and brought up to date by what is new.

Every click of every coder asks for it. Decisions are folded in one by one; passages are read again only when they
changed, suggestions where somebody looks, and what was folded is moved along when the text is mended.
"""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field

from harvest.coding import rounds as coding_rounds
from harvest.coding.running_fold import RunningFold, Stances
from harvest.coding.visibility import follow_merged_codes, merged_codes
from harvest.collecting import put_off
from harvest.model import Codebook, CodeRef, Decision, DecisionHead, Passage, Right, Round, Suggestion
from harvest.store import rounds
from harvest.store import suggestions as store_suggestions
from harvest.workspace import kept
from harvest.workspace.desk.in_blocks import InBlocks
from harvest.workspace.desk.shapes import CodebooksShown, PassageShown
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True, eq=False, slots=True)
class ShownOf:
    """All that goes into a passage as somebody sees it."""

    stances: Stances
    passage: Passage
    number: int
    suggestions: list[Suggestion]
    perhaps: list[Suggestion]
    likely: tuple[str, ...]

    def same(self, other: ShownOf) -> bool:
        """Whether it shows the same; stances are a new object whenever somebody decides."""
        return (
            self.stances is other.stances
            and self.number == other.number
            and (self.passage is other.passage or self.passage == other.passage)
            and (self.suggestions is other.suggestions or self.suggestions == other.suggestions)
            and (self.perhaps is other.perhaps or self.perhaps == other.perhaps)
            and (self.likely is other.likely or self.likely == other.likely)
        )


@dataclass
class DeskState:
    """One inquiry in memory. Content never changes under a reader's hands: when it does, a new state takes its place.

    ``shown``, ``languages`` and ``codebooks_shown`` keep what the screen made of it, between clicks: for each coder the
    passages on their screen by id, with what they were made of. They go over to the next state as far as they hold.
    """

    content_rev: int
    passages: tuple[Passage, ...]
    by_id: Mapping[int, Passage]
    codeable: frozenset[int]
    suggestions: InBlocks[list[Suggestion]]
    perhaps: InBlocks[list[Suggestion]]
    likely: InBlocks[tuple[str, ...]]
    version: tuple[int, int]
    codebooks: tuple[Codebook, ...]
    rounds: dict[int, Round]
    fold: RunningFold
    merged: dict[CodeRef, CodeRef]
    rev: int = -1
    shown: dict[str, dict[int, tuple[ShownOf, PassageShown]]] = field(default_factory=dict)
    languages: dict[str, tuple[str, str] | None] = field(default_factory=dict)
    codebooks_shown: CodebooksShown | None = None

    def __post_init__(self) -> None:
        every = (f"{b.id}/{c.id}" for b in self.codebooks for c in b.codes)
        self.code_places = {ref: i for i, ref in enumerate(every)}

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

    def suggested_to(self, coder: str, passage_id: int) -> list[Suggestion]:
        """What this coder sees as suggested on a passage: nothing in a round without suggestions."""
        return self.suggestions.get(passage_id, []) if self.shows_suggestions(coder) else []

    def perhaps_to(self, coder: str, passage_id: int) -> list[Suggestion]:
        """What this coder gets to see besides when they ask what else may fit."""
        return self.perhaps.get(passage_id, []) if self.shows_suggestions(coder) else []

    def likely_to(self, coder: str, passage_id: int) -> tuple[str, ...]:
        """All codes by how likely the machine takes them to be here; empty in a round without suggestions."""
        return self.likely.get(passage_id, ()) if self.shows_suggestions(coder) else ()

    def made_of(self, coder: str, p: Passage) -> ShownOf:
        """What goes into this passage as this coder sees it."""
        return ShownOf(
            self.stances(p.id),
            p,
            p.seq + 1,
            self.suggested_to(coder, p.id),
            self.perhaps_to(coder, p.id),
            self.likely_to(coder, p.id),
        )

    def coders(self) -> tuple[str, ...]:
        """Everybody who decided something."""
        return self.fold.coders()

    def undo_stacks(self, coder: str) -> tuple[list[str], list[str]]:
        """What this coder can undo and redo."""
        return self.fold.undo_stacks(coder)

    def round_for(self, coder: str) -> Round | None:
        """The newest open round this coder takes part in."""
        return coding_rounds.round_for(self.rounds, coder)

    def to_code(self, coder: str, among: Collection[int] | None = None) -> list[Passage]:
        """The passages that are this coder's to read now, in reading order: those of their round, or all; ``among``
        these only, where they are given."""
        sample = self.round_for(coder)
        inside = sample.passages if sample is not None else frozenset()
        if among is None:
            return [p for p in self.passages if not inside or p.id in inside]
        there = (self.by_id[i] for i in among if i in self.by_id and (not inside or i in inside))
        return sorted(there, key=lambda p: p.seq)

    def is_blind(self, coder: str) -> bool:
        """Whether this coder must not see what colleagues coded."""
        return coding_rounds.is_blind(self.round_for(coder))

    def shows_suggestions(self, coder: str) -> bool:
        """Whether this coder sees what is suggested."""
        return coding_rounds.shows_suggestions(self.round_for(coder))


class DeskMemory:
    """Keeps one inquiry's state up to date; safe to ask from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._state: DeskState | None = None

    def now(self, ws: Workspace) -> DeskState:
        """The inquiry with everything that is stored at this moment."""
        store = ws.store
        with self._lock:
            state = self._state
            if state is not None and state.rev == store.rev:
                return state
            with store.snapshot(), put_off() if state is None else nullcontext():
                rev, content_rev = store.rev, store.content_rev
                if state is None or state.content_rev != content_rev:
                    state = _read(ws, content_rev, state)
                rows = kept.decision_heads(ws, after=state.fold.last_id)
                whole = follow_merged_codes((d for d in rows if isinstance(d, Decision)), state.merged)
                state.fold.take([*(d for d in rows if isinstance(d, DecisionHead)), *whole])  # all are of one kind
                if state.fold.partly and (every := kept.decisions_at_hand(ws)):
                    state.fold.fill(follow_merged_codes(every, state.merged))
            state.rev = rev  # last: whoever reads meanwhile has an older number with newer content, never the reverse
            self._state = state
            return state


def _read(ws: Workspace, content_rev: int, old: DeskState | None) -> DeskState:
    store = ws.store
    passages = kept.passages(ws)
    every_round = rounds.by_id(ws.store)
    version = store_suggestions.version(ws.store)
    books = ws.codebooks()
    merged = merged_codes(books)
    same = old if old is not None and old.version == version else None
    alike = old if old is not None and (old.rounds, old.merged) == (every_round, merged) else None
    alike = alike if alike is not None and alike.codebooks == books else None
    return DeskState(
        content_rev=content_rev,
        passages=passages,
        by_id=kept.passages_by_id(ws),
        codeable=kept.codeable(ws),
        suggestions=same.suggestions if same else InBlocks(lambda ids: store_suggestions.current(store, ids)),
        perhaps=same.perhaps if same else InBlocks(lambda ids: store_suggestions.current(store, ids, perhaps=True)),
        likely=same.likely if same else InBlocks(lambda ids: store_suggestions.likely(store, ids)),
        version=version,
        codebooks=books,
        rounds=every_round,
        fold=_fold(ws, old, content_rev, coding_rounds.hidden(every_round), merged),
        merged=merged,
        shown=dict(alike.shown) if alike else {},
        languages=old.languages if old is not None else {},
        codebooks_shown=alike.codebooks_shown if alike else None,
    )


def _fold(
    ws: Workspace, old: DeskState | None, content_rev: int, hidden: frozenset[int], merged: dict[CodeRef, CodeRef]
) -> RunningFold:
    """What was folded, moved along with the text; from scratch where it cannot be told what became of it."""

    def read(ids: Collection[int]) -> Iterable[Decision]:
        return follow_merged_codes(kept.some_decisions(ws, ids), merged)

    if old is None or old.fold.hidden != hidden or old.merged != merged:
        return RunningFold(hidden, read)
    sources = ws.store.touched(old.content_rev, content_rev)
    if sources is not None:
        return old.fold.moved(follow_merged_codes(kept.decisions_within(ws, sources), merged)) if sources else old.fold
    rows = kept.decisions(ws)
    if old.fold.has_others({d.id for d in rows}):
        return RunningFold(hidden, read)
    return old.fold.moved(follow_merged_codes(rows, merged))


@verb(Right.NAMES)
def desk_state(ws: Workspace) -> DeskState:
    """The inquiry in memory, up to date."""
    return ws.caches.of(DeskMemory).now(ws)
