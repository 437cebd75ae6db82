"""How many of the suggestions that people decided on they confirmed."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Action, Decision
from harvest.model.undo import in_force

_VIEWS = frozenset({Action.CONFIRM, Action.ADD, Action.CHANGE, Action.REJECT})


def acceptance(decisions: Iterable[Decision]) -> tuple[int, int]:
    """(confirmed, decided on) over what had been shown as suggested; each person's last word on a code counts.

    “None of these fit” says no to everything that was shown; a code that was shown and is put there out of the list of
    codes is a yes; one that is changed to another is a no, and a yes to the other where that was shown too.
    """
    said: dict[tuple[str, int, str], bool] = {}
    for d in in_force(decisions):
        if not d.shown:
            continue
        if d.action is Action.NONE:
            said.update({(d.coder, d.passage_id, s.split(" ", 1)[0]): False for s in d.shown})
        elif d.action in _VIEWS:
            views = {str(d.code): d.action is not Action.REJECT}
            if d.action is Action.CHANGE and d.to is not None:
                views = {str(d.code): False} | {str(d.to): True}
            said.update({(d.coder, d.passage_id, code): yes for code, yes in views.items() if _is_among(code, d.shown)})
    return sum(said.values()), len(said)


def _is_among(code: str, shown: tuple[str, ...]) -> bool:
    """Whether a code was shown: each is written ``code probability model``."""
    return any(s.startswith(code) and s.split(" ", 1)[0] == code for s in shown)
