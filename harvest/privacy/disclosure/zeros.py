"""What printed zeros tell: whoever stands in a row with a zero is not of that column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from harvest.privacy.disclosure.worlds import Bools, Ground, Linked

Kind = tuple[str, tuple[tuple[str, str], ...]]


def told(world: Linked, ground: Ground) -> Bools:
    """Rows × columns of a new table: zeros that follow from zeros that earlier packs printed. They can be printed."""
    found: Bools = np.zeros(ground.counts.shape[1:], dtype=np.bool_)
    old = [one for one in world.grounds if one.fixed and _kind(one) == _kind(ground)]
    if not old:
        return found
    free = ~_ruled_out(old, ground.columns, len(world.voices))
    for row in range(len(ground.rows)):
        here = ground.has[row] > 0
        if ground.table.column_of.keys() >= {v for who in ground.table.cells[ground.rows[row]].values() for v in who}:
            found[row] = (ground.counts[0, row] == 0) & ~free[here].any(axis=0)
    return found


def cornered(world: Linked) -> Iterator[tuple[int, Ground]]:
    """People for whom printed zeros leave one column only, with a table of that kind; as things stand when asked."""
    done: set[Kind] = set()
    for ground in world.grounds:
        kind = _kind(ground)
        if kind in done:
            continue
        done.add(kind)
        same = [one for one in world.grounds if _kind(one) == kind]
        columns = tuple(dict.fromkeys(c for one in same for c in one.columns))
        used = np.array([bool((ground.column == i).any()) for i in range(len(ground.columns))])
        real = np.array([c in ground.columns and bool(used[ground.columns.index(c)]) for c in columns])
        if real.sum() < 2:
            continue
        passed: set[int] = set()
        while True:
            left = (~_ruled_out(same, columns, len(world.voices)) & real).sum(axis=1)
            waiting = [v for v in np.flatnonzero((left < 2) & world.movable) if int(v) not in passed]
            if not waiting:
                break
            passed.add(int(waiting[0]))
            yield int(waiting[0]), ground


def _ruled_out(grounds: Sequence[Ground], columns: Sequence[str], people: int) -> Bools:
    out: Bools = np.zeros((people, len(columns)), dtype=np.bool_)
    for ground in grounds:
        zero = ground.shown[0] & (ground.counts[0] == 0)
        for c, name in enumerate(columns):
            if name in ground.columns:
                rows = zero[:, ground.columns.index(name)]
                if rows.any():
                    out[:, c] |= (ground.has[rows] > 0).any(axis=0)
    return out


def _kind(ground: Ground) -> Kind:
    return ground.table.by, tuple(sorted(ground.table.where.items()))
