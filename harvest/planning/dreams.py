"""Dreams and where they stand: in a group that people named, apart by right, or as the machine proposes.

A *place* is a word: ``group:7`` (the group that line 7 of the journal made), ``apart``, or, for a dream that nobody has
put anywhere for good, ``near:12`` (in the proposal in which dream 12's words fall), ``own:5`` (in a proposal that
dream 5 began) and ``""`` (as proposed).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from harvest.model import Card, Dream, DreamGroup, Entry, EntryKind
from harvest.model.card_columns import DOTS, HORIZON, MARKS, dots_in
from harvest.model.horizon_words import as_told, is_when
from harvest.planning.horizons import horizon

APART = "apart"
_DOTS_TEXT = re.compile(
    r"\s*[(\[]\s*(\d{1,3})\s*(?:sticky )?(?:dots?|votes?|stickers?)\s*[)\]]\s*$|"
    rf"\s*((?:[{MARKS}]\uFE0F?\s?){{1,40}})\s*$",
    re.I,
)


_LETTERS = {"N": "now", "S": "now", "M": "medium", "L": "long"}
_COUNT = re.compile(rf"^\W*(?:\d{{1,3}} (?:dots?|stickers?|votes?|stars?|hearts?)|[{MARKS}]{{2,}})\W*$", re.IGNORECASE)
"""How many people stuck on a card, in the column of when they want it."""
_TICK = re.compile(r"[xX1✓✔☑✅●•*]|yes|true", re.IGNORECASE)


@dataclass
class Places:
    """Where every dream stands and which groups there are, after the acts so far."""

    of: dict[int, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def groups(self, dreams: Iterable[int]) -> tuple[DreamGroup, ...]:
        """The groups that people named, in the order in which they were made, each with its dreams."""
        inside: dict[str, list[int]] = {g: [] for g in self.names}
        for dream in dreams:
            kind, _, group = self.of.get(dream, "").partition(":")
            if kind == "group":
                inside[group].append(dream)
        return tuple(DreamGroup(g, name, tuple(inside[g])) for g, name in self.names.items())


def places(entries: Iterable[Entry]) -> Places:
    """Where dreams were put by entries that stand (`undo.in_force`).

    Whatever the acts, a dream stands in one place: an act on a group that is not there changes nothing.
    """
    found = Places()
    for e in entries:
        apply = _ACTS.get(e.kind)
        if apply is not None:
            apply(found, e)
    return found


def _move(found: Places, e: Entry) -> None:
    to = str(e.detail.get("to", ""))
    kind, _, group = to.partition(":")
    if kind == "group" and group not in found.names:
        return
    for dream in _ids(e.detail.get("dreams")):
        found.of[dream] = to


def _group(found: Places, e: Entry) -> None:
    name = str(e.detail.get("name", "")).strip()
    if e.subject and e.subject not in found.names:
        return
    if name:
        found.names[e.about] = name
    elif not e.subject:
        return
    for dream in _ids(e.detail.get("dreams")):
        found.of[dream] = f"group:{e.about}"


def _merge(found: Places, e: Entry) -> None:
    into = str(e.detail.get("into", ""))
    if e.subject not in found.names or into not in found.names or into == e.subject:
        return
    del found.names[e.subject]
    for dream, place in found.of.items():
        if place == f"group:{e.subject}":
            found.of[dream] = f"group:{into}"


_ACTS = {EntryKind.MOVE: _move, EntryKind.GROUP: _group, EntryKind.MERGE: _merge}


def _ids(value: object) -> list[int]:
    return [int(v) for v in value if isinstance(v, int | str)] if isinstance(value, list | tuple) else []


def any_waits(found: Places, dreams: Iterable[int]) -> bool:
    """Whether anything can be proposed: False when each dream is in a named group, apart, or by itself.

    >>> any_waits(Places({1: "apart", 2: "group:7", 3: "own:3"}), [1, 2, 3]), any_waits(Places(), [1])
    (False, True)
    """
    places = [found.of.get(dream, "") for dream in dreams]
    alone = [place for place in places if place.startswith("own:")]
    placed = all(place == APART or place.startswith(("group:", "own:")) for place in places)
    return not placed or len(set(alone)) < len(alone)


def proposals(found: Places, likely: Iterable[Collection[int]]) -> tuple[DreamGroup, ...]:
    """Groups of the dreams that nobody put anywhere for good: ``likely`` as the machine sees all dreams together,
    altered by what people moved, in the machine's order, so that a move shifts no other group. A dream that is alone
    is in none.

    >>> [g.dreams for g in proposals(Places({2: "apart"}), [(1, 2, 3), (4,), (5, 6)])]
    [(1, 3), (5, 6)]
    """
    root: dict[int, str] = {}
    for group in likely:
        first = min(group)
        root |= {dream: f"near:{first}" for dream in group}
    inside: dict[str, list[int]] = {}
    for dream in root:
        place = found.of.get(dream, "")
        kind, _, number = place.partition(":")
        if kind in ("group", APART):
            continue
        if kind == "near":
            place = root.get(int(number), root[dream])
        inside.setdefault(place or root[dream], []).append(dream)
    made = [DreamGroup(key, "", tuple(sorted(dreams)), proposed=True) for key, dreams in inside.items()]
    order = {key: n for n, key in enumerate(dict.fromkeys(root.values()))}
    return tuple(sorted((g for g in made if len(g.dreams) > 1), key=lambda g: (order.get(g.id, len(order)), g.dreams)))


def dreams(
    cards: Iterable[Card],
    entries: Iterable[Entry],
    found: Places,
    said_on: Callable[[Card], date | None] = lambda card: None,
    tables: Mapping[tuple[str | None, str], str] | None = None,
) -> tuple[Dream, ...]:
    """Every dream card with what is known of it and the place that people gave it.

    ``said_on`` is the day on which a card was written, from which *next summer* counts; ``tables`` the label by which
    a table of an event is known best, by every label it has.
    """
    facts: dict[str, dict[str, object]] = {}
    for e in entries:
        if e.kind is EntryKind.DREAM:
            facts.setdefault(e.subject, {}).update(e.detail)
    made = []
    for card in cards:
        text, dots = _without_dots(card.text.rstrip())
        place = found.of.get(card.id, "")
        kind, _, group = place.partition(":")
        when = as_told(_when(card.attributes) or _by(card.attributes) or _ticked(card.attributes))
        dots = dots if dots is not None else dots_in(_value(card.attributes, DOTS) or _dotted(card.attributes))
        dream = Dream(
            id=card.id,
            text=" ".join(text.split()),
            voice_id=card.voice_id,
            person=card.person,
            table=(tables or {}).get((card.event, card.table or ""), card.table),
            event=card.event,
            horizon=horizon(when, said_on(card)),
            when=when,
            dots=dots,
            group=group if kind == "group" else None,
            apart=kind == APART,
            source_id=card.source_id,
            start=card.start,
            end=card.start + len(text),
        )
        said = facts.get(str(card.id), {})
        if "horizon" in said:
            dream = replace(dream, horizon=horizon(str(said["horizon"] or "")))
        if "dots" in said:
            dream = replace(dream, dots=dots_in(str(said["dots"])))
        made.append(dream)
    return tuple(made)


def _by(attributes: Mapping[str, str]) -> str:
    """What a column “By” says where it says when, and not whose it is."""
    return next((v for k, v in attributes.items() if k.strip(" ?:").lower() == "by" and is_when(v)), "")


def _when(attributes: Mapping[str, str]) -> str:
    """What a column asks of when says; a letter alone (N, M, L) stands for its word."""
    said = _value(attributes, HORIZON)
    if _HOUR.search(said):
        return ""  # when a post was sent
    return _LETTERS.get(said.strip().upper(), said)


_HOUR = re.compile(r"\d:[0-5]\d")


def _ticked(attributes: Mapping[str, str]) -> str:
    """The head of the one column that says when (*In a few years*) and is ticked, or holds the dots."""
    ticked = [
        k.strip() for k, v in attributes.items() if is_when(k) and (_TICK.fullmatch(v.strip()) or _COUNT.match(v))
    ]
    return ticked[0] if len(ticked) == 1 else ""


def _dotted(attributes: Mapping[str, str]) -> str:
    """What the one column that says when counts of dots."""
    counted = [v for k, v in attributes.items() if is_when(k) and _COUNT.match(v)]
    return counted[0] if len(counted) == 1 else ""


def _value(attributes: Mapping[str, str], key: re.Pattern[str]) -> str:
    return next((v for k, v in attributes.items() if key.match(k.strip())), "")


def _without_dots(text: str) -> tuple[str, int | None]:
    """A card's words, and the dots that somebody wrote behind them."""
    found = _DOTS_TEXT.search(text)
    if found is None or not text[: found.start()].strip():
        return text, None
    return text[: found.start()], int(found[1]) if found[1] else dots_in(found[2])
