"""Which passages meet the conditions that evidence is asked with, also where nobody has coded them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from harvest.evidence import Condition
from harvest.evidence.asking import narrowed
from harvest.evidence.view import EvidenceView
from harvest.model import Audience, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_cleared


@dataclass(frozen=True, slots=True)
class Meeting:
    """The ids of the passages, and of how many people it cannot be said, by the key of each condition."""

    passages: frozenset[int]
    unknown: Mapping[str, int] = field(default_factory=dict)
    said: tuple[str, ...] = ()


@verb(Right.NAMES)
def passages_meeting(ws: Workspace, where: tuple[Condition, ...]) -> Meeting:
    """The passages that meet every condition, as the team may ask; ExportError says what can be asked for."""
    found = narrowed(EvidenceView(current_cleared(ws, Audience.TEAM), None, None), where)
    return Meeting(frozenset(found.view.passages), dict(found.unknown), found.sentences)
