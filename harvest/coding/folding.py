"""What stands, worked out from what people decided: codings, consensus, undo.

Decisions are appended and never edited, so everything here is a fold over them in the order of their ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from harvest.model import (
    Action,
    CodeRef,
    Coding,
    Consensus,
    Decision,
    Disagreement,
    Mode,
    Polarity,
    Round,
    Settlement,
)

GROUP = "the group"


@dataclass
class Stance:
    """Where one coder stands on one passage: codings by (span, code), codes said not to fit, and marks."""

    codings: dict[tuple[int, int, CodeRef], Coding] = field(default_factory=dict)
    rejected: dict[CodeRef, Decision] = field(default_factory=dict)
    nothing_fits: bool = False
    flagged: bool = False
    memo: str = ""
    decided: bool = False

    def has(self, code: CodeRef) -> bool:
        """Whether the coder has put this code anywhere in the passage."""
        return any(ref == code for _, _, ref in self.codings)

    def speaks_against(self, code: CodeRef) -> bool:
        """Whether the coder said that this code does not fit (silence is not a no)."""
        return not self.has(code) and (code in self.rejected or self.nothing_fits)


def active(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that are in force: without undone acts and without the undo and redo rows themselves."""
    ordered = sorted(decisions, key=lambda d: d.id)
    undone: set[str] = set()
    for d in ordered:
        if d.action is Action.UNDO and d.undoes:
            undone.add(d.undoes)
        elif d.action is Action.REDO and d.undoes:
            undone.discard(d.undoes)
    return [d for d in ordered if d.action not in (Action.UNDO, Action.REDO) and d.batch not in undone]


def carried(decisions: Iterable[Decision], homes: Mapping[CodeRef, CodeRef]) -> Iterable[Decision]:
    """The decisions with codes that were merged replaced by those that they were merged into."""
    if not homes:
        yield from decisions
        return
    for d in decisions:
        code = homes.get(d.code, d.code) if d.code else None
        to = homes.get(d.to, d.to) if d.to else None
        yield d if (code, to) == (d.code, d.to) else replace(d, code=code, to=to)


def undo_stacks(decisions: Iterable[Decision], coder: str) -> tuple[list[str], list[str]]:
    """(acts that the coder can undo, acts that can be redone), each with the next one last.

    A new act clears what could be redone, as people know it from a text editor.
    """
    done: list[str] = []
    undone: list[str] = []
    for d in sorted(decisions, key=lambda d: d.id):
        if d.coder != coder:
            continue
        if d.action is Action.UNDO and d.undoes in done:
            done.remove(d.undoes)
            undone.append(d.undoes)
        elif d.action is Action.REDO and d.undoes in undone:
            undone.remove(d.undoes)
            done.append(d.undoes)
        elif d.action not in (Action.UNDO, Action.REDO) and (not done or done[-1] != d.batch):
            done.append(d.batch)
            undone.clear()
    return done, undone


def _coding(d: Decision, code: CodeRef, earlier: Coding | None) -> Coding:
    assert d.start is not None and d.end is not None
    return Coding(
        code=code,
        coder=d.coder,
        passage_id=d.passage_id,
        source_id=d.source_id,
        start=d.start,
        end=d.end,
        polarity=d.polarity or (earlier.polarity if earlier else Polarity.PRESENT),
        facets={k: v for k, v in d.facets.items() if v} if d.facets else (earlier.facets if earlier else {}),
        memo=d.memo or (earlier.memo if earlier else ""),
        at=d.at,
        decision_id=d.id,
        codebook_version=d.codebook_version,
    )


def _matches(d: Decision, start: int, end: int, ref: CodeRef, *, whole: bool) -> bool:
    return ref == d.code and (whole or (start, end) == (d.start, d.end))


def apply(stance: Stance, d: Decision) -> None:
    """Carry one decision into a stance."""
    if d.action is Action.MEMO:
        stance.memo = d.memo
        return
    if d.action in (Action.FLAG, Action.UNFLAG):
        stance.flagged = d.action is Action.FLAG
        return
    if d.action in (Action.SETTLE_IN, Action.SETTLE_OUT, Action.EDIT):
        return
    stance.decided = True
    if d.action is Action.NONE:
        stance.codings.clear()
        stance.nothing_fits = True
        return
    assert d.code is not None and d.start is not None and d.end is not None
    if d.action in (Action.CONFIRM, Action.ADD):
        earlier = stance.codings.get((d.start, d.end, d.code))
        stance.codings[d.start, d.end, d.code] = _coding(d, d.code, earlier)
        stance.rejected.pop(d.code, None)
        stance.nothing_fits = False
    elif d.action is Action.REJECT:
        exact = (d.start, d.end, d.code) in stance.codings
        gone = [k for k in stance.codings if _matches(d, *k, whole=not exact)]
        for key in gone:
            del stance.codings[key]
        if not stance.has(d.code):
            stance.rejected[d.code] = d
    elif d.action is Action.CHANGE:
        exact = (d.start, d.end, d.code) in stance.codings
        old = [k for k in stance.codings if _matches(d, *k, whole=not exact)]
        earlier = stance.codings[old[0]] if old else None
        for key in old:
            del stance.codings[key]
        new = d.to or d.code
        stance.codings[d.start, d.end, new] = _coding(d, new, earlier)
        stance.rejected.pop(new, None)
        stance.nothing_fits = False
        if new != d.code and not stance.has(d.code):
            stance.rejected[d.code] = d


def stances(decisions: Iterable[Decision]) -> dict[int, dict[str, Stance]]:
    """Every coder's stance by passage id and coder."""
    found: dict[int, dict[str, Stance]] = {}
    for d in active(decisions):
        apply(found.setdefault(d.passage_id, {}).setdefault(d.coder, Stance()), d)
    return found


def codings(decisions: Iterable[Decision]) -> tuple[Coding, ...]:
    """Every coder's own codings, in the order of passage, place and code."""
    every = [c for coders in stances(decisions).values() for s in coders.values() for c in s.codings.values()]
    return tuple(sorted(every, key=lambda c: (c.source_id, c.start, c.end, str(c.code), c.coder)))


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
    for key, coding in shared.codings.items():
        shared.codings[key] = replace(coding, coder=", ".join(dict.fromkeys(makers.get(key, [coding.coder]))))
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
    evidence until it is settled.
    """
    rounds = rounds or {}
    by_passage: dict[int, list[Decision]] = {}
    for d in active(decisions):
        by_passage.setdefault(d.passage_id, []).append(d)
    agreed: list[Coding] = []
    disputed: list[Disagreement] = []
    settled: list[Settlement] = []
    reviewed: set[int] = set()
    for passage_id, rows in by_passage.items():
        last: dict[CodeRef, Decision] = {}
        for d in rows:
            if d.action in (Action.SETTLE_IN, Action.SETTLE_OUT) and d.code:
                last[d.code] = d
        people = [d for d in rows if d.action not in (Action.SETTLE_IN, Action.SETTLE_OUT)]
        mode, facilitator = _mode(people, rounds)
        views: dict[str, Stance] = {}
        if mode is Mode.TOGETHER:
            views[GROUP] = _together(people, facilitator)
        else:
            for d in people:
                apply(views.setdefault(d.coder, Stance()), d)
        views = {coder: s for coder, s in views.items() if s.decided}
        if views or last:
            reviewed.add(passage_id)
        with_code: dict[CodeRef, list[Coding]] = {}
        for s in views.values():
            for c in s.codings.values():
                with_code.setdefault(c.code, []).append(c)
        for code in sorted({*with_code, *last}, key=str):
            given = with_code.get(code, [])
            if code in last:
                d = last[code]
                stands = d.action is Action.SETTLE_IN
                settled.append(Settlement(passage_id, code, stands, d.coder, d.memo, d.at))
                if stands:
                    agreed.extend(_settled(d, code, given))
                continue
            against = tuple(
                coder
                for coder, s in views.items()
                if (s.speaks_against(code) or (mode is Mode.BLIND and not s.has(code)))
            )
            if against:
                disputed.append(Disagreement(passage_id, code, tuple(given), against))
                continue
            for group in _overlapping(given):
                agreed.append(_joined(group))
                if _polarity_split(group):
                    disputed.append(Disagreement(passage_id, code, tuple(group), (), polarity_only=True))
    agreed.sort(key=lambda c: (c.source_id, c.start, c.end, str(c.code)))
    return Consensus(tuple(agreed), tuple(disputed), tuple(settled), frozenset(reviewed))


def _settled(d: Decision, code: CodeRef, given: Sequence[Coding]) -> list[Coding]:
    """The group's coding: on the spans people marked, or on the whole passage where nobody's mark is left."""
    made = [_joined(g) for g in _overlapping(given)] or [_coding(d, code, None)]
    polarity = d.polarity
    return [replace(c, polarity=polarity or c.polarity, decision_id=d.id, at=d.at) for c in made]


def _mode(decisions: Sequence[Decision], rounds: Mapping[int, Round]) -> tuple[Mode | None, str]:
    """How a passage was coded: by the round of its latest decision; None outside any round."""
    for d in sorted(decisions, key=lambda d: d.id, reverse=True):
        if d.round_id is not None and d.round_id in rounds:
            found = rounds[d.round_id]
            return found.mode, found.facilitator
    return None, ""
