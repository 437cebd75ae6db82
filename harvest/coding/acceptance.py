"""How many of the suggestions that people decided on they confirmed."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Action, Decision
from harvest.model.undo import in_force


def acceptance(decisions: Iterable[Decision]) -> tuple[int, int]:
    """(confirmed, decided on) over what had been shown as suggested; each person's last word on a code counts.

    “None of these fit” says no to everything that was shown.
    """
    said: dict[tuple[str, int, str], bool] = {}
    codes: dict[tuple[str, ...], frozenset[str]] = {}  # whoever decides about a passage is shown the same
    for d in in_force(decisions):
        if d.action not in (Action.CONFIRM, Action.REJECT, Action.NONE) or not d.shown:
            continue
        shown = codes.get(d.shown)
        if shown is None:
            shown = codes[d.shown] = frozenset(s.split(" ", 1)[0] for s in d.shown)
        if d.action in (Action.CONFIRM, Action.REJECT) and str(d.code) in shown:
            said[d.coder, d.passage_id, str(d.code)] = d.action is Action.CONFIRM
        elif d.action is Action.NONE:
            said.update({(d.coder, d.passage_id, code): False for code in shown})
    return sum(said.values()), len(said)
