"""Which round a coder is in, what it lets them see, how far everybody is, and what happened to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from harvest.model import Action, Decision, Mode, Round

DECIDING = frozenset({Action.CONFIRM, Action.REJECT, Action.CHANGE, Action.ADD, Action.NONE})
"""The acts by which somebody has decided on a passage."""


def round_for(rounds: Mapping[int, Round], coder: str) -> Round | None:
    """The newest open round this coder takes part in (a round without names is for everybody)."""
    for r in reversed(list(rounds.values())):
        if not r.closed_at and (not r.coders or coder in r.coders):
            return r
    return None


def is_blind(r: Round | None) -> bool:
    """Whether who is in this round must not see what colleagues coded."""
    return r is not None and r.mode is Mode.BLIND and not r.revealed_at


def shows_suggestions(r: Round | None) -> bool:
    """Whether who is in this round sees what is suggested."""
    return r is None or r.suggestions or bool(r.revealed_at)


def hidden(rounds: Mapping[int, Round]) -> frozenset[int]:
    """The rounds whose decisions nobody but their maker may see yet, whether they are still open or not."""
    return frozenset(r.id for r in rounds.values() if is_blind(r))


@dataclass(frozen=True, slots=True)
class Happened:
    """What was done to a round: ``what`` is ``begun``, ``revealed`` or ``closed``; ``mine``: the reader codes in it."""

    round: Round
    what: str
    mine: bool


def states(rounds: Mapping[int, Round]) -> dict[int, str]:
    """How each round stands: ``open``, ``revealed``, ``closed`` or both in one word, ``revealed closed``."""
    return {
        i: " ".join([*(["revealed"] if r.revealed_at else []), *(["closed"] if r.closed_at else [])]) or "open"
        for i, r in rounds.items()
    }


def happened(known: Mapping[int, str], rounds: Mapping[int, Round], reader: str) -> tuple[Happened, ...]:
    """What happened to rounds since they stood as ``known``, in their order."""
    found = []
    for i, state in states(rounds).items():
        before = known.get(i)
        mine = not rounds[i].coders or reader in rounds[i].coders
        if before is None and "closed" not in state:
            found.append(Happened(rounds[i], "begun", mine))
        old = (before or "").split()
        for what in ("revealed", "closed"):
            if what in state.split() and what not in old and before is not None:
                found.append(Happened(rounds[i], what, mine))
    return tuple(found)


class Progress:
    """On which passages everybody has decided in every round, counted on as decisions come, undo and redo included."""

    def __init__(self) -> None:
        self.last_id = 0
        self._undone: set[str] = set()
        self._acts: dict[tuple[int, str, int], set[str]] = {}

    def take(self, rows: Iterable[Decision]) -> None:
        """Count these decisions; they come in order, after all that were taken before."""
        for d in rows:
            self.last_id = max(self.last_id, d.id)
            if d.action in (Action.UNDO, Action.REDO) and d.undoes:
                (self._undone.add if d.action is Action.UNDO else self._undone.discard)(d.undoes)
            elif d.action in DECIDING and d.round_id is not None:
                self._acts.setdefault((d.round_id, d.coder, d.passage_id), set()).add(d.batch)

    def of(self, round_id: int) -> dict[str, set[int]]:
        """The passages that each coder has decided on in a round."""
        found: dict[str, set[int]] = {}
        for (where, coder, passage), batches in self._acts.items():
            if where == round_id and batches - self._undone:
                found.setdefault(coder, set()).add(passage)
        return found
