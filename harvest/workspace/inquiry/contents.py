"""What an inquiry holds, as it is stored: files, sources, passages, decisions."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from harvest.model import Decision, ImportedFile, Passage, Right, Source
from harvest.store import contents
from harvest.store import decisions as store_decisions
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.NAMES)
def imported_files(ws: Workspace) -> tuple[ImportedFile, ...]:
    """What was imported, with each file's report."""
    return contents.files(ws.store)


@verb(Right.NAMES)
def sources(ws: Workspace) -> tuple[Source, ...]:
    """Every source with its text."""
    return kept.sources(ws)


@verb(Right.READ)
def passages(ws: Workspace, source_id: int | None = None) -> tuple[Passage, ...]:
    """The current passages in reading order, of one source or of all."""
    return kept.passages(ws) if source_id is None else contents.passages(ws.store, source_id=source_id)


@verb(Right.READ)
def some_passages(ws: Workspace, ids: Collection[int]) -> Mapping[int, Passage]:
    """The current passages of these ids, by id; no others are read for it."""
    return kept.some_passages(ws, ids)


@verb(Right.READ)
def decisions(ws: Workspace, up_to: str | None = None) -> tuple[Decision, ...]:
    """Every decision in order, on the text as it stands now; only those made by ``up_to`` when it is given."""
    return store_decisions.decisions(ws.store, up_to=up_to)
