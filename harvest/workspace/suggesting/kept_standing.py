"""What a run of suggestions writes: what would look different to a person, and nothing else."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

import numpy as np

from harvest import suggest as suggester
from harvest.store import suggestions
from harvest.workspace.opened import Workspace

BATCH, PAUSE = 64, 0.5
"""So many passages at least are written together, and so many seconds at least lie between two batches: each waits for
the disk."""


class Kept:
    """What a run keeps: what would look different to a person is written, the rest is left standing. Counts passages
    that were looked at, and what is suggested on them."""

    def __init__(self, ws: Workspace, run: int, model: str, codes: Mapping[str, int]) -> None:
        self._store, self._run, self._codes = ws.store, run, codes
        self._unseen = suggestions.without_suggestions(ws.store, model)
        self._again = 0.0
        self._loud: dict[int, int] = {}
        self._waiting: list[suggester.Judged] = []
        self.passages = self.suggestions = 0

    def stands(self, ids: Sequence[int]) -> suggester.Standing:
        """What stands on these passages; asked for each chunk before it is looked at."""
        found = suggestions.standing(self._store, ids)
        on, code, chances, quiet = found.rows.T
        loud = np.bincount(on[quiet == 0].astype(int), minlength=len(ids))
        self._loud = dict(zip(ids, loud.tolist(), strict=True))
        return suggester.Standing(found.marks, found.codes, on.astype(int), code.astype(int), chances, quiet > 0)

    def take(self, judged: suggester.Judged) -> None:
        """Count it, and write it with the next batch where it is not the same as before."""
        self.passages += 1
        if judged.same:
            self.suggestions += self._loud[judged.passage]
            return
        self.suggestions += sum(not s.perhaps for s in judged.suggestions)
        self._waiting.append(judged)
        if len(self._waiting) >= BATCH and time.monotonic() >= self._again:
            self.write()
            self._again = time.monotonic() + PAUSE

    def write(self) -> None:
        """Write what waits."""
        waiting, self._waiting = self._waiting, []
        ids = [judged.passage for judged in waiting]
        if not ids:
            return
        stood = dict(zip(ids, suggestions.standing(self._store, ids).marks, strict=True))
        louds, quiets = (suggestions.current(self._store, ids, perhaps=quietly) for quietly in (False, True))
        new, old = [], {}
        for judged in waiting:
            i = judged.passage
            before = [*louds.get(i, ()), *quiets.get(i, ())]
            if i in self._unseen or stood[i] is None or suggester.differ(judged.suggestions, before):
                new.append(judged)
            elif stood[i] != judged.mark:
                old[i] = judged.mark
        likely = {judged.passage: [self._codes[ref] for ref, _ in judged.likely] for judged in new}
        marks = {judged.passage: judged.mark for judged in new}
        if new:
            found = [(judged.passage, judged.suggestions) for judged in new]
            suggestions.add(self._store, self._run, found, likely, marks)
        if old:
            suggestions.mark(self._store, old)
