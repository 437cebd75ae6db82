"""One control for all tables of a pack, and for the packs before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from harvest.privacy.disclosure.differences import Difference, differences
from harvest.privacy.disclosure.links import linked
from harvest.privacy.disclosure.nouns import Cells, Exposed, Published, Release, Table
from harvest.privacy.disclosure.record import Old, read, write
from harvest.privacy.disclosure.zeros import cornered, told
from harvest.privacy.disclosure.worlds import NEVER, Bools, Ground, Ints, Linked, Moves

FEW, MANY = 256, 30_000
"""How many candidates are looked at for one number: as a rule, and before giving up."""
QUIETEST = 300


def release(tables: Sequence[Table], *, below: int, published: Sequence[Published] = ()) -> Release:
    """What may be printed of these tables together, after what earlier packs have ``published``.

    1 … below-1 people are hidden, whole rows of fewer people too, and what else would give a hidden number away.
    ``below`` of 1 or 0 hides nothing. Deterministic: the same tables and records give the same answer.
    """
    old = [read(one) for one in published]
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


def _controlled(
    group: Sequence[tuple[int, Table]], old: Sequence[Old], below: int, exposed: list[Exposed]
) -> Linked:
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
    known = _remembered(world, old)
    pairs = differences(world, below)
    while True:
        for target in world.waiting():
            _witness(world, target, known, exposed)
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


def _remembered(world: Linked, old: Sequence[Old]) -> list[tuple[Moves, list[Ints]]]:
    """What earlier packs rest on: exchanges of people who can still be exchanged."""
    found: list[tuple[Moves, list[Ints]]] = []
    for people in dict.fromkeys(move for one in old for move in one.moves):
        if all(v in world.voices and world.movable[world.voices[v]] for a, b, _ in people for v in (a, b)):
            one, two, both = zip(*people, strict=True)
            moves = Moves(
                np.array([world.voices[v] for v in one]),
                np.array([world.voices[v] for v in two]),
                np.array(both, dtype=np.bool_),
            )
            found.append((moves, world.net(moves)))
    return found


def _witness(
    world: Linked, target: tuple[Ground, int, int, int], known: Sequence[tuple[Moves, list[Ints]]], exposed: list[Exposed]
) -> None:
    """Finds the cheapest exchange that changes this number and nothing an earlier pack printed, and makes it."""
    ground, unit, row, column = target
    at = world.grounds.index(ground)
    for moves, net in known:
        if net[at][unit, row, column] and world.price(net) < NEVER / 2:
            world.make(moves)
            return
    for moves in _candidates(world, target):
        moves = moves.pick(np.flatnonzero(world.hits(moves, ground, unit, row, column)))
        if not len(moves):
            continue
        costs = world.costs(moves)
        best = int(costs.argmin())
        if costs[best] < NEVER / 2:
            world.make(moves.pick(slice(best, best + 1)))
            return
    if (found := _two_at_once(world, target)) is not None:
        world.make(found)
        return
    ground.seen[unit, row, column] = True
    exposed.append(Exposed(ground.table.by, ground.rows[row], ground.columns[column], ("voices", "passages")[unit]))


def _two_at_once(world: Linked, target: tuple[Ground, int, int, int]) -> Moves | None:
    """Two exchanges of which the second takes back whatever the first changes in what earlier packs printed."""
    ground, unit, row, column = target
    stands = ground.column[world.quiet]
    sides = [(world.quiet[stands == c], world.quiet[stands > c]) for c in sorted(set(stands.tolist()))]
    every = [_pairs(sides, MANY, both=True)]
    every += [_pairs([(right, left), (left, right)], MANY, both=False) for left, right in sides]
    moves = Moves(*(np.concatenate(parts) for parts in zip(*((m.one, m.two, m.both) for m in every), strict=True)))
    prints = world.prints(moves)
    order = np.argsort(prints, kind="stable")
    hits = np.flatnonzero(world.hits(moves, ground, unit, row, column))
    at, best, cheapest = world.grounds.index(ground), None, NEVER / 2
    tried, backwards = 0, np.zeros_like(prints) - prints
    for i in hits:
        back = backwards[i]
        first, last = np.searchsorted(prints[order], [back, back + np.uint64(1)])
        for j in order[first : min(last, first + 20)]:
            both = moves.pick(np.array([i, j]))
            if len({*both.one, *both.two}) < 4:
                continue
            net = world.net(both)
            tried += 1
            if net[at][unit, row, column] and (price := world.price(net)) < cheapest:
                best, cheapest = both, price
        if tried > 200 or best is not None and tried > 40:
            break
    return best


def _candidates(world: Linked, target: tuple[Ground, int, int, int]) -> Iterator[Moves]:
    """Exchanges of two people, then one person who is something else."""
    ground, unit, row, column = target
    said = ground.has[row]

    def split(people: Ints) -> tuple[Ints, Ints, Ints, Ints]:
        inside, here = said[people] > 0, ground.column[people] == column
        return people[here & inside], people[here & ~inside], people[~here & inside], people[~here & ~inside]

    quietest = world.quiet[:QUIETEST]
    if len(world.quiet) > QUIETEST:  # those who said least, and all that the number is about
        about = world.quiet[(said[world.quiet] > 0) | (ground.column[world.quiet] == column)]
        quietest = np.concatenate([about[:QUIETEST], quietest])
    for people, most in ((quietest, FEW), (world.quiet, MANY)):
        in_here, out_here, in_there, out_there = split(people)
        sides = [(in_here, out_there), (out_here, in_there)]
        if unit:
            sides.append((in_here, in_there))
        yield _pairs(sides, most, both=True)
    in_here, out_here, in_there, out_there = split(world.quiet)
    alone = [(in_here, np.concatenate([out_there, in_there])), (in_there, np.concatenate([out_here, in_here]))]
    for most in (FEW, MANY):
        yield _pairs(alone, most, both=False)


def _pairs(sides: Sequence[tuple[Ints, Ints]], most: int, *, both: bool) -> Moves:
    """Candidates from the two sides, of each the first: those who said least, so that little changes."""
    one: list[Ints] = []
    two: list[Ints] = []
    share = most // len(sides)
    for a, b in sides:
        if len(a) * len(b) > share:
            a = a[: max(int(share**0.5) // 2, share // max(len(b), 1))]
            b = b[: share // len(a)]
        one.append(np.repeat(a, len(b)))
        two.append(np.tile(b, len(a)))
    first, second = np.concatenate(one), np.concatenate(two)
    return Moves(first, second, np.full(len(first), both))


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
    """Where printed zeros leave somebody one column only, everybody in that row is told what they are: one zero goes."""
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
            tuple(
                int(ground.counts[unit, r, c]) if ground.shown[unit, r, c] else None
                for c in range(inside)
            )
            for r in range(len(ground.rows))
        )

    return Cells(ground.table.by, ground.rows, ground.table.columns, printable(0), printable(1) if ground.table.passages else ())
