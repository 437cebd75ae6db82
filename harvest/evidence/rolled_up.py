"""Many inquiries in one: people by theme, area and year, with the numbers that may be printed of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from harvest.model import CodedFiles, Heard, Valence
from harvest.privacy.disclosure import Sums, printable_sums

SIDES = (Valence.HELPS, Valence.HINDERS, Valence.WISHED_FOR, Valence.PLEDGED)
"""How people are counted; whoever sees both sides of a thing stands on both."""
AT_LEAST = 5
"""No limit of an inquiry makes smaller numbers printable than this."""
HEARD, SPOKE = "heard", "spoke"
NOT_RECORDED = "not recorded"

Grid = tuple[tuple[int | None, ...], ...]
"""People by area and year, the last area and the last year their sums; None is a hidden number."""


@dataclass(frozen=True, slots=True)
class RolledTheme:
    """One code with all below it: people who spoke of it at all (None: hidden), and by side the grid of people."""

    code: str
    label: str
    parent: str
    depth: int
    spoke: int | None
    sides: Mapping[Valence, Grid]

    def all_of(self, side: Valence) -> int | None:
        """People on a side over all areas and years."""
        return self.sides[side][-1][-1]


@dataclass(frozen=True, slots=True)
class RolledUp:
    """What a roll-up prints. A person heard in two years is counted in each, in one area of each."""

    at: str
    software: str
    below: int
    files: CodedFiles
    areas: tuple[str, ...]
    years: tuple[str, ...]
    heard: Grid
    themes: tuple[RolledTheme, ...]

    @property
    def rule(self) -> str:
        """What is hidden, in one sentence."""
        return (
            f"Fewer than {self.below} people are hidden, and so is every number by which one of these could be worked "
            "out: here, or by setting an earlier roll-up of this folder against this one."
        )

    @property
    def printed(self) -> dict[str, int]:
        """Every printed number by what it is of: what a later roll-up is held against."""
        found = {_key("", HEARD, a, y): n for a, y, n in _named(self, self.heard)}
        for theme in self.themes:
            for side, grid in theme.sides.items():
                found |= {_key(theme.code, side, a, y): n for a, y, n in _named(self, grid)}
            if theme.spoke is not None:
                found[_key(theme.code, SPOKE, "", "")] = theme.spoke
        return found


def families(files: CodedFiles) -> list[tuple[str, str]]:
    """Each code with itself and with every code above it, as the newest export that names it has them."""
    codes = _codes(files)
    return [(code, above) for code in codes for above in (code, *_above(codes, code))]


def roll_up(
    files: CodedFiles, heard: Sequence[Heard], *, at: str, software: str, earlier: Mapping[str, Collection[int]]
) -> RolledUp:
    """The roll-up of these counts; ``earlier`` holds what earlier ones printed, as ``RolledUp.printed`` names it.

    A number that differs by fewer people than the limit from what was printed before is hidden: the difference would
    tell of those few, who may have withdrawn.
    """
    below = max([AT_LEAST, *(f.below for f in files.files)])
    areas = tuple(sorted({h.area for h in heard if h.counts_as != SPOKE}, key=lambda a: (not a, a)))
    years = tuple(sorted({h.year for h in heard if h.counts_as != SPOKE}, key=lambda y: (not y, y)))
    codes = _in_order(_codes(files), {h.code for h in heard})
    rows = [("", HEARD), *((code, side.value) for code in codes for side in SIDES)]
    at_row = {row: i for i, row in enumerate(rows)}
    cells: NDArray[np.int64] = np.zeros((len(rows), len(areas), len(years)), dtype=np.int64)
    spoke = {h.code: h.people for h in heard if h.counts_as == SPOKE}
    for h in heard:
        if h.counts_as != SPOKE:
            cells[at_row[h.code, h.counts_as], areas.index(h.area), years.index(h.year)] = h.people
    parents = {code: _parent(codes, code) for code in codes}
    inside = [[], *([at_row[r] for r in _wider(parents, *row)] for row in rows[1:])]
    sums = Sums(cells, inside)
    full = sums.full
    names = [[(a, y) for y in (*(y or NOT_RECORDED for y in years), "")] for a in (*map(_named_area, areas), "")]
    also = np.zeros(full.shape, dtype=np.bool_)
    if earlier:
        for r, row in enumerate(rows):
            for a, line in enumerate(names):
                for y, place in enumerate(line):
                    before = earlier.get(_key(*row, *place), ())
                    also[r, a, y] = any(0 < abs(int(full[r, a, y]) - n) < below for n in before)
    shown = printable_sums(sums, below=below, also=also) if areas else np.zeros(full.shape, dtype=np.bool_)

    def grid(row: int) -> Grid:
        return tuple(
            tuple(int(n) if ok else None for n, ok in zip(*line, strict=True))
            for line in zip(full[row], shown[row], strict=True)
        )

    grids = {row: grid(i) for row, i in at_row.items()}
    printed: dict[str, int | None] = {}
    for code in codes:
        # who promises speaks of nothing that is there
        sides: dict[Valence, int | None] = {
            side: grids[code, side.value][-1][-1] for side in SIDES if side is not Valence.PLEDGED
        }
        near = [parents[code]] if parents[code] else []
        wider = [n for p in near if (n := printed[p]) is not None]
        printed[code] = _spoke(spoke.get(code, 0), sides, wider, earlier.get(_key(code, SPOKE, "", ""), ()), below)
    return RolledUp(
        at=at,
        software=software,
        below=below,
        files=files,
        areas=tuple(map(_named_area, areas)),
        years=tuple(y or NOT_RECORDED for y in years),
        heard=grids["", HEARD],
        themes=tuple(
            RolledTheme(
                code,
                codes[code]["label"],
                parents[code],
                len(_above(codes, code)),
                printed[code],
                {side: grids[code, side.value] for side in SIDES},
            )
            for code in codes
        ),
    )


def _spoke(
    people: int, sides: Mapping[Valence, int | None], wider: Sequence[int], before: Collection[int], below: int
) -> int | None:
    """How many spoke of it at all, where that gives no hidden side and no few people away."""
    known = [n for n in sides.values() if n is not None]
    differences = [people, *(people - n for n in known), sum(known) - people, *(n - people for n in wider)]
    differences += [abs(people - n) for n in before]
    return None if len(known) < len(sides) or any(0 < d < below for d in differences) else people


def _codes(files: CodedFiles) -> dict[str, Mapping[str, str]]:
    found: dict[str, Mapping[str, str]] = {}
    for one in reversed(files.files):
        for code, said in one.codes.items():
            found.setdefault(code, said)
    return found


def _above(codes: Mapping[str, Mapping[str, str]], code: str) -> tuple[str, ...]:
    found: list[str] = []
    while (code := codes.get(code, {}).get("above", "")) in codes and code not in found:
        found.append(code)
    return tuple(found)


def _in_order(codes: Mapping[str, Mapping[str, str]], said: set[str]) -> dict[str, Mapping[str, str]]:
    """The codes that somebody spoke of, each directly below the code above it."""
    below: dict[str, list[str]] = defaultdict(list)
    for code in codes:
        if code in said:
            below[_parent(codes, code)].append(code)
    found: dict[str, Mapping[str, str]] = {}

    def put(code: str) -> None:
        if code not in found:
            found[code] = codes[code]
            for one in below[code]:
                put(one)

    for code in [*below[""], *(c for c in codes if c in said)]:
        put(code)
    return found


def _parent(codes: Mapping[str, Mapping[str, str]], code: str) -> str:
    return next(iter(_above(codes, code)), "")


def _wider(parents: Mapping[str, str], code: str, side: str) -> list[tuple[str, str]]:
    """The rows that hold everybody of this one; who wishes or promises on a card is among no people heard."""
    above = [(parents[code], side)] if parents[code] else []
    return above if side in (Valence.WISHED_FOR, Valence.PLEDGED) or above else [("", HEARD)]


def _named_area(area: str) -> str:
    return area or NOT_RECORDED


def _named(made: RolledUp, grid: Grid) -> list[tuple[str, str, int]]:
    return [
        (area, year, n)
        for area, line in zip((*made.areas, ""), grid, strict=True)
        for year, n in zip((*made.years, ""), line, strict=True)
        if n is not None
    ]


def _key(code: str, side: str, area: str, year: str) -> str:
    return "\t".join((code, side, area, year))


def as_json(made: RolledUp) -> dict[str, object]:
    """The document of ``harvest rollup --json``; null is a hidden number, a cell that is not there is nobody."""

    def counted(grid: Grid) -> dict[str, object]:
        *inner, total = grid
        return {
            "all": total[-1],
            "areas": {a: line[-1] for a, line in zip(made.areas, inner, strict=True)},
            "years": dict(zip(made.years, total[:-1], strict=True)),
            "cells": [
                {"area": a, "year": y, "people": n}
                for a, line in zip(made.areas, inner, strict=True)
                for y, n in zip(made.years, line[:-1], strict=True)
                if n != 0
            ],
        }

    return {
        "at": made.at,
        "software": made.software,
        "inquiries": [{"id": f.inquiry, "title": f.title, "exported": f.at} for f in made.files.files],
        "left_out": [{"file": name, "reason": why} for name, why in made.files.left_out],
        "suppression": {"below": made.below, "rule": made.rule},
        "areas": list(made.areas),
        "years": list(made.years),
        "people": counted(made.heard),
        "codes": [
            {
                "codebook": t.code.partition("/")[0],
                "code": t.code.partition("/")[2],
                "label": t.label,
                "parent": t.parent.partition("/")[2] or None,
                "people": t.spoke,
                "counts_as": {side.value: counted(grid) for side, grid in t.sides.items()},
            }
            for t in made.themes
        ],
    }
