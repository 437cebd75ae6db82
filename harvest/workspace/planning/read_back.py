"""The page that is read back at the next meeting, through the guard like everything that leaves."""

from __future__ import annotations

from datetime import date
from importlib import import_module

from harvest.errors import ExportError
from harvest.export.read_back import read_back as document
from harvest.model import Audience, Right
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report import current_cleared

WRITERS = {"html": "html", "docx": "word", "md": "markdown"}
"""Who writes the page as a file of that kind; loaded when it is asked for."""


@verb(Right.EXPORT)
def read_back(ws: Workspace, on: date | None = None, suffix: str = "html") -> bytes:
    """Who promised what, statements and dreams that stand alone, as a page to print (html, docx or md)."""
    if suffix not in WRITERS:
        raise ExportError(f"A read-back cannot be written as .{suffix}; choose {', '.join(WRITERS)}.")
    writer = import_module(f"harvest.export.{WRITERS[suffix]}")
    data: bytes = writer.write(document(current_cleared(ws, Audience.PUBLIC), on or date.today()))
    audit_log.note(ws.store, ws.actor.name, "export", suffix=f"read-back {suffix}", audience=Audience.PUBLIC.value)
    return data
