"""The inquiry as a project that other tools open."""

from __future__ import annotations

from typing import Literal

from harvest import privacy
from harvest.errors import ExportError
from harvest.model import Audience, Right
from harvest.refi.write import write_qdpx
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import need, verb
from harvest.workspace.report.current import current_cleared, current_material
from harvest.workspace.report.pack import PackRequest, pack_file_name
from harvest.workspace.report.published import Made, hand_out
from harvest.workspace.report.what_left import what_left


@verb(Right.EXPORT)
def project_bytes(
    ws: Workspace,
    *,
    full: bool = False,
    audience: Audience = Audience.PUBLIC,
    units: Literal["codepoints", "utf16"] = "codepoints",
    file: str = "",
) -> tuple[bytes, tuple[str, ...]]:
    """The inquiry as a REFI-QDA project called ``file``, and what it could not hold.

    It holds what the guard lets through. ``full`` gives everything, for the team's own archive only: that this
    was chosen is written into the audit log. ExportError when everything is asked for and an archive is to get it.
    """
    if full and audience is Audience.ARCHIVE:
        raise ExportError(
            "An archive gets only the words of people who said yes to it; every word is for the team alone. "
            "Leave out one of the two (--full or --audience archive)."
        )
    if full:
        need(ws, Right.NAMES)

    def make() -> Made[tuple[bytes, tuple[str, ...]]]:
        cleared = privacy.uncleared(current_material(ws)) if full else current_cleared(ws, audience)
        data, losses = write_qdpx(cleared, units=units, attributes=full)
        logged = what_left(
            current_material(ws),
            cleared,
            {p.id for p in cleared.material.passages if p.id not in cleared.held},
            sources={s.id for s in cleared.material.sources},
            suffix="qdpx",
            file=file or pack_file_name(ws, PackRequest(), "qdpx"),
            full=full,
        )
        lost = tuple(f"{loss.what}: {loss.count} – {loss.why}" for loss in losses.losses)
        return Made((data, lost), None, logged, "export of the full archive" if full else "export")

    return hand_out(ws, make)
