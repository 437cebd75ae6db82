"""Earlier exports that today's rules would no longer allow."""

from __future__ import annotations

from dataclasses import dataclass

from harvest.model import Audience, Right
from harvest.store import audit_log
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report import current_cleared, current_material


@dataclass(frozen=True, slots=True)
class OutdatedExport:
    """An export that held ``passages`` passages of ``voices`` people whose words may no longer leave for its audience.

    ``gone`` of the passages are not in the inquiry any more: their tellers withdrew.
    """

    at: str
    who: str
    file: str
    audience: Audience
    passages: int
    gone: int
    voices: tuple[str, ...]


@verb(Right.READ)
def outdated_exports(ws: Workspace) -> tuple[OutdatedExport, ...]:
    """Exports that quoted what may not leave now, newest first; an archive of everything only for who withdrew."""
    pseudonyms = {v.id: v.pseudonym for v in current_material(ws).voices}
    teller = {p.id: pseudonyms.get(p.voice_id, "") for p in current_material(ws).passages}
    allowed: dict[Audience, set[int]] = {}
    found = []
    for entry in audit_log.entries(ws.store):
        quoted = entry.detail.get("quoted")
        if not entry.verb.startswith("export") or not isinstance(quoted, list) or not quoted:
            continue
        audience = Audience(str(entry.detail.get("audience") or Audience.PUBLIC))
        if entry.detail.get("full"):
            may = set(teller)
        else:
            if audience not in allowed:
                cleared = current_cleared(ws, audience)
                allowed[audience] = {p.id for p in cleared.material.passages if p.id not in cleared.held}
            may = allowed[audience]
        lost = [int(i) for i in quoted if i not in may]
        if lost:
            names = tuple(sorted({teller[i] for i in lost if teller.get(i)}))
            kind = str(entry.detail.get("file") or entry.detail.get("suffix") or "")
            gone = sum(i not in teller for i in lost)
            found.append(OutdatedExport(entry.at, entry.who, kind, audience, len(lost), gone, names))
    return tuple(found)
