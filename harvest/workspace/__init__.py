"""The verbs of Harvest, room by room: all that the screens and the command line call.

========== ============================================================================================
inquiry    what an inquiry holds, where it stands, how work on one begins, the sample event
intake     files come in: looked at, corrected, stored
suggesting the machine suggests; how well it does; when it looks again
desk       the coding desk: passages in view, decisions, undo, mended text
review     where coders see it differently: rounds, agreement, settling
report     evidence, quotations, pictures, everything that goes out
planning   dreams and their groups, statements, pledges: what people do beside coding
settings   title and settings, people and consent, codebooks, the audit log, backups
team       who may come in, by which link and as what; signing in and out
protection what gives people away and its review, withdrawal, a file taken out again
========== ============================================================================================

Each verb takes the opened inquiry, bound to whoever acts, as its first argument (``ws.acting_as("Amina")``), names the
right it needs (``permission.py``), and is reached through its room: ``verbs.desk.decide(ws, acts)``. A room is loaded
when it is first asked for, so that a command that needs no model does not wait for one. Rooms import each other in one
direction only: suggesting < desk < review < report < planning < settings < protection < team < intake < inquiry.
"""

from __future__ import annotations

import gc
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from harvest.model import NOBODY, Actor, Right
from harvest.workspace.opened import Workspace, new, open_inquiry

if TYPE_CHECKING:
    from harvest.workspace import (
        desk,
        inquiry,
        intake,
        planning,
        protection,
        report,
        review,
        settings,
        suggesting,
        team,
    )

_COLLECTED_AFTER = (50_000, 20, 50)
"""So many new objects before the collector looks for cycles among them (Python's own: 700, 10, 10). An inquiry in
memory is hundreds of thousands of objects in no cycle; going through them again and again took a third of the time."""

ROOMS = ("suggesting", "desk", "review", "report", "planning", "settings", "protection", "team", "intake", "inquiry")

__all__ = [
    "NOBODY",
    "ROOMS",
    "Actor",
    "Right",
    "Workspace",
    "desk",
    "inquiry",
    "intake",
    "load_rooms",
    "new",
    "open_inquiry",
    "planning",
    "protection",
    "report",
    "review",
    "settings",
    "suggesting",
    "team",
]


def load_rooms() -> None:
    """Load every room now, for who goes on running: the first who asks for one then does not wait for it."""
    gc.set_threshold(*_COLLECTED_AFTER)
    for name in ROOMS:
        import_module(f"{__name__}.{name}")


def __getattr__(name: str) -> ModuleType:
    if name in ROOMS:
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
