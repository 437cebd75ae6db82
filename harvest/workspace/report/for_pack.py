"""Words that are chosen for the pack where they are read."""

from __future__ import annotations

from harvest.errors import ExportError
from harvest.evidence import ChosenQuotation
from harvest.model import CodeRef, Right
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.report.current import current_cleared, current_evidence
from harvest.workspace.report.quotations import choose_quotation, keep_choices, quotation_choices_for


@verb(Right.FINDINGS)
def toggle_for_pack(ws: Workspace, ref: CodeRef | str, passage_id: int, start: int | None = None) -> bool:
    """Choose these words for the pack, or take them out again where they (or words that overlap them) are chosen.

    Whether they are chosen now. ``start`` tells apart several quotations of a passage under a code; words whose code
    nobody agreed on yet come in once somebody has. ExportError where the words may not be quoted.
    """
    code = CodeRef.parse(str(ref))
    kept = quotation_choices_for(ws, code)
    quoted = [q for q in current_evidence(ws).quotations if q.code == code and q.passage_id == passage_id]
    quotation = next((q for q in quoted if start in (None, q.start)), None)

    def same(c: ChosenQuotation) -> bool:
        if c.passage_id != passage_id:
            return False
        if quotation is None or c.start is None or c.end is None:
            return True
        return c.start < quotation.end and quotation.start < c.end

    rest = tuple(c for c in kept if not same(c))
    if len(rest) < len(kept):
        keep_choices(ws, code, rest)
        return False
    if quotation is None and passage_id in current_cleared(ws).held:
        raise ExportError("These words may be counted and not quoted, so they cannot go into the pack.")
    taken = choose_quotation(quotation) if quotation else ChosenQuotation(code, passage_id, None, 0, True)
    keep_choices(ws, code, (*kept, taken))
    return True
