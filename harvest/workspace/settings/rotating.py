"""Copies that the app makes by itself while people work, and takes away again when there are newer ones."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass, field
from pathlib import Path

from harvest.errors import StoreError
from harvest.model import Right
from harvest.store import inquiry
from harvest.store.copies import copy_to
from harvest.store.files import free_name, private_folder
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.settings.backups import copies, copies_folder, stamp

BY_ITSELF = "-auto"
"""How the names of these copies end, so that nobody's own copy is taken away."""


@dataclass
class _Last:
    """When the last copy was made, and what the inquiry was at then; opening it counts as the first."""

    at: float = 0.0
    rev: int = -1
    made: list[Path] = field(default_factory=list)
    """Those made since, the newest first: a clock that was set back does not make them old."""


@verb(Right.SETTINGS)
def rotate(ws: Workspace, *, closing: bool = False) -> Path | None:
    """A copy when one is due, or at ``closing``, if anything changed since the last; the oldest ones go. None if not.

    Nothing about it is written into the inquiry, which would be a change again.
    """
    said = inquiry.settings(ws.store)
    last = ws.caches.of(_Last)
    if said.copies_every <= 0 or ws.store.read_only or ws.store.moved:
        return None
    rev, now = ws.store.rev, time.monotonic()
    if last.rev < 0:
        last.at, last.rev = now, rev
        return None
    if rev == last.rev or (not closing and now - last.at < said.copies_every * 60):
        return None
    folder = copies_folder(ws)
    try:
        private_folder(folder)
        to = free_name(folder / f"{ws.path.stem}-{stamp()}{BY_ITSELF}", f"{ws.path.suffix}.bak")
    except OSError as error:
        raise StoreError(f"No copy can be written to {folder} ({error.strerror}).") from error
    try:
        copy_to(ws.store, to)
    except BaseException:
        to.unlink(missing_ok=True)
        raise
    last.at, last.rev, last.made = now, rev, [to, *last.made]
    own = [c.path for c in copies(ws, folder) if BY_ITSELF in c.path.name]
    for old in [*last.made, *(path for path in own if path not in last.made)][max(1, said.copies_kept) :]:
        with contextlib.suppress(OSError):
            old.unlink()
    last.made = last.made[: max(1, said.copies_kept)]
    return to
