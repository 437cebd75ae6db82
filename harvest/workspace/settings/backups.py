"""Copies of the inquiry: made on request, listed newest first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from harvest.errors import StoreError
from harvest.model import Right
from harvest.store import audit_log, inquiry, now
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True)
class Copy:
    """A copy of the inquiry on this computer: where, how large (bytes), when it was made (seconds since 1970)."""

    path: Path
    size: int
    made: float


@verb(Right.READ)
def copies_folder(ws: Workspace) -> Path:
    """Where copies go when nobody says otherwise: the folder ``copies`` beside the inquiry."""
    kept = inquiry.settings(ws.store).copies_folder
    return Path(kept).expanduser() if kept else ws.path.parent / "copies"


@verb(Right.SETTINGS)
def backup(ws: Workspace, folder: Path) -> Path:
    """A consistent copy of the inquiry in ``folder``, named by the time."""
    stamp = now()[:19].replace(":", "").replace("-", "").replace("T", "-")
    to = ws.store.backup(folder / f"{ws.path.stem}-{stamp}{ws.path.suffix}.bak")
    audit_log.note(ws.store, ws.actor.name, "backup", file=to.name, folder=str(folder))
    return to


@verb(Right.SETTINGS)
def make_copy(ws: Workspace, folder: Path) -> Path:
    """A copy of the inquiry as it is now in ``folder`` (made when it is not there); StoreError when it cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".{ws.path.name}.probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise StoreError(
            f"No copy can be written to {folder} ({error.strerror}); choose a folder that you may write to."
        ) from error
    return backup(ws, folder)


@verb(Right.READ)
def copies(ws: Workspace, folder: Path) -> tuple[Copy, ...]:
    """The copies of this inquiry in ``folder``, newest first."""
    found = []
    for path in folder.glob(f"{ws.path.stem}-*{ws.path.suffix}.bak") if folder.is_dir() else ():
        about = path.stat()
        found.append(Copy(path, about.st_size, about.st_mtime))
    return tuple(sorted(found, key=lambda c: -c.made))
