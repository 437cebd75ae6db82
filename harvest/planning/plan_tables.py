"""A plan that was typed as a table: its fields down the side, or along the top, and what is planned in each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from harvest.model import PlanField

_FIELDS = {
    PlanField.PURPOSE: r"\b(?:purpose|aim)\b",
    PlanField.ROOM: r"\bin the room\b|\b(?:who )?must be\b.*\broom\b",
    PlanField.CORE_GROUP: r"\bcore (?:group|team)\b|\bperspectives?\b",
    PlanField.HEAR_BACK: r"\bhears? back\b|\b(?:community|people) hears?\b|\b(?:gets? told|tell back)\b",
    PlanField.PAPER_FOR: r"\bpaper for\b|\bboard\b",
    PlanField.CONTACT: r"\bcontact\b",
}


def plan_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[PlanField, str]:
    """What a table says of each field of a plan; nothing for a table that has none of them.

    >>> plan_of(["Purpose", "Hear it"], [["Core group", "Ana", "Ben"]])
    {<PlanField.PURPOSE: 'purpose'>: 'Hear it', <PlanField.CORE_GROUP: 'core_group'>: 'Ana; Ben'}
    >>> plan_of(["Purpose", "Core group"], [["Hear", "Ana"], ["", "Ben"]])[PlanField.CORE_GROUP]
    'Ana; Ben'
    """
    lines = [list(header), *map(list, rows)]
    width = max(map(len, lines), default=0)
    along = [[row[n] for row in lines if n < len(row)] for n in range(width)]
    several = sum(1 for head in header if _field(head) is not None) > 1
    return _said(along if several else lines)


def _said(lines: Sequence[Sequence[str]]) -> dict[PlanField, str]:
    found: dict[PlanField, list[str]] = {}
    for label, *cells in filter(None, lines):
        which = _field(label)
        said = [" ".join(cell.split()) for cell in cells if cell.strip()]
        if which is not None and said:
            found.setdefault(which, []).extend(said)
    return {field: "; ".join(found[field]) for field in PlanField if field in found}


def _field(label: str) -> PlanField | None:
    if len(label.split()) > _LONGEST:
        return None
    return next((f for f, words in _FIELDS.items() if re.search(words, label.strip(" :?*"), re.I)), None)


_LONGEST = 10
