"""How far coders agree: percent, Krippendorff α, Gwet AC1, Cohen or Fleiss κ, with intervals, or why there is none.

Every coefficient is worked out from sums over units, so that the figure itself (each unit once) and its bootstrap
(each unit as often as it was drawn) come from one formula. Sources: Krippendorff (2011) Computing Krippendorff's
alpha-reliability; Gwet (2008) Br J Math Stat Psychol 61:29-48; Cohen (1960) Educ Psychol Meas 20:37-46; Fleiss (1971)
Psychol Bull 76:378-382, generalised to missing ratings as in Gwet (2014) Handbook of Inter-Rater Reliability.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from harvest.coding.alike_rows import alike_rows

Array = NDArray[np.float64]

LEVEL = 0.95
ENOUGH = 0.9
"""Share of resamples in which a figure must be defined for its interval to be given."""
_ALIKE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """What each coder said of each unit: coders × units, 1 the code is given, 0 it is not, nan not looked at.

    ``frame`` says in words which units were open to be coded (the round's sample, all passages, …). Other nominal
    values than 0 and 1 work too when ``categories`` lists them.
    """

    code: str
    coders: tuple[str, ...]
    values: NDArray[np.floating[Any]]
    unit: str = "passage"
    frame: str = ""
    categories: tuple[float, ...] = (0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Figure:
    """A coefficient with its bootstrap interval; ``undefined`` begins "undefined because …" where there is no value."""

    value: float | None
    low: float | None = None
    high: float | None = None
    undefined: str = ""
    no_interval: str = ""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far coders agree on a code (or over all), on which units, out of which frame.

    ``units`` are those that at least two coders looked at; ``prevalence`` is the share of ratings that give the code;
    ``given`` counts for each coder how often they gave it.
    """

    code: str
    coders: tuple[str, ...]
    unit: str
    frame: str
    units: int
    ratings: int
    prevalence: float | None
    given: tuple[int, ...]
    percent: Figure
    alpha: Figure
    ac1: Figure
    kappa: Figure
    kappa_name: str


def tabulate(
    views: Mapping[str, Mapping[int, Collection[str]]],
    codes: Sequence[str],
    passages: Sequence[int],
    frame: str,
    unit: str = "passage",
) -> tuple[Ratings, ...]:
    """One Ratings a code; ``views`` holds for each coder the codes they gave, for each passage that they looked at."""
    coders = tuple(views)
    place = {p: n for n, p in enumerate(passages)}
    looked = np.full((len(coders), len(passages)), np.nan, dtype=np.float32)  # holds 0, 1 and nan
    given: dict[str, list[tuple[int, int]]] = {code: [] for code in codes}
    for row, seen in enumerate(views.values()):
        for p, found in seen.items():
            if p in place:
                looked[row, place[p]] = 0.0
                for code in found:
                    if code in given:
                        given[code].append((row, place[p]))
    made = []
    for code in codes:
        values = looked.copy()
        for at in given[code]:
            values[at] = 1.0
        made.append(Ratings(code, coders, values, unit, frame))
    return tuple(made)


def agreement(ratings: Ratings, resamples: int = 1000, seed: int = 0) -> Agreement:
    """How far coders agree on one code."""
    return _agreement(ratings.code, [ratings], resamples, seed, ratings.unit)


def by_code(many: Sequence[Ratings], resamples: int = 1000, seed: int = 0) -> tuple[Agreement, ...]:
    """How far coders agree on each code."""
    return tuple(agreement(ratings, resamples, seed) for ratings in many)


def overall(many: Sequence[Ratings], resamples: int = 1000, seed: int = 0, name: str = "all codes") -> Agreement:
    """How far coders agree over all codes together, each pair of unit and code being judged once.

    All must have the same coders and the same units in the same order. The bootstrap draws units, not pairs, because
    the codes of one passage hang together. Many codes that nobody gave push percent and AC1 up: read them with that.
    """
    if not many:
        raise ValueError("overall() needs at least one code")
    if len({(r.coders, r.values.shape, r.categories, r.unit, r.frame) for r in many}) > 1:
        raise ValueError("overall() needs ratings by the same coders of the same units, out of the same frame")
    unit = f"{many[0].unit} × code" if len(many) > 1 else many[0].unit
    return _agreement(name, many, resamples, seed, unit)


def _draws(times: Array, resamples: int, seed: int) -> Array:
    """Resamples × kinds: how many units of each kind were drawn, when as many as there are were drawn with replacement.

    ``times`` says how many units of a kind there are: units that were rated alike need not be told apart.
    """
    units = int(times.sum())
    if units == 0 or resamples < 1:
        return np.zeros((0, len(times)))
    rng = np.random.default_rng(seed)
    return rng.multinomial(units, times / units, size=resamples).astype(float)


def _agreement(name: str, many: Sequence[Ratings], resamples: int, seed: int, unit: str) -> Agreement:
    first = many[0]
    sums = _Sums(many)
    draws = _draws(sums.times, resamples, seed)
    pairable = sum(int((np.isfinite(r.values).sum(axis=0) >= 2).sum()) for r in many)
    total = sum(int(np.isfinite(r.values).sum()) for r in many)
    given = sum((np.nansum(r.values == 1, axis=1) for r in many), np.zeros(len(first.coders)))
    two = len(first.coders) == 2
    why = _why_nothing(first.coders, pairable, first.unit)
    point = sums.times[None, :]
    figures = {}
    for key in ("percent", "alpha", "ac1", "kappa"):
        value = np.nan if why else float(sums.figure(key, point, two)[0])
        if np.isnan(value):
            figures[key] = Figure(None, undefined=f"undefined because {why or _why_constant(many, first.unit)}")
        else:
            figures[key] = _with_interval(value, sums.figure(key, draws, two))
    return Agreement(
        code=name,
        coders=first.coders,
        unit=unit,
        frame=first.frame,
        units=pairable,
        ratings=total,
        prevalence=float(given.sum() / total) if total else None,
        given=tuple(int(g) for g in given),
        kappa_name="Cohen κ" if two else "Fleiss κ",
        **figures,
    )


def _with_interval(value: float, resampled: Array) -> Figure:
    if len(resampled) == 0:
        return Figure(value, no_interval="no interval because nothing was resampled")
    defined = resampled[~np.isnan(resampled)]
    if len(defined) < ENOUGH * len(resampled):
        share = 1 - len(defined) / len(resampled)
        why = f"the figure is undefined in {share:.0%} of resamples: the code is too rare or too common here"
        return Figure(value, no_interval=f"no interval because {why}")
    low, high = np.quantile(defined, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Figure(value, float(low), float(high))


def _why_nothing(coders: Sequence[str], pairable: int, unit: str) -> str:
    if len(coders) < 2:
        return f"agreement needs two coders and there {'is one' if coders else 'is none'}"
    return "" if pairable else f"no {unit} was looked at by two coders"


def _why_constant(many: Sequence[Ratings], unit: str) -> str:
    """Why chance agreement is 1: in what two coders looked at, all gave the same answer everywhere."""
    seen = {v for r in many for v in np.unique(r.values[:, np.isfinite(r.values).sum(axis=0) >= 2]) if not np.isnan(v)}
    if seen == {0.0}:
        return f"nobody gave the code to any {unit}, so agreement cannot be told from chance"
    if seen == {1.0}:
        return f"everybody gave the code to every {unit}, so agreement cannot be told from chance"
    return "all gave the same answer everywhere, so agreement cannot be told from chance"


class _Sums:
    """What the coefficients need, one row for all units that were rated alike, summed over the codes taken together.

    ``times`` says how many units a row stands for, so that what is drawn grows with the ways to rate and not with the
    units.
    """

    def __init__(self, many: Sequence[Ratings]):
        q = len(many[0].categories)
        units = many[0].values.shape[1]
        self.q = q
        # units with two ratings or more: how many, share of agreeing pairs, Krippendorff's disagreement, his counts
        self.pairable, self.agreeing, self.differing = np.zeros(units), np.zeros(units), np.zeros(units)
        self.counts = np.zeros((units, q))
        # units with one rating or more: how many, and the share of each category in them
        self.rated, self.shares = np.zeros(units), np.zeros((units, q))
        # the first two coders: how often they gave which pair of categories
        self.joint = np.zeros((units, q, q))
        for ratings in many:
            self._add(ratings)
        self._join_alike()

    def _join_alike(self) -> None:
        parts = [self.pairable, self.agreeing, self.differing, self.counts, self.rated, self.shares, self.joint]
        table = np.concatenate([p.reshape(len(p), int(np.prod(p.shape[1:]))) for p in parts], axis=1)
        kept, times = alike_rows(np.round(table, 9))
        self.times: Array = times.astype(float)
        self.pairable, self.agreeing, self.differing, self.counts, self.rated, self.shares, self.joint = (
            p[kept] for p in parts
        )

    def _add(self, ratings: Ratings) -> None:
        given = np.stack([ratings.values == c for c in ratings.categories], axis=2).astype(float)
        n = given.sum(axis=0)
        r = n.sum(axis=1)
        if not np.array_equal(r, np.isfinite(ratings.values).sum(axis=0)):
            raise ValueError(f"ratings of {ratings.code!r} hold values other than {ratings.categories} and nan")
        pairable = r >= 2
        some = np.maximum(r, 1)
        squares = (n * n).sum(axis=1)
        self.pairable += pairable
        self.agreeing += np.where(pairable, (squares - r) / np.maximum(r * (r - 1), 1), 0)
        self.differing += np.where(pairable, (r * r - squares) / np.maximum(r - 1, 1), 0)
        self.counts += n * pairable[:, None]
        self.rated += r >= 1
        self.shares += n / some[:, None]
        if len(given) == 2:
            self.joint += given[0][:, :, None] * given[1][:, None, :]

    def figure(self, key: str, draws: Array, two: bool) -> Array:
        """One value for each row of draws; nan where it is undefined."""
        with np.errstate(divide="ignore", invalid="ignore"):
            match key:
                case "percent":
                    return self._observed(draws)
                case "ac1":
                    pi = self._pi(draws)
                    return _beyond(self._observed(draws), (pi * (1 - pi)).sum(axis=1) / (self.q - 1))
                case "alpha":
                    return self._alpha(draws)
            return self._cohen(draws) if two else _beyond(self._observed(draws), (self._pi(draws) ** 2).sum(axis=1))

    def _observed(self, draws: Array) -> Array:
        return (draws @ self.agreeing) / (draws @ self.pairable)

    def _pi(self, draws: Array) -> Array:
        return (draws @ self.shares) / (draws @ self.rated)[:, None]

    def _alpha(self, draws: Array) -> Array:
        counts = draws @ self.counts
        n = counts.sum(axis=1)
        expected = (n * n - (counts * counts).sum(axis=1)) / (n * (n - 1))
        expected = np.where(expected > _ALIKE, expected, np.nan)
        alpha: Array = 1 - (draws @ self.differing) / n / expected
        return alpha

    def _cohen(self, draws: Array) -> Array:
        joint = np.einsum("bu,ujk->bjk", draws, self.joint, optimize=True)
        n = joint.sum(axis=(1, 2))
        rows, columns = joint.sum(axis=2), joint.sum(axis=1)
        return _beyond(np.trace(joint, axis1=1, axis2=2) / n, (rows * columns).sum(axis=1) / (n * n))


def _beyond(observed: Array, expected: Array) -> Array:
    """Agreement beyond chance; nan where chance alone explains everything."""
    room = 1 - expected
    return (observed - expected) / np.where(room > _ALIKE, room, np.nan)
