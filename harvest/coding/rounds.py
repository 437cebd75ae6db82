"""Which round a coder is in, and what it lets them see."""

from __future__ import annotations

from collections.abc import Mapping

from harvest.model import Mode, Round


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
