"""Every copy of the inquiry that Harvest made and that is still there."""

from __future__ import annotations

from pathlib import Path

from harvest.model import LogEntry
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.settings import copies, copies_folder


def made_copies(ws: Workspace) -> tuple[Path, ...]:
    """Copies in the folder for copies, beside the inquiry, before a migration, and wherever the log says one went."""
    made = {c.path for folder in (copies_folder(ws), ws.path.parent) for c in copies(ws, folder)}
    made |= {p for p in ws.path.parent.iterdir() if p.name.startswith(ws.path.name) and p.suffix == ".bak"}
    made |= {p for e in audit_log.entries(ws.store) if (p := _copied_to(e)) is not None and p.is_file()}
    return tuple(sorted(made))


def _copied_to(entry: LogEntry) -> Path | None:
    folder = entry.detail.get("folder")
    return Path(str(folder)) / str(entry.detail.get("file")) if entry.verb == "backup" and folder else None
