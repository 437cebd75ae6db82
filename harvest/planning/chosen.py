"""Why words were chosen for the pack, and who disagreed: the last word of each person stands."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Chosen, Entry, EntryKind, Reason


def chosen(entries: Iterable[Entry]) -> tuple[Chosen, ...]:
    """What stands of each quotation and story, in the order in which it was first spoken of.

    ``entries`` are those in force. Whoever chooses disagrees no more, and the other way round.
    """
    reasons: dict[str, Reason | None] = {}
    against: dict[str, dict[str, Reason]] = {}
    for e in entries:
        if e.kind is not EntryKind.CHOSEN or not e.subject:
            continue
        said = Reason(e.who, str(e.detail.get("because", "")), e.at)
        others = against.setdefault(e.subject, {})
        reasons.setdefault(e.subject, None)
        match e.detail.get("act"):
            case "choose":
                reasons[e.subject] = said
                others.pop(e.who, None)
            case "leave":
                reasons[e.subject] = None
            case "disagree":
                others[e.who] = said
            case "agree":
                others.pop(e.who, None)
    made = (Chosen(key, reason, tuple(against[key].values())) for key, reason in reasons.items())
    return tuple(c for c in made if c.reason or c.disagreed)
