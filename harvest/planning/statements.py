"""Statements: what people made of several dreams."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Entry, EntryKind, Statement


def statements(entries: Iterable[Entry], dreams: Iterable[int]) -> tuple[Statement, ...]:
    """The statements that entries in force made, in order, each with those of its dreams that are still there."""
    there = set(dreams)
    said: dict[str, dict[str, object]] = {}
    last: dict[str, Entry] = {}
    for e in entries:
        if e.kind is EntryKind.STATEMENT and (not e.subject or e.subject in said):
            said.setdefault(e.about, {}).update(e.detail)
            last[e.about] = e
    return tuple(
        Statement(
            id=key,
            topic=str(s.get("topic", "")),
            text=str(s.get("text", "")),
            dreams=tuple(d for d in _ids(s.get("dreams")) if d in there),
            group=str(s["group"]) if s.get("group") else None,
            who=last[key].who,
            at=last[key].at,
        )
        for key, s in said.items()
        if not s.get("gone")
    )


def _ids(value: object) -> list[int]:
    return [int(v) for v in value] if isinstance(value, list | tuple) else []
