"""Chosen indicators: the codes that are looked at again in the next wave."""

from __future__ import annotations

from collections.abc import Sequence

from harvest.errors import DecisionError
from harvest.model import CodeRef, Entry, EntryKind, Right
from harvest.model.undo import in_force
from harvest.planning.indicators import indicators
from harvest.store import journal
from harvest.workspace.opened import Workspace
from harvest.workspace.permission import verb
from harvest.workspace.planning.acts import record


@verb(Right.EVIDENCE)
def chosen_indicators(ws: Workspace) -> dict[str, tuple[str, ...]]:
    """By codebook the codes (``codebook/code``) that were chosen and are still there."""
    there = _codes(ws)
    kept = indicators(in_force(journal.entries(ws.store, [EntryKind.INDICATORS])))
    found = {book: tuple(code for code in codes if code in there) for book, codes in kept.items()}
    return {book: codes for book, codes in found.items() if codes}


@verb(Right.DECIDE)
def choose_indicators(ws: Workspace, codebook: str, codes: Sequence[str]) -> None:
    """Follow these codes of a codebook from wave to wave, in place of those before; none gives the choice up."""
    wanted = list(dict.fromkeys(codes))
    there = [code for code in _codes(ws) if code.startswith(f"{codebook}/")]
    if not there:
        raise DecisionError(f"There is no codebook “{codebook}” in this inquiry.")
    strange = next((code for code in wanted if code not in there), None)
    if strange is not None:
        raise DecisionError(f"There is no code “{strange}”; write it as CODEBOOK/CODE, such as {there[0]}.")
    if tuple(wanted) != chosen_indicators(ws).get(codebook, ()):
        record(ws, [Entry(EntryKind.INDICATORS, detail={"codebook": codebook, "codes": wanted})])


def _codes(ws: Workspace) -> dict[str, None]:
    return {str(CodeRef(book.id, code.id)): None for book in ws.codebooks() for code in book.codes}
