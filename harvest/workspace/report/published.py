"""What earlier packs printed: read for every table that is shown, added to when one is handed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from harvest.errors import ExportError
from harvest.model import Right
from harvest.privacy.disclosure import Published, adds
from harvest.store import audit_log, journal, published
from harvest.store.editing import last_edit
from harvest.workspace.caches import UntilWritten
from harvest.workspace.findings import scan
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

T = TypeVar("T")
TRIES = 6
"""So often a file is made anew when somebody else changed what it rests on while it was made."""


class _PublishedCache:
    def __init__(self) -> None:
        self.records = UntilWritten[tuple[Published, ...]](1)


@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    """A file that was made and did not leave yet: its bytes, what it prints of people, what the log says of it."""

    data: T
    record: Published | None = None
    logged: dict[str, object] = field(default_factory=dict)
    verb: str = "export"


class _ChangedMeanwhile(Exception):
    """Rolls back what was about to be kept."""


@verb(Right.READ)
def published_packs(ws: Workspace) -> tuple[Published, ...]:
    """What packs for partners and the public printed so far."""
    cache = ws.caches.of(_PublishedCache).records
    return cache.get(ws.store.rev, (), lambda: published.records(ws.store))


@verb(Right.EXPORT)
def hand_out(ws: Workspace, make: Callable[[], Made[T]]) -> T:
    """What ``make`` gives, once it is kept what it printed of people and logged that it left.

    Two files made at the same moment would not know of each other, and a consent taken back meanwhile would be missed:
    the file is kept only when what it rests on is as it was before, and made anew when it is not. ExportError when
    others change it again and again.
    """
    scan(ws.store)
    for _ in range(TRIES):
        before = published.rests_on(ws.store)
        so_far = {"entries": journal.last(ws.store), "edits": last_edit(ws.store)}
        made = make()
        try:
            with ws.store.write(content=False):
                if published.rests_on(ws.store) != before:
                    raise _ChangedMeanwhile
                if made.record is not None and adds(published.records(ws.store), made.record):
                    published.remember(ws.store, made.record, who=ws.actor.name)
                audit_log.note(ws.store, ws.actor.name, made.verb, **made.logged, so_far=so_far)
        except _ChangedMeanwhile:
            continue
        return made.data
    raise ExportError(
        "Others are changing consents or names, or are exporting, right now: no file was made. Try again in a moment."
    )
