"""Pictures of the themes whose marks open the words behind them."""

from __future__ import annotations

import re
from itertools import combinations

from harvest import workspace as verbs
from harvest.evidence import Evidence, Where, both_sides
from harvest.model import Valence
from harvest.ui.picture import picture
from harvest.ui.session.drill import Drill
from harvest.ui.widgets import quotations_dialog
from harvest.workspace import Workspace

OPENS = {
    "bars": ("code",),
    "rings": ("code",),
    "heat_map": ("code",),
    "network": ("pair",),
    "assets": (),
    "timeline": ("code",),
    "coverage": (),
}
"""Which facts of a mark make it a way to words, for each picture."""


def fact(mark: str, name: str) -> str:
    """One fact of what a mark says.

    >>> fact("from: 0; code: Talents: organising; voices: 2", "code")
    'Talents: organising'
    """
    found = re.search(rf"(?:^|; ){name}: (.*?)(?=; [a-z0-9]+: |$)", mark)
    return found[1] if found else ""


def behind(evidence: Evidence, mark: str, column_of: str | None = None) -> Drill | None:
    """The words behind a mark; None when it stands for no theme."""
    by_name = {t.name: t for t in reversed(evidence.heard)}
    pair = fact(mark, "pair")
    if pair:
        for one, two in combinations(evidence.heard, 2):
            if pair in (f"{one.name} and {two.name}", f"{two.name} and {one.name}"):
                return Drill(pair, frozenset({str(one.code), str(two.code)}), both=True)
        return None
    shown = fact(mark, "counts")
    which = next((v for v in Valence if v.label == shown), None)
    codes = frozenset[str]()
    name = fact(mark, "code")
    if which is not None:
        both = next((b for b in both_sides(evidence) if name in {b.name(v) for v in Valence}), None)
        codes = evidence.below(*both.codes) if both else codes
    elif name in by_name:
        codes = evidence.below(by_name[name].code)
    if not codes:
        return None
    column = fact(mark, "table") if column_of == "table" else ""
    title = ": ".join(p for p in (name, shown, column) if p)
    return Drill(title, codes, which, column_of if column else None, column)


def show(
    ws: Workspace,
    evidence: Evidence,
    kind: str,
    codebook: str | None,
    event: str | None,
    where: Where = (),
) -> None:
    """A picture; a click on a mark opens the words behind it."""

    def picked(mark: str) -> None:
        drill = behind(evidence, mark, "table" if kind == "heat_map" else None)
        if drill is not None:
            quotations_dialog.begin(drill)

    picture(
        verbs.report.picture(ws, kind, codebook, event, where),
        verbs.report.picture_svg(ws, kind, codebook, event, where),
        key=f"picture_{kind}",
        name=kind.replace("_", "-"),
        opens=OPENS[kind],
        on_pick=picked,
    )
