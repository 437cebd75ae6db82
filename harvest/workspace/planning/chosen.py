"""Chosen because: the reason why a quotation or a whole story stands in the pack, who chose it, who disagreed."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.errors import DecisionError
from harvest.model import Chosen, Entry, EntryKind, Kind, Passage, Right, Source
from harvest.store import contents, journal
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record

WHOLE = (Kind.STORY, Kind.NOTE)
"""What may stand whole: what one person told from beginning to end."""


@dataclass(frozen=True, slots=True)
class Story:
    """A story as a whole, with its passages in reading order and whether it was chosen."""

    source: Source
    passages: tuple[Passage, ...]
    chosen: Chosen | None


@verb(Right.EVIDENCE)
def all_chosen(ws: Workspace) -> tuple[Chosen, ...]:
    """Every quotation and story that somebody gave a reason for or against."""
    return kept.planning(ws).chosen


@verb(Right.READ)
def story_of(ws: Workspace, passage_id: int) -> Story | None:
    """The story that a passage stands in; None where it stands in no story."""
    every = contents.passages(ws.store)
    source_id = next((p.source_id for p in every if p.id == passage_id), None)
    source = next((s for s in contents.sources(ws.store) if s.id == source_id and s.kind in WHOLE), None)
    if source is None:
        return None
    own = tuple(p for p in every if p.source_id == source.id)
    return Story(source, own, next((c for c in all_chosen(ws) if c.key == f"story:{source.id}"), None))


@verb(Right.EXPORT)
def choose_because(ws: Workspace, key: str, because: str) -> None:
    """Say why a quotation (``passage:12``) stands in the pack, or have a story (``story:5``) stand there whole."""
    _there(ws, key)
    reason = " ".join(because.split())
    if not reason:
        raise DecisionError("Say why: a reader of the pack is told the reason.")
    _append(ws, key, "choose", reason)


@verb(Right.EXPORT)
def leave_out(ws: Workspace, key: str) -> None:
    """Take the reason away again; a story does not stand whole in the pack any more."""
    _there(ws, key)
    _append(ws, key, "leave", "")


@verb(Right.DECIDE)
def disagree(ws: Workspace, key: str, because: str) -> None:
    """Write down that whoever acts would not have chosen it, and why; an empty reason takes that back."""
    _there(ws, key)
    reason = " ".join(because.split())
    detail = {"act": "disagree" if reason else "agree", "because": reason}
    record(ws, [Entry(EntryKind.CHOSEN, key, detail)])


def _append(ws: Workspace, key: str, act: str, because: str) -> None:
    entry = Entry(EntryKind.CHOSEN, key, {"act": act, "because": because})
    journal.append(ws.store, ws.actor.name, None, [entry])


def _there(ws: Workspace, key: str) -> None:
    kind, _, number = key.partition(":")
    if kind == "passage" and number in {str(p.id) for p in contents.passages(ws.store)}:
        return
    if kind == "story" and number in {str(s.id) for s in contents.sources(ws.store) if s.kind in WHOLE}:
        return
    raise DecisionError(f"There is no {kind or 'passage'} {number or key} that could stand in the pack.")
