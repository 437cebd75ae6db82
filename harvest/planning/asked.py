"""Questions to the evidence that people gave a name, so that they can be asked again."""

from __future__ import annotations

from collections.abc import Iterable

from harvest.model import Entry, EntryKind


def asked(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """By name the conditions (``key=value``) of every question that is kept, in the order in which they were named."""
    found: dict[str, tuple[str, ...]] = {}
    for e in entries:
        if e.kind is EntryKind.ASKED:
            name, where = str(e.detail.get("name", "")), e.detail.get("where")
            found.pop(name, None)
            if isinstance(where, list | tuple) and where:
                found[name] = tuple(str(w) for w in where)
    return found
