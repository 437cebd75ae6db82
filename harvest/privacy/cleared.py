"""An inquiry as it may leave: what evidence and every exporter are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from harvest.model import Audience, CodeRef, Consent, Material, Passage, Role
from harvest.privacy.checked import Checked
from harvest.privacy.decisions_left import DecisionsLeft

T = TypeVar("T")
DOT = "·"
"""Stands for each code point of words that no archive holds."""


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Why words are held back, how many codeable passages and how many voices it is about."""

    reason: str
    passages: int
    voices: int


@dataclass(frozen=True, slots=True)
class Stored:
    """Where a passage stands in the stored text, and its number among the passages of its source, from 1."""

    start: int
    end: int
    number: int
    of: int


class StoredPlaces(Mapping[int, Stored]):
    """Where each passage stands in the stored text; a place is put together when somebody asks for it."""

    def __init__(self, passages: Mapping[int, Passage], by_source: Mapping[int, Sequence[Passage]]):
        """``by_source`` are all passages that lie in a source, in whatever order; neither is altered later."""
        self._passages = passages
        self._by_source = by_source
        self._numbers: dict[int, dict[int, int]] = {}

    def __getitem__(self, passage_id: int) -> Stored:
        p = self._passages[passage_id]
        own = self._by_source[p.source_id]
        if len(own) == 1:
            return Stored(p.start, p.end, 1, 1)
        numbers = self._numbers.get(p.source_id)
        if numbers is None:
            in_order = sorted(own, key=lambda p: (p.start, p.end))
            numbers = self._numbers[p.source_id] = {p.id: n for n, p in enumerate(in_order, 1)}
        return Stored(p.start, p.end, numbers[passage_id], len(own))

    def span(self, passage_id: int) -> tuple[int, int]:
        """The same without its number."""
        p = self._passages[passage_id]
        return p.start, p.end

    def __iter__(self) -> Iterator[int]:
        return iter(self._passages)

    def __len__(self) -> int:
        return len(self._passages)


class ByChange:
    """What is worked out source by source, and again only of sources that changed."""

    def again(self, touched: Collection[int]) -> ByChange:
        """The same, to be looked through again in these sources."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Cleared:
    """An inquiry as it may leave.

    ``material`` holds only words, names, titles and attributes that may be printed, and its offsets slice its own
    texts. ``held`` says by passage id why its words were replaced. ``stored`` and ``agreed_spans`` (one a coding of
    ``material.consensus.agreed``, in its order) are the places in the text as it is kept, which chains back name.
    """

    material: Material
    audience: Audience = Audience.PUBLIC
    held: Mapping[int, str] = field(default_factory=dict)
    stored: StoredPlaces = field(default_factory=lambda: StoredPlaces({}, {}))
    agreed_spans: tuple[tuple[int, int], ...] = ()
    events: Mapping[str, str] = field(default_factory=dict)
    """Titles of events as they are stored → as they are printed."""
    consents: Mapping[int, Consent] = field(default_factory=dict)
    """By passage id: how its words may be quoted."""
    roles: Mapping[int, Role] = field(default_factory=dict)
    """By voice id: the role as recorded, to say which roles were heard; never beside a voice."""
    characteristics: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """What is recorded of each voice that is counted, by voice id: to be counted over many, never to be listed."""
    then: Mapping[int, Mapping[str, Mapping[str, str]]] = field(default_factory=dict)
    """The same on the day of each event, by voice id and the title of the event as it is printed."""

    def recorded(self, event: str | None) -> Mapping[int, Mapping[str, str]]:
        """What is recorded of each voice, of those who spoke at ``event`` (as printed) as they were on that day."""
        if event is None:
            return self.characteristics
        return {v: self.then.get(v, {}).get(event, own) for v, own in self.characteristics.items()}

    def roles_at(self, event: str | None) -> Mapping[int, Role]:
        """The role of each voice, of those who spoke at ``event`` (as printed) as it was on that day."""
        if event is None:
            return self.roles
        return {v: self.roles_then.get(v, {}).get(event, own) for v, own in self.roles.items()}

    worked_out: dict[Hashable, Any] = field(default_factory=dict, compare=False, repr=False)
    """What was made of what decisions change nothing of, kept from one clearing to the next."""
    roles_then: Mapping[int, Mapping[str, Role]] = field(default_factory=dict)
    """The role in which each voice spoke at each event, by voice id and the title of the event as it is printed."""

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives, made once as long as only decisions are added."""
        if key not in self.worked_out:
            self.worked_out[key] = make()
        found: T = self.worked_out[key]
        return found

    def deciders(self) -> set[str]:
        """Who decided anything of what is left."""
        made = self.material.decisions
        return made.coders() if isinstance(made, DecisionsLeft) else {d.coder for d in made}

    def decided_about(self) -> Iterator[tuple[int, CodeRef | None, CodeRef | None]]:
        """Of each decision that is left its passage and its codes."""
        made = self.material.decisions
        return made.about() if isinstance(made, DecisionsLeft) else ((d.passage_id, d.code, d.to) for d in made)

    @property
    def held_back(self) -> tuple[HeldBack, ...]:
        """What is held back and why, most passages first. Withdrawn voices are not counted anywhere."""
        found: dict[str, list[Passage]] = {}
        for p in self.material.passages:
            if p.codeable and p.id in self.held:
                found.setdefault(self.held[p.id], []).append(p)
        made = [HeldBack(reason, len(rows), len({p.voice_id for p in rows})) for reason, rows in found.items()]
        return tuple(sorted(made, key=lambda h: (-h.passages, h.reason)))


def uncleared(material: Material) -> Cleared:
    """The inquiry with every word and name: for the team's own full archive and for nobody else.

    Words that their teller took out or put otherwise leave not even here: dots stand in their place.
    """
    material = _without_taken_out(material)
    titles = [*(e.title for e in material.events), *(p.event for p in material.passages)]
    return Cleared(
        material,
        Audience.TEAM,
        stored=stored_places(material),
        agreed_spans=tuple((c.start, c.end) for c in material.consensus.agreed),
        events={t: t for t in titles if t},
        roles={v.id: v.role for v in material.voices},
        characteristics={v.id: v.attributes for v in material.voices},
        then={v.id: v.at_events for v in material.voices if v.at_events},
        roles_then=roles_by_event(material.passages),
    )


def roles_by_event(passages: Iterable[Passage]) -> dict[int, dict[str, Role]]:
    """The role in which each voice spoke at each event: one that is known, where it is known."""
    at_one: dict[
        int, tuple[str, Role]
    ] = {}  # most speak at one event: a dict of it is shared by all who did in one role
    at_more: dict[int, dict[str, Role]] = {}
    for p in passages:
        if not p.event:
            continue
        own = at_one.get(p.voice_id)
        if own is None:
            at_one[p.voice_id] = (p.event, p.role)
        elif own[0] == p.event and p.voice_id not in at_more:
            if own[1] is Role.UNKNOWN and p.role is not Role.UNKNOWN:
                at_one[p.voice_id] = (p.event, p.role)
        else:
            there = at_more.setdefault(p.voice_id, {own[0]: own[1]})
            if there.get(p.event, Role.UNKNOWN) is Role.UNKNOWN:
                there[p.event] = p.role
    shared: dict[tuple[str, Role], dict[str, Role]] = {}
    return {v: at_more.get(v) or shared.setdefault(own, {own[0]: own[1]}) for v, own in at_one.items()}


def _without_taken_out(material: Material) -> Material:
    checked = Checked(material.planning.checks)
    gone = {p.id: p for p in material.passages if checked.why_held(p) or checked.wording(p)}
    if not gone:
        return material
    texts = {s.id: list(s.text) for s in material.sources}
    for p in gone.values():
        texts[p.source_id][p.start : p.end] = DOT * (p.end - p.start)
    return replace(
        material,
        sources=tuple(replace(s, text="".join(texts[s.id])) for s in material.sources),
        passages=tuple(replace(p, text=DOT * len(p.text)) if p.id in gone else p for p in material.passages),
        decisions=tuple(
            replace(d, quote="", memo="", facets={}) if d.passage_id in gone else d for d in material.decisions
        ),
    )


def stored_places(material: Material) -> StoredPlaces:
    """Where the passages of an inquiry stand."""
    in_source: dict[int, list[Passage]] = defaultdict(list)
    for p in material.passages:
        in_source[p.source_id].append(p)
    return StoredPlaces({p.id: p for p in material.passages}, in_source)
