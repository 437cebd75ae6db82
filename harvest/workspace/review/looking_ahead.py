"""What Compare shows first, to be kept in the inquiry file."""

from __future__ import annotations

from harvest.model import Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.review import agreement, differences


@verb(Right.READ)
def shown_first(ws: Workspace) -> dict[str, object]:
    """The queue of what is to be settled and how far coders agree, made of all decisions, by the names they are kept
    by."""
    return {differences.KEPT: differences.queue(ws), **agreement.shown_first(ws)}
