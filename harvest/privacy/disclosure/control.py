"""One control for all tables of a pack, and for the packs before it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from harvest.privacy.disclosure.differences import Difference, differences
from harvest.privacy.disclosure.links import linked
from harvest.privacy.disclosure.nouns import Cells, Exposed, Published, Release, Table
from harvest.privacy.disclosure.record import Old, distinct, write
from harvest.privacy.disclosure.search import remembered, witness
from harvest.privacy.disclosure.worlds import NEVER, Ground, Linked, Moves
from harvest.privacy.disclosure.zeros import cornered, told


def release(tables: Sequence[Table], *, below: int, published: Sequence[Published] = ()) -> Release:
    """What may be printed of these tables together, after what earlier packs have ``published``.

    1 … below-1 people are hidden, whole rows of fewer people too, and what else would give a hidden number away.
    ``below`` of 1 or 0 hides nothing. Deterministic: the same tables and records give the same answer.
    """
    old = distinct(published)
    shown: dict[int, Ground] = {}
    exposed: list[Exposed] = []
    made: list[tuple[tuple[int, int, bool], ...]] = []
    numbered = [*enumerate(tables), *((-1, table) for one in old for table, _ in one.tables)]
    for group in linked([table for _, table in numbered]):
        ground = _controlled([numbered[i] for i in group], old, below, exposed)
        made.extend(ground.made)
        wanted = (numbered[i][0] for i in group)
        shown.update({number: one for number, one in zip(wanted, ground.grounds, strict=True) if number >= 0})
    return Release(
        tables=tuple(_cells(shown[i]) for i in range(len(tables))),
        record=write([(t, shown[i].shown) for i, t in enumerate(tables) if not t.watched], made),
        exposed=tuple(dict.fromkeys(exposed)),
    )


def _controlled(group: Sequence[tuple[int, Table]], old: Sequence[Old], below: int, exposed: list[Exposed]) -> Linked:
    world = Linked([(table, number < 0) for number, table in group])
    printed = {id(table): shown for one in old for table, shown in one.tables}
    for ground in world.grounds:
        inside = slice(0, len(ground.table.columns))
        if ground.fixed:
            ground.shown[:, :, inside] = printed[id(ground.table)]
            ground.wanted[:, :, inside] = ~ground.shown[:, :, inside]
    for ground in world.grounds:
        table, inside = ground.table, slice(0, len(ground.table.columns))
        if not ground.fixed:
            small = (ground.counts[0] > 0) & (ground.counts[0] < below)
            small |= _few(ground, below)[:, None]
            small &= ~told(world, ground)
            ground.shown[:, :, inside] = not table.watched
            ground.shown &= ~small
            ground.wanted[:, :, inside] = small[:, inside]
            ground.shown[1] &= table.passages
    known = remembered(world, old)
    pairs = differences(world, below)
    while True:
        for target in world.waiting():
            witness(world, target, known, exposed)
        again = _too_few_together(world, below) | _told_by_difference(world, pairs, exposed)
        again |= below > 1 and _cornered(world)
        if not again:
            return world


def _few(ground: Ground, below: int) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    people = (ground.has > 0).sum(axis=1)
    most = ground.counts[0].max(axis=1)
    total = np.maximum(people, most)
    few: np.ndarray[tuple[int], np.dtype[np.bool_]] = (total > 0) & (total < below)
    return few


def _too_few_together(world: Linked, below: int) -> bool:
    """Where hidden cells of a row hold fewer than ``below`` people together, the smallest that stands is hidden too."""
    again = False
    for ground in world.grounds:
        if ground.fixed or ground.table.watched:
            continue
        people, shown = ground.counts[0], ground.shown[0]
        outside = people[:, -1:] * 0
        for block in (np.hstack([people[:, :-1], outside]), people):
            together = (block * ~shown).sum(axis=1)
            for row in np.flatnonzero((together > 0) & (together < below)):
                standing = np.flatnonzero(shown[row] & (people[row] > 0))
                left = standing[np.argsort(people[row, standing], kind="stable")]
                total = int(together[row])
                for column in left:
                    if total >= below:
                        break
                    if ground.shown[0, row, column]:
                        world.hide(ground, 0, int(row), int(column))
                        again = True
                    total += int(people[row, column])
    return again


def _cornered(world: Linked) -> bool:
    """Where printed zeros leave somebody one column only, all who said this are told what they are: one zero goes."""
    again = False
    for voice, ground in cornered(world):
        others = np.flatnonzero(world.movable & (ground.column != ground.column[voice]))
        moves = Moves(
            np.full(2 * len(others), voice), np.tile(others, 2), np.repeat(np.array([True, False]), len(others))
        )
        costs = world.costs(moves)
        if len(costs) and costs.min() < NEVER / 2:
            best = int(costs.argmin())
            world.make(moves.pick(slice(best, best + 1)))
            again = True
    return again


def _told_by_difference(world: Linked, pairs: Sequence[Difference], exposed: list[Exposed]) -> bool:
    """Hides one of two numbers whose difference is a few people known by what they said."""
    again = False
    for one, two in pairs:
        if one.shown and two.shown:
            # of two numbers goes what is not printed yet, then passages before voices, then the smaller
            first, second = sorted((one, two), key=lambda line: line.weight)
            gone = second if first.ground.fixed else first
            if gone.ground.fixed:
                exposed.append(gone.exposed)
            else:
                world.hide(gone.ground, gone.unit, gone.row, gone.column)
                again = True
    return again


def _cells(ground: Ground) -> Cells:
    inside = len(ground.columns) - 1

    def printable(unit: int) -> tuple[tuple[int | None, ...], ...]:
        return tuple(
            tuple(int(ground.counts[unit, r, c]) if ground.shown[unit, r, c] else None for c in range(inside))
            for r in range(len(ground.rows))
        )

    return Cells(
        ground.table.by, ground.rows, ground.table.columns, printable(0), printable(1) if ground.table.passages else ()
    )
