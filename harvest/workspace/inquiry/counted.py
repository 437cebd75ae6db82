"""Which passages at the desk are in no figure: what people said who did not agree to be counted."""

from __future__ import annotations

from harvest.model import Right
from harvest.store import contents
from harvest.workspace import kept
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@verb(Right.READ)
def not_counted(ws: Workspace) -> int:
    """How many passages can be coded and are in no figure, because who said them refused analysis of them."""
    refused = {pair for pair, permission in kept.permissions(ws).items() if permission.analysis == "no"}
    if not refused:
        return 0
    whose = {voice for voice, _ in refused} & {v.id for v in kept.voices_alike(ws) if v.may_be_counted}
    file_of = contents.file_of(ws.store, there=True)
    return sum(
        p.codeable and p.voice_id in whose and (p.voice_id, file_of.get(p.source_id)) in refused
        for p in kept.passages(ws)
    )
