"""The inquiry as a project that other tools open."""

from __future__ import annotations

from typing import Literal

from harvest import privacy
from harvest.model import Audience, Right
from harvest.refi.write import write_qdpx
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_cleared, current_material


@verb(Right.EXPORT)
def project_bytes(
    ws: Workspace,
    *,
    full: bool = False,
    audience: Audience = Audience.PUBLIC,
    units: Literal["codepoints", "utf16"] = "codepoints",
) -> tuple[bytes, tuple[str, ...]]:
    """The inquiry as a REFI-QDA project, and what it could not hold.

    It holds what the guard lets through. ``full`` gives everything, for the team's own archive only: that this
    was chosen is written into the audit log.
    """
    cleared = privacy.uncleared(current_material(ws)) if full else current_cleared(ws, audience)
    data, losses = write_qdpx(cleared, units=units, attributes=full)
    quoted = sorted(p.id for p in cleared.material.passages if p.id not in cleared.held)
    verb_ = "export of the full archive" if full else "export"
    audit_log.note(ws.store, ws.actor.name, verb_, suffix="qdpx", full=full, audience=audience.value, quoted=quoted)
    return data, tuple(f"{loss.what}: {loss.count} – {loss.why}" for loss in losses.losses)
