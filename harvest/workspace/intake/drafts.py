"""Drafts on the disk: what was uploaded and not taken in yet outlives a reload of the page.

They lie in a folder beside the inquiry that only its owner may read, each uploaded file once and each draft's
corrections beside it, until they are taken in or thrown away.
"""

from __future__ import annotations

import contextlib
import hashlib
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from harvest.errors import HarvestError
from harvest.model import Right
from harvest.store.files import drafts_folder, private_folder, read_json, write_json, write_whole
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True)
class KeptDraft:
    """One draft as it is kept: the uploaded file, which of the previews made of it this is, what a person said."""

    id: str
    file: str
    data: bytes
    number: int
    said: Mapping[str, Any]


@verb(Right.IMPORT)
def keep_drafts(ws: Workspace, drafts: Sequence[KeptDraft]) -> None:
    """Keep drafts for whoever acts, over what was kept of the same ones; HarvestError where the disk refuses."""
    folder = _folder(ws)
    try:
        private_folder(folder.parent)
        private_folder(folder)
        for draft in drafts:
            sha = hashlib.sha256(draft.data).hexdigest()
            if not (folder / f"{sha}.file").exists():
                write_whole(folder / f"{sha}.file", draft.data)
            kept = _index(folder, draft.id)
            at = _read(kept).get("at") or time.time()
            said = {"id": draft.id, "file": draft.file, "sha256": sha, "number": draft.number, "at": at}
            write_json(kept, {**said, "said": dict(draft.said)})
    except OSError as error:
        raise HarvestError(f"The drafts cannot be kept beside the inquiry ({error.strerror}).") from error


@verb(Right.IMPORT)
def kept_drafts(ws: Workspace) -> tuple[KeptDraft, ...]:
    """The drafts that were kept for whoever acts, in the order in which they came; what is damaged is passed over."""
    folder = _folder(ws)
    found = []
    for path in folder.glob("*.json") if folder.is_dir() else ():
        row = _read(path)
        with contextlib.suppress(OSError, KeyError, TypeError, ValueError):
            data = (folder / f"{row['sha256']}.file").read_bytes()
            if hashlib.sha256(data).hexdigest() == row["sha256"]:
                draft = KeptDraft(str(row["id"]), str(row["file"]), data, int(row["number"]), dict(row["said"]))
                found.append((float(row["at"]), draft))
    return tuple(draft for _, draft in sorted(found, key=lambda pair: (pair[0], pair[1].number)))


@verb(Right.IMPORT)
def still_kept(ws: Workspace, ids: Collection[str]) -> frozenset[str]:
    """Which of these drafts lie on the disk: a withdrawal, or the same person elsewhere, may have taken one away."""
    folder = _folder(ws)
    return frozenset(i for i in ids if _index(folder, i).exists())


@verb(Right.IMPORT)
def drop_drafts(ws: Workspace, ids: Collection[str]) -> None:
    """Forget drafts that were taken in or thrown away, and every file that no other draft needs."""
    folder = _folder(ws)
    if not folder.is_dir():
        return
    with contextlib.suppress(OSError):
        for draft_id in ids:
            _index(folder, draft_id).unlink(missing_ok=True)
        needed = {str(_read(path).get("sha256")) for path in folder.glob("*.json")}
        for path in folder.glob("*.file"):
            if path.stem not in needed:
                path.unlink(missing_ok=True)
        for empty in (folder, folder.parent):
            if not any(empty.iterdir()):
                empty.rmdir()


def _folder(ws: Workspace) -> Path:
    return drafts_folder(ws.path, ws.actor.name)


def _index(folder: Path, draft_id: str) -> Path:
    return folder / f"{hashlib.sha256(draft_id.encode()).hexdigest()[:24]}.json"


def _read(path: Path) -> dict[str, Any]:
    found = read_json(path)
    return found if isinstance(found, dict) else {}
