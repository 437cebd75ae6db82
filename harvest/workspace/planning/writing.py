"""What somebody is writing and has not kept yet: on the disk, so that it outlives the page and a reload."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.store.files import drafts_folder, private_folder, read_json, write_json
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb

SUFFIX = ".writing"


@verb(Right.FINDINGS)
def keep_writing(ws: Workspace, what: str, said: Mapping[str, Any]) -> None:
    """Keep what is being written about ``what`` for whoever writes; HarvestError where the disk refuses."""
    folder = drafts_folder(ws.path, ws.actor.name)
    try:
        private_folder(folder.parent)
        private_folder(folder)
        write_json(_place(folder, what), {"what": what, "said": dict(said)})
    except OSError as error:
        raise HarvestError(f"What you write cannot be kept beside the inquiry ({error.strerror}).") from error


@verb(Right.EVIDENCE)
def kept_writing(ws: Workspace, what: str) -> dict[str, Any]:
    """What whoever acts was writing about ``what``; empty for nothing."""
    found = read_json(_place(drafts_folder(ws.path, ws.actor.name), what))
    if isinstance(found, dict) and found.get("what") == what and isinstance(found.get("said"), dict):
        return dict(found["said"])
    return {}


@verb(Right.FINDINGS)
def drop_writing(ws: Workspace, what: str) -> None:
    """Forget it: it was kept in the inquiry, or thrown away."""
    folder = drafts_folder(ws.path, ws.actor.name)
    with contextlib.suppress(OSError):
        _place(folder, what).unlink(missing_ok=True)
        for empty in (folder, folder.parent):
            if not any(empty.iterdir()):
                empty.rmdir()


def _place(folder: Path, what: str) -> Path:
    return folder / f"{hashlib.sha256(what.encode()).hexdigest()[:24]}{SUFFIX}"
