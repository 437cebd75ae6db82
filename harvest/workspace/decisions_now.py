"""Every decision where it lies now, moved along in memory when the text around it is mended or cut anew."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping

from harvest.model import Decision, Passage, moved_by
from harvest.store import Store, editing
from harvest.store import decisions as store_decisions


class DecisionsNow:
    """Every decision where it lies now; the desk and what stands for the group are made of the very same objects."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rev = -1
        self._ids: list[int] = []
        self._rows: dict[int, Decision] = {}
        self._edit = 0
        self._homes: dict[int, int] = {}
        """By decision the passage that it was made about, where it lies in another since a merge or split."""

    def after(self, store: Store, last: int, passages: Callable[[], Iterable[Passage]]) -> tuple[Decision, ...]:
        """Those with a greater id, in order; a quote that is all of one of these ``passages`` is kept with it once."""
        if store.writing:  # what is read now may still be taken back
            return store_decisions.decisions(store, after=last)
        with self._lock, store.snapshot():
            if not self._follow(store, passages):
                return store_decisions.decisions(store, after=last)
            return tuple(self._rows[i] for i in self._ids[bisect_right(self._ids, last) :])

    @property
    def is_read(self) -> bool:
        """Whether all of them were read before."""
        return self._rev >= 0

    def some(self, store: Store, ids: Collection[int]) -> tuple[Decision, ...]:
        """Those of these ids, in order; no others are read for it."""
        if store.writing or not self.is_read:
            return store_decisions.decisions(store, ids=ids)
        with self._lock, store.snapshot():
            if not self._follow(store, tuple):
                return store_decisions.decisions(store, ids=ids)
            return tuple(self._rows[i] for i in sorted(ids) if i in self._rows)

    def within(self, store: Store, sources: Collection[int]) -> tuple[Decision, ...]:
        """Those in these sources, in order; no others are read for it."""
        if store.writing or not self.is_read:
            return store_decisions.decisions(store, source_ids=sources)
        with self._lock, store.snapshot():
            if not self._follow(store, tuple):
                return store_decisions.decisions(store, source_ids=sources)
            return tuple(d for d in self._rows.values() if d.source_id in sources)

    def _follow(self, store: Store, passages: Callable[[], Iterable[Passage]]) -> bool:
        """Bring what is kept up to the moment that is read; False where it is of a later one already."""
        rev = store.content_rev
        if rev < self._rev:
            return False
        if rev > self._rev:
            changed = store.touched(self._rev, rev) if self._rev >= 0 else None
            before = self._rows
            if changed is None:
                self._rows, self._ids, self._homes = {}, [], {}
                texts = {p.id: p.text for p in passages()}
                self._take(store, store_decisions.decisions(store, texts=texts), before)
            elif changed:
                self._move(store, changed)
            self._edit, self._rev = editing.last_edit(store), rev
        self._take(store, store_decisions.decisions(store, after=self._ids[-1] if self._ids else 0), {})
        return True

    def _take(self, store: Store, rows: tuple[Decision, ...], before: Mapping[int, Decision]) -> None:
        if rows:
            self._homes |= store_decisions.made_elsewhere(store, after=rows[0].id - 1)
        for d in rows:
            self._ids.append(d.id)
            self._rows[d.id] = before[d.id] if before.get(d.id) == d else d

    def _move(self, store: Store, sources: Collection[int]) -> None:
        """Carry decisions in these sources through what was mended, merged and split since; no row is read again."""
        edits = editing.text_edits(store, after=self._edit)
        here = [d for d in self._rows.values() if d.source_id in sources]
        homes = [self._homes.get(d.id, d.passage_id) for d in here]
        located = store_decisions.PassageLocator(store, set(homes))
        for d, home in zip(here, homes, strict=True):
            start, end = moved_by(edits.get(d.source_id, ()), d.start or 0, d.end or 0)
            passage_id = located.current_passage(home, d.source_id, start)
            if passage_id != home:
                self._homes[d.id] = home
            if (start, end, passage_id) != (d.start, d.end, d.passage_id):
                self._rows[d.id] = d.lying(start, end, passage_id)
