"""What people put right in the register of assets: names, kinds, places, and which two are one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from harvest.model import AssetKind, AssetNote, Entry, EntryKind
from harvest.model.assets import normal_form


def assets(entries: Iterable[Entry]) -> tuple[AssetNote, ...]:
    """What stands of each asset that somebody said something about. ``entries`` are those in force."""
    found: dict[str, AssetNote] = {}
    for e in entries:
        if e.kind is not EntryKind.ASSET:
            continue
        said = str(e.detail.get("said", ""))
        note = found.get(normal_form(said), AssetNote(said))
        if "name" in e.detail:
            note = replace(note, name=str(e.detail["name"]))
        if "place" in e.detail:
            note = replace(note, place=str(e.detail["place"]))
        if "kind" in e.detail:
            kind = str(e.detail["kind"])
            note = replace(note, kind=AssetKind(kind) if kind else None)
        if "into" in e.detail:
            note = replace(note, into=str(e.detail["into"]))
        found[note.key] = note
    return tuple(found.values())
