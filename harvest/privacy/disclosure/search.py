"""Finding the people whose exchange changes a hidden number and no printed one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from harvest.privacy.disclosure.nouns import Exposed
from harvest.privacy.disclosure.record import Old
from harvest.privacy.disclosure.worlds import NEVER, Ground, Ints, Linked, Moves

FEW, MANY = 256, 30_000
"""How many candidates are looked at for one number: as a rule, and before giving up."""
QUIETEST = 300
"""As a rule candidates come from so many people who said least: little changes when they are exchanged."""
Target = tuple[Ground, int, int, int]
"""A hidden number: table, unit, row, column."""


def remembered(world: Linked, old: Sequence[Old]) -> list[tuple[Moves, list[Ints]]]:
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


def witness(
    world: Linked,
    target: Target,
    known: Sequence[tuple[Moves, list[Ints]]],
    exposed: list[Exposed],
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
    # no way round: nothing of this row is printed, and it is said that this may not be enough
    for one in ground.units:
        for c, name in enumerate(ground.table.columns):
            if not ground.fixed and not ground.seen[one, row, c]:
                world.hide(ground, one, row, c)
            if ground.wanted[one, row, c] and not ground.seen[one, row, c]:
                ground.seen[one, row, c] = True
                exposed.append(Exposed(ground.table.by, ground.rows[row], name, ("voices", "passages")[one]))


def _two_at_once(world: Linked, target: Target) -> Moves | None:
    """Two exchanges of which the second takes back whatever the first changes in what earlier packs printed."""
    ground, unit, row, column = target
    stands = ground.column[world.quiet]
    sides = [(world.quiet[stands == c], world.quiet[stands > c]) for c in sorted(set(stands.tolist()))]
    every = [_pairs(sides, MANY, both=True)]
    every += [_pairs([(right, left), (left, right)], MANY, both=False) for left, right in sides]
    moves = Moves(*(np.concatenate(parts) for parts in zip(*((m.one, m.two, m.both) for m in every), strict=True)))
    prints, effect = world.prints(moves), world.effect(moves, ground, unit, row, column)
    order = np.argsort(prints, kind="stable")
    inorder, backwards = prints[order], np.zeros_like(prints) - prints
    at, best, cheapest, tried = world.grounds.index(ground), None, NEVER / 2, 0
    for i in np.flatnonzero(effect):
        first, last = np.searchsorted(inorder, backwards[i]), np.searchsorted(inorder, backwards[i], side="right")
        others = order[first:last]
        for j in others[effect[others] + effect[i] != 0][:20]:
            both = moves.pick(np.array([i, j]))
            if len({*both.one.tolist(), *both.two.tolist()}) < 4:
                continue
            net = world.net(both)
            tried += 1
            if net[at][unit, row, column] and (price := world.price(net)) < cheapest:
                best, cheapest = both, price
        if tried > 200 or (best is not None and tried > 40):
            break
    return best


def _candidates(world: Linked, target: Target) -> Iterator[Moves]:
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
