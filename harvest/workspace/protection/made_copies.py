"""Every copy of the inquiry that Harvest made and that is still there."""

from __future__ import annotations

import contextlib
import shutil
import time
from pathlib import Path

from harvest.model import LogEntry
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.settings import copies, copies_folder

STALE = 3600
"""After so many seconds a file that was being written is one that nobody will finish."""


def made_copies(ws: Workspace) -> tuple[Path, ...]:
    """Copies beside the inquiry, before a migration, in every folder that was ever one for copies, and wherever the
    log says that one went."""
    entries = audit_log.entries(ws.store)
    made = {c.path for folder in _folders(ws, entries) for c in copies(ws, folder)}
    made |= {p for p in ws.path.parent.iterdir() if p.name.startswith(ws.path.name) and p.suffix == ".bak"}
    made |= {p for e in entries if (p := _copied_to(e)) is not None and p.is_file()}
    return tuple(sorted(made))


def damaged_files(ws: Workspace) -> tuple[Path, ...]:
    """Inquiries too damaged to be opened that a restore moved aside: nobody can clean them."""
    return tuple(sorted(p for p in ws.path.parent.glob(f"{ws.path.name}-*.damaged*") if p.is_file()))


def drop_half_written(ws: Workspace) -> None:
    """Delete what was being written when the power went: beside the inquiry, its copies and its drafts."""
    drafts = ws.path.parent.glob(f"{ws.path.name}.drafts/*")
    for folder in {ws.path.parent, *_folders(ws, audit_log.entries(ws.store)), *drafts}:
        left = [*folder.glob(f".{ws.path.stem}*.new*"), *folder.glob(f".{ws.path.name}.restoring*")]
        left += folder.glob(".*.new") if folder.parent.suffix == ".drafts" else ()
        for path in left:
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > STALE:
                    if path.is_dir():  # a locked copy that was being put back
                        shutil.rmtree(path)
                    else:
                        path.unlink()


def _folders(ws: Workspace, entries: list[LogEntry]) -> set[Path]:
    kept = [e.detail.get("value") for e in entries if e.verb == "setting" and e.detail.get("name") == "copies_folder"]
    earlier = {Path(str(folder)).expanduser() for folder in kept if folder}
    return {copies_folder(ws), ws.path.parent, ws.path.parent / "copies", *earlier}


def _copied_to(entry: LogEntry) -> Path | None:
    folder = entry.detail.get("folder")
    return Path(str(folder)) / str(entry.detail.get("file")) if entry.verb == "backup" and folder else None
