"""What people said whom a pack leaves out."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.model import Audience, Passage, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_cleared


@verb(Right.EVIDENCE)
def words_left_out(ws: Workspace, voices: Sequence[int]) -> dict[int, Passage]:
    """One passage of each of these people, as the team may read it: the first that is of a length to be read."""
    wanted = set(voices)
    found: dict[int, Passage] = {}
    cleared = current_cleared(ws, Audience.PUBLIC)
    for p in cleared.material.passages:
        if p.codeable and p.voice_id in wanted and p.id not in cleared.held:
            before = found.get(p.voice_id)
            if before is None or len(before.text.split()) < 8 <= len(p.text.split()):
                found[p.voice_id] = p
    return found
