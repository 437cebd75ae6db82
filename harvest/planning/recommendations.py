"""Recommendations as people left them: those whose answer is overdue first."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from harvest.model import Entry, EntryKind, Recommendation
from harvest.model.recommendations import WRITTEN
from harvest.planning import dates


def recommendations(entries: Iterable[Entry], on: date) -> tuple[Recommendation, ...]:
    """Every recommendation that stands: overdue on that day first, then by day, then those without one.

    ``entries`` are those in force. A day without a year is the first after it was written down.
    """
    said: dict[str, dict[str, object]] = {}
    first: dict[str, Entry] = {}
    days: dict[str, str] = {}
    for e in entries:
        if e.kind is not EntryKind.RECOMMENDATION or (e.subject and e.subject not in said):
            continue
        first.setdefault(e.about, e)
        said.setdefault(e.about, {}).update(e.detail)
        if "by" in e.detail:
            found = dates.due(str(e.detail["by"]), date.fromisoformat(e.at[:10]))
            days[e.about] = found.isoformat() if found else ""
    made = [
        Recommendation(
            id=key,
            due=days.get(key, ""),
            who=first[key].who,
            at=first[key].at,
            **{f: str(s.get(f, "")) for f in WRITTEN},
        )
        for key, s in said.items()
        if not s.get("gone")
    ]
    today = on.isoformat()
    return tuple(sorted(made, key=lambda r: (not r.overdue(today), bool(r.answer), r.due or "9", int(r.id))))
