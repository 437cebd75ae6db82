"""Where one coder stands on one passage, and how one decision changes that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.model import Action, CodeRef, Coding, Decision, Polarity

_NO_FACETS: Mapping[str, str] = {}


@dataclass(slots=True)
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
        return any(key[2] is code or key[2] == code for key in self.codings) if self.codings else False

    def speaks_against(self, code: CodeRef) -> bool:
        """Whether the coder said that this code does not fit (silence is not a no)."""
        return not self.has(code) and (code in self.rejected or self.nothing_fits)


def status(stance: Stance | None) -> str:
    """How far a coder got with a passage: ``todo``, ``done``, or ``none`` when no code fits."""
    if stance is None or not stance.decided:
        return "todo"
    return "none" if stance.nothing_fits and not stance.codings else "done"


def coding_from(d: Decision, code: CodeRef, earlier: Coding | None) -> Coding:
    """The coding that a decision makes; what it leaves open stays as in the ``earlier`` coding."""
    assert d.start is not None and d.end is not None
    return Coding(
        code=code,
        coder=d.coder,
        passage_id=d.passage_id,
        source_id=d.source_id,
        start=d.start,
        end=d.end,
        polarity=d.polarity or (earlier.polarity if earlier else Polarity.PRESENT),
        facets={k: v for k, v in d.facets.items() if v} if d.facets else (earlier.facets if earlier else _NO_FACETS),
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
        place = d.start, d.end, d.code
        stance.codings[place] = coding_from(d, d.code, stance.codings.get(place) if stance.codings else None)
        if stance.rejected:
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
        stance.codings[d.start, d.end, new] = coding_from(d, new, earlier)
        stance.rejected.pop(new, None)
        stance.nothing_fits = False
        if new != d.code and not stance.has(d.code):
            stance.rejected[d.code] = d
