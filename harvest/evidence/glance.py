"""What the page on themes shows first, without any of the thousands of rows and quotations that it is counted from.

It is small enough to be kept with an inquiry, so that whoever opens the page needs nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain, islice

from harvest.evidence.conditions import Condition, Where
from harvest.evidence.evidence import Evidence
from harvest.evidence.proposals import propose, shorten
from harvest.evidence.records import HeldBack, Quotation, Theme, with_sub_codes
from harvest.model import CodeRef, Kind, Valence, VoiceKind

CARDS = 6
"""So many of the strongest themes stand on cards."""
CHOSEN_FROM = 300
"""So many quotations of one theme are compared at most: a page must not wait for the ten thousandth."""
LEAST, WORDS = 8, 36
_ASKED = {"question": "question", "round": "round", "source": "file", "table": "table", "role": "role"}
"""Under which key a condition asks for what stands on a row."""


@dataclass(frozen=True, slots=True)
class OnCard:
    """One quotation as it stands on a card: its words, which side it takes, who said it and where."""

    text: str
    said_as: str
    where: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """People and groups that speak as one, the tables they sat at, and passages."""

    people: int = 0
    groups: int = 0
    tables: int = 0
    passages: int = 0


@dataclass(frozen=True, slots=True)
class CanAsk:
    """What evidence can be asked by: names of the ``codes`` that somebody spoke about, indented, by their ids;
    ``values`` by the key of a condition; and what is recorded of people by heading, for who may see who people are."""

    codes: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    own: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Glance:
    """Themes at a glance: the codes in the codebook's order, without their quotations; by code, ``cards`` holds what
    stands on the cards of the strongest, and ``held`` how many passages are counted and may not be quoted, its
    sub-codes counted in."""

    themes: tuple[Theme, ...] = ()
    cards: Mapping[str, tuple[OnCard, ...]] = field(default_factory=dict)
    held: Mapping[str, int] = field(default_factory=dict)
    passages: int = 0
    reviewed: int = 0
    unreviewed: int = 0
    held_back: tuple[HeldBack, ...] = ()
    missing_voices: str = ""
    everybody: Spoke = Spoke()
    """All people and groups of whom this is told."""
    spoke: Spoke = Spoke()
    """Those of them who speak of a theme."""
    unknown_said: tuple[str, ...] = ()
    """Of how many people it cannot be said whether they meet what was asked, in sentences."""
    can_ask: CanAsk = CanAsk()

    @property
    def heard(self) -> tuple[Theme, ...]:
        """The themes that somebody spoke about."""
        return tuple(t for t in self.themes if t.with_subcodes.passages)

    def below(self, *codes: CodeRef | str) -> frozenset[str]:
        """These codes and all their sub-codes, as ``codebook/code``."""
        return with_sub_codes(self.themes, map(str, codes))


def glance(evidence: Evidence, where: Where = ()) -> Glance:
    """The evidence, which was asked for with these conditions, at a glance."""
    tops = [t for t in weightiest(evidence.heard) if not t.depth]
    return Glance(
        themes=tuple(replace(t, quotations=()) for t in evidence.themes),
        cards={str(t.code): tuple(map(_on_card, voices(evidence, t))) for t in tops[:CARDS]},
        held=held_back(evidence),
        passages=evidence.passages,
        reviewed=evidence.reviewed,
        unreviewed=evidence.unreviewed,
        held_back=evidence.held_back,
        missing_voices=evidence.missing_voices,
        everybody=everybody(evidence),
        spoke=spoke(evidence, where),
        unknown_said=evidence.unknown_said,
        can_ask=can_be_asked(evidence),
    )


def everybody(evidence: Evidence) -> Spoke:
    """All people and groups of whom the evidence is told, whether they speak of a theme or not."""
    kinds = [v.kind for v in evidence.voices]
    return Spoke(people=kinds.count(VoiceKind.PERSON), groups=kinds.count(VoiceKind.GROUP))


def spoke(evidence: Evidence, where: Where = ()) -> Spoke:
    """Who speaks of a theme. Who signed a pledge speaks of none, and is counted where what was promised is asked
    for."""
    promised = Condition("valence", Valence.PLEDGED) in where
    said = [r for r in evidence.rows if promised or r.kind != Kind.PLEDGE]
    return Spoke(
        people=len({r.voice_id for r in said if r.voice_kind is VoiceKind.PERSON}),
        groups=len({r.voice_id for r in said if r.voice_kind is VoiceKind.GROUP}),
        tables=len({r.table_key for r in said if r.table_key}),
        passages=len({r.passage_id for r in evidence.rows}),
    )


def can_be_asked(evidence: Evidence) -> CanAsk:
    """By what this evidence can be asked further."""
    values = {
        key: tuple(sorted({str(v) for r in evidence.rows if (v := getattr(r, of))})) for key, of in _ASKED.items()
    }
    return CanAsk(
        codes={str(t.code): "\u2003" * t.depth + t.name for t in evidence.heard},
        values=values | {"coder": evidence.coders},
        own=_own(evidence),
    )


def _own(evidence: Evidence) -> dict[str, tuple[str, ...]]:
    """What is recorded of people, by heading, each value once."""
    found: dict[str, set[str]] = {}
    seen: set[int] = set()  # by which object is recorded: many share one
    for of in evidence.attributes.values():
        if id(of) not in seen:
            seen.add(id(of))
            for name, value in of.items():
                found.setdefault(name, set()).add(value.strip())
    return {name: tuple(sorted(found[name] - {""})) for name in sorted(found)}


def weightiest(heard: Sequence[Theme]) -> list[Theme]:
    """Themes, the weightiest top code first, each followed by its sub-codes likewise."""
    children: dict[str, list[Theme]] = {}
    for t in heard:
        children.setdefault(t.above if t.depth else "", []).append(t)

    def down(key: str) -> list[Theme]:
        level = sorted(children.get(key, []), key=lambda t: t.with_subcodes.weight, reverse=True)
        return [t for top in level for t in (top, *down(str(top.code)))]

    return down("")


def held_back(evidence: Evidence) -> dict[str, int]:
    """How many passages under each code, its sub-codes counted in, are counted but may not be quoted."""
    counted: dict[str, set[int]] = {}
    quoted: dict[str, set[int]] = {}
    above: dict[str, list[str]] = {}
    for theme in evidence.themes:  # a parent always comes before its children
        ref = str(theme.code)
        above[ref] = [ref, *above.get(theme.above, [])]
    for found, items in ((counted, evidence.rows), (quoted, evidence.quotations)):
        for item in items:
            for ref in above.get(str(item.code), ()):
                found.setdefault(ref, set()).add(item.passage_id)
    return {ref: len(ids - quoted.get(ref, set())) for ref, ids in counted.items()}


def voices(evidence: Evidence, theme: Theme) -> tuple[Quotation, ...]:
    """One quotation for the side that most take and one for another side; those that people chose go before."""
    below = evidence.below(theme.code)
    every = chain.from_iterable(t.quotations for t in evidence.themes if str(t.code) in below)
    some = list(islice(every, CHOSEN_FROM))
    found = propose([q for q in some if q.chosen] or telling(some), limit=2)
    return found[:1] + tuple(q for q in found[1:] if q.valence is not found[0].valence)


def telling(some: Sequence[Quotation]) -> list[Quotation]:
    """Without those of a few words, which say little where nothing stands around them; a side that has no other keeps
    its own."""
    told = {q.valence for q in some if len(q.text.split()) >= LEAST}
    return [q for q in some if len(q.text.split()) >= LEAST or q.valence not in told]


def _on_card(q: Quotation) -> OnCard:
    where = " · ".join(dict.fromkeys(p for p in (q.voice, q.place or q.source) if p))
    return OnCard(shorten(q.text, WORDS), q.said_as, where)
