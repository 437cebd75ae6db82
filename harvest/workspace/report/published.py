"""What earlier packs printed: read for every table that is shown, added to when one is handed out."""

from __future__ import annotations

from harvest.model import Right
from harvest.privacy.disclosure import Published, adds
from harvest.store import published
from harvest.workspace.caches import UntilWritten
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


class _PublishedCache:
    def __init__(self) -> None:
        self.records = UntilWritten[tuple[Published, ...]](1)


@verb(Right.READ)
def published_packs(ws: Workspace) -> tuple[Published, ...]:
    """What packs for partners and the public printed so far."""
    cache = ws.caches.of(_PublishedCache).records
    return cache.get(ws.store.rev, (), lambda: published.records(ws.store))


@verb(Right.EXPORT)
def remember_published(ws: Workspace, record: Published | None) -> None:
    """Keep what was handed out, unless it printed no table of people (None) or only what earlier packs printed."""
    if record is not None and adds(published_packs(ws), record):
        published.remember(ws.store, record, who=ws.actor.name)
