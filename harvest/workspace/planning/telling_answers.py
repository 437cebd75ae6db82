"""The answers of ``harvest chosen`` and ``harvest assets``."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from harvest.evidence import Where
from harvest.model import Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.assets import asset_register
from harvest.workspace.planning.chosen import all_chosen
from harvest.workspace.report import asked_evidence


@verb(Right.EVIDENCE)
def chosen_json(ws: Workspace, where: Where = ()) -> dict[str, Any]:
    """Every quotation and story with a reason for or against it; with conditions only passages that meet them."""
    met: Collection[str] | None = None
    if where:
        met = {f"passage:{row.passage_id}" for row in asked_evidence(ws, None, None, where).rows}
    return {
        "chosen": [
            {
                "key": c.key,
                "because": c.reason.because if c.reason else None,
                "who": c.reason.who if c.reason else None,
                "disagreed": [{"who": r.who, "because": r.because} for r in c.disagreed],
            }
            for c in all_chosen(ws)
            if met is None or c.key in met
        ]
    }


@verb(Right.EVIDENCE)
def assets_json(ws: Workspace, codebook: str | None = None, where: Where = ()) -> dict[str, Any]:
    """The register of assets and which two the same people speak of."""
    register, links = asset_register(ws, codebook, None, where)
    return {
        "assets": [
            {
                "name": a.name,
                "kind": a.kind.value if a.kind else None,
                "place": a.place,
                "people": len(a.voices),
                "passages": len(a.passages),
                "codes": list(a.codes),
            }
            for a in register
        ],
        "links": [{"one": x.one, "other": x.other, "people": x.voices, "passages": x.passages} for x in links],
    }
