"""Codebooks and what a code is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.words import Polarity


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A code that is easily confused with this one, and how to tell; ``code`` may be ``codebook:code``."""

    code: str
    tell: str


@dataclass(frozen=True, slots=True)
class CounterExample:
    """An utterance that looks like this code and is not; ``instead`` says what it is."""

    text: str
    instead: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A question asked of every coding (Wakefield: asset, what reinforces it, impact)."""

    id: str
    question: str


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a codebook. ``layer`` is inside or outside, ``pole`` facilitator or barrier, where they apply."""

    id: str
    label: str
    definition: str
    parent: str | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    indicators: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    counter_examples: tuple[CounterExample, ...] = ()
    source: str = ""
    element: int | None = None
    layer: str | None = None
    pole: str | None = None
    opposite: str | None = None
    colour: str | None = None
    retired: bool = False
    measures: tuple[str, ...] = ()
    polarity: str | None = None
    """``in_code`` where the code itself says present or lacking (poles); None where a coding carries it."""
    facets: tuple[str, ...] = ()
    """Sides of the code that a coding may be tagged with (site description: safe, multicultural, …)."""
    note: str = ""
    """The team's own remark on how they use the code."""
    merged_into: str | None = None
    """For a retired code: the code of this codebook that took its place."""


@dataclass(frozen=True, slots=True)
class Codebook:
    """A framework and its codes at one version. ``meta`` keeps what only people read (origin, licence note, …)."""

    id: str
    name: str
    version: str
    codes: tuple[Code, ...]
    definition: str = ""
    language: str = "en-GB"
    rules: tuple[str, ...] = ()
    polarity: tuple[Polarity, ...] = tuple(Polarity)
    facets: tuple[Facet, ...] = ()
    levels: tuple[str, ...] = ()
    elements: Mapping[int, str] = field(default_factory=dict)
    rings: tuple[str, ...] = ()
    meta: Mapping[str, object] = field(default_factory=dict)

    def code(self, code_id: str) -> Code | None:
        """The code with that id, or None."""
        return next((c for c in self.codes if c.id == code_id), None)

    def children(self, code_id: str | None) -> tuple[Code, ...]:
        """The codes directly below a code (below the root for None), in the codebook's order."""
        return tuple(c for c in self.codes if c.parent == code_id)

    def ancestors(self, code_id: str) -> tuple[str, ...]:
        """Ids from the parent up to the top; empty for a top code."""
        found: list[str] = []
        code = self.code(code_id)
        while code is not None and code.parent is not None and code.parent not in found:
            found.append(code.parent)
            code = self.code(code.parent)
        return tuple(found)
