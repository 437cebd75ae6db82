"""Selections of the evidence side by side, as a screen shows them and ``harvest evidence --compare`` prints them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from harvest.errors import ExportError
from harvest.evidence import Evidence, Where, tells_who
from harvest.evidence.side_by_side import SideBySide, Stand, side_by_side
from harvest.evidence.waves import unfair
from harvest.model import Audience, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_evidence


def called(where: Where) -> str:
    """What a selection is called that nobody gave a name.

    >>> from harvest.evidence import Condition
    >>> called((Condition("event", "Spring café"), Condition("role", "resident")))
    'event=Spring café, role=resident'
    """
    return ", ".join(f"{c.key}={c.value}" for c in where)


@verb(Right.EVIDENCE)
def compared(
    ws: Workspace,
    sides: Sequence[Where],
    names: Sequence[str] = (),
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: Where = (),
    audience: Audience | None = None,
) -> SideBySide:
    """The same figures of two or more selections among all that meets ``where``, side by side.

    A side's own condition stands in place of one of the same key in ``where``. ``audience`` None: as everybody may read
    it, or as the team may where a condition is about what people are.
    """
    if len(sides) < 2:
        raise ExportError("One selection is compared with another: give two or more.")
    asked = [(*(c for c in where if c.key not in {own.key for own in side}), *side) for side in sides]
    team = any(map(tells_who, asked))
    reader = audience or (Audience.TEAM if team else Audience.PUBLIC)

    def of(conditions: Where) -> Evidence:
        return current_evidence(ws, codebook, event, where=conditions, audience=reader)

    keys = {c.key for side in sides for c in side}
    # two events or waves: what makes it unfair to set one beside the other
    notes = unfair(of((*asked[0], *asked[1]))) if len(sides) == 2 and keys in ({"event"}, {"wave"}) else ()
    named = [names[n] if n < len(names) else called(side) for n, side in enumerate(sides)]
    return side_by_side([(name, of(one)) for name, one in zip(named, asked, strict=True)], notes)


@verb(Right.EVIDENCE)
def compared_json(
    ws: Workspace,
    sides: Sequence[Where],
    *,
    codebook: str | None = None,
    event: str | None = None,
    where: Where = (),
    audience: Audience = Audience.PUBLIC,
) -> dict[str, Any]:
    """What ``harvest evidence --compare`` adds to its answer."""
    made = compared(ws, sides, codebook=codebook, event=event, where=where, audience=audience)
    return {
        "sides": [
            {
                "where": [f"{c.key}={c.value}" for c in where],
                "people": side.people,
                "tables": side.tables,
                "passages": side.passages,
                "unknown_said": list(side.unknown_said),
            }
            for side, where in zip(made.sides, sides, strict=True)
        ],
        "in_several": made.shared,
        "notes": list(made.notes),
        "codes": [
            {
                "codebook": one.theme.code.codebook,
                "code": one.theme.code.code,
                "label": one.theme.name,
                "sides": [_stand(s) for s in one.stands],
            }
            for one in made.themes
        ],
    }


def _stand(s: Stand) -> dict[str, int]:
    return {
        "people": s.spoke,
        "of": s.heard,
        "helps": s.helps,
        "hinders": s.hinders,
        "both": s.both,
        "wished_for": s.wished,
        "silent": s.silent,
    }
