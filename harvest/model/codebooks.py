"""Codebooks and what a code is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model.words import Polarity

SIDE_OF_POLE = {"facilitator": "asset", "barrier": "barrier"}
"""The poles, and the side of the evidence that each stands on."""
SIDES = tuple(SIDE_OF_POLE.values())
PICTURES = ("rings", "bars")
"""The kinds of picture that a framework can be drawn as."""


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
class Ring:
    """One ring of a framework's picture: the layer whose codes stand in it, and what that layer is called."""

    layer: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Centre:
    """What stands in the middle of the rings: the codes of an element, or one code with its sub-codes."""

    element: int | None = None
    code: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class FrameworkPicture:
    """The picture a framework is drawn as: ``bars``, or ``rings`` from the centre outwards.

    ``title`` and ``note`` are printed with it; where they are empty the framework's name and its rings say it.
    """

    kind: str
    title: str = ""
    note: str = ""
    centre: Centre | None = None
    rings: tuple[Ring, ...] = ()


@dataclass(frozen=True, slots=True)
class Code:
    """One code of a codebook.

    ``layer`` is a ring of the framework's picture, ``pole`` facilitator or barrier, ``side`` asset or barrier for a
    code that says so without being a pole. ``identifying`` codes say who somebody is; so do their sub-codes.
    """

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
    side: str | None = None
    opposite: str | None = None
    identifying: bool = False
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

    @property
    def stands_for(self) -> str:
        """``asset`` or ``barrier`` where the code itself says which; empty where each coding's polarity says it.

        >>> Code("a", "A", "…", pole="facilitator").stands_for, Code("b", "B", "…", side="barrier").stands_for
        ('asset', 'barrier')
        """
        return SIDE_OF_POLE.get(self.pole or "", self.side or "")


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
    identifying_elements: tuple[int, ...] = ()
    """The elements whose codes all say who somebody is."""
    picture: FrameworkPicture | None = None
    """The picture the framework declares; ``drawn_as`` is what it gets."""
    meta: Mapping[str, object] = field(default_factory=dict)

    def code(self, code_id: str) -> Code | None:
        """The code with that id, or None."""
        return next((c for c in self.codes if c.id == code_id), None)

    def children(self, code_id: str | None) -> tuple[Code, ...]:
        """The codes directly below a code (below the root for None), in the codebook's order."""
        return tuple(c for c in self.codes if c.parent == code_id)

    def says_who(self, code_id: str) -> bool:
        """Whether a code says who somebody is: itself, by its element, or by a code above it."""
        codes = [c for i in (code_id, *self.ancestors(code_id)) if (c := self.code(i)) is not None]
        return any(c.identifying or c.element in self.identifying_elements for c in codes)

    @property
    def drawn_as(self) -> FrameworkPicture:
        """The picture it declares; without one rings of its layers where codes with a side have them, else bars."""
        if self.picture is not None:
            return self.picture
        layers = dict.fromkeys(c.layer for c in self.codes if c.layer and c.stands_for)
        return FrameworkPicture("rings", rings=tuple(map(Ring, layers))) if layers else FrameworkPicture("bars")

    def layer_name(self, layer: str | None) -> str:
        """What a layer is called: the label of its ring, else its id; empty for none."""
        ring = next((r for r in self.drawn_as.rings if r.layer == layer), None)
        return (ring.label if ring else "") or layer or ""

    def ancestors(self, code_id: str) -> tuple[str, ...]:
        """Ids from the parent up to the top; empty for a top code."""
        found: list[str] = []
        code = self.code(code_id)
        while code is not None and code.parent is not None and code.parent not in found:
            found.append(code.parent)
            code = self.code(code.parent)
        return tuple(found)
