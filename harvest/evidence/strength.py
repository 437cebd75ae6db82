"""How strong the evidence for a sentence is: people on both sides, tables, agreement of coders, what is held back."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from harvest.evidence.location import table_name
from harvest.evidence.records import Row, Theme, VoiceLine, with_sub_codes
from harvest.model import Role, Valence, VoiceKind

OTHER = {Valence.HELPS: Valence.HINDERS, Valence.HINDERS: Valence.HELPS}


@dataclass(frozen=True, slots=True)
class ReadApart:
    """One passage that two or more people read each by themselves: ``given`` holds the codes of each of them,
    ``settled`` and ``disputed`` those on which they differed."""

    passage_id: int
    given: tuple[frozenset[str], ...]
    settled: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()

    def outcome(self, codes: Collection[str]) -> str:
        """How they saw these codes on it: ``open``, ``settled``, ``agreed``, ``alone`` (one gave it, nobody spoke
        against it); empty where nobody gave any of them."""
        wanted = frozenset(codes)
        if self.disputed & wanted:
            return "open"
        if self.settled & wanted:
            return "settled"
        gave = sum(bool(own & wanted) for own in self.given)
        return "" if not gave else "agreed" if gave == len(self.given) else "alone"


@dataclass(frozen=True, slots=True)
class Strength:
    """Who of those heard says it and who does not; each person stands in one of the four that add up to ``heard``.

    ``says`` counts people who speak only for it, ``against`` only against it, ``both`` both ways, ``silent`` neither.
    ``groups`` are groups that spoke as one and say it, beside the people. ``roles`` holds (people who say it, people
    heard) by role, empty where a figure or its rest would be under the limit. Of the passages that two or more coders
    read ``apart`` they ``agreed`` on some, one ``alone`` gave the code on some and nobody spoke against it, some were
    ``settled`` and some are ``open``. ``held_back`` are people who spoke and may be counted, not quoted.
    """

    side: Valence
    sided: bool
    heard: int
    says: int
    against: int
    both: int
    groups: int = 0
    roles: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    roles_hidden: bool = False
    tables: int = 0
    of_tables: int = 0
    at_tables: tuple[str, ...] = ()
    """Those tables by name, with their event where the evidence is of several."""
    elsewhere: bool = False
    wished: int = 0
    held_back: int = 0
    passages: int = 0
    apart: int = 0
    agreed: int = 0
    alone: int = 0
    settled: int = 0
    open: int = 0
    below: int = 5
    """The limit under which a figure by role is not told."""
    unread: int = 0
    """Silent people some of whose words nobody has read yet: they may have spoken of it."""

    @property
    def spoke(self) -> int:
        """People who spoke of it either way; a wish is not counted."""
        return self.says + self.against + self.both

    @property
    def silent(self) -> int:
        """People who did not speak of it."""
        return self.heard - self.spoke

    @property
    def figures(self) -> dict[str, int]:
        """What a signature is for: whoever signed has to sign anew when one of these changes."""
        names = ("heard", "says", "against", "both", "tables", "of_tables", "wished", "apart", "agreed", "settled")
        return {name: int(getattr(self, name)) for name in (*names, "open")}


def family(themes: Sequence[Theme], codes: Collection[str]) -> frozenset[str]:
    """These codes, their opposites (the other side of the same thing) and everything below both."""
    known = {str(t.code): t for t in themes}
    found = set(codes)
    for code in codes:
        theme = known.get(code)
        if theme is not None and theme.opposite:
            found.add(f"{theme.code.codebook}/{theme.opposite}")
    return with_sub_codes(themes, found)


def leading(rows: Iterable[Row], codes: Collection[str]) -> Valence:
    """The side that more people take; what helps where they are as many."""
    people: dict[Valence, set[int]] = defaultdict(set)
    for row in rows:
        if str(row.code) in codes and row.voice_kind is VoiceKind.PERSON and row.valence in OTHER:
            people[row.valence].add(row.voice_id)
    return Valence.HINDERS if len(people[Valence.HINDERS]) > len(people[Valence.HELPS]) else Valence.HELPS


def strength(
    rows: Sequence[Row],
    codes: Collection[str],
    side: Valence,
    *,
    voices: Sequence[VoiceLine],
    of_tables: int,
    apart: Sequence[ReadApart] = (),
    below: int = 5,
) -> Strength:
    """The strength of a sentence that rests on these codes (with ``family`` around them) and goes that way.

    ``voices`` are those heard; a role is told only where the people who say it and those
    of it who do not are both ``below`` or more, so that no figure is a few people.
    """
    own = [row for row in rows if str(row.code) in codes]
    heard = {v.id for v in voices if v.kind is VoiceKind.PERSON}
    stand: dict[int, set[Valence]] = defaultdict(set)
    wished: set[int] = set()
    for row in own:
        if row.voice_id in heard and row.valence in (*OTHER, Valence.BOTH):
            stand[row.voice_id].add(row.valence)
        elif row.voice_id in heard and row.valence is Valence.WISHED_FOR and not row.is_card:
            wished.add(row.voice_id)
    says = {v for v, ways in stand.items() if ways == {side}}
    against = {v for v, ways in stand.items() if ways == {OTHER[side]}}
    bearing = [r for r in own if r.voice_id in says and r.valence is side]
    quotable = {r.voice_id for r in own if r.quotable}
    by_role, hidden = _by_role(heard, says, {v.id: v.role for v in voices}, below)
    outcomes = Counter(read.outcome(codes) for read in apart)
    return Strength(
        side=side,
        sided=bool(own) and all(row.side for row in own),
        heard=len(heard),
        says=len(says),
        against=len(against),
        both=len(stand) - len(says) - len(against),
        groups=len({r.voice_id for r in own if r.voice_kind is VoiceKind.GROUP and r.valence is side}),
        roles=by_role,
        roles_hidden=hidden,
        tables=len(at := {r.table_key for r in bearing if r.table_key}),
        at_tables=_called(at, len({r.event for r in rows if r.table}) > 1),
        of_tables=of_tables,
        elsewhere=any(r.table_key is None for r in bearing),
        wished=len(wished),
        held_back=len(stand.keys() - quotable),
        passages=len({r.passage_id for r in own}),
        apart=sum(outcomes[o] for o in ("agreed", "alone", "settled", "open")),
        agreed=outcomes["agreed"],
        alone=outcomes["alone"],
        settled=outcomes["settled"],
        open=outcomes["open"],
        below=below,
        unread=sum(v.id not in stand and v.unread > 0 for v in voices if v.id in heard),
    )


def stances(rows: Iterable[Row], codes: Collection[str]) -> dict[int, frozenset[Valence]]:
    """How each person stands to it: by voice id the ways in which they spoke of it, wishes left out."""
    found: dict[int, set[Valence]] = defaultdict(set)
    for row in rows:
        if str(row.code) in codes and row.voice_kind is VoiceKind.PERSON and row.valence in (*OTHER, Valence.BOTH):
            found[row.voice_id].add(row.valence)
    return {voice: frozenset(ways) for voice, ways in found.items()}


def _called(tables: Collection[tuple[str, str]], several: bool) -> tuple[str, ...]:
    """Tables by name, in the order in which people count them."""
    named = [table_name(table) + (f", {event}" if several and event else "") for event, table in tables]
    return tuple(sorted(named, key=lambda name: [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name)]))


def _by_role(
    heard: Collection[int], says: Collection[int], roles: Mapping[int, Role], below: int
) -> tuple[dict[str, tuple[int, int]], bool]:
    """(people who say it, people heard) by role; roles of few are put together, and nothing is told if that is few."""
    counted: dict[str, tuple[int, int]] = {}
    for role in Role:
        own = [v for v in heard if roles.get(v, Role.UNKNOWN) is role]
        if own:
            counted[role.words.many] = (sum(v in says for v in own), len(own))
    if len(counted) < 2:
        return {}, False

    def safe(pair: tuple[int, int]) -> bool:
        return below < 2 or (pair[0] >= below and pair[1] - pair[0] >= below)

    shown = {name: pair for name, pair in counted.items() if safe(pair)}
    rest = [pair for name, pair in counted.items() if name not in shown]
    if not rest:
        return shown, False
    together = (sum(n for n, _ in rest), sum(of for _, of in rest))
    if not shown or len(rest) < 2 or not safe(together):
        return {}, True
    return {**shown, "others": together}, False


def wilson(count: int, of: int, z: float = 1.959964) -> tuple[float, float]:
    """The Wilson interval (95 %) of a share, from 0 to 1.

    >>> [round(end, 3) for end in wilson(28, 214)]
    [0.092, 0.183]
    >>> wilson(0, 0)
    (0.0, 1.0)
    """
    if of <= 0:
        return 0.0, 1.0
    share = count / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    half = z / (1 + z * z / of) * sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)


def share(count: int, of: int) -> str:
    """What a share is in a word: all, a majority, half, a minority or none.

    >>> share(22, 40), share(20, 40), share(4, 23), share(5, 5), share(0, 9)
    ('a majority', 'half', 'a minority', 'all', 'none')
    """
    if not count or not of:
        return "none"
    if count == of:
        return "all"
    return "a majority" if 2 * count > of else "half" if 2 * count == of else "a minority"
