"""An inquiry as it may leave: what evidence and every exporter are made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model import Audience, Consent, Material, Passage, Role


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
    stored: Mapping[int, Stored] = field(default_factory=dict)
    agreed_spans: tuple[tuple[int, int], ...] = ()
    events: Mapping[str, str] = field(default_factory=dict)
    """Titles of events as they are stored → as they are printed."""
    consents: Mapping[int, Consent] = field(default_factory=dict)
    """By passage id: how its words may be quoted."""
    roles: Mapping[int, Role] = field(default_factory=dict)
    """By voice id: the role as recorded, to say which roles were heard; never beside a voice."""
    characteristics: Mapping[int, Mapping[str, str]] = field(default_factory=dict)
    """What is recorded of each voice that is counted, by voice id: to be counted over many, never to be listed."""

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
    """The inquiry with every word and name: for the team's own full archive and for nobody else."""
    titles = [*(e.title for e in material.events), *(p.event for p in material.passages)]
    return Cleared(
        material,
        Audience.TEAM,
        stored=stored_places(material),
        agreed_spans=tuple((c.start, c.end) for c in material.consensus.agreed),
        events={t: t for t in titles if t},
        roles={v.id: v.role for v in material.voices},
        characteristics={v.id: v.attributes for v in material.voices},
    )


def stored_places(material: Material) -> dict[int, Stored]:
    in_source: dict[int, list[Passage]] = defaultdict(list)
    for p in material.passages:
        in_source[p.source_id].append(p)
    return {
        p.id: Stored(p.start, p.end, number, len(own))
        for own in in_source.values()
        for number, p in enumerate(sorted(own, key=lambda p: (p.start, p.end)), 1)
    }
