"""Where one coder stands on one passage, and how one decision changes that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from harvest.model import Action, CodeRef, Coding, Decision, Polarity

_NO_FACETS: Mapping[str, str] = {}


@dataclass(slots=True)
class Stance:
    """Where one coder stands on one passage: codings, one a place and code, the decisions that said of a code that it
    does not fit, one a code, and marks."""

    codings: tuple[Coding, ...] = ()
    refusals: tuple[Decision, ...] = ()
    nothing_fits: bool = False
    flagged: bool = False
    memo: str = ""
    decided: bool = False

    @property
    def rejected(self) -> list[CodeRef]:
        """The codes said not to fit."""
        return [d.code for d in self.refusals if d.code is not None]

    def has(self, code: CodeRef) -> bool:
        """Whether the coder has put this code anywhere in the passage."""
        return any(c.code is code or c.code == code for c in self.codings)

    def speaks_against(self, code: CodeRef) -> bool:
        """Whether the coder said that this code does not fit (silence is not a no)."""
        return not self.has(code) and (self.nothing_fits or code in self.rejected)

    def at(self, d: Decision, code: CodeRef) -> Coding | None:
        """What stands under a code in the very place of a decision."""
        return next((c for c in self.codings if (c.start, c.end, c.code) == (d.start, d.end, code)), None)

    def put(self, d: Decision, code: CodeRef, earlier: Coding | None) -> None:
        """Put a code where a decision does, instead of what stands there under it; what the decision leaves open stays
        as in the ``earlier`` coding."""
        made = coding_from(d, code, earlier)
        there = self.at(d, code) if self.codings else None
        self.codings = (
            (*self.codings, made) if there is None else tuple(made if c is there else c for c in self.codings)
        )
        if self.refusals:
            self.refusals = tuple(x for x in self.refusals if x.code != code)
        self.nothing_fits = False

    def take_out(self, d: Decision) -> tuple[Coding, ...]:
        """Take out what stands under the code of a decision in its very place, or else anywhere; which that was."""
        if not self.codings:
            return ()
        under = tuple(c for c in self.codings if c.code == d.code)
        gone = tuple(c for c in under if (c.start, c.end) == (d.start, d.end)) or under
        self.codings = tuple(c for c in self.codings if c not in gone)
        return gone

    def refuse(self, d: Decision) -> None:
        """Keep that the code of a decision does not fit, unless it stands somewhere still."""
        if d.code is not None and not self.has(d.code):
            at = next((n for n, x in enumerate(self.refusals) if x.code == d.code), len(self.refusals))
            self.refusals = (*self.refusals[:at], d, *self.refusals[at + 1 :])


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
        stance.codings = ()
        stance.nothing_fits = True
        return
    assert d.code is not None and d.start is not None and d.end is not None
    if d.action in (Action.CONFIRM, Action.ADD):
        stance.put(d, d.code, stance.at(d, d.code))
    elif d.action is Action.REJECT:
        stance.take_out(d)
        stance.refuse(d)
    elif d.action is Action.CHANGE:
        new, gone = d.to or d.code, stance.take_out(d)
        stance.put(d, new, gone[0] if gone else None)
        if new != d.code:
            stance.refuse(d)
