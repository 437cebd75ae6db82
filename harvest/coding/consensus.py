"""What stands for the group, and where coders differ."""

from __future__ import annotations

from bisect import insort
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from harvest.coding.stance import Stance, apply, coding_from
from harvest.model import Action, CodeRef, Coding, Consensus, Decision, Disagreement, Mode, Round, Settlement
from harvest.model.quickly import made_quickly
from harvest.model.undo import in_force

GROUP = "the group"
_NOBODY = frozenset[str]()


def _together(decisions: Sequence[Decision], facilitator: str) -> Stance:
    """The one shared stance of a passage: the last word counts, the facilitator's before anybody's."""
    shared = Stance()
    makers: dict[tuple[int, int, CodeRef], list[str]] = {}
    ordered = sorted(decisions, key=lambda d: (d.coder == facilitator and bool(facilitator), d.id))
    for d in ordered:
        apply(shared, d)
        if d.action in (Action.CONFIRM, Action.ADD, Action.CHANGE) and d.start is not None and d.end is not None:
            code = (d.to or d.code) if d.action is Action.CHANGE else d.code
            assert code is not None
            makers.setdefault((d.start, d.end, code), []).append(d.coder)
    shared.codings = tuple(
        replace(c, coder=", ".join(dict.fromkeys(makers.get((c.start, c.end, c.code), [c.coder]))))
        for c in shared.codings
    )
    return shared


def _joined(group: Sequence[Coding]) -> Coding:
    """One coding for codings of one code that overlap: the widest span, everybody named, the commonest polarity."""
    if len(group) == 1:
        return group[0]
    counts = Counter(c.polarity for c in group)
    most = max(counts.values())
    latest = max(group, key=lambda c: c.decision_id)
    polarity = latest.polarity if counts[latest.polarity] == most else counts.most_common(1)[0][0]
    return replace(
        latest,
        coder=", ".join(dict.fromkeys(c.coder for c in group)),
        start=min(c.start for c in group),
        end=max(c.end for c in group),
        polarity=polarity,
        memo=" / ".join(dict.fromkeys(c.memo for c in group if c.memo)),
        # what one coder answered about a coding is not lost because another answered nothing
        facets={k: v for c in sorted(group, key=lambda c: c.decision_id) for k, v in c.facets.items() if v},
    )


def _overlapping(codings_: Sequence[Coding]) -> list[list[Coding]]:
    groups: list[list[Coding]] = []
    reach = -1
    for c in sorted(codings_, key=lambda c: (c.start, c.end)):
        if groups and c.start < reach:
            groups[-1].append(c)
        else:
            groups.append([c])
        reach = max(reach, c.end)
    return groups


def _polarity_split(group: Sequence[Coding]) -> bool:
    if len(group) == 1:
        return False
    counts = Counter(c.polarity for c in group).most_common()
    return len(counts) > 1 and counts[0][1] == counts[1][1]


def consensus(decisions: Iterable[Decision], rounds: Mapping[int, Round] | None = None) -> Consensus:
    """What stands for the group.

    A code stands on a passage when somebody put it there and nobody who looked says it does not fit, or when the
    group settled it so. In a round coded *together* the last word counts; in a *blind* round a coder who decided on
    the passage and left a code out is a view against it. Where views differ the code is in ``disputed`` and is no
    evidence until it is settled; what was settled is open again once somebody turns against it.
    """
    by_passage: dict[int, list[Decision]] = {}
    for d in in_force(decisions):
        by_passage.setdefault(d.passage_id, []).append(d)
    return together(standing(rows, rounds or {}) for rows in by_passage.values())


@made_quickly
@dataclass(frozen=True, slots=True)
class Standing:
    """What stands on one passage; ``people`` is where everybody stands on it, whether they decided or only marked it.

    ``first`` is the earliest decision in force: passages come in its order.
    """

    passage_id: int
    first: int
    agreed: tuple[Coding, ...]
    disputed: tuple[Disagreement, ...]
    settled: tuple[Settlement, ...]
    reviewed: bool
    apart: frozenset[str]
    people: Mapping[str, Stance]


def place(coding: Coding) -> tuple[int, int, int, str]:
    """By what codings that the group agreed about are put in order."""
    return coding.source_id, coding.start, coding.end, str(coding.code)


def put_in(kept: list[Coding], new: Collection[Coding], key: Callable[[Coding], Any], few: int) -> list[Coding]:
    """Codings that are in order together with new ones, in order: up to so ``few`` are put in one by one, which takes
    less than to put all in order."""
    if len(new) > few:
        return sorted([*kept, *new], key=key)
    for coding in new:
        insort(kept, coding, key=key)
    return kept


def together(passages: Iterable[Standing], agreed: Iterable[Coding] | None = None) -> Consensus:
    """One consensus of what stands on each passage; passages come in the order of their first decision.

    ``agreed`` are all codings in order, where they are at hand.
    """
    every = list(passages)
    return Consensus(
        tuple(sorted((c for s in every for c in s.agreed), key=place) if agreed is None else agreed),
        tuple(d for s in every for d in s.disputed),
        tuple(x for s in every for x in s.settled),
        frozenset(s.passage_id for s in every if s.reviewed),
        {s.passage_id: s.apart for s in every if s.apart},
    )


def standing(rows: Sequence[Decision], rounds: Mapping[int, Round]) -> Standing:
    """What stands on one passage by the decisions about it that are in force, in their order."""
    if len(rows) == 1 and rows[0].action not in (Action.SETTLE_IN, Action.SETTLE_OUT):
        return of_one(rows[0])
    return of_several(rows, rounds)


def of_one(d: Decision) -> Standing:
    """What stands by a single decision that settles nothing: nobody sees it differently, in whatever kind of round."""
    stance = Stance()
    apply(stance, d)
    return Standing(d.passage_id, d.id, stance.codings, (), (), stance.decided, _NOBODY, {d.coder: stance})


def of_several(rows: Sequence[Decision], rounds: Mapping[int, Round]) -> Standing:
    """What stands on one passage by any number of decisions."""
    agreed: list[Coding] = []
    disputed: list[Disagreement] = []
    settled: list[Settlement] = []
    passage_id = rows[0].passage_id
    last: dict[CodeRef, Decision] = {}
    for d in rows:
        if d.action in (Action.SETTLE_IN, Action.SETTLE_OUT) and d.code:
            last[d.code] = d
    people = [d for d in rows if d.action not in (Action.SETTLE_IN, Action.SETTLE_OUT)]
    each: dict[str, Stance] = {}
    for d in rows:
        apply(each.setdefault(d.coder, Stance()), d)
    mode, facilitator = _mode(people, rounds)
    views = (
        _views(people, mode, facilitator)
        if mode is Mode.TOGETHER
        else {coder: s for coder, s in each.items() if s.decided}
    )
    with_code: dict[CodeRef, list[Coding]] = {}
    for s in views.values():
        for c in s.codings:
            with_code.setdefault(c.code, []).append(c)
    for code in sorted({*with_code, *last}, key=str):
        given = with_code.get(code, [])
        if code in last:
            d = last[code]
            stands = d.action is Action.SETTLE_IN
            before = _views([p for p in people if p.id < d.id], mode, facilitator)
            reopened = _turned_against(before, views, code, stands)
            settled.append(Settlement(passage_id, code, stands, d.coder, d.memo, d.at, reopened))
            if not reopened:
                if stands:
                    agreed.extend(_settled(d, code, given))
                continue
            if stands and not given:  # nobody sees it any more, but the group had settled that it is there
                disputed.append(Disagreement(passage_id, code, (coding_from(d, code, None),), tuple(views)))
                continue
        against = tuple(
            coder for coder, s in views.items() if (s.speaks_against(code) or (mode is Mode.BLIND and not s.has(code)))
        )
        if code in last and not against:  # turned against what was settled, and not said so in as many words
            against = tuple(c for c, s in views.items() if not s.has(code)) or (last[code].coder,)
        if against:
            disputed.append(Disagreement(passage_id, code, tuple(given), against))
            continue
        for group in _overlapping(given):
            agreed.append(_joined(group))
            if _polarity_split(group):
                disputed.append(Disagreement(passage_id, code, tuple(group), (), polarity_only=True))
    return Standing(
        passage_id,
        rows[0].id,
        tuple(agreed),
        tuple(disputed),
        tuple(settled),
        bool(views or last),
        frozenset(views) if mode is not Mode.TOGETHER and len(views) > 1 else _NOBODY,
        each,
    )


def _views(people: Sequence[Decision], mode: Mode | None, facilitator: str) -> dict[str, Stance]:
    """Where everybody who decided stands; in a round coded together the group as one."""
    views: dict[str, Stance] = {}
    if mode is Mode.TOGETHER:
        views[GROUP] = _together(people, facilitator)
    else:
        for d in people:
            apply(views.setdefault(d.coder, Stance()), d)
    return {coder: s for coder, s in views.items() if s.decided}


def _turned_against(before: Mapping[str, Stance], now: Mapping[str, Stance], code: CodeRef, stands: bool) -> bool:
    """Whether somebody's view of a code has changed since it was settled, to the contrary of what was settled."""
    nobody = Stance()
    return any(
        (s.speaks_against(code) and not before.get(coder, nobody).speaks_against(code))
        or (before.get(coder, nobody).has(code) and not s.has(code))
        if stands
        else s.has(code) and not before.get(coder, nobody).has(code)
        for coder, s in now.items()
    )


def _settled(d: Decision, code: CodeRef, given: Sequence[Coding]) -> list[Coding]:
    """The group's coding: on the spans people marked, or on the whole passage where nobody's mark is left."""
    made = [_joined(g) for g in _overlapping(given)] or [coding_from(d, code, None)]
    polarity = d.polarity
    return [replace(c, polarity=polarity or c.polarity, decision_id=d.id, at=d.at) for c in made]


def _mode(decisions: Sequence[Decision], rounds: Mapping[int, Round]) -> tuple[Mode | None, str]:
    """How a passage was coded: by the round of its latest decision, which is the last; None outside any round."""
    for d in reversed(decisions):
        if d.round_id is not None and d.round_id in rounds:
            found = rounds[d.round_id]
            return found.mode, found.facilitator
    return None, ""
