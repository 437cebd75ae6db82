"""What a talk did to how coders see it: views before and after, as figures of the group and never of a person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from harvest.coding.folding import stances
from harvest.coding.stance import Stance
from harvest.model import Decision

Views = Mapping[str, Mapping[int, Collection[str]]]
"""For each coder the codes they gave, for each passage that they looked at."""


@dataclass(frozen=True, slots=True)
class Moves:
    """How many views (one coder on one code of one passage) were changed after the talk, and which way.

    ``towards`` what most had seen before, ``away`` from it, ``open`` where as many had seen it as had not.
    """

    views: int = 0
    towards: int = 0
    away: int = 0
    open: int = 0

    @property
    def changed(self) -> int:
        """All views that were changed."""
        return self.towards + self.away + self.open


def views(decisions: Iterable[Decision], codebook: str) -> dict[str, dict[int, set[str]]]:
    """Who gave which codes of a codebook, on every passage that they decided on."""
    return views_of(stances(decisions), codebook)


def views_of(stances: Mapping[int, Mapping[str, Stance]], codebook: str) -> dict[str, dict[int, set[str]]]:
    """The same out of where everybody stands by passage."""
    found: dict[str, dict[int, set[str]]] = {}
    for passage_id, coded in stances.items():
        for coder, stance in coded.items():
            if stance.decided:
                given = {c.code.code for c in stance.codings if c.code.codebook == codebook}
                found.setdefault(coder, {})[passage_id] = given
    return found


def views_of_several(stances: Mapping[int, Mapping[str, Stance]], codebook: str) -> dict[str, dict[int, set[str]]]:
    """The same for all who decided anything, with only those passages on which several people stand somewhere: how far
    they agree is told by no others."""
    several = views_of({p: coded for p, coded in stances.items() if len(coded) > 1}, codebook)
    every = {coder for coded in stances.values() for coder, stance in coded.items() if stance.decided}
    return {coder: several.get(coder, {}) for coder in every}


def moves(before: Views, after: Views) -> Moves:
    """How views moved between two moments, over the passages that at least two coders had looked at before.

    >>> moves({"A": {1: {"x"}}, "B": {1: {"x"}}, "C": {1: set()}}, {"A": {1: {"x"}}, "B": {1: {"x"}}, "C": {1: {"x"}}})
    Moves(views=3, towards=1, away=0, open=0)
    """
    counts = {"views": 0, "towards": 0, "away": 0, "open": 0}
    for passage in {p for seen in before.values() for p in seen}:
        here = {coder: seen[passage] for coder, seen in before.items() if passage in seen}
        if len(here) < 2:
            continue
        later = {coder: after.get(coder, {}).get(passage, codes) for coder, codes in here.items()}
        for code in {c for codes in [*here.values(), *later.values()] for c in codes}:
            gave = sum(code in codes for codes in here.values())
            for coder, codes in here.items():
                counts["views"] += 1
                now = code in later[coder]
                if now == (code in codes):
                    continue
                if 2 * gave == len(here):
                    counts["open"] += 1
                else:
                    counts["towards" if now == (2 * gave > len(here)) else "away"] += 1
    return Moves(**counts)
