"""Opportunities as they are printed: need, outcome, what to do, who; and what they never replace."""

from __future__ import annotations

from harvest.export.blocks import Block, Heading, Para, Table
from harvest.model import Opportunity, Planning
from harvest.model.planning_words import NOT_INSTEAD_OF_SERVICES

_LABELS = {
    "gap": "Gap",
    "resources": "Resources",
    "more": "More of",
    "less": "Less of",
    "differently": "Differently",
    "who": "Who",
}


def opportunities(planning: Planning) -> list[Block]:
    """Every opportunity that people wrote, each with the need it answers; nothing where nobody wrote any."""
    if not planning.opportunities:
        return []
    blocks: list[Block] = [Heading("Opportunities", 2), Para(NOT_INSTEAD_OF_SERVICES, "lead")]
    needs = {n.id: n.said for n in planning.needs}
    for o in planning.opportunities:
        rows = [("Need", needs.get(o.need, "")), *((label, getattr(o, name)) for name, label in _LABELS.items())]
        rows.append(("Rests on", _rests_on(o)))
        said = tuple((label, words) for label, words in rows if words)
        blocks.append(Table(("Outcome", o.outcome), said, (0.2, 0.8)))
    return blocks


def _rests_on(o: Opportunity) -> str:
    n = len(o.passages)
    return f"{n} passage{'s' if n != 1 else ''} that people chose" if n else ""
