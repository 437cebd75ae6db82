"""The other half of a sentence that compares: how many people meet what it is set beside."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import ExportError
from harvest.evidence.asking import narrowed
from harvest.evidence.conditions import Condition
from harvest.evidence.view import EvidenceView
from harvest.model import Comparison, VoiceKind


def compared(view: EvidenceView, where: Sequence[Condition], comparison: Comparison) -> int | None:
    """How many people meet the other half of a sentence that compares, among all that is looked at."""
    try:
        asked = narrowed(view, (*where, *map(Condition.parse, comparison.where)))
    except (ExportError, ValueError):
        return None
    said = [r for r in asked.view.rows() if r.voice_kind is VoiceKind.PERSON and not r.is_card]
    people = len({r.voice_id for r in said})
    # none of whom it is known is no figure where of some it is not
    return None if not people and any(asked.unknown.values()) else people
