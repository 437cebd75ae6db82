"""How far coders agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from harvest.coding import agreement as measuring
from harvest.coding.agreement import Agreement
from harvest.coding.folding import stances
from harvest.model import Right
from harvest.workspace.decided import visible_decisions
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb


@dataclass(frozen=True)
class AgreementReport:
    """Agreement per code and over all codes of a codebook, with what it was measured on."""

    overall: Agreement | None
    codes: tuple[Agreement, ...]
    coders: tuple[str, ...]
    both_looked: int


@verb(Right.READ)
def agreement_report(
    ws: Workspace, codebook: str, *, round_id: int | None = None, coders: Sequence[str] = (), resamples: int = 1000
) -> AgreementReport:
    """How far coders agree on the passages that at least two of them decided on.

    A sub-code counts for itself, not for its parent. Codes that nobody gave on these passages are left out.
    """
    rows, rounds = visible_decisions(ws)
    if round_id is not None:
        rows = tuple(d for d in rows if d.round_id == round_id)
    views: dict[str, dict[int, set[str]]] = {}
    for passage_id, coded in stances(rows).items():
        for coder, stance in coded.items():
            if stance.decided and (not coders or coder in coders):
                given = {ref.code for _, _, ref in stance.codings if ref.codebook == codebook}
                views.setdefault(coder, {})[passage_id] = given
    looked: dict[int, int] = {}
    for seen in views.values():
        for passage_id in seen:
            looked[passage_id] = looked.get(passage_id, 0) + 1
    shared = sorted(p for p, n in looked.items() if n >= 2)
    used = {c for seen in views.values() for p in shared for c in seen.get(p, ())}
    order = [c.id for c in ws.codebook(codebook).codes if c.id in used]
    if round_id is not None:
        frame = f"the passages of the round “{rounds[round_id].title}” that at least two coders decided on"
    else:
        frame = "the passages that at least two coders decided on"
    tables = measuring.tabulate({c: views[c] for c in sorted(views)}, order, shared, frame)
    return AgreementReport(
        measuring.overall(tables, resamples) if tables else None,
        measuring.by_code(tables, resamples),
        tuple(sorted(views)),
        len(shared),
    )
